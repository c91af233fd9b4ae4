import { directionOf, metricTitle, scaleOf } from "../../plan/metric-facts.ts";
import { placeIn } from "../../plan/places.ts";
import type { Metric } from "../../plan/plan.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { type Bounds, boundsOf, rankOf } from "../../plan/ranks.ts";
import { valuePath, writtenTarget } from "../target-values.ts";

/** The direction is written, and the targets must go that way. */
export const directionContradictsTarget = defineRule({
  id: "direction-contradicts-target",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets } = metric.data;
      const direction = directionOf(metric);
      if (targets === undefined || (direction !== "up" && direction !== "down")) continue;
      const index = firstAgainst(metric, direction);
      const target = targets[index];
      if (target === undefined) continue;
      const owner = metric.data.direction === undefined ? metric.indicator : metric;
      report({
        entry: metric,
        field: "targets",
        at: valuePath(targets, index),
        facts: {
          title: metricTitle(metric, plan),
          target: writtenTarget(target),
          direction,
          baseline: metric.data.baseline?.value ?? "",
        },
        related: [{ label: "see-also", at: placeIn(owner ?? metric, "direction") }],
      });
    }
  },
});

function firstAgainst(metric: Metric, direction: "up" | "down"): number {
  const { targets = [], baseline, aim } = metric.data;
  const scale = scaleOf(metric);
  // The direction is the indicator's, not that of the difference between two groups.
  if (aim === "gap") return -1;
  // What is kept may be worse than now: "at least 90", when today it is 93.
  const start = aim === "keep" ? undefined : rankOf(baseline?.value, scale);
  return targets.findIndex((target) => isAgainst(boundsOf(target, scale), start, direction));
}

/** A limit on the better side alone, or a target that is worse than the baseline. */
function isAgainst(
  { low, high }: Bounds,
  start: number | undefined,
  direction: "up" | "down",
): boolean {
  const aimed = direction === "up" ? (high ?? low) : (low ?? high);
  if (aimed === undefined) return false;
  if ((direction === "up" ? low : high) === undefined) return true;
  if (start === undefined) return false;
  return direction === "up" ? aimed < start : aimed > start;
}
