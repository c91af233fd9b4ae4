import { appendFileSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import type { Console } from "./host.ts";
import { attempt, unprintable } from "./system-errors.ts";

/** The terminal or pipe that hyte was started in. */
export function nodeConsole(): Console {
  const { env, stdout } = process;
  const summary = env["GITHUB_STEP_SUMMARY"];
  return {
    out: (text) => {
      writeAll(1, text);
    },
    err: (text) => {
      writeAll(2, text);
    },
    color: takesColor(env, stdout.isTTY),
    columns: stdout.columns > 0 ? stdout.columns : 100,
    env,
    ...(isatty(2) && env["TERM"] !== "dumb"
      ? {
          progress: async (total: number) =>
            (await import("./node-progress.ts")).startProgress(total),
        }
      : {}),
    ...(summary
      ? {
          jobSummary: (markdown: string) => {
            attempt(summary, () => {
              appendFileSync(summary, markdown);
            });
          },
        }
      : {}),
  };
}

/** https://no-color.org and https://force-color.org: any value but the empty one decides; 0 and false mean no. */
function takesColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const force = env["FORCE_COLOR"];
  if (env["NO_COLOR"]) return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}

/** A pipe may take only a part at a time, and its reader may go away (`| head`). */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(descriptor, bytes, sent);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Where nothing can be told, there is nobody to tell of it either.
      if (code === "EPIPE" || (code !== "EAGAIN" && descriptor === 2)) return;
      if (code !== "EAGAIN") throw unprintable(error);
    }
  }
}
