import type { ActionGroupData, OwnerData } from "./generated/data.ts";
import type { CollectionName, Entry } from "./entry.ts";
import type { Action, FocusArea, Goal, Metric, Owner, Phenomenon } from "./plan.ts";

/** Links are filled in after all nodes are made: the only time that they change. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An entry, and the entry that it is written under. */
export interface Found extends Entry {
  readonly collection: CollectionName;
  readonly parent: Found | undefined;
}

export type FocusAreaNode = Writable<FocusArea> & Found;
export type PhenomenonNode = Writable<Phenomenon> & Found;
export type GoalNode = Writable<Goal> & Found;
export type ActionNode = Writable<Action> & Found;
export type MetricNode = Writable<Metric> & Found;

/** Where a node stands. */
export type Position = Omit<Found, "data" | "id"> & { readonly id: string; readonly data: object };

/**
 * An empty list that is never written to. A plan of ten thousand files has hundreds of thousands of lists, most
 * of them empty or of one: an array that is made empty and pushed to takes room for seventeen.
 */
export const none: readonly never[] = [];

/** The list with one more; see `none`. */
export function withOne<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  if (list.length === 1) return [...list, item];
  (list as T[]).push(item);
  return list;
}

/** The node of an entry, with its links still empty. */
export function nodeOf(at: Position, group: ActionGroupData | undefined): Found {
  const { collection, id, data, document, path, parent } = at;
  switch (collection) {
    case "focusAreas":
      return {
        collection,
        id,
        data,
        document,
        path,
        parent,
        phenomena: none,
        goals: none,
      } as FocusAreaNode;
    case "phenomena":
      return {
        collection,
        id,
        data,
        document,
        path,
        parent,
        focusArea: undefined,
        goals: none,
      } as PhenomenonNode;
    case "goals":
      return goalNode(at);
    case "actions":
      return {
        collection,
        id,
        data,
        document,
        path,
        parent,
        group,
        goals: none,
        owners: none,
        metrics: none,
      } as ActionNode;
    case "metrics":
      return {
        collection,
        id,
        data,
        document,
        path,
        parent,
        indicator: undefined,
        goals: none,
        actions: none,
      } as MetricNode;
    default:
      return { collection, id, data, document, path, parent };
  }
}

function goalNode({ id, data, document, path, parent }: Position): Found {
  return {
    collection: "goals",
    id,
    data,
    document,
    path,
    parent,
    focusArea: undefined,
    phenomenon: undefined,
    owners: none,
    actions: none,
    metrics: none,
  } as GoalNode;
}

const ownerPaths = Array.from({ length: 64 }, (_, index) => ["owners", index] as const);

/** The responsible parties as written; the only one without a role is the lead. */
export function ownersOf(
  written: readonly OwnerData[] | undefined,
  actorOf: (id: string) => Owner["actor"],
): readonly Owner[] {
  if (written === undefined) return none;
  const only = written.length === 1 ? "lead" : undefined;
  return written.map((owner, index) => {
    const path = ownerPaths[index] ?? ["owners", index];
    if (typeof owner === "string") {
      return { id: owner, actor: actorOf(owner), role: only, note: undefined, path };
    }
    return {
      id: owner.actor,
      actor: actorOf(owner.actor),
      role: owner.role ?? only,
      note: owner.note,
      path,
    };
  });
}
