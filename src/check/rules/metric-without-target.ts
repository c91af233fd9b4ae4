import { metricTitle } from "../../plan/metric-facts.ts";
import { metricStands } from "../../plan/standing.ts";
import { hasLostIndicator, placeOfNamed } from "../metric-needs.ts";
import { hasTargets, isWaiting } from "../../plan/metric-aim.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/**
 * Target levels are rarely set in real plans, and without them nobody can say how a goal is doing (study by Tampere
 * University and Age Institute, 2024). `aim: direction` judges without one; context and phenomena judge nobody.
 */
export const metricWithoutTarget = defineRule({
  id: "metric-without-target",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { aim, kind } = metric.data;
      if (hasTargets(metric) || aim === "direction") continue;
      if (kind === "context" || kind === "phenomenon" || hasLostIndicator(metric)) continue;
      if (isWaiting(metric, asOf) || !metricStands(metric, plan.settings)) continue;
      const facts = { title: metricTitle(metric, plan) };
      const place = placeOfNamed(metric);
      report({ entry: metric, field: "targets", ...(place && { place }), facts });
    }
  },
});
