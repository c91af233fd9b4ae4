import { itemPath } from "../../plan/item-path.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import { periodOf } from "../../plan/settings.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Interim targets lead to the last one: each ends later than the one before (issue 'several targets out of order'). */
export const targetsOutOfOrder = defineRule({
  id: "targets-out-of-order",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets } = metric.data;
      if (targets === undefined || targets.length < 2) continue;
      targets.forEach(({ period }, index) => {
        const previous = targets[index - 1];
        if (previous === undefined || isLater(period, previous.period)) return;
        report({
          entry: metric,
          field: "targets",
          at: itemPath("targets", targets, index, "period"),
          facts: {
            title: metricTitle(metric, plan),
            period: String(period),
            previous: String(previous.period),
          },
        });
      });
    }
  },
});

/** True also where a period cannot be read: that is said elsewhere. */
function isLater(period: string | number, before: string | number): boolean {
  const end = periodOf(period)?.to;
  const endBefore = periodOf(before)?.to;
  return end === undefined || endBefore === undefined || end > endBefore;
}
