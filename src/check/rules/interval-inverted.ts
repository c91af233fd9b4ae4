import { itemPath } from "../../plan/item-path.ts";
import type { KeyPath } from "../../base/place.ts";
import type { Indicator, Metric } from "../../plan/plan.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { holderTitle } from "../written-values.ts";

/** A range runs from its lower limit to its upper one; a confidence interval is also one. */
export const intervalInverted = defineRule({
  id: "interval-inverted",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets = [], values = [] } = metric.data;
      targets.forEach(({ between }, index) => {
        if (between === undefined || between.low <= between.high) return;
        say(metric, itemPath("targets", targets, index, "between", "low"), between);
      });
      checkValues(metric, values);
    }
    for (const indicator of plan.indicators) {
      const { values = [], min, max } = indicator.data;
      if (min !== undefined && max !== undefined && min > max)
        say(indicator, ["min"], { low: min, high: max });
      checkValues(indicator, values);
    }

    function checkValues(entry: Metric | Indicator, values: readonly Partial<Range>[]): void {
      values.forEach(({ low, high }, index) => {
        if (low === undefined || high === undefined || low <= high) return;
        say(entry, itemPath("values", values, index, "low"), { low, high });
      });
    }

    function say(entry: Metric | Indicator, at: KeyPath, { low, high }: Range): void {
      report({
        entry,
        field: String(at[0]),
        at,
        facts: { title: holderTitle(entry, plan), low, high },
      });
    }
  },
});

interface Range {
  readonly low: number;
  readonly high: number;
}
