import { metricTitle } from "../../plan/metric-facts.ts";
import { metricStands } from "../../plan/standing.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A gap is between two groups or areas, which must be named. */
export const gapWithoutGroups = defineRule({
  id: "gap-without-groups",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { aim, gap } = metric.data;
      if (aim !== "gap" || gap !== undefined) continue;
      if (!metricStands(metric, plan.settings)) continue;
      report({
        entry: metric,
        field: "gap",
        at: ["aim"],
        facts: { title: metricTitle(metric, plan) },
      });
    }
  },
});
