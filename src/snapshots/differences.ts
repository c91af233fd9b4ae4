import { askedOtherwise } from "./asked.ts";
import { compareRows, sameCell } from "./normal.ts";
import type { Flag, Provenance, Row } from "./snapshot.ts";

/** What became of one value of a series. */
export interface Difference {
  readonly kind: "new" | "revised" | "gone";
  readonly area: string;
  readonly name: string;
  readonly period: string;
  readonly sex: Row["sex"];
  readonly dimensions: Row["dimensions"];
  /** Undefined for one that is new. */
  readonly before: Told | undefined;
  /** Undefined for one that is gone. */
  readonly after: Told | undefined;
}

/** What a file tells in one cell: a number or "", and a flag. */
export interface Told {
  readonly value: string;
  readonly flag: Flag;
}

/** What happened between two sets of rows that are both in the order of files. */
export function differences(before: readonly Row[], after: readonly Row[]): readonly Difference[] {
  const found: Difference[] = [];
  for (let old = 0, now = 0; old < before.length || now < after.length;) {
    const [was, is] = [before[old], after[now]];
    const order = orderOf(was, is);
    const pair = [order <= 0 ? was : undefined, order >= 0 ? is : undefined] as const;
    found.push(...differenceOf(...pair));
    if (order <= 0) old += 1;
    if (order >= 0) now += 1;
  }
  return found;
}

function orderOf(was: Row | undefined, is: Row | undefined): number {
  if (was === undefined) return 1;
  return is === undefined ? -1 : compareRows(was, is);
}

/** Nothing where both tell the same. */
function differenceOf(was: Row | undefined, is: Row | undefined): readonly Difference[] {
  const row = is ?? was;
  if (row === undefined || (was !== undefined && is !== undefined && sameCell(was, is))) return [];
  const { area, name, period, sex, dimensions } = row;
  const kind = was === undefined ? "new" : is === undefined ? "gone" : "revised";
  const told = { before: toldBy(was), after: toldBy(is) };
  return [{ kind, area, name, period, sex, dimensions, ...told }];
}

function toldBy(row: Row | undefined): Told | undefined {
  return row === undefined ? undefined : { value: row.value, flag: row.flag };
}

/** Facts of a source beside its values that a reader must hear of when they change. */
const watched = ["title", "unit", "producer", "licence", "query", "source"] as const;

type Facts = Omit<Provenance, "indicator" | "fetched" | "rows" | "sha256">;

/**
 * What changed about a series beside its values; nothing for one that is new. `asked`: the plan asks otherwise than
 * when it was pulled, as far as the file tells what it asked then.
 */
export function changedFacts(
  before: Facts | undefined,
  after: Facts,
): readonly ((typeof watched)[number] | "asked")[] {
  if (before === undefined) return [];
  const isAskedOtherwise = askedOtherwise(after.asked, before.asked).length > 0;
  return [
    ...watched.filter((fact) => textOf(before, fact) !== textOf(after, fact)),
    ...(isAskedOtherwise ? (["asked"] as const) : []),
  ];
}

/** A new year in the question comes with new values, which are told of by themselves. */
function textOf(facts: Facts, fact: (typeof watched)[number]): string {
  const value = facts[fact];
  return JSON.stringify(fact === "query" ? { ...facts.query, years: "" } : value);
}
