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

/** What continues or replaces one that is still in the plan. */
export function successorsOf({ id }: Goal | Action, plan: Plan): Successors {
  return successorsOfPlans(plan, "", () => gathered(plan)).get(id) ?? none;
}

/** Gathered once: a look at each for each would take the square of their number. */
function gathered({ goals, actions }: Plan): ReadonlyMap<string, Successors> {
  const all = new Map<string, Growing>();
  const add = (ids: readonly string[], kind: keyof Successors, next: Goal | Action): void => {
    for (const id of new Set(ids)) {
      const its = all.get(id) ?? { continuedBy: [], replacedBy: [] };
      its[kind].push(next);
      all.set(id, its);
    }
  };
  for (const entry of [...goals, ...actions]) {
    add(entry.data.continues ?? [], "continuedBy", entry);
    add(entry.data.replaces ?? [], "replacedBy", entry);
  }
  return all;
}
