import type { Severity } from "../../base/finding.ts";

/** What the stage link can find: ids, references and special values. Each code has its texts beside this file. */
export const linkCodes = [
  { id: "bad-date", severity: "error" },
  { id: "bad-period", severity: "error" },
  { id: "duplicate-id", severity: "error" },
  { id: "home-conflict", severity: "error" },
  { id: "newer-format", severity: "error" },
  { id: "period-day-out-of-range", severity: "error" },
  { id: "period-end-before-start", severity: "error" },
  { id: "period-month-out-of-range", severity: "error" },
  { id: "reserved-id", severity: "error" },
  { id: "unknown-area", severity: "error" },
  { id: "unknown-reference", severity: "error" },
  { id: "unknown-status", severity: "error" },
  { id: "unknown-word", severity: "error" },
  { id: "wrong-collection", severity: "error" },
] as const satisfies readonly { readonly id: string; readonly severity: Severity }[];
