import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** 612/2021 7 § 2 mom. wants a responsible body; THL's guidance wants one for each action. A goal's owner is not its actions'. */
export const actionWithoutOwner = defineRule({
  id: "action-without-owner",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      if (action.owners.length > 0 || !actionStands(action, plan.settings)) continue;
      report({ entry: action, field: "owners", facts: { title: titleOf(action, plan) } });
    }
  },
});
