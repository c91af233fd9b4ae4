import { loadCodes } from "../load/findings/index.ts";
import { shapeCodes } from "../shape/findings/index.ts";
import { linkCodes } from "./findings/index.ts";

/**
 * What load, shape and link find: with an error among these the plan cannot be built, nor can the finding be accepted
 * or made milder.
 */
export const structureCodes: ReadonlySet<string> = new Set(
  [...loadCodes, ...shapeCodes, ...linkCodes].map(({ id }) => id),
);
