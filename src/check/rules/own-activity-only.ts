import type { Goal, Metric } from "../../plan/plan.ts";
import { goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/**
 * THL's guidance and Results-Based Accountability keep what we do apart from how people fare (reference: HYTE
 * coefficient, process and outcome). Performance and process count our own doing; structure may describe the
 * surroundings, and a metric without a kind is not judged.
 */
export const ownActivityOnly = defineRule({
  id: "own-activity-only",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const goal of plan.goals) {
      if (!countsOnlyOwnActivity(goal) || !goalStands(goal)) continue;
      report({ entry: goal, field: "metrics", at: ["id"], facts: { title: titleOf(goal, plan) } });
    }
  },
});

function countsOnlyOwnActivity({ metrics, actions }: Goal): boolean {
  if (!metrics.every(isOwnActivity)) return false;
  if (!actions.every((action) => action.metrics.every(isOwnActivity))) return false;
  return metrics.length > 0 || actions.some((action) => action.metrics.length > 0);
}

function isOwnActivity({ data: { kind } }: Metric): boolean {
  return kind === "performance" || kind === "process";
}
