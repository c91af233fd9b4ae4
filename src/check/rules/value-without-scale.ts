import { metricStands } from "../../plan/standing.ts";
import { isWord } from "../number-text.ts";
import { defineRule } from "../rule.ts";
import { eachWithoutScale } from "../scale-needs.ts";
import { holderTitle, writtenValues } from "../written-values.ts";

/** A word measures only with a scale that puts it in order. */
export const valueWithoutScale = defineRule({
  id: "value-without-scale",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    eachWithoutScale(plan, asOf, isWord, (entry) => {
      if ("indicator" in entry && !metricStands(entry, plan.settings)) return;
      const written = writtenValues(entry.data).find(({ value }) => isWord(value));
      if (written === undefined) return;
      report({
        entry,
        field: "scale",
        at: written.at,
        facts: { title: holderTitle(entry, plan), value: written.value },
      });
    });
  },
});
