import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import type { Shaped } from "../shape/shape.ts";
import { sourceIndex } from "../shape/without.ts";
import type { AnyEntryData, CollectionName } from "./entry.ts";
import type { ActionGroupData, MetricData, PlanFileData } from "./generated/data.ts";
import { type Found, nodeOf } from "./nodes.ts";
import { entryType, nestedFields } from "./walk.ts";

/** Every entry of every file, by collection, in the order of the files. */
export type Collected = ReadonlyMap<CollectionName, readonly Found[]>;

interface Where {
  readonly document: Document;
  readonly parent: Found | undefined;
  readonly group: ActionGroupData | undefined;
  readonly into: Map<CollectionName, Found[]>;
}

/** The field that holds a list: its name, and the path of what has it. */
interface Holder {
  readonly above: KeyPath;
  readonly key: string;
}

const top: KeyPath = [];

/** Gathers the entries of all files, nested ones too. */
export function collect(files: readonly Shaped<PlanFileData>[]): Collected {
  const into = new Map<CollectionName, Found[]>();
  for (const { document, data } of files) {
    for (const key of Object.keys(data)) {
      const collection = key as CollectionName;
      if (entryType(collection) === "") continue;
      const where = { document, parent: undefined, group: undefined, into };
      addList(collection, data[collection], { above: top, key }, where);
    }
  }
  return into;
}

/** Texts in such a list are ids of entries that stand elsewhere: see `connect`. */
function addList(collection: CollectionName, list: unknown, at: Holder, where: Where): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (typeof item === "string") continue;
    addEntry(collection, item as AnyEntryData, pathOf(at, sourceIndex(list, index)), where);
  }
}

/** Spreading takes its time, and a large plan has a hundred thousand paths: nearly all of two keys or of four. */
function pathOf({ above, key }: Holder, index: number): KeyPath {
  if (above.length === 0) return [key, index];
  const [first, second] = above;
  if (above.length === 2 && first !== undefined && second !== undefined)
    return [first, second, key, index];
  return [...above, key, index];
}

function addEntry(
  collection: CollectionName,
  data: AnyEntryData,
  path: KeyPath,
  where: Where,
): void {
  const { document, parent, group, into } = where;
  const entry = nodeOf(
    { collection, id: idOf(collection, data), data, document, path, parent },
    group,
  );
  const list = into.get(collection);
  if (list === undefined) into.set(collection, [entry]);
  else list.push(entry);
  const type = entryType(collection);
  if (nestedFields(type).length === 0) return;
  addNested(type, data, path, { document, parent: entry, group: undefined, into });
}

/** A metric without an id of its own goes by its indicator's. */
function idOf(collection: CollectionName, data: AnyEntryData): string {
  if (data.id !== undefined || collection !== "metrics") return data.id ?? "";
  return (data as MetricData).indicator ?? "";
}

function addNested(type: string, data: object, path: KeyPath, where: Where): void {
  const record = data as Readonly<Record<string, unknown>>;
  for (const [key, field] of nestedFields(type)) {
    const value = record[key];
    if (value === undefined) continue;
    if (field.collection !== undefined) {
      addList(field.collection as CollectionName, value, { above: path, key }, where);
    } else addGroups(field.def ?? "", value, { above: path, key }, where);
  }
}

/** Lists of mappings that are no entries but hold some: the lettered groups of actions. */
function addGroups(type: string, list: unknown, at: Holder, where: Where): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const group = list[index] as ActionGroupData;
    addNested(type, group, pathOf(at, sourceIndex(list, index)), { ...where, group });
  }
}
