import { askedOtherwise } from "../snapshots/asked.ts";
import type { Asked, Provenance, Snapshot, Snapshots } from "../snapshots/snapshot.ts";
import type { IndicatorData } from "./generated/data.ts";
import type { Indicator } from "./plan.ts";

/**
 * What was asked for values: the kind of source and its main key, such as the number of an indicator or a path, and
 * what of it. `asked` is undefined where nobody knows.
 */
export interface Question {
  readonly kind: string;
  readonly key: string;
  readonly asked: Asked | undefined;
}

/** The same files, where values that were pulled for another question than the plan has now are known to be so. */
export function askedSnapshots(snapshots: Snapshots, indicators: readonly Indicator[]): Snapshots {
  const others = indicators.flatMap(({ id, data }): readonly Snapshot[] => {
    const snapshot = snapshots.get(id);
    if (snapshot?.state !== "whole" || snapshot.provenance === undefined) return [];
    return isOfOther(snapshot.provenance, id, data) ? [{ ...snapshot, state: "of-other" }] : [];
  });
  if (others.length === 0) return snapshots;
  const found = new Map(snapshots);
  for (const other of others) found.set(other.indicator, other);
  return found;
}

/** The name of the main key in what was asked of each kind of source. */
const keys = {
  sotkanet: "indicator",
  statfin: "table",
  pxweb2: "table",
  jsonstat: "url",
  file: "file",
} as const;

/** What the plan asks now; undefined where it has nothing pulled. */
export function questionOf({ source }: Pick<IndicatorData, "source">): Question | undefined {
  for (const kind of Object.keys(keys) as (keyof typeof keys)[]) {
    const key = source?.[kind];
    if (key !== undefined) return { kind, key: plain(key), asked: askedOf(source ?? {}) };
  }
  return undefined;
}

/** What was asked when the values were pulled; undefined where the file does not tell. */
export function questionThen({ source, query, asked }: Provenance): Question | undefined {
  const name = Object.hasOwn(keys, source) ? keys[source as keyof typeof keys] : "";
  const key = Object.hasOwn(query, name) ? query[name] : undefined;
  return key === undefined ? undefined : { kind: source, key: String(key), asked };
}

/**
 * What a plan asks of a source besides its main key, as it is written there: `sheet`, `sex`, `columns.value`,
 * `select.ika`, in the order of their names. What is asked when nothing is written (`sex: total`) is left out, and so is
 * the order of the classes that are selected.
 */
export function askedOf(source: NonNullable<IndicatorData["source"]>): Asked {
  const { sheet, sex, columns = {}, select = {} } = source;
  const written: readonly (readonly [string, unknown])[] = [
    ["sheet", sheet],
    ["sex", sex === "total" ? undefined : sex],
    ...Object.entries(columns).map(([name, column]) => [`columns.${name}`, column] as const),
    ...Object.entries(select).map(([name, codes]) => [`select.${name}`, codes] as const),
  ];
  const entries = written.flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[plain(name), listOf(value)] as const],
  );
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function listOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(values.map(plain))].sort();
}

function plain(value: unknown): string {
  return String(value).trim().normalize("NFC");
}

function isOfOther(provenance: Provenance, id: string, data: IndicatorData): boolean {
  const [now, then] = [questionOf(data), questionThen(provenance)];
  if (now === undefined) return false;
  if (provenance.indicator !== id) return true;
  if (then === undefined) return false;
  return (
    now.kind !== then.kind ||
    !isSameKey(now, then) ||
    askedOtherwise(now.asked, then.asked).length > 0
  );
}

/** Tables may be written in several ways, of which what was asked keeps the shortest. */
function isSameKey(now: Question, then: Question): boolean {
  if (now.kind === "pxweb2") return /^(?:[/?#]|$)/.test(after(then.key, now.key));
  if (now.kind !== "statfin") return now.key === then.key;
  const written = now.key.toLowerCase();
  return then.key
    .toLowerCase()
    .split("/")
    .every((part) => written.includes(part));
}

/** What follows a beginning; a letter where the text does not begin so. */
function after(beginning: string, text: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : "x";
}
