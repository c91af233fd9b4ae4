import { isDate } from "../../field/dates.ts";
import { phaseOf } from "../../plan/phases.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** What is done cannot be done after today. A pause may be agreed on beforehand. */
export const completedInFuture = defineRule({
  id: "completed-in-future",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const { status, statusDate } = action.data;
      if (statusDate === undefined || statusDate <= asOf || !isDate(statusDate)) continue;
      if (phaseOf(status, plan.settings) !== "done") continue;
      report({
        entry: action,
        field: "statusDate",
        facts: {
          title: titleOf(action, plan),
          date: statusDate,
          status: status ?? "",
          today: asOf,
        },
      });
    }
  },
});
