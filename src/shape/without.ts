import type { KeyPath } from "../base/place.ts";
import { fieldTable } from "./generated/fields.ts";

/** A value that does not fit: it is left out, or (an entry without its name) given one to go on with. */
export interface Wrong {
  readonly path: KeyPath;
  /** The field that is missing at `path`, if that is what is wrong. */
  readonly missing?: string;
  /** Keep the value although it is wrong: an id that is badly formed still holds references together. */
  readonly keep?: true;
}

const originals = new WeakMap<readonly unknown[], readonly number[]>();

/** The index in the file of an item of a list that may have lost items before it. */
export function sourceIndex(list: readonly unknown[], index: number): number {
  return originals.get(list)?.[index] ?? index;
}

/** A copy of `data` without the values that do not fit its schema. */
export function without(data: unknown, wrong: readonly Wrong[], root: string): unknown {
  const copy = structuredCopy(data);
  for (const { path, missing, keep } of wrong) {
    if (keep) continue;
    if (missing !== undefined) standIn(copy, path, missing, root);
    else cut(copy, path);
  }
  return withoutGaps(copy);
}

const gap = Symbol("left out");

function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== "object" || value === null) return value;
  const copy = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) copy.set(key, structuredCopy(item));
  return copy;
}

function valueAt(copy: unknown, path: KeyPath): unknown {
  let value = copy;
  for (const key of path) {
    if (value instanceof Map) value = value.get(String(key));
    else if (Array.isArray(value) && typeof key === "number") value = value[key];
    else return undefined;
  }
  return value;
}

function cut(copy: unknown, path: KeyPath): void {
  const key = path.at(-1);
  const holder = valueAt(copy, path.slice(0, -1));
  if (holder instanceof Map && key !== undefined) holder.delete(String(key));
  else if (Array.isArray(holder) && typeof key === "number") holder[key] = gap;
}

/** Entries keep standing without a title or an id; other mappings that lack a field are left out whole. */
function standIn(copy: unknown, path: KeyPath, missing: string, root: string): void {
  const holder = valueAt(copy, path);
  if (!(holder instanceof Map)) return;
  if (missing === "title") holder.set("title", String(holder.get("id") ?? "?"));
  else if (missing === "id") holder.set("id", "");
  else if (root === "config" && path.length === 0)
    holder.set(missing, defaults.get(missing) ?? "?");
  else cut(copy, path);
}

const defaults = new Map<string, unknown>([
  ["format", 1],
  ["profile", "county"],
  ["area", { invented: true, name: "?" }],
  ["languages", ["fi"]],
]);

function withoutGaps(value: unknown): unknown {
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]): [string, unknown] => [
      String(key),
      withoutGaps(item),
    ]);
    return Object.fromEntries(entries);
  }
  if (!Array.isArray(value)) return value;
  const kept = value.flatMap((item: unknown, index) => (item === gap ? [] : [{ item, index }]));
  const list = kept.map(({ item }) => withoutGaps(item));
  if (kept.length < value.length)
    originals.set(
      list,
      kept.map(({ index }) => index),
    );
  return list;
}

/** The fields of a type of the schema, in its order. */
export function fieldsOf(type: string): readonly string[] {
  return Object.hasOwn(fieldTable, type) ? Object.keys(fieldTable[type] ?? {}) : [];
}
