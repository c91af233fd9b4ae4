import type { ActionData } from "../../plan/generated/data.ts";
import { phaseOf } from "../../plan/phases.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Paused, cancelled and merged need a reason and a date. */
export const stoppedWithoutReason = defineRule({
  id: "stopped-without-reason",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const { status } = action.data;
      if (status === undefined) continue;
      const phase = phaseOf(status, plan.settings);
      if (phase !== "paused" && phase !== "cancelled" && phase !== "merged") continue;
      const missing = missingOf(action.data);
      const [first] = missing;
      if (first === undefined) continue;
      report({
        entry: action,
        field: first,
        at: ["status"],
        facts: { title: titleOf(action, plan), status, missing },
      });
    }
  },
});

function missingOf({ statusReason, statusDate }: ActionData): readonly string[] {
  return [
    ...(statusReason === undefined ? ["statusReason"] : []),
    ...(statusDate === undefined ? ["statusDate"] : []),
  ];
}
