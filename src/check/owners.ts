import type { Action, Goal, Owner, Plan } from "../plan/plan.ts";
import { titleOf } from "../plan/titles.ts";

/** A goal or an action: what has responsible parties. */
export type Owned = Goal | Action;

/** Calls `visit` with every goal and every action of a plan, or of some of it. */
export function eachOwned(
  plan: Pick<Plan, "goals" | "actions">,
  visit: (entry: Owned) => void,
): void {
  plan.goals.forEach(visit);
  plan.actions.forEach(visit);
}

/** The names of responsible parties, as the plan's own language has them; the id of one that does not exist. */
export function namesOf(owners: readonly Owner[], plan: Plan): readonly string[] {
  return owners.map(({ actor, id }) => (actor === undefined ? id : titleOf(actor, plan)));
}
