import { metricStands } from "../../plan/standing.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A metric is called by its own title or by its indicator's. */
export const metricWithoutTitle = defineRule({
  id: "metric-without-title",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { title, indicator } = metric.data;
      if (title !== undefined || indicator !== undefined) continue;
      if (!metricStands(metric, plan.settings)) continue;
      report({ entry: metric, field: "title", facts: { id: metric.id } });
    }
  },
});
