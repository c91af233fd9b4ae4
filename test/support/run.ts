import type { ExitCode } from "../../src/base/errors.ts";
import type { Host } from "../../src/host/host.ts";
import { nodeDocuments } from "../../src/host/node-documents.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import { nodeNetwork } from "../../src/host/node-network.ts";
import { nodePreview } from "../../src/host/node-preview.ts";
import { nodeWorkbooks } from "../../src/host/node-workbooks.ts";
import { main } from "../../src/main.ts";
import { memoryFiles } from "./memory-files.ts";

/** What a command printed and returned, and the files it left. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly jobSummary: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly color?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
  /** The network; without it every request is refused as offline. */
  readonly network?: Host["network"];
  readonly workbooks?: Host["workbooks"];
  /** What documents are made with; what this machine has, without a browser. */
  readonly documents?: Host["documents"];
  /** What hyte keeps outside plans; empty at first, in memory. */
  readonly cache?: Host["cache"];
  readonly preview?: Host["preview"];
  /** The git of this machine; without it nothing is in a repository. */
  readonly git?: Host["git"];
  /** What the terminal has besides, such as a bar, or that hears what is said at once. */
  readonly terminal?: Partial<Host["console"]>;
  /** Real files, or such as misbehave, in place of those in memory. */
  readonly files?: Host["files"];
}

/** Runs a command line as a user would, on files in memory; the day is 2026-11-01 unless said otherwise. */
export async function run(
  command: string | readonly string[],
  tree: Readonly<Record<string, string | Uint8Array>>,
  {
    env = {},
    today = "2026-11-01",
    color = false,
    columns = 100,
    files: given,
    terminal,
    ...world
  }: RunOptions = {},
): Promise<Outcome> {
  const memory = memoryFiles({ ...tree });
  const files = given ?? memory;
  let out = "";
  let err = "";
  let jobSummary = "";
  const host: Host = {
    files,
    clock: { today: () => today },
    console: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      color,
      columns,
      env,
      ...terminal,
      jobSummary: (markdown) => {
        jobSummary += markdown;
      },
    },
    git: { lastCommit: () => Promise.resolve(undefined) },
    ownFiles: nodeFiles(new URL("../../", import.meta.url).pathname),
    network: nodeNetwork,
    workbooks: nodeWorkbooks,
    documents: nodeDocuments({}),
    cache: memoryFiles({}),
    preview: nodePreview,
    ...world,
  };
  const argv =
    typeof command === "string" ? command.split(" ").filter((word) => word !== "") : command;
  const code = await main(argv, host);
  return { code, out, err, files: memory.tree, jobSummary };
}
