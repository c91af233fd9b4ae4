import { itemPath } from "../../plan/item-path.ts";
import type { CollectionName, Entry } from "../../plan/entry.ts";
import type { Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { type Loop, loopsOf } from "../loops.ts";
import { defineRule, type Report } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

type Found = Report<{ title: string; field: string; loop: string }>;

/** What refers to others of its own kind as a part, an heir or a step that comes first. */
const chains: readonly (readonly [CollectionName, string])[] = [
  ["goals", "continues"],
  ["goals", "replaces"],
  ["goals", "mergedInto"],
  ["actions", "continues"],
  ["actions", "replaces"],
  ["actions", "mergedInto"],
  ["tasks", "after"],
  ["documents", "partOf"],
  ["documents", "annexedTo"],
  ["actors", "partOf"],
  ["actors", "members"],
  ["targetGroups", "broader"],
];

/** A part of itself, a step after itself: such a chain has no beginning. */
export const circularReference = defineRule({
  id: "circular-reference",
  severity: "error",
  kind: "contradiction",
  check(plan, report: Found, asOf) {
    for (const [collection, field] of chains) {
      const next = new Map<string, readonly string[]>();
      for (const entry of entriesOf(collection, plan, asOf)) {
        const written = fieldOf(entry, field);
        if (written !== undefined && entry.id !== "") next.set(entry.id, listOf(written));
      }
      if (next.size === 0) continue;
      for (const loop of loopsOf(next)) say(plan, field, loop, report);
    }
  },
});

/** What has no such field cannot be on a loop. */
function entriesOf(collection: CollectionName, plan: Plan, asOf: string): readonly Entry[] {
  if (collection === "goals") return suspectsOf(plan, asOf).goals;
  if (collection === "actions") return suspectsOf(plan, asOf).actions;
  return plan.collections.get(collection) ?? [];
}

function say(plan: Plan, field: string, { ids, index }: Loop, report: Found): void {
  const entry = plan.byId.get(ids.at(-1) ?? "");
  if (entry === undefined) return;
  const written = fieldOf(entry, field);
  const at = Array.isArray(written) ? itemPath(field, written, index) : [field];
  const loop = [...ids, ids[0] ?? ""].join(" → ");
  report({ entry, field, at, facts: { title: titleOf(entry, plan), field, loop } });
}

function fieldOf({ data }: Entry, field: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[field];
}

function listOf(written: unknown): readonly string[] {
  return (Array.isArray(written) ? written : [written]) as readonly string[];
}
