import type { KeyPath } from "../../base/place.ts";
import type { AnyEntryData } from "../../plan/entry.ts";
import { itemPath } from "../../plan/item-path.ts";
import { placeIn } from "../../plan/places.ts";
import type { Actor } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

interface Named {
  readonly actor: Actor;
  readonly name: string;
  readonly path: KeyPath;
}

/** Real plans have two spellings of one unit; a name that two actors share makes them one to the reader. */
export const aliasClash = defineRule({
  id: "alias-clash",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const first = new Map<string, Named>();
    for (const actor of plan.actors) {
      for (const named of namesOf(actor)) {
        const key = named.name.trim().toLowerCase();
        const other = first.get(key);
        if (other === undefined) first.set(key, named);
        if (other === undefined || other.actor === actor) continue;
        report({
          entry: actor,
          field: String(named.path[0]),
          at: named.path,
          facts: { name: named.name, other: other.actor.id, title: titleOf(other.actor, plan) },
          related: [{ label: "first-used", at: placeIn(other.actor, ...other.path) }],
        });
        break;
      }
    }
  },
});

function namesOf(actor: Actor): readonly Named[] {
  const { aliases = [] } = actor.data;
  const others = aliases.map((name, index) => [name, itemPath("aliases", aliases, index)] as const);
  return [...titlesOf(actor.data), ...others].map(([name, path]) => ({ actor, name, path }));
}

function titlesOf({ title }: AnyEntryData): readonly (readonly [string, KeyPath])[] {
  if (title === undefined) return [];
  if (typeof title === "string") return [[title, ["title"]]];
  return Object.entries(title).map(([language, name]) => [name, ["title", language]]);
}
