import { entryTypes, fieldTable } from "../shape/generated/fields.ts";
import type { Field } from "../shape/field.ts";
import { sourceIndex } from "../shape/without.ts";
import type { TextData } from "./generated/data.ts";

/** What a walk over data meets. Paths are reused between calls: copy one that must be kept. */
export interface Visitor {
  readonly text?: (text: TextData, field: Field, path: readonly (string | number)[]) => void;
  readonly reference?: (
    id: string,
    collection: string,
    path: readonly (string | number)[],
    field: Field,
  ) => void;
  readonly special?: (
    value: string | number,
    field: Field,
    path: readonly (string | number)[],
  ) => void;
}

type Path = (string | number)[];
type Fields = ReadonlyMap<string, Field>;

const types: ReadonlyMap<string, Fields> = new Map(
  Object.entries(fieldTable).map(([type, fields]) => [
    type,
    new Map(Object.entries(fields).filter(speaks)),
  ]),
);

/** Fields that hold nothing a visitor asks for are not looked at. */
function speaks([, field]: readonly [string, Field]): boolean {
  const { refs, text, kind, vocabulary, def } = field;
  return (
    refs !== undefined ||
    text !== undefined ||
    kind !== undefined ||
    vocabulary !== undefined ||
    def !== undefined
  );
}

/** From where a walk starts, and whether it enters the entries that stand inside others. */
export interface WalkOptions {
  readonly path?: (string | number)[];
  readonly nested?: boolean;
}

/** Visits the texts, references and special values of a value of the given type of the schema. */
export function walk(
  type: string,
  value: object,
  visitor: Visitor,
  { path = [], nested: enter = true }: WalkOptions = {},
): void {
  const fields = types.get(type);
  if (fields === undefined) return;
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    const field = fields.get(key);
    if (field === undefined) continue;
    path.push(key);
    if (field.list === true) visitList(record[key], field, visitor, { path, nested: enter });
    else visitValue(record[key], field, visitor, { path, nested: enter });
    path.pop();
  }
}

interface Going {
  readonly path: Path;
  readonly nested: boolean;
}

function visitList(list: unknown, field: Field, visitor: Visitor, going: Going): void {
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    going.path.push(sourceIndex(list, index));
    visitValue(list[index], field, visitor, going);
    going.path.pop();
  }
}

function visitValue(value: unknown, field: Field, visitor: Visitor, going: Going): void {
  if (field.text !== undefined) visitor.text?.(value as TextData, field, going.path);
  else if (typeof value === "object" && value !== null) {
    if (field.collection === undefined || going.nested)
      walk(field.def ?? "", value, visitor, going);
  } else if (typeof value === "string" || typeof value === "number") {
    visitScalar(value, field, visitor, going.path);
  }
}

function visitScalar(value: string | number, field: Field, visitor: Visitor, path: Path): void {
  if (field.refs !== undefined) visitor.reference?.(String(value), field.refs, path, field);
  else if (field.kind !== undefined || field.vocabulary !== undefined)
    visitor.special?.(value, field, path);
}

/** The type of the schema of a collection's entries: "goals" → "goal". */
export function entryType(collection: string): string {
  return entryTypes[collection] ?? "";
}

/** The fields of a type that hold entries, directly or in a mapping on the way: `goals`, `actionGroups`. */
export function nestedFields(type: string): readonly (readonly [string, Field])[] {
  return nested.get(type) ?? [];
}

function holdsEntries(type: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(type)) return false;
  const below = new Set(seen).add(type);
  return Object.values(fieldTable[type] ?? {}).some(
    ({ collection, def }) =>
      collection !== undefined || (def !== undefined && holdsEntries(def, below)),
  );
}

const nested: ReadonlyMap<string, readonly (readonly [string, Field])[]> = new Map(
  Object.entries(fieldTable).map(([type, fields]) => [
    type,
    Object.entries(fields).filter(
      ([, { collection, def }]) =>
        collection !== undefined || (def !== undefined && holdsEntries(def)),
    ),
  ]),
);
