import type { KeyPath } from "../base/place.ts";
import { valueAt } from "../base/value-at.ts";
import type { Document } from "../load/document.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";

/** Files in which something was left out, and how often each word stands in them. */
interface DamagedFiles {
  readonly documents: ReadonlySet<Document>;
  readonly words: ReadonlyMap<string, number>;
  /** Fields that are empty, or name what is not there: they do not tell what they are meant to name. */
  readonly fields: ReadonlySet<string>;
}

/** Which fields refer to the entries of a collection. */
export const referringFields: Readonly<Record<string, readonly string[]>> = {
  actors: [
    "responsibleBody",
    "actor",
    "body",
    "owners",
    "partOf",
    "members",
    "parties",
    "participants",
    "sourceParty",
    "coordinator",
    "party",
  ],
  documents: ["serves", "partOf", "annexedTo"],
  indicators: ["indicator", "followedBy"],
  observations: ["basedOn"],
  practices: ["practices"],
};

const known = new WeakMap<Plan, DamagedFiles>();

/**
 * Whether nothing refers to an entry. What a damaged file mentions, elsewhere than in the entry itself, may be
 * referred to by what was left out of it; and a reference that is empty or names something else may be meant for it.
 */
export function isUnused(entry: Entry, plan: Plan): boolean {
  const { collection, id, path } = entry;
  if (plan.referenced.has(id)) return false;
  // Of two entries with one id (said elsewhere), only the first can be referred to.
  if (plan.byId.get(id)?.path !== path) return false;
  return !mayBeMeant(entry, referringFields[collection] ?? [], plan);
}

/**
 * Whether an entry may be named by what was left out, or by a field of these names that is empty or names what is not
 * there: that it is not named then only follows.
 */
export function mayBeMeant(
  { id, document }: Entry<unknown>,
  fields: readonly string[],
  plan: Plan,
): boolean {
  const damaged = damagedFilesOf(plan);
  if (fields.some((field) => damaged.fields.has(field))) return true;
  return (damaged.words.get(id) ?? 0) > (damaged.documents.has(document) ? 1 : 0);
}

function damagedFilesOf(plan: Plan): DamagedFiles {
  const damaged = known.get(plan) ?? damagedFiles(plan);
  known.set(plan, damaged);
  return damaged;
}

function damagedFiles({ files, settings, brokenReferences }: Plan): DamagedFiles {
  const documents = new Set<Document>();
  const words = new Map<string, number>();
  const fields = new Set(brokenReferences.map(({ path }) => fieldOf(path)));
  for (const { document, damage } of [...files, settings.file]) {
    if (damage.length === 0) continue;
    documents.add(document);
    for (const path of damage) if (isEmptyAt(document.data, path)) fields.add(fieldOf(path));
    for (const word of document.file.text.match(/[a-z0-9][a-z0-9-]*/g) ?? [])
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { documents, words, fields };
}

/** The field at which a path ends, or in whose list. */
function fieldOf(path: KeyPath): string {
  return path.findLast((key) => typeof key === "string") ?? "";
}

/** Whether nothing is written there, or nothing in one place of the list there. */
function isEmptyAt(data: unknown, path: KeyPath): boolean {
  const value = valueAt(data, path);
  return value === null || (Array.isArray(value) && value.includes(null));
}
