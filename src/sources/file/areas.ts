import { areas, keyOfOtherName, suggestAreaKey } from "../../field/areas.ts";
import { nearest } from "../../base/nearest.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import { plainWord } from "./headings.ts";
import { isWhole } from "./words.ts";

/** An area of the plan and the name by which it was known. */
export interface KnownArea {
  readonly key: string;
  readonly name: string;
}

/** `other`: there is such an area, but the plan does not look at it. `several`: the name has more than one. */
export type FoundArea = KnownArea | "other" | "several" | "unknown";

/** Finds the areas of a plan by what a table calls them: keys, names in any language, or "in total" of the whole. */
export interface AreaFinder {
  readonly find: (cell: string) => FoundArea;
  /** What may have been meant by a name that is unknown. */
  readonly near: (cell: string) => readonly string[];
}

/** `wanted` are the areas of the plan, its own first. */
export function areaFinder(wanted: readonly PlanArea[]): AreaFinder {
  const byName = new Map<string, KnownArea[]>();
  for (const { key, names } of wanted) {
    for (const name of [key, ...names]) {
      const word = plainWord(name);
      const before = byName.get(word) ?? [];
      const known = { key, name: name === key ? (names[0] ?? key) : name };
      if (!before.some((one) => one.key === key)) byName.set(word, [...before, known]);
    }
  }
  const names = wanted.flatMap((area) => area.names);
  const found = new Map<string, FoundArea>();
  const find = (cell: string): FoundArea => {
    const word = plainWord(keyOfOtherName(cell) ?? cell);
    const [first, second] = byName.get(word) ?? [];
    if (second !== undefined) return "several";
    if (first !== undefined) return first;
    // "SSS" is the whole of any class, but among areas the country.
    if (isArea(word)) return "other";
    const own = wanted[0];
    const isOwn = own !== undefined && (isWhole(cell) || ownWords.has(word));
    return isOwn ? { key: own.key, name: own.names[0] ?? own.key } : "unknown";
  };
  return {
    find: (cell) => {
      const known = found.get(cell) ?? find(cell);
      if (found.size < mostKept) found.set(cell, known);
      return known;
    },
    near: (cell) => {
      const suggested = suggestAreaKey(cell);
      return suggested.length > 0 ? suggested : nearest(cell, names);
    },
  };
}

/** A table names the same areas over and over. */
const mostKept = 2000;

const ownWords: ReadonlySet<string> = new Set([
  "koko alue",
  "alue yhteensä",
  "kunnat yhteensä",
  "hela området",
  "området totalt",
  "kommunerna totalt",
  "whole area",
]);

let known: ReadonlySet<string> | undefined;

/** Whether there is such an area in Finland, by its key or name. */
function isArea(word: string): boolean {
  known ??= new Set(
    [...areas().values()].flatMap(({ key, name, shortName }) =>
      [key, name.fi, name.sv, name.en, shortName.fi, shortName.sv, shortName.en]
        .filter((each) => each !== undefined)
        .map(plainWord),
    ),
  );
  return known.has(word);
}
