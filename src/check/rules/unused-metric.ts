import { metricTitle } from "../../plan/metric-facts.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A metric judges a goal or an action. */
export const unusedMetric = defineRule({
  id: "unused-metric",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      if (metric.goals.length > 0 || metric.actions.length > 0) continue;
      report({ entry: metric, facts: { title: metricTitle(metric, plan), id: metric.id } });
    }
  },
});
