import { metricTitle } from "../../plan/metric-facts.ts";
import { usualThresholds } from "../../plan/usual-thresholds.ts";
import { defineRule } from "../rule.ts";

/** With the limits the wrong way round no metric could be slightly behind. */
export const thresholdsInverted = defineRule({
  id: "thresholds-inverted",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const metric of plan.metrics) {
      const { thresholds } = metric.data;
      if (thresholds === undefined) continue;
      const { behind, slightlyBehind } = { ...usualThresholds, ...thresholds };
      if (behind <= slightlyBehind) continue;
      const written = thresholds.behind === undefined ? "slightlyBehind" : "behind";
      const facts = { title: metricTitle(metric, plan), behind, slightlyBehind };
      report({ entry: metric, field: "thresholds", at: ["thresholds", written], facts });
    }
  },
});
