import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { isUnused } from "../unused.ts";

/** THL's process: from observations to goals. Only `basedOn` refers to observations; `noGoalReason` says why none does. */
export const observationWithoutGoal = defineRule({
  id: "observation-without-goal",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const observation of entriesOf(plan, "observations")) {
      const { id, data } = observation;
      if (data.noGoalReason !== undefined || !isUnused(observation, plan)) continue;
      const facts = { title: titleOf(observation, plan), id };
      report({ entry: observation, field: "noGoalReason", facts });
    }
  },
});
