import type { Source } from "./source.ts";

/** Every kind of source, loaded when a plan asks for it. */
export const sources: Readonly<Record<string, () => Promise<Source>>> = {
  sotkanet: async () => (await import("./sotkanet/index.ts")).sotkanet,
  file: async () => (await import("./file/index.ts")).file,
  jsonstat: async () => (await import("./jsonstat/index.ts")).jsonstat,
  pxweb2: async () => (await import("./pxweb2/index.ts")).pxweb2,
  statfin: async () => (await import("./statfin/index.ts")).statfin,
};
