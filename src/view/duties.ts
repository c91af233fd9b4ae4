import type { OwnerData } from "../plan/generated/data.ts";
import type { Entry } from "../plan/entry.ts";
import {
  type Action,
  type Actor,
  entriesOf,
  type Goal,
  type Owner,
  type Plan,
} from "../plan/plan.ts";

/** One thing that an actor answers for, with its part in it. */
export interface Duty<E> {
  readonly entry: E;
  readonly owner: Pick<Owner, "role" | "note">;
}

/** Everything that one actor answers for, in the order of the plan. */
export interface ActorDuties {
  readonly goals: Duty<Goal>[];
  readonly actions: Duty<Action>[];
  readonly documents: Duty<Entry>[];
  readonly tasks: Duty<Entry>[];
  /** Groups that it is a member of. */
  readonly groups: Actor[];
  /** Units that say that they are part of it. */
  readonly parts: Actor[];
}

/** By the actor's id. */
export type Duties = ReadonlyMap<string, ActorDuties>;

/** Gathers what each actor answers for, once for all languages. `goals` are in the order of the report. */
export function dutiesOf(plan: Plan, goals: readonly Goal[]): Duties {
  const duties = new Map<string, ActorDuties>();
  for (const { id } of plan.actors) duties.set(id, emptyDuties());
  addWork(plan, goals, duties);
  addPapers(plan, duties);
  addGroups(plan, duties);
  return duties;
}

function addWork(plan: Plan, goals: readonly Goal[], duties: Duties): void {
  for (const goal of goals) {
    for (const owner of goal.owners) duties.get(owner.id)?.goals.push({ entry: goal, owner });
  }
  const actions = new Set([...goals.flatMap((goal) => goal.actions), ...plan.actions]);
  for (const action of actions) {
    for (const owner of action.owners) duties.get(owner.id)?.actions.push({ entry: action, owner });
  }
}

function addPapers(plan: Plan, duties: Duties): void {
  for (const collection of ["documents", "tasks"] as const) {
    for (const entry of entriesOf(plan, collection)) {
      for (const [id, owner] of writtenOwners(entry.data.owners)) {
        duties.get(id)?.[collection].push({ entry, owner });
      }
    }
  }
}

function emptyDuties(): ActorDuties {
  return { goals: [], actions: [], documents: [], tasks: [], groups: [], parts: [] };
}

function addGroups({ actors }: Plan, duties: Duties): void {
  for (const actor of actors) {
    for (const id of actor.data.members ?? []) duties.get(id)?.groups.push(actor);
    const { partOf } = actor.data;
    if (partOf !== undefined) duties.get(partOf)?.parts.push(actor);
  }
}

/** Owners of what is not in the graph (documents, tasks): a single one without a role is the lead, as elsewhere. */
export function writtenOwners(
  written: readonly OwnerData[] | undefined,
): readonly (readonly [string, Pick<Owner, "role" | "note">])[] {
  if (written === undefined) return [];
  const only = written.length === 1 ? "lead" : undefined;
  return written.map((owner) => {
    if (typeof owner === "string") return [owner, { role: only, note: undefined }];
    return [owner.actor, { role: owner.role ?? only, note: owner.note }];
  });
}
