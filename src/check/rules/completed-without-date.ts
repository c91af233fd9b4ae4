import { phaseOf } from "../../plan/phases.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** What is done was done some day. */
export const completedWithoutDate = defineRule({
  id: "completed-without-date",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const { status, statusDate } = action.data;
      if (statusDate !== undefined || phaseOf(status, plan.settings) !== "done") continue;
      report({
        entry: action,
        field: "statusDate",
        at: ["status"],
        facts: { title: titleOf(action, plan), status: status ?? "" },
      });
    }
  },
});
