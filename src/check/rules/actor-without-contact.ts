import type { Actor, Plan } from "../../plan/plan.ts";
import { actionStands, goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import type { Owned } from "../owners.ts";
import { defineRule } from "../rule.ts";

const longestChain = 20;

/** Peers fail without it: an owner whom nobody can reach. Asked only of those that lead something. */
export const actorWithoutContact = defineRule({
  id: "actor-without-contact",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    const silent = new Set(plan.actors.filter((actor) => !hasContact(actor, plan)));
    if (silent.size === 0) return;
    const leads = leadsAmong(silent, plan);
    for (const actor of silent) {
      if (!leads.has(actor)) continue;
      report({ entry: actor, field: "contact", facts: { title: titleOf(actor, plan) } });
    }
  },
});

/** Of its own, or of something that it is part of. */
function hasContact(actor: Actor, plan: Plan): boolean {
  let current: Actor | undefined = actor;
  for (let step = 0; step < longestChain && current !== undefined; step++) {
    if (current.data.contact !== undefined) return true;
    current = above(current, plan);
  }
  return false;
}

function above({ data: { partOf } }: Actor, { byId }: Plan): Actor | undefined {
  const found = partOf === undefined ? undefined : byId.get(partOf);
  return found?.collection === "actors" ? (found as Actor) : undefined;
}

function leadsAmong(actors: ReadonlySet<Actor>, plan: Plan): ReadonlySet<Actor> {
  const leads = new Set<Actor>();
  const visit = ({ owners }: Owned, stands: () => boolean): void => {
    for (const { role, actor } of owners) {
      if (role !== "lead" || actor === undefined || leads.has(actor)) continue;
      if (actors.has(actor) && stands()) leads.add(actor);
    }
  };
  for (const goal of plan.goals) visit(goal, () => goalStands(goal));
  for (const action of plan.actions) visit(action, () => actionStands(action, plan.settings));
  return leads;
}
