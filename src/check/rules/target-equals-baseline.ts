import { directionOf, metricTitle, scaleOf } from "../../plan/metric-facts.ts";
import { placeIn } from "../../plan/places.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { type Bounds, boundsOf, rankOf } from "../../plan/ranks.ts";
import { valuePath } from "../target-values.ts";

/** A target that is the baseline asks for no change; a level to keep says so by its aim. */
export const targetEqualsBaseline = defineRule({
  id: "target-equals-baseline",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { baseline, targets, aim } = metric.data;
      const last = targets?.at(-1);
      if (baseline?.value === undefined || targets === undefined || last === undefined) continue;
      if (aim === "keep") continue;
      const scale = scaleOf(metric);
      const start = rankOf(baseline.value, scale);
      if (start === undefined) continue;
      if (!isReached(boundsOf(last, scale), start, directionOf(metric))) continue;
      report({
        entry: metric,
        field: "targets",
        at: valuePath(targets, targets.length - 1),
        facts: { title: metricTitle(metric, plan), value: baseline.value },
        related: [{ label: "see-also", at: placeIn(metric, "baseline", "value") }],
      });
    }
  },
});

function isReached({ low, high }: Bounds, start: number, direction: string | undefined): boolean {
  if (low === start && high === start) return true;
  if (direction === "up") return low === start && high === undefined;
  return direction === "down" && high === start && low === undefined;
}
