import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import type { Entry } from "../plan/entry.ts";
import type { Plan } from "../plan/plan.ts";

/** Which fields of which entries hold something that was left out because it was wrong. */
export interface Damage {
  readonly touches: (entry: Entry<unknown>, field: string | undefined) => boolean;
}

/** What shape and link left out: what is missing there has been said already. */
export function damageOf(plan: Plan): Damage {
  const paths = new Map<Document, KeyPath[]>();
  for (const { document, damage } of [...plan.files, plan.settings.file]) {
    if (damage.length > 0) paths.set(document, [...damage]);
  }
  for (const { document, path } of plan.brokenReferences) {
    paths.set(document, [...(paths.get(document) ?? []), path]);
  }
  if (paths.size === 0) return { touches: () => false };
  return {
    touches: (entry, field) =>
      (paths.get(entry.document) ?? []).some(
        (path) => isBelow(path, entry.path) && names(path, entry.path.length, field),
      ),
  };
}

function isBelow(path: KeyPath, above: KeyPath): boolean {
  return path.length >= above.length && above.every((key, index) => path[index] === key);
}

/** "*" stands for an unknown field that may have been meant as any. */
function names(path: KeyPath, from: number, field: string | undefined): boolean {
  const below = path.slice(from);
  return field === undefined || below.length === 0 || below.includes("*") || below.includes(field);
}
