import type { KeyPath, Place } from "../base/place.ts";
import { lazyPlace } from "../load/lazy-finding.ts";
import { sourceIndex } from "../shape/without.ts";
import type { AnyEntryData, Entry } from "./entry.ts";

/** The place of a field of an entry; of the entry's first line where there is no such field. */
export function placeIn(entry: Entry<unknown>, ...keys: KeyPath): Place {
  return lazyPlace(entry.document, [...entry.path, ...sourceKeys(entry.data, keys)]);
}

/** Lists may have lost items that did not fit: an index is turned into the one in the file. */
function sourceKeys(data: unknown, keys: KeyPath): KeyPath {
  let value = data;
  return keys.map((key) => {
    const list = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
    const holder = value as Readonly<Record<string | number, unknown>> | undefined;
    value = typeof holder === "object" ? holder[key] : undefined;
    return list !== undefined && typeof key === "number" ? sourceIndex(list, key) : key;
  });
}

/** The place by which an entry as a whole is pointed at: its id, else its first line. */
export function placeOfEntry(entry: Entry<unknown>): Place {
  const { id } = entry.data as AnyEntryData;
  return id === undefined ? lazyPlace(entry.document, entry.path) : placeIn(entry, "id");
}

/** How findings name what they concern: `goals/x/targets`. */
export function subjectOf(entry: Entry<unknown>, field?: string): string {
  const entryName = `${entry.collection}/${entry.id}`;
  return field === undefined ? entryName : `${entryName}/${field}`;
}
