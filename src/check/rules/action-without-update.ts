import { addDays, earliest } from "../../field/dates.ts";
import { phaseOf } from "../../plan/phases.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Days from an action's start before anything is asked: about a quarter, so that there is something to tell. */
const patience = 90;

/**
 * 612/2021 7 § 3 mom.: a yearly report on the actions carried out. Nothing is asked before the plan's own period has
 * begun, nor of a paused action, whose reason tells how it stands.
 */
export const actionWithoutUpdate = defineRule({
  id: "action-without-update",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    const latestStart = addDays(asOf, -patience);
    for (const action of suspectsOf(plan, asOf).actions) {
      const { updates, schedule } = action.data;
      if (schedule === undefined || (updates !== undefined && updates.length > 0)) continue;
      if (!hasBegun(action, plan, latestStart) || !isExpected(action, plan)) continue;
      const facts = { title: titleOf(action, plan), schedule: String(schedule) };
      report({ entry: action, field: "updates", facts });
    }
  },
});

function hasBegun({ data }: Action, { settings }: Plan, latestStart: string): boolean {
  const own = periodOf(data.schedule)?.from ?? "";
  const plans = settings.period?.from ?? earliest;
  const start = own < plans ? plans : own;
  return own !== "" && start !== earliest && start <= latestStart;
}

function isExpected(action: Action, { settings }: Plan): boolean {
  return phaseOf(action.data.status, settings) !== "paused" && actionStands(action, settings);
}
