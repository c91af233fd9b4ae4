import type { Translated } from "../../base/language.ts";
import { type Fields, fieldOf, isFields, textOf, textsOf } from "../../base/record.ts";
import { checkCategories, type CheckedDimension } from "./check-categories.ts";
import { checkStatuses, checkValues } from "./check-values.ts";
import { checkCount, type Field, malformed } from "./faults.ts";

const mostDimensions = 50;

/** A dataset in which sizes, categories and values agree, made of checked parts only. */
export interface CheckedDataset {
  readonly version: "2.0";
  readonly class: "dataset";
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: Readonly<Partial<Record<"time" | "geo" | "metric", readonly string[]>>>;
  readonly dimension: Readonly<Record<string, CheckedDimension>>;
  readonly value: readonly unknown[] | Fields;
  readonly status: readonly unknown[] | Fields;
}

/** Checks what the library takes for granted. Throws a FetchError that says what does not agree. */
export function checkDataset(data: Fields, where: string, field: Field): CheckedDataset {
  const dimension = fieldOf(data, "dimension");
  const { id, size } = checkShape(data, dimension, where);
  const cells = cellsOf(size);
  id.forEach((code, at) => {
    checkCount(size[at] ?? 0, code, where, field);
  });
  const value = checkValues(fieldOf(data, "value"), cells, where, field);
  return {
    version: "2.0",
    class: "dataset",
    label: textOf(data, "label"),
    source: textOf(data, "source"),
    updated: textOf(data, "updated"),
    id,
    size,
    role: rolesOf(fieldOf(data, "role") ?? fieldOf(dimension, "role"), id),
    dimension: Object.fromEntries(
      id.map((code, at) => [
        code,
        checkCategories(code, fieldOf(dimension, code), size[at] ?? 0, where),
      ]),
    ),
    value,
    status: checkStatuses(fieldOf(data, "status"), value, cells, where),
  };
}

/** How many cells there are of so many categories. */
export function cellsOf(sizes: readonly number[]): number {
  let cells = 1;
  for (const size of sizes) cells *= size;
  return cells;
}

/** JSON-stat 1 keeps `id`, `size` and `role` among the dimensions. */
function checkShape(
  data: Fields,
  dimension: unknown,
  where: string,
): { readonly id: readonly string[]; readonly size: readonly number[] } {
  const id = textsOf(fieldOf(data, "id") ?? fieldOf(dimension, "id"));
  const size = sizesOf(fieldOf(data, "size") ?? fieldOf(dimension, "size"));
  if (id === undefined || id.length === 0 || id.length !== size?.length)
    throw malformed(where, unequal);
  if (id.length > mostDimensions) throw malformed(where, tooManyDimensions);
  if (new Set(id).size < id.length || id.includes("__proto__")) throw malformed(where, sameTwice);
  return { id, size };
}

function sizesOf(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const isSize = (each: unknown): each is number => Number.isSafeInteger(each) && Number(each) >= 0;
  const list: readonly unknown[] = value;
  return list.every(isSize) ? list : undefined;
}

function rolesOf(role: unknown, id: readonly string[]): CheckedDataset["role"] {
  if (!isFields(role)) return {};
  const named = (["time", "geo", "metric"] as const).map((name) => {
    const codes = textsOf(fieldOf(role, name)) ?? [];
    return [name, codes.filter((code) => id.includes(code))] as const;
  });
  return Object.fromEntries(named.filter(([, codes]) => codes.length > 0));
}

const unequal: Translated = {
  fi: "ulottuvuuksien luettelo (id) ja koot (size) eivät vastaa toisiaan",
  sv: "förteckningen över dimensioner (id) och storlekarna (size) motsvarar inte varandra",
  en: "the list of dimensions (id) and the sizes (size) do not match",
};
const tooManyDimensions: Translated = {
  fi: `ulottuvuuksia on yli ${mostDimensions}`,
  sv: `det finns över ${mostDimensions} dimensioner`,
  en: `there are more than ${mostDimensions} dimensions`,
};
const sameTwice: Translated = {
  fi: "kahdella ulottuvuudella on sama tunnus, tai tunnus on kielletty",
  sv: "två dimensioner har samma kod, eller så är koden förbjuden",
  en: "two dimensions have the same code, or a code is forbidden",
};
