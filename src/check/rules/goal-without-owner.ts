import { actionStands, goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { isMisspeltIn } from "../misspelt.ts";
import { defineRule } from "../rule.ts";

/** The owners of its actions satisfy a goal. A cancelled or merged action answers for nothing. */
export const goalWithoutOwner = defineRule({
  id: "goal-without-owner",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const goal of plan.goals) {
      if (goal.owners.length > 0) continue;
      const isOwned = goal.actions.some(
        (action) => action.owners.length > 0 && actionStands(action, plan.settings),
      );
      if (isOwned || !goalStands(goal) || isMisspeltIn(plan, ["goals"], goal)) continue;
      report({ entry: goal, field: "owners", facts: { title: titleOf(goal, plan) } });
    }
  },
});
