import { phaseOf } from "../../plan/phases.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** What is merged names what it was merged into. */
export const mergedWithoutSuccessor = defineRule({
  id: "merged-without-successor",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const { status, mergedInto } = action.data;
      if (mergedInto !== undefined || phaseOf(status, plan.settings) !== "merged") continue;
      report({
        entry: action,
        field: "mergedInto",
        at: ["status"],
        facts: { title: titleOf(action, plan), status: status ?? "" },
      });
    }
  },
});
