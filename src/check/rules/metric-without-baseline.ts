import { metricTitle } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { metricStands } from "../../plan/standing.ts";
import { aimOf, isWaiting, isYesNo } from "../../plan/metric-aim.ts";
import { hasLostIndicator, placeOfNamed } from "../metric-needs.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/**
 * Progress is measured from a baseline (reference: the share of the targeted change and the path to the target both
 * begin there). A baseline may be only a period, when its value is in the data. Not asked of what is kept or done, of
 * context, nor while the first measurement is still to come.
 */
export const metricWithoutBaseline = defineRule({
  id: "metric-without-baseline",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      if (metric.data.baseline !== undefined || !needsBaseline(metric)) continue;
      if (isWaiting(metric, asOf) || !metricStands(metric, plan.settings)) continue;
      const facts = { title: metricTitle(metric, plan) };
      const place = placeOfNamed(metric);
      report({ entry: metric, field: "baseline", ...(place && { place }), facts });
    }
  },
});

function needsBaseline(metric: Metric): boolean {
  const { kind } = metric.data;
  if (kind === "context" || hasLostIndicator(metric) || isYesNo(metric)) return false;
  const aim = aimOf(metric);
  if (aim === undefined) return kind !== "phenomenon";
  return aim === "reach" || aim === "direction" || aim === "gap";
}
