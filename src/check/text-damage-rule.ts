import type { Severity } from "../base/finding.ts";
import type { Damage } from "../field/text-damage.ts";
import { defineRule, type Rule } from "./rule.ts";
import { ofKinds, textMarksOf } from "./text-marks.ts";
import { editsOfParts, placeOfPart } from "./text-place.ts";

/** A rule on kinds of damage in texts: one finding a text, at its first, with edits for all of them. */
export function textDamageRule(
  id: string,
  severity: Severity,
  ...kinds: readonly Damage["kind"][]
): Rule {
  return defineRule({
    id,
    severity,
    kind: "style",
    check(plan, report) {
      for (const { text, found } of ofKinds(textMarksOf(plan).damage, ...kinds)) {
        const [first] = found;
        if (first === undefined) continue;
        report({
          entry: text.entry,
          field: text.field,
          place: placeOfPart(text, first),
          facts: { field: text.field, count: found.length },
          fix: () => editsOfParts(text, found),
        });
      }
    },
  });
}
