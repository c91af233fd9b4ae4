import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { fitsConfig, fitsPlan } from "../src/shape/generated/fits.js";
import { validateConfig, validatePlan } from "../src/shape/generated/validators.js";

/**
 * Two functions are made of one schema: a quick one that says whether a file fits, and ajv's that says why it does
 * not. They must agree, or a clean file would be refused and a wrong one believed.
 */
const pairs = {
  plan: { quick: fitsPlan, exact: validatePlan },
  config: { quick: fitsConfig, exact: validateConfig },
} as const;

type Kind = keyof typeof pairs;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Part {
  readonly kind: Kind;
  readonly data: Json;
}

function disagree(kind: Kind, data: unknown): boolean {
  const { quick, exact } = pairs[kind];
  return quick(data, []) !== exact(data);
}

const root = new URL("../examples/", import.meta.url);
const examples = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml") && !path.includes("/data/"))
  .map((path): Part & { readonly path: string } => ({
    path,
    kind: path.endsWith("hyte.yaml") ? "config" : "plan",
    data: load(readFileSync(new URL(path, root), "utf8"), { schema: CORE_SCHEMA }) as Json,
  }));

test.each(examples)("$path fits by both", ({ kind, data }) => {
  expect([pairs[kind].quick(data, []), pairs[kind].exact(data)]).toEqual([true, true]);
});

interface Slot {
  readonly holder: Json[] | Record<string, Json>;
  readonly key: number | string;
}

/** Every place of the data whose value could be another. */
function slotsOf(value: Json): readonly Slot[] {
  if (Array.isArray(value))
    return value.flatMap((item, key) => [{ holder: value, key }, ...slotsOf(item)]);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [{ holder: value, key }, ...slotsOf(item)]);
}

const words = [
  "id",
  "title",
  "fi",
  "status",
  "owners",
  "actor",
  "role",
  "lead",
  "x-oma",
  "x-",
  "goals",
  "period",
];
const oddNames = ["__proto__", "constructor", "toString", "", "X-oma", "titel", "otsikko"];
const names = fc.constantFrom(...words, ...oddNames);
const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2029,
    1e21,
    "",
    " ",
    "a",
    "A b",
    "2029",
    "fi",
    "lead",
    [],
    [[]],
  ),
  fc.constantFrom<Json[]>(
    {},
    { fi: "A" },
    { fi: "" },
    { fi: 1 },
    { if: "A" },
    { actor: "a" },
    { actor: "a", role: "x" },
  ),
  fc.string({ maxLength: 80 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

interface Change {
  readonly at: number;
  readonly how: "delete" | "replace" | "rename" | "add" | "wrap" | "repeat";
  readonly name: string;
  readonly value: Json;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("delete", "replace", "rename", "add", "wrap", "repeat"),
  name: names,
  value: odd,
});

function changed(data: Json, changes: readonly Change[]): Json {
  const copy = structuredClone(data);
  for (const each of changes) {
    const slots = slotsOf(copy);
    const slot = slots[each.at % slots.length];
    if (slot !== undefined) apply(slot, each);
  }
  return copy;
}

function apply({ holder, key }: Slot, each: Change): void {
  const value = structuredClone(each.value);
  if (Array.isArray(holder)) changeList(holder, Number(key), { ...each, value });
  else changeRecord(holder, String(key), { ...each, value });
}

function changeList(list: Json[], index: number, { how, value }: Change): void {
  const before = list[index] ?? null;
  if (how === "delete") list.splice(index, 1);
  else if (how === "add") list.push(value);
  else if (how === "repeat") list.push(structuredClone(before));
  else list[index] = how === "wrap" ? [before] : value;
}

function changeRecord(record: Record<string, Json>, key: string, change: Change): void {
  const { how, name, value } = change;
  const before = record[key] ?? null;
  if (how === "delete" || how === "rename") Reflect.deleteProperty(record, key);
  if (how === "rename") set(record, name, before);
  if (how === "repeat") set(record, name, structuredClone(before));
  if (how === "add") set(record, name, value);
  if (how === "replace") set(record, key, value);
  if (how === "wrap") set(record, key, [before]);
}

/** As a parser does: `__proto__` becomes a key and nothing else. */
function set(record: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(record, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

describe("both say the same", () => {
  const options = { seed: 20260101, numRuns: 10_000 };

  test("of files with up to three changes", () => {
    const parts = examples.flatMap(({ kind, data }) => partsOf(kind, data as Record<string, Json>));
    fc.assert(
      fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 3 }), (at, changes) => {
        const part = parts[at % parts.length];
        if (part === undefined) return true;
        return !disagree(part.kind, changed(part.data, changes));
      }),
      options,
    );
  });

  test("of anything at all", () => {
    const anything = fc.oneof(
      fc.jsonValue() as fc.Arbitrary<Json>,
      fc.dictionary(fc.constantFrom("goals", "actions", "metrics", "indicators", "x-a"), odd),
      fc.dictionary(fc.constantFrom("format", "profile", "area", "title", "languages"), odd),
    );
    fc.assert(
      fc.property(anything, (data) => !disagree("plan", data) && !disagree("config", data)),
      options,
    );
  });
});

/** One entry of a collection at a time, so that a change is seldom lost in a large file. */
function partsOf(kind: Kind, data: Record<string, Json>): readonly Part[] {
  if (kind === "config") return [{ kind, data }];
  return Object.entries(data).flatMap(([collection, entries]) =>
    Array.isArray(entries)
      ? entries.map((entry) => ({ kind, data: { [collection]: [entry] } }))
      : [],
  );
}
