import type { Output } from "./output.ts";

/** Every form of the report; only what is asked for is loaded. */
export const outputs = {
  html: async () => (await import("./html.ts")).html,
  csv: async () => (await import("./csv.ts")).csv,
  docx: async () => (await import("./docx.ts")).docx,
  json: async () => (await import("./json.ts")).json,
  markdown: async () => (await import("./markdown.ts")).markdown,
  pdf: async () => (await import("./pdf.ts")).pdf,
  xlsx: async () => (await import("./xlsx.ts")).xlsx,
} as const satisfies Readonly<Record<string, () => Promise<Output>>>;

export type OutputId = keyof typeof outputs;
