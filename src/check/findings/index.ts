import type { Severity } from "../../base/finding.ts";

/** What the checker says of acceptances and of `rules:`; rules have their own registry. Each code has its texts beside this file. */
export const checkCodes = [
  { id: "acceptance-expired", severity: "warning" },
  { id: "acceptance-impossible", severity: "warning" },
  { id: "acceptance-malformed", severity: "warning" },
  { id: "acceptance-unknown-rule", severity: "warning" },
  { id: "acceptance-unused", severity: "note" },
  { id: "severity-impossible", severity: "warning" },
  { id: "severity-unknown-rule", severity: "warning" },
  { id: "stale-schema-copy", severity: "note" },
] as const satisfies readonly { readonly id: string; readonly severity: Severity }[];

export type CheckCode = (typeof checkCodes)[number]["id"];
