import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** 612/2021 7 § 3 mom.: the county reports yearly on the actions carried out; without a time none is late. */
export const actionWithoutSchedule = defineRule({
  id: "action-without-schedule",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      if (action.data.schedule !== undefined || !actionStands(action, plan.settings)) continue;
      report({ entry: action, field: "schedule", facts: { title: titleOf(action, plan) } });
    }
  },
});
