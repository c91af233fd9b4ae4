import { itemPath } from "../../plan/item-path.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import { metricStands } from "../../plan/standing.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { valueFieldOf } from "../target-values.ts";

/** A target says how much by when; only a direction and a milestone need no number. */
export const targetWithoutValue = defineRule({
  id: "target-without-value",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets, aim } = metric.data;
      if (targets === undefined || aim === "direction" || aim === "milestone") continue;
      targets.forEach((target, index) => {
        if (valueFieldOf(target) !== undefined || !metricStands(metric, plan.settings)) return;
        report({
          entry: metric,
          field: "targets",
          at: itemPath("targets", targets, index, "period"),
          facts: { title: metricTitle(metric, plan), period: String(target.period) },
        });
      });
    }
  },
});
