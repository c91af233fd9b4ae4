import type { Actor, Plan } from "../../plan/plan.ts";
import { actionStands, goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
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
    const leads = leadsOf(plan);
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

function leadsOf({ goals, actions, settings }: Plan): ReadonlySet<Actor> {
  const standing = [
    ...goals.filter(goalStands),
    ...actions.filter((action) => actionStands(action, settings)),
  ];
  const owners = standing.flatMap((entry) => entry.owners);
  const leads = owners.filter(({ role }) => role === "lead").map(({ actor }) => actor);
  return new Set(leads.filter((actor) => actor !== undefined));
}
