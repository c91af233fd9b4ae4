import { shorten } from "../base/printable.ts";
import type { Progress } from "./host.ts";

/** Together with the count they take less than 80 columns: a line that is cut by the terminal loses its end. */
const barLength = 24;
const labelLength = 40;

/** A bar on a terminal, by default that of standard error: the library is loaded for the first one. */
export async function startProgress(
  total: number,
  stream: NodeJS.WritableStream = process.stderr,
): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream,
    format: ` {bar} {value}/{total} {label}`,
    barCompleteChar: "\u2588",
    barIncompleteChar: "\u2591",
    barsize: barLength,
    hideCursor: true,
    clearOnComplete: true,
    // Its own would keep hyte running after the first Ctrl+C.
    gracefulExit: false,
  });
  const leave = restoringCursor(stream);
  bar.start(total, 0, { label: "" });
  return {
    step: (label) => {
      bar.increment(1, { label: shorten(label, labelLength) });
    },
    stop: () => {
      bar.stop();
      leave();
    },
  };
}

/** The bar hides the cursor and keeps lines from wrapping; a run that is cut off leaves the terminal as it was. */
function restoringCursor(stream: NodeJS.WritableStream): () => void {
  const signals = ["SIGINT", "SIGTERM"] as const;
  const restore = (signal: NodeJS.Signals): void => {
    stream.write("\u001B[?25h\u001B[?7h\n");
    leave();
    process.kill(process.pid, signal);
  };
  const leave = (): void => {
    for (const signal of signals) process.removeListener(signal, restore);
  };
  for (const signal of signals) process.once(signal, restore);
  return leave;
}
