import { Worker } from "node:worker_threads";
import { UserError } from "../base/errors.ts";
import type { SheetRows, Workbooks } from "./host.ts";
import { codeOf } from "./system-errors.ts";
import { type Problem, textOfProblem } from "./workbook-problems.ts";

/** How much a workbook may be and cost. */
export interface WorkbookLimits {
  /** Of the file. */
  readonly packedBytes: number;
  /** Files in the zip that a workbook is. */
  readonly entries: number;
  /** Of all of them, unpacked. */
  readonly bytes: number;
  /** Of the sheet. */
  readonly rows: number;
  readonly seconds: number;
  /** What the thread that reads it may keep in memory. */
  readonly megabytes: number;
}

const usual: WorkbookLimits = {
  packedBytes: 10_000_000,
  entries: 2000,
  bytes: 50_000_000,
  rows: 200_000,
  seconds: 20,
  megabytes: 256,
};

/** Excel workbooks, within limits that no honest table meets. */
export const nodeWorkbooks: Workbooks = workbooksWithin(usual);

/** Excel workbooks within other limits: each is read in a thread of its own, which is stopped when it meets them. */
export function workbooksWithin(limits: WorkbookLimits): Workbooks {
  return {
    read: async (contents, sheet) => {
      if (contents.length > limits.packedBytes) throw problem({ problem: "too-large" });
      const answer = await answerOf(contents, sheet, limits);
      if ("problem" in answer) throw problem(answer);
      return answer.rows;
    },
  };
}

type Answer = { readonly rows: SheetRows } | Problem;

/** Throws what ends the thread otherwise than by its limits: that is a bug. */
function answerOf(
  contents: Uint8Array,
  sheet: string | undefined,
  limits: WorkbookLimits,
): Promise<Answer> {
  const worker = new Worker(workerFile(), {
    workerData: { contents, sheet, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ problem: "too-slow" });
    }, limits.seconds * 1000);
    worker.once("message", resolve);
    worker.once("error", (error) => {
      if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") resolve({ problem: "too-heavy" });
      else reject(error);
    });
    worker.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`the thread that reads a workbook ended without an answer (${code})`));
    });
  });
  return answer.finally(() => worker.terminate());
}

/** Beside this file: in src/ as it is written, in the bundle as a file of its own. */
function workerFile(): URL {
  const name = import.meta.url.endsWith(".ts") ? "workbook-worker.js" : "workbook-worker.cjs";
  return new URL(name, import.meta.url);
}

function problem(found: Problem): UserError {
  return new UserError(textOfProblem(found));
}
