import type { Means } from "../../src/outputs/output.ts";

/** Nothing of what may be missing is there: no pictures, no documents. */
export const noMeans: Means = {
  picture: () => Promise.resolve(undefined),
  setDocument: () => Promise.resolve(undefined),
  printPage: () => Promise.resolve(undefined),
  typeface: () => [],
  tell: () => undefined,
  template: (path) => {
    throw new Error(`no template ${path}`);
  },
};
