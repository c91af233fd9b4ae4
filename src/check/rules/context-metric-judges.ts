import { hasTargets } from "../../plan/metric-aim.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import { defineRule } from "../rule.ts";

/** What the plan does not answer for judges nobody: a target for it says that it does. */
export const contextMetricJudges = defineRule({
  id: "context-metric-judges",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const metric of plan.metrics) {
      const { kind, aim } = metric.data;
      if (kind !== "context" || (aim === undefined && !hasTargets(metric))) continue;
      const field = hasTargets(metric) ? "targets" : "aim";
      const facts = { title: metricTitle(metric, plan), field };
      report({ entry: metric, field, at: ["kind"], facts });
    }
  },
});
