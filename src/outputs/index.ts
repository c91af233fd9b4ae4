import type { Output } from "./output.ts";

/** Every form of the report; only what is asked for is loaded. */
export const outputs = {
  html: async () => (await import("./html.ts")).html,
  markdown: async () => (await import("./markdown.ts")).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Output>>>;

export type OutputId = keyof typeof outputs;
