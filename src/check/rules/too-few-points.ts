import { aimOf, isWaiting } from "../../plan/metric-aim.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import { ownValuesOf, timeOf } from "../own-values.ts";
import { defineRule } from "../rule.ts";

const comparing: ReadonlySet<string | undefined> = new Set(["reach", "direction"]);

/** A change is judged between two times. A series with one is not wrong, since a new survey begins so: hence a note. */
export const tooFewPoints = defineRule({
  id: "too-few-points",
  severity: "note",
  kind: "completeness",
  check(plan, report, asOf) {
    if (plan.snapshots.size === 0) return;
    for (const metric of plan.metrics) {
      if (!comparing.has(aimOf(metric)) || metric.data.kind === "context") continue;
      if (isWaiting(metric, asOf)) continue;
      const period = onlyPeriod(metric, plan);
      if (period === undefined) continue;
      const facts = { title: metricTitle(metric, plan), period };
      report({ entry: metric, field: "indicator", facts });
    }
  },
});

/** The period of the only value that a source gave, the baseline included; undefined where there are none or several. */
function onlyPeriod(metric: Metric, plan: Plan): string | undefined {
  const { byTime, newest, isPulled, hidden } = ownValuesOf(metric, plan);
  if (byTime.size !== 1 || !isPulled || hidden.size > 0) return undefined;
  const { baseline } = metric.data;
  const isAnother = baseline?.value !== undefined && timeOf(baseline.period) !== timeOf(newest);
  return isAnother ? undefined : newest;
}
