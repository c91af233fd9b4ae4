import type { Indicator, Metric, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule, type Report } from "../rule.ts";
import { someValue, writtenValues } from "../written-values.ts";

type Found = Report<{
  title: string;
  value: number;
  low: number | string;
  high: number | string;
}>;

/** An indicator's `min` and `max` say what its values can be at all: a share is no more than 100. */
export const valueOutsideLimits = defineRule({
  id: "value-outside-limits",
  severity: "error",
  kind: "contradiction",
  check(plan, report: Found) {
    for (const indicator of plan.indicators) checkValues(indicator, indicator, plan, report);
    for (const metric of plan.metrics) {
      // The values of a gap are differences of the indicator's.
      if (metric.indicator === undefined || metric.data.aim === "gap") continue;
      checkValues(metric, metric.indicator, plan, report);
    }
  },
});

function checkValues(
  entry: Metric | Indicator,
  { data: { min, max } }: Indicator,
  plan: Plan,
  report: Found,
): void {
  if (min === undefined && max === undefined) return;
  if (min !== undefined && max !== undefined && min > max) return;
  const isOutside = (value: unknown): boolean =>
    typeof value === "number" && (value < (min ?? value) || value > (max ?? value));
  if (!someValue(entry.data, isOutside)) return;
  for (const { value, at } of writtenValues(entry.data)) {
    if (typeof value !== "number" || !isOutside(value)) continue;
    report({
      entry,
      field: String(at[0]),
      at,
      facts: { title: titleOf(entry, plan), value, low: min ?? "", high: max ?? "" },
    });
  }
}
