import { keeping } from "../base/kept.ts";
import type { Action, Goal, Plan } from "../plan/plan.ts";

/** Those that carry on the work of a goal or an action, in the order of the plan. */
export interface Successors {
  readonly continuedBy: readonly (Goal | Action)[];
  readonly replacedBy: readonly (Goal | Action)[];
}

type Growing = Record<keyof Successors, (Goal | Action)[]>;

const successorsOfPlans = keeping<ReadonlyMap<string, Successors>>();

const none: Successors = { continuedBy: [], replacedBy: [] };

/** What continues or replaces a goal or an action. */
export function successorsOf({ id, collection }: Goal | Action, plan: Plan): Successors {
  return allSuccessors(plan).get(`${collection}/${id}`) ?? none;
}

/**
 * What continues or replaces anything, by what it was of and its id ("goals/uni"), whether the plan still has it or not.
 * Gathered once: a look at each for each would take the square of their number.
 */
export function allSuccessors(plan: Plan): ReadonlyMap<string, Successors> {
  return successorsOfPlans(plan, "", () => gathered(plan));
}

function gathered({ goals, actions }: Plan): ReadonlyMap<string, Successors> {
  const all = new Map<string, Growing>();
  const add = (ids: readonly string[], kind: keyof Successors, next: Goal | Action): void => {
    for (const id of new Set(ids)) {
      const name = `${next.collection}/${id}`;
      const its = all.get(name) ?? { continuedBy: [], replacedBy: [] };
      its[kind].push(next);
      all.set(name, its);
    }
  };
  for (const entry of [...goals, ...actions]) {
    add(entry.data.continues ?? [], "continuedBy", entry);
    add(entry.data.replaces ?? [], "replacedBy", entry);
  }
  return all;
}
