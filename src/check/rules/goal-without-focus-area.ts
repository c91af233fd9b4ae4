import { goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** 612/2021 7 § 2 mom. asks for goals, not for headings: where a plan groups its goals, a reader looks for all of them there. */
export const goalWithoutFocusArea = defineRule({
  id: "goal-without-focus-area",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    if (plan.focusAreas.length === 0) return;
    for (const goal of plan.goals) {
      if (goal.focusArea !== undefined || goal.data.focusArea !== undefined) continue;
      if (!goalStands(goal) || !plan.focusAreas.some(({ goals }) => goals.length > 0)) continue;
      const { actions } = goal;
      if (actions.length > 0 && actions.every(({ data }) => data.crossCutting === true)) continue;
      report({ entry: goal, field: "focusArea", facts: { title: titleOf(goal, plan) } });
    }
  },
});
