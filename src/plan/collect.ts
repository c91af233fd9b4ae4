import type { KeyPath } from "../base/place.ts";
import type { Document } from "../load/document.ts";
import type { Shaped } from "../shape/shape.ts";
import { sourceIndex } from "../shape/without.ts";
import type { ActionGroupData, PlanFileData } from "./generated/data.ts";
import type { AnyEntryData, CollectionName, Entry } from "./entry.ts";
import { entryType, nestedFields } from "./walk.ts";

/** An entry as it stands in the files, before ids are turned into what they name. */
export interface Found extends Entry {
  readonly collection: CollectionName;
  /** The entry that it is written under. */
  readonly parent: Found | undefined;
  readonly group: ActionGroupData | undefined;
  /** What stands under it, in the order of the file: entries written out, and ids of others. */
  readonly children: (Found | Named)[];
}

/** An id written where an entry could stand. */
export interface Named {
  readonly named: string;
  readonly collection: CollectionName;
}

/** Every entry of every file, by collection, in the order of the files. */
export type Collected = ReadonlyMap<CollectionName, readonly Found[]>;

interface Where {
  readonly document: Document;
  readonly parent: Found | undefined;
  readonly group: ActionGroupData | undefined;
  readonly into: Map<CollectionName, Found[]>;
}

/** Gathers the entries of all files, nested ones too. */
export function collect(files: readonly Shaped<PlanFileData>[]): Collected {
  const into = new Map<CollectionName, Found[]>();
  for (const { document, data } of files) {
    for (const key of Object.keys(data)) {
      const collection = key as CollectionName;
      if (entryType(collection) === "") continue;
      addList(collection, data[collection], [key], {
        document,
        parent: undefined,
        group: undefined,
        into,
      });
    }
  }
  return into;
}

function addList(collection: CollectionName, list: unknown, path: KeyPath, where: Where): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const item: unknown = list[index];
    if (typeof item === "string") where.parent?.children.push({ named: item, collection });
    else addEntry(collection, item as AnyEntryData, [...path, sourceIndex(list, index)], where);
  }
}

function addEntry(
  collection: CollectionName,
  data: AnyEntryData,
  path: KeyPath,
  where: Where,
): void {
  const { document, parent, group, into } = where;
  const entry: Found = {
    collection,
    id: data.id ?? "",
    data,
    document,
    path,
    parent,
    group,
    children: [],
  };
  const list = into.get(collection);
  if (list === undefined) into.set(collection, [entry]);
  else list.push(entry);
  parent?.children.push(entry);
  addNested(entryType(collection), data, path, { ...where, parent: entry, group: undefined });
}

function addNested(type: string, data: object, path: KeyPath, where: Where): void {
  const record = data as Readonly<Record<string, unknown>>;
  for (const [key, field] of nestedFields(type)) {
    const value = record[key];
    if (value === undefined) continue;
    if (field.collection !== undefined)
      addList(field.collection as CollectionName, value, [...path, key], where);
    else addGroups(field.def ?? "", value, [...path, key], where);
  }
}

/** Lists of mappings that are no entries but hold some: the lettered groups of actions. */
function addGroups(type: string, list: unknown, path: KeyPath, where: Where): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const group = list[index] as ActionGroupData;
    addNested(type, group, [...path, sourceIndex(list, index)], { ...where, group });
  }
}
