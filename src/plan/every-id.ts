import { fieldTable } from "../shape/generated/fields.ts";
import type { Field } from "../shape/field.ts";

/** Says of a value whether it is in order: an id of a collection, or a period, date, area, status or word. */
export type InOrder = (value: string | number, field: Field) => boolean;

type Fields = ReadonlyMap<string, Field>;

/** Of each type the fields that hold such values, and those that lead to some. */
const types: ReadonlyMap<string, Fields> = new Map(
  Object.entries(fieldTable).map(([type, fields]) => [
    type,
    new Map(Object.entries(fields).filter(([, field]) => leadsToOne(field, new Set()))),
  ]),
);

function leadsToOne(field: Field, seen: ReadonlySet<string>): boolean {
  const { refs, kind, vocabulary, def } = field;
  if (refs !== undefined || kind !== undefined || vocabulary !== undefined) return true;
  if (def === undefined || seen.has(def)) return false;
  const below = new Set(seen).add(def);
  return Object.values(fieldTable[def] ?? {}).some((inner) => leadsToOne(inner, below));
}

/**
 * Whether all ids and special values of a value of the given type are in order. The same way as `walk`, but without
 * keeping where it is: nearly every file is in order, and only one that is not has to be walked with its paths.
 * All values are asked, also after one that is not in order.
 */
export function allInOrder(type: string, value: object, inOrder: InOrder): boolean {
  const fields = types.get(type);
  if (fields === undefined) return true;
  const record = value as Readonly<Record<string, unknown>>;
  let all = true;
  for (const key in record) {
    const field = fields.get(key);
    if (field === undefined) continue;
    const inner = record[key];
    if (field.list !== true) all = isInOrder(inner, field, inOrder) && all;
    else if (Array.isArray(inner)) all = areInOrder(inner, field, inOrder) && all;
  }
  return all;
}

function areInOrder(list: readonly unknown[], field: Field, inOrder: InOrder): boolean {
  let all = true;
  for (const item of list) all = isInOrder(item, field, inOrder) && all;
  return all;
}

function isInOrder(value: unknown, field: Field, inOrder: InOrder): boolean {
  if (typeof value === "object" && value !== null)
    return allInOrder(field.def ?? "", value, inOrder);
  if (typeof value !== "string" && typeof value !== "number") return true;
  return inOrder(value, field);
}
