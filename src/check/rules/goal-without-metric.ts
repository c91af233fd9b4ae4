import type { Action } from "../../plan/plan.ts";
import { actionStands, goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { isMisspeltIn } from "../misspelt.ts";
import { defineRule } from "../rule.ts";

/** The metrics of its actions satisfy a goal. 612/2021 7 § 3 mom.: the county reports on results yearly. */
export const goalWithoutMetric = defineRule({
  id: "goal-without-metric",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const goal of plan.goals) {
      if (goal.metrics.length > 0) continue;
      const isMeasured = goal.actions.some(
        (action) => hasMetrics(action) && actionStands(action, plan.settings),
      );
      if (isMeasured || !goalStands(goal) || isMisspeltIn(plan, ["goals"], goal)) continue;
      report({ entry: goal, field: "metrics", facts: { title: titleOf(goal, plan) } });
    }
  },
});

/** One that it names but that is not there has a finding of its own. */
function hasMetrics({ metrics, data }: Action): boolean {
  return metrics.length > 0 || (data.metrics !== undefined && data.metrics.length > 0);
}
