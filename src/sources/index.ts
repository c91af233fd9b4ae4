import type { Source } from "./source.ts";

/** Every kind of source, loaded when a plan asks for it. */
export const sources: Readonly<Record<string, () => Promise<Source>>> = {
  sotkanet: async () => (await import("./sotkanet/index.ts")).sotkanet,
};
