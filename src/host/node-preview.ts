import type { Preview } from "./host.ts";

/** The preview on this machine. */
export const nodePreview: Preview = {
  run: Date.now().toString(36),
  listen: async (asked) => (await import("./node-server.ts")).listen(asked),
  watch: async (asked) => (await import("./node-watch.ts")).watch(asked),
  stopped: () =>
    new Promise((resolve) => {
      const stop = (): void => {
        // Whoever presses once more is in a hurry: the system ends the program.
        for (const signal of signals) process.off(signal, stop);
        resolve();
      };
      for (const signal of signals) process.on(signal, stop);
    }),
};

/** Ctrl+C, a polite kill, and the terminal that is closed. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
