import type { Edit } from "../../base/finding.ts";
import { placeIn } from "../../plan/places.ts";
import type { Indicator, Metric } from "../../plan/plan.ts";
import { isNumberText, numberIn } from "../number-text.ts";
import { defineRule } from "../rule.ts";
import { eachWithoutScale } from "../scale-needs.ts";
import { holderTitle, type WrittenValue, writtenValues } from "../written-values.ts";

/** YAML reads `12,5` and `12 %` as text, which nothing can be counted from. */
export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    eachWithoutScale(plan, asOf, isNumberText, (entry) => {
      for (const written of writtenValues(entry.data)) {
        if (!isNumberText(written.value)) continue;
        const value = String(written.value);
        const number = numberIn(value);
        report({
          entry,
          field: String(written.at[0]),
          at: written.at,
          facts: { title: holderTitle(entry, plan), value, number: number ?? "" },
          ...(number === undefined ? {} : { fix: () => replacing(entry, written, number) }),
        });
      }
    });
  },
});

/** The whole value with its quotes, in which the number would be a text again. */
function replacing(
  entry: Metric | Indicator,
  { at }: WrittenValue,
  number: string,
): readonly Edit[] {
  const { from, to } = placeIn(entry, ...at);
  return [{ from, to, text: number }];
}
