import type { SourceFile } from "../base/place.ts";
import type { Document, PlaceOf } from "./document.ts";
import type * as Exact from "./exact.ts";
import { unpatched } from "./patched.ts";

let exact: typeof Exact | undefined;

/**
 * Loads the exact parser, which clean files never need. To be awaited once before the first `placeOf`, so that
 * this can stay synchronous. Who only wants to know *whether* something is wrong collects what it has to say and
 * asks for the places when there is anything.
 */
export async function preparePlaces(): Promise<typeof Exact> {
  exact ??= await import("./exact.ts");
  return exact;
}

/** A document that the fast parser read; its places are worked out at the first question. */
export function fastDocument(file: SourceFile, data: unknown): Document {
  let known: PlaceOf | undefined;
  return {
    file,
    data,
    placeOf: (path, part) => {
      if (!exact) throw new Error("placeOf was called before preparePlaces() was awaited");
      known ??= exact.placesIn(file, unpatched(file.text));
      return known(path, part);
    },
  };
}
