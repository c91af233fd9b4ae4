import { metricStands } from "../../plan/standing.ts";
import { defineRule } from "../rule.ts";

/** Design §2, decision 3: a metric is called by its own title or by its indicator's. */
export const metricWithoutTitle = defineRule({
  id: "metric-without-title",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const metric of plan.metrics) {
      const { title, indicator } = metric.data;
      if (title !== undefined || indicator !== undefined) continue;
      if (!metricStands(metric, plan.settings)) continue;
      report({ entry: metric, field: "title", facts: { id: metric.id } });
    }
  },
});
