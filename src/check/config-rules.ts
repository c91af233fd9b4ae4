import type { Finding } from "../base/finding.ts";
import { nearest, onlyCandidate } from "../base/nearest.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import type { Settings } from "../plan/settings.ts";
import { structureCodes } from "../plan/structure-codes.ts";
import { checkCodes } from "./findings/index.ts";
import type { Rule } from "./rule.ts";

/**
 * What of `rules:` in hyte.yaml has no effect: a name that no rule has (`severity-unknown-rule`), and one of what
 * reading and structure find, whose severity is fixed (`severity-impossible`). Costs nothing without `rules:`.
 */
export function idleSeverities(
  { data, file }: Settings,
  rules: readonly Rule[],
): readonly Finding[] {
  if (data.rules === undefined) return [];
  const known = rules.map(({ id }) => id);
  return Object.keys(data.rules)
    .filter((rule) => !known.includes(rule))
    .map((rule) => {
      const at = {
        path: ["rules", rule],
        part: "key",
        subject: `hyte.yaml/rules/${rule}`,
      } as const;
      const severity = "warning";
      if (isFixed(rule))
        return lazyFinding(file.document, {
          ...at,
          code: "severity-impossible",
          severity,
          facts: { rule },
        });
      return lazyFinding(file.document, {
        ...at,
        code: "severity-unknown-rule",
        severity,
        facts: { rule, nearest: nearest(rule, known) },
        replacement: onlyCandidate(rule, known),
      });
    });
}

function isFixed(rule: string): boolean {
  return structureCodes.has(rule) || checkCodes.some(({ id }) => id === rule);
}
