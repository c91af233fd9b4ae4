import { directionOf, metricTitle, scaleOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { type Bounds, boundsOf } from "../../plan/ranks.ts";
import { valuePath, writtenTarget } from "../target-values.ts";

/** The path runs through the interim targets, so that none may go back on it. */
export const targetsNotMonotonic = defineRule({
  id: "targets-not-monotonic",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets, aim } = metric.data;
      if (targets === undefined || targets.length < 2) continue;
      if (aim === "keep" || aim === "gap") continue;
      const index = firstBack(metric);
      const target = targets[index];
      const previous = targets[index - 1];
      if (target === undefined || previous === undefined) continue;
      report({
        entry: metric,
        field: "targets",
        at: valuePath(targets, index),
        facts: {
          title: metricTitle(metric, plan),
          target: writtenTarget(target),
          period: String(target.period),
          previous: writtenTarget(previous),
          earlier: String(previous.period),
        },
      });
    }
  },
});

function firstBack(metric: Metric): number {
  const { targets = [] } = metric.data;
  const direction = directionOf(metric);
  const scale = scaleOf(metric);
  if (direction !== "up" && direction !== "down") return -1;
  return targets.findIndex((target, index) => {
    const previous = targets[index - 1];
    if (previous === undefined || !endsLater(target.period, previous.period)) return false;
    const now = decisive(boundsOf(target, scale), direction);
    const before = decisive(boundsOf(previous, scale), direction);
    if (now === undefined || before === undefined) return false;
    return direction === "up" ? now < before : now > before;
  });
}

function decisive({ low, high }: Bounds, direction: "up" | "down"): number | undefined {
  return direction === "up" ? (low ?? high) : (high ?? low);
}

/** Targets in the wrong order are said elsewhere. */
function endsLater(period: string | number, before: string | number): boolean {
  const end = periodOf(period)?.to;
  const endBefore = periodOf(before)?.to;
  return end !== undefined && endBefore !== undefined && end > endBefore;
}
