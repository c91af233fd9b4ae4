import type { KeyPath } from "../base/place.ts";
import type { Shaped } from "../shape/shape.ts";
import type { PlanFileData } from "./generated/data.ts";

/** Entries that the files hold and the plan does not, because something in them or around them was wrong. */
export interface LostEntries {
  /** Whether some entry of the collection has an id that is missing or wrong. */
  readonly nameless: (collection: string) => boolean;
  /** Whether an entry of this id stands in what was left out. */
  readonly has: (id: string) => boolean;
}

type Files = readonly Shaped<PlanFileData>[];

/** Looks at the damaged files only when asked, which is when an id names nothing. */
export function lostEntries(files: Files): LostEntries {
  let collections: ReadonlySet<string> | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    nameless(collection) {
      collections ??= new Set(files.flatMap(({ damage }) => damage.flatMap(collectionOfId)));
      return collections.has(collection);
    },
    has(id) {
      ids ??= idsInDamaged(files);
      return ids.has(id);
    },
  };
}

/** `[…, "metrics", 0, "id"]` is the id of a metric; "*" stands for an unknown field that may have been meant as it. */
function collectionOfId(path: KeyPath): readonly string[] {
  const [field, collection] = [path.at(-1), path.at(-3)];
  return (field === "id" || field === "*") && typeof collection === "string" ? [collection] : [];
}

function idsInDamaged(files: Files): ReadonlySet<string> {
  const damaged = files.filter(({ damage }) => damage.length > 0);
  return new Set(
    damaged.flatMap(({ document }) =>
      Array.from(
        document.file.text.matchAll(/\bid: {0,9}["']?([a-z0-9][a-z0-9-]{0,63})/g),
        ([, id = ""]) => id,
      ),
    ),
  );
}
