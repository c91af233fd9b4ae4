import type { Indicator, Metric, Plan } from "../../plan/plan.ts";
import { defineRule, type Report } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { someValue, writtenValues, holderTitle } from "../written-values.ts";

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
  check(plan, report: Found, asOf) {
    for (const indicator of plan.indicators) checkValues(indicator, indicator, plan, report);
    for (const metric of suspectsOf(plan, asOf).metrics) {
      // The values of a gap are differences of the indicator's.
      if (metric.indicator === undefined || metric.data.aim === "gap") continue;
      checkValues(metric, metric.indicator, plan, report);
    }
  },
});

function checkValues(
  entry: Metric | Indicator,
  limits: Indicator,
  plan: Plan,
  report: Found,
): void {
  const { min, max } = limits.data;
  const isOutside = outside(min, max);
  if (isOutside === undefined || !someValue(entry.data, isOutside)) return;
  for (const { value, at } of writtenValues(entry.data)) {
    if (!isOutside(value)) continue;
    report({
      entry,
      field: String(at[0]),
      at,
      facts: {
        title: holderTitle(entry, plan),
        value: Number(value),
        low: min ?? "",
        high: max ?? "",
      },
    });
  }
}

/** Limits the wrong way round are said elsewhere. */
function outside(min?: number, max?: number): ((value: unknown) => boolean) | undefined {
  if (min === undefined && max === undefined) return undefined;
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (low > high) return undefined;
  return (value) => typeof value === "number" && (value < low || value > high);
}
