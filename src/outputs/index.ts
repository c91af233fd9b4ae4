import type { Output } from "./output.ts";

/** Every form of the report; only what is asked for is loaded. "all" leaves out `besides`. */
export const outputs = {
  html: async () => (await import("./html.ts")).html,
  csv: async () => (await import("./csv.ts")).csv,
  docx: async () => (await import("./docx.ts")).docx,
  json: async () => (await import("./json.ts")).json,
  markdown: async () => (await import("./markdown.ts")).markdown,
  "markdown-pages": async () => (await import("./markdown-pages.ts")).markdownPages,
  pdf: async () => (await import("./pdf.ts")).pdf,
  xlsx: async () => (await import("./xlsx.ts")).xlsx,
} as const satisfies Readonly<Record<string, () => Promise<Output>>>;

/** The same once more in another form: only for those who ask for it by its name. */
export const besides: ReadonlySet<string> = new Set(["markdown-pages"]);

export type OutputId = keyof typeof outputs;
