import type { Facts } from "../base/finding.ts";
import { meantIds, onlyMeant, type Vocabulary } from "../base/meant.ts";
import { onlyCandidate } from "../base/nearest.ts";
import { isEveryoneWord } from "../field/everyone.ts";
import type { CollectionName } from "./entry.ts";
import type { Ids } from "./ids.ts";
import type { LostEntries } from "./lost-entries.ts";
import { namesOf } from "./names.ts";
import type { Plan } from "./plan.ts";
import { timesNamed } from "./times-named.ts";

/** What to say of an id that names nothing in its collection. */
export interface Told {
  readonly facts: Facts & { readonly nearest: readonly string[]; readonly found: string };
  /** The id that can only have been meant. */
  readonly replacement: string | undefined;
}

/** Says what is to be said of ids that name nothing; nothing where that follows from what has been said already. */
export interface MissingEntries {
  readonly tell: (id: string, collection: string) => Told | undefined;
  /** Whether it can be the id of an entry that was once there: it is like no other, and nothing has it now. */
  readonly isPast: (id: string, collection: string) => boolean;
}

type Linked = Pick<Plan, "collections" | "unreadWords" | "files" | "settings">;

/** One for a run: it remembers what has been told. */
export function missingEntries(plan: Linked, ids: Ids, lost: LostEntries): MissingEntries {
  const said = new Set<string>();
  const times = timesNamed(plan);
  const knownIds = remembered((collection) => namesOf(ids, collection));
  return {
    isPast: (id, collection) =>
      isId(id) &&
      !ids.byId.has(id) &&
      !plan.unreadWords.has(id) &&
      !lost.has(id) &&
      meantIds(id, knownIds(collection)).length === 0,
    tell(id, collection) {
      if (plan.unreadWords.has(id)) return undefined;
      const names = knownIds(collection);
      const found = ids.byId.get(id)?.collection ?? "";
      const nearest = meantIds(id, names);
      const facts = { id, collection, nearest, found };
      if (found !== "")
        return { facts: { ...facts, ...formOf(id, collection) }, replacement: undefined };
      const only = onlyMeant(id, names);
      const isDefinition = isSlipOf(only, id);
      const replacement = isDefinition ? undefined : only;
      if (isLost(id, collection, only) || isSaid(id, collection, replacement)) return undefined;
      const form = isDefinition ? { definition: only ?? "" } : formOf(id, collection);
      return { facts: { ...facts, ...form }, replacement };
    },
  };

  /** Whether rather the entry is misspelt: what names it agrees on another id, and nothing uses its own. */
  function isSlipOf(only: string | undefined, id: string): boolean {
    if (only === undefined || onlyCandidate(id, [only]) === undefined) return false;
    return times(id) > 1 && times(only) === 0;
  }

  /** That the entry's own id is wrong, or what stands round it, has been said where it stands. */
  function isLost(id: string, collection: string, replacement: string | undefined): boolean {
    if (lost.has(id)) return true;
    return replacement === undefined ? lost.nameless(collection) : !isId(replacement);
  }

  /** What is missing is missing once, however often it is named; of a collection without entries, all of it at once. */
  function isSaid(id: string, collection: string, replacement: string | undefined): boolean {
    if (replacement !== undefined) return false;
    const entries = plan.collections.get(collection as CollectionName) ?? [];
    const key = entries.length === 0 ? collection : `${collection}/${id}`;
    if (said.has(key)) return true;
    said.add(key);
    return false;
  }
}

/** A name or a title is no id to make an entry with, and a responsible party no person: what else to say of it. */
function formOf(id: string, collection: string): Facts {
  const isParty = collection === "actors";
  if (isParty && isEveryoneWord(id)) return { newId: "", name: "", party: "", everyone: id };
  if (isId(id)) return { newId: id, name: "", party: "" };
  return { newId: "", name: isParty ? "" : id, party: isParty ? id : "" };
}

/** The form of an id that nothing is wrong with. */
function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(text);
}

/** Asks for each collection once: many slips of one run are compared with the same names. */
function remembered(find: (collection: string) => Vocabulary): (collection: string) => Vocabulary {
  const known = new Map<string, Vocabulary>();
  return (collection) => {
    const names = known.get(collection) ?? find(collection);
    known.set(collection, names);
    return names;
  };
}
