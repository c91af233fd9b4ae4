import { type Vocabulary, vocabularyOf } from "../base/meant.ts";
import { targetGroups } from "../field/vocabularies.ts";
import type { AnyEntryData } from "./entry.ts";
import type { Ids } from "./ids.ts";
import type { Found } from "./nodes.ts";

/** The ids that a reference to a collection may name, with the titles and other names of their entries. */
export function namesOf(ids: Ids, collection: string): Vocabulary {
  const entries = collection === "metrics" ? [...ids.metrics.values()] : [...ids.byId.values()];
  const own = entries
    .filter((entry) => entry.collection === collection)
    .map((entry): readonly [string, readonly string[]] => [entry.id, namesIn(entry)]);
  if (collection !== "targetGroups") return vocabularyOf(own);
  const common = targetGroups.map(({ id, name }): readonly [string, readonly string[]] => [
    id,
    Object.values(name),
  ]);
  return vocabularyOf([...own, ...common]);
}

function namesIn({ data }: Found): readonly string[] {
  const { title, aliases } = data as AnyEntryData & { readonly aliases?: unknown };
  const others: readonly unknown[] = Array.isArray(aliases) ? aliases : [];
  return [title, ...others].flatMap(textsIn);
}

/** A text in each of its languages. */
function textsIn(text: unknown): readonly string[] {
  if (typeof text === "string") return [text];
  if (typeof text !== "object" || text === null) return [];
  return Object.values(text).filter((each): each is string => typeof each === "string");
}
