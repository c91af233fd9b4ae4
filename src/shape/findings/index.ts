import type { Severity } from "../../base/finding.ts";

/** What the stage shape can find: a value that does not fit the schema. Each code has its texts beside this file. */
export const shapeCodes = [
  { id: "bad-format", severity: "error" },
  { id: "bad-id", severity: "error" },
  { id: "empty-field", severity: "warning" },
  { id: "missing-field", severity: "error" },
  { id: "not-a-list", severity: "error" },
  { id: "too-little", severity: "error" },
  { id: "too-much", severity: "error" },
  { id: "unknown-field", severity: "error" },
  { id: "wrong-type", severity: "error" },
  { id: "wrong-value", severity: "error" },
] as const satisfies readonly { readonly id: string; readonly severity: Severity }[];
