import { directionOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { metricStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { aimOf, isYesNo } from "../../plan/metric-aim.ts";
import { hasLostIndicator, oncePerIndicator } from "../metric-needs.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/**
 * Mandatory where a metric judges progress, never guessed. Exempt are context metrics, yes and no, and
 * targets that are a range; a metric that says neither aim nor targets judges nothing yet.
 */
export const metricWithoutDirection = defineRule({
  id: "metric-without-direction",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    const once = oncePerIndicator();
    for (const metric of suspectsOf(plan, asOf).metrics) {
      if (directionOf(metric) !== undefined || !needsDirection(metric)) continue;
      if (!metricStands(metric, plan.settings)) continue;
      const entry = once(metric);
      if (entry) report({ entry, field: "direction", facts: { title: titleOf(entry, plan) } });
    }
  },
});

function needsDirection(metric: Metric): boolean {
  const { kind, targets = [] } = metric.data;
  if (kind === "context" || hasLostIndicator(metric) || isYesNo(metric)) return false;
  const aim = aimOf(metric);
  if (aim !== "reach" && aim !== "direction" && aim !== "gap") return false;
  return targets.length === 0 || !targets.every(({ between }) => between !== undefined);
}
