import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** 612/2021 7 § 2 mom.: goals, and actions that support them. */
export const goalWithoutAction = defineRule({
  id: "goal-without-action",
  severity: "error",
  kind: "completeness",
  check(plan, report) {
    for (const goal of plan.goals) {
      if (goal.actions.length > 0 || goal.data.dropped || goal.data.mergedInto) continue;
      report({ entry: goal, field: "actions", facts: { title: titleOf(goal, plan) } });
    }
  },
});
