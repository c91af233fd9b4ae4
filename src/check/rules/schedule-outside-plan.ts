import { earliest, latest } from "../../field/dates.ts";
import { phaseOf } from "../../plan/phases.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { outerBounds } from "../outer-bounds.ts";
import { defineRule } from "../rule.ts";

/** An action of the plan is done in the plan's period; what continues an earlier one began before it (domain.md §9.6). */
export const scheduleOutsidePlan = defineRule({
  id: "schedule-outside-plan",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const { period, data } = plan.settings;
    if (period === undefined) return;
    for (const action of plan.actions) {
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

function isOutside({ data }: Action, { settings }: Plan): boolean {
  const schedule = periodOf(data.schedule);
  if (schedule === undefined || settings.period === undefined) return false;
  const { from, to } = outerBounds(settings.period, schedule);
  const startsBefore = schedule.from !== earliest && schedule.from < from;
  const endsAfter = schedule.to !== latest && schedule.to > to;
  if (!startsBefore && !endsAfter) return false;
  const phase = phaseOf(data.status, settings);
  if (phase === "cancelled" || phase === "merged") return false;
  if (endsAfter || schedule.to < from) return true;
  return data.continues === undefined && data.replaces === undefined;
}
