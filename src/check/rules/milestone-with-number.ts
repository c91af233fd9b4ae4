import { metricTitle } from "../../plan/metric-facts.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { valuePath, writtenTarget } from "../target-values.ts";

/** A milestone is done or not by a date: a number has no place in it. */
export const milestoneWithNumber = defineRule({
  id: "milestone-with-number",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets, aim } = metric.data;
      if (aim !== "milestone" || targets === undefined) continue;
      const index = targets.findIndex(
        ({ value, atLeast, atMost, between }) =>
          [value, atLeast, atMost].some((each) => typeof each === "number") ||
          between !== undefined,
      );
      const target = targets[index];
      if (target === undefined) continue;
      report({
        entry: metric,
        field: "targets",
        at: valuePath(targets, index),
        facts: { title: metricTitle(metric, plan), target: writtenTarget(target) },
      });
    }
  },
});
