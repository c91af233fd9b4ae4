import { phaseOf } from "../../plan/phases.ts";
import type { Action } from "../../plan/plan.ts";
import { periodOf, type Settings } from "../../plan/settings.ts";
import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Deadline passed without closing. An action that says nothing at all is asked for its follow-up instead. */
export const actionOverdue = defineRule({
  id: "action-overdue",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const { schedule } = action.data;
      const end = periodOf(schedule)?.to;
      if (end === undefined || end >= asOf || !isOpen(action, plan.settings)) continue;
      report({
        entry: action,
        field: "schedule",
        facts: { title: titleOf(action, plan), schedule: String(schedule), end },
      });
    }
  },
});

function isOpen(action: Action, settings: Settings): boolean {
  if (!actionStands(action, settings)) return false;
  const { status, updates = [] } = action.data;
  if (status === undefined) return updates.length > 0;
  const phase = phaseOf(status, settings);
  return phase === "planned" || phase === "in-progress";
}
