import { phaseOf } from "../../plan/phases.ts";
import { placeOfEntry } from "../../plan/places.ts";
import { goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/**
 * Goals are dropped and merged with date and reason. What was done for them alone
 * ends, or moves to another goal.
 */
export const droppedGoalWithOpenActions = defineRule({
  id: "dropped-goal-with-open-actions",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const [goal] = action.goals;
      if (goal === undefined || action.goals.some(goalStands)) continue;
      if (action.data.mergedInto !== undefined) continue;
      const phase = phaseOf(action.data.status, plan.settings);
      if (phase !== "planned" && phase !== "in-progress") continue;
      const facts = { title: titleOf(action, plan), goal: titleOf(goal, plan) };
      const related = [{ label: "see-also", at: placeOfEntry(goal) }] as const;
      report({ entry: action, field: "status", facts, related });
    }
  },
});
