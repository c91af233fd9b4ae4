import type { Severity } from "../base/finding.ts";
import { checkCodes } from "../check/findings/index.ts";
import { rules } from "../check/rules/index.ts";
import { loadCodes } from "../load/findings/index.ts";
import { linkCodes } from "../plan/findings/index.ts";
import { shapeCodes } from "../shape/findings/index.ts";

/** One thing that is checked. */
export interface RuleListed {
  readonly id: string;
  readonly severity: Severity;
  /** Whether hyte.yaml may change its severity, and a finding of it be accepted. */
  readonly adjustable: boolean;
}

/** Everything that hyte can find: what reading, structure and references tell, and the rules; by id. */
export function everythingChecked(): readonly RuleListed[] {
  const fixed = [...loadCodes, ...shapeCodes, ...linkCodes, ...checkCodes];
  const all = [
    ...fixed.map(({ id, severity }) => ({ id, severity, adjustable: false })),
    ...rules.map(({ id, severity }) => ({ id, severity, adjustable: true })),
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
