import { addDays } from "../../field/dates.ts";
import { phaseOf } from "../../plan/phases.ts";
import { periodOf } from "../../plan/settings.ts";
import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

const daysOfGrace = 90;

/**
 * Still called planned long after its start, although followed up. An action without any follow-up is asked for
 * that instead, and one that is over for its status.
 */
export const plannedAlthoughStarted = defineRule({
  id: "planned-although-started",
  severity: "note",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const action of suspectsOf(plan, asOf).actions) {
      const { schedule, status, updates = [] } = action.data;
      if (updates.length === 0 || phaseOf(status, plan.settings) !== "planned") continue;
      if (!actionStands(action, plan.settings)) continue;
      const period = periodOf(schedule);
      if (period === undefined || period.to < asOf) continue;
      if (addDays(period.from, daysOfGrace) >= asOf) continue;
      report({
        entry: action,
        field: "status",
        facts: { title: titleOf(action, plan), status: status ?? "", schedule: String(schedule) },
      });
    }
  },
});
