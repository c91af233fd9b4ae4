import { isDate } from "../../field/dates.ts";
import { phaseOf } from "../../plan/phases.ts";
import { placeIn } from "../../plan/places.ts";
import type { Action, Goal, Owner, Plan } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { planDay } from "../plan-day.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Organisations end (`validTo`), and somebody else must then answer for what is still to be done. */
export const abolishedActor = defineRule({
  id: "abolished-actor",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    const today = planDay(plan, asOf);
    const { goals, actions } = suspectsOf(plan, asOf);
    for (const goal of goals) {
      for (const owner of goal.owners) {
        if (isEnding(owner) && isLiving(goal)) say(goal, owner, today);
      }
    }
    for (const action of actions) {
      for (const owner of action.owners) {
        if (isEnding(owner)) say(action, owner, dayOfNeed(action, plan, today));
      }
    }

    function say(entry: Goal | Action, { actor, path }: Owner, day: string | undefined): void {
      const date = actor?.data.validTo;
      if (actor === undefined || date === undefined || day === undefined) return;
      if (date >= day || !isDate(date)) return;
      report({
        entry,
        field: "owners",
        at: path,
        facts: { title: titleOf(entry, plan), owner: titleOf(actor, plan), date },
        related: [{ label: "defined", at: placeIn(actor, "validTo") }],
      });
    }
  },
});

function isEnding({ actor }: Owner): boolean {
  return actor?.data.validTo !== undefined;
}

function isLiving({ data }: Goal): boolean {
  return data.dropped === undefined && data.mergedInto === undefined;
}

/** Until when an owner must at least exist: today for what is open, else the beginning of the schedule. */
function dayOfNeed({ data }: Action, { settings }: Plan, today: string): string | undefined {
  const phase = phaseOf(data.status, settings);
  if (phase === "cancelled" || phase === "merged" || data.mergedInto !== undefined)
    return undefined;
  const start = periodOf(data.schedule)?.from;
  const isOpen = phase === undefined || phase === "planned" || phase === "in-progress";
  if (!isOpen) return start;
  return start !== undefined && start > today ? start : today;
}
