import { metricTitle, valuesOf } from "../../plan/metric-facts.ts";
import type { BaselineData, MeasuredData } from "../../plan/generated/data.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import { isRoundedTo } from "../../plan/rounded.ts";
import { periodOf } from "../../plan/settings.ts";
import { rowsOfMetric } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** Progress is counted from the baseline: one that the series does not have makes all of it wrong. Rounding is no contradiction. */
export const baselineContradictsData = defineRule({
  id: "baseline-contradicts-data",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const metric of plan.metrics) {
      const { baseline, aim } = metric.data;
      // The baseline of a gap is a difference of two values.
      if (typeof baseline?.value !== "number" || aim === "gap") continue;
      const value = dataOf(metric, baseline, plan);
      if (value === undefined || isRoundedTo(baseline.value, value)) continue;
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

/** The value of the baseline's time; undefined where there is none, or several that differ. */
function dataOf(metric: Metric, { period }: BaselineData, plan: Plan): number | undefined {
  const written = writtenAt(metric, period, plan);
  const found =
    plan.snapshots.size === 0 ? written : [...written, ...pulledAt(metric, period, plan)];
  return found.every((value) => value === found[0]) ? found[0] : undefined;
}

function writtenAt(metric: Metric, period: MeasuredData["period"], plan: Plan): readonly number[] {
  const usual = metric.indicator?.data.source?.sex ?? "total";
  const found: number[] = [];
  for (const one of valuesOf(metric)) {
    if (one.period !== period && String(one.period) !== String(period)) continue;
    if (typeof one.value === "number" && isOfAll(one, usual, plan)) found.push(one.value);
  }
  return found;
}

/** Whether a value is what the metric is judged by: of the plan's own area and of everyone the indicator covers. */
function isOfAll(
  { area, group, sex }: MeasuredData,
  usual: NonNullable<MeasuredData["sex"]>,
  { settings }: Plan,
): boolean {
  if (group !== undefined || (sex !== undefined && sex !== usual)) return false;
  return area === undefined || area === ownAreaKey(settings);
}

function pulledAt(metric: Metric, period: MeasuredData["period"], plan: Plan): readonly number[] {
  const rows = rowsOfMetric(metric, plan);
  const wanted = rows.length === 0 ? undefined : periodOf(period);
  if (wanted === undefined) return [];
  return rows.flatMap((row) => {
    const its = periodOf(row.period);
    return its?.to === wanted.to && its.from === wanted.from ? [Number(row.value)] : [];
  });
}
