import type { Provenance, Snapshot, Snapshots } from "../snapshots/snapshot.ts";
import type { IndicatorData } from "./generated/data.ts";
import type { Indicator } from "./plan.ts";

/** What was asked for values: the kind of source and its main key, such as the number of an indicator or a path. */
export interface Question {
  readonly kind: string;
  readonly key: string;
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
    if (key !== undefined) return { kind, key: String(key).trim().normalize("NFC") };
  }
  return undefined;
}

/** What was asked when the values were pulled; undefined where the file does not tell. */
export function questionThen({ source, query }: Provenance): Question | undefined {
  const name = Object.hasOwn(keys, source) ? keys[source as keyof typeof keys] : "";
  const key = Object.hasOwn(query, name) ? query[name] : undefined;
  return key === undefined ? undefined : { kind: source, key: String(key) };
}

function isOfOther(provenance: Provenance, id: string, data: IndicatorData): boolean {
  const [now, then] = [questionOf(data), questionThen(provenance)];
  if (now === undefined) return false;
  if (provenance.indicator !== id) return true;
  return then !== undefined && (now.kind !== then.kind || !isSameKey(now, then));
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
