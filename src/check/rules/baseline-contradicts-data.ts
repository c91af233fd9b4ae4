import type { BaselineData } from "../../plan/generated/data.ts";
import { metricTitle, scaleOf } from "../../plan/metric-facts.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import { seriesFrom } from "../../plan/observed.ts";
import { isRoundedTo } from "../../plan/rounded.ts";
import { widthAtBaseline } from "../gap-width.ts";
import { ownValuesOf, timeOf } from "../own-values.ts";
import { defineRule } from "../rule.ts";

/** Progress is counted from the baseline: one that the series does not have makes all of it wrong. Rounding is no contradiction. */
export const baselineContradictsData = defineRule({
  id: "baseline-contradicts-data",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    const seriesOf = seriesFrom(plan.snapshots);
    for (const metric of plan.metrics) {
      const { baseline, aim } = metric.data;
      if (baseline?.value === undefined) continue;
      const value =
        aim === "gap"
          ? widthAtBaseline(metric, plan, seriesOf)
          : seriesValue(metric, baseline, plan);
      if (value === undefined || isSame(baseline.value, value)) continue;
      const facts = {
        title: metricTitle(metric, plan),
        written: baseline.value,
        value,
        period: String(baseline.period),
      };
      report({ entry: metric, field: "baseline", at: ["baseline", "value"], facts });
    }
  },
});

type Value = number | boolean | string;

/** The series' value of the baseline's time; undefined where there is none, several that differ, or one of another kind. */
function seriesValue(
  metric: Metric,
  { period, value }: BaselineData,
  plan: Plan,
): Value | undefined {
  // A level that the scale does not have is said elsewhere.
  if (typeof value === "string" && scaleOf(metric) === undefined) return undefined;
  const measured = ownValuesOf(metric, plan).byTime.get(timeOf(period) ?? "")?.value;
  return typeof measured === typeof value ? measured : undefined;
}

function isSame(written: Value, value: Value): boolean {
  if (typeof written !== "number" || typeof value !== "number") return written === value;
  return isRoundedTo(written, value);
}
