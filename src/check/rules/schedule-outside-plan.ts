import { earliest, latest } from "../../field/dates.ts";
import type { ActionData } from "../../plan/generated/data.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { actionStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { outerBounds } from "../outer-bounds.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** An action of the plan is done in the plan's period; what continues an earlier one began before it. */
export const scheduleOutsidePlan = defineRule({
  id: "schedule-outside-plan",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    const { period, data } = plan.settings;
    if (period === undefined) return;
    for (const action of suspectsOf(plan, asOf).actions) {
      if (!isOutside(action, plan)) continue;
      report({
        entry: action,
        field: "schedule",
        facts: {
          title: titleOf(action, plan),
          schedule: String(action.data.schedule),
          period: String(data.period),
        },
      });
    }
  },
});

function isOutside(action: Action, { settings }: Plan): boolean {
  const schedule = periodOf(action.data.schedule);
  if (schedule === undefined || settings.period === undefined) return false;
  const plan = outerBounds(settings.period, schedule);
  const endsAfter = schedule.to !== latest && schedule.to > plan.to;
  const beginsBefore = schedule.from !== earliest && schedule.from < plan.from;
  if ((!endsAfter && !beginsBefore) || !actionStands(action, settings)) return false;
  return endsAfter || schedule.to < plan.from || !hasPast(action.data);
}

function hasPast({ continues, replaces }: ActionData): boolean {
  return continues !== undefined || replaces !== undefined;
}
