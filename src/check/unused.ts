import type { Document } from "../load/document.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";

/** Files in which something was left out, and how often each word stands in them. */
interface DamagedFiles {
  readonly documents: ReadonlySet<Document>;
  readonly words: ReadonlyMap<string, number>;
}

const known = new WeakMap<Plan, DamagedFiles>();

/**
 * Whether nothing refers to an entry. What a damaged file mentions, elsewhere than in the entry itself, may be
 * referred to by what was left out of it.
 */
export function isUnused({ id, document, path }: Entry, plan: Plan): boolean {
  if (plan.referenced.has(id)) return false;
  // Of two entries with one id (said elsewhere), only the first can be referred to.
  if (plan.byId.get(id)?.path !== path) return false;
  const damaged = known.get(plan) ?? damagedFiles(plan);
  known.set(plan, damaged);
  const own = damaged.documents.has(document) ? 1 : 0;
  return (damaged.words.get(id) ?? 0) <= own;
}

function damagedFiles({ files, settings }: Plan): DamagedFiles {
  const documents = new Set<Document>();
  const words = new Map<string, number>();
  for (const { document, damage } of [...files, settings.file]) {
    if (damage.length === 0) continue;
    documents.add(document);
    for (const word of document.file.text.match(/[a-z0-9][a-z0-9-]*/g) ?? [])
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { documents, words };
}
