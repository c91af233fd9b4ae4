import type { Reporter } from "./report.ts";

/** The formats that findings are printed in; only the one that is asked for is loaded. */
export const reporters = {
  text: async () => (await import("./text.ts")).textReporter,
  json: async () => (await import("./json.ts")).jsonReporter,
  github: async () => (await import("./github.ts")).githubReporter,
  sarif: async () => (await import("./sarif.ts")).sarifReporter,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReportFormat = keyof typeof reporters;
