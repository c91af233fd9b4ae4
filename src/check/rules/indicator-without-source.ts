import type { IndicatorData } from "../../plan/generated/data.ts";
import { titleOf } from "../../plan/titles.ts";
import { valuesNameSource } from "../value-sources.ts";
import { defineRule } from "../rule.ts";

/** A figure that nobody can look up proves nothing. A producer or the party that has the data will do. */
export const indicatorWithoutSource = defineRule({
  id: "indicator-without-source",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const indicator of plan.indicators) {
      if (namesSource(indicator.data)) continue;
      report({ entry: indicator, field: "source", facts: { title: titleOf(indicator, plan) } });
    }
  },
});

function namesSource({ source, producer, sourceParty, values }: IndicatorData): boolean {
  return (source ?? producer ?? sourceParty) !== undefined || valuesNameSource(values);
}
