import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** 612/2021 7 § 2 mom.: actions that support the goals. `crossCutting: true` says that an action serves them all. */
export const actionWithoutGoal = defineRule({
  id: "action-without-goal",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      if (action.goals.length > 0 || action.data.crossCutting === true) continue;
      if (!actionStands(action, plan.settings)) continue;
      report({ entry: action, field: "goals", facts: { title: titleOf(action, plan) } });
    }
  },
});
