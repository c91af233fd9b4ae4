import type { Actor, Goal, Owner } from "../../plan/plan.ts";
import { goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { namesOf } from "../owners.ts";
import { defineRule } from "../rule.ts";

/**
 * 612/2021 7 § 4 mom.: the county works with municipalities, organisations and others. Said only of goals that two or
 * more parties answer for and whose sectors are all known; a group with members is of many. In a municipality's own
 * plan all are of one sector, and nothing is said.
 */
export const singleSectorGoal = defineRule({
  id: "single-sector-goal",
  severity: "note",
  kind: "style",
  check(plan, report) {
    const { profile } = plan.settings.data;
    if (profile === "municipality" || profile === "city") return;
    for (const goal of plan.goals) {
      if (!isOfOneSector(goal) || !goalStands(goal)) continue;
      const owners = [...new Set(ownersOf(goal).map(({ actor }) => actor))];
      if (owners.length < 2) continue;
      const names = [...new Set(namesOf(ownersOf(goal), plan))];
      const facts = { title: titleOf(goal, plan), owners: names };
      report({ entry: goal, field: "owners", at: ["id"], facts });
    }
  },
});

function ownersOf({ owners, actions }: Goal): readonly Owner[] {
  return [...owners, ...actions.flatMap((action) => action.owners)];
}

function isOfOneSector({ owners, actions }: Goal): boolean {
  const sector = sectorOf((owners[0] ?? actions[0]?.owners[0])?.actor);
  if (sector === undefined) return false;
  const isSame = ({ actor }: Owner): boolean => sectorOf(actor) === sector;
  return owners.every(isSame) && actions.every((action) => action.owners.every(isSame));
}

function sectorOf(actor: Actor | undefined): string | undefined {
  if (actor === undefined || (actor.data.members ?? []).length > 0) return undefined;
  return actor.data.sector;
}
