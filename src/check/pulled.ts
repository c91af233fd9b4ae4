import type { Language } from "../base/language.ts";
import { lineStart, lineText, type Place, type SourceFile } from "../base/place.ts";
import { areaOf, areaShortName } from "../field/areas.ts";
import type { Entry } from "../plan/entry.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import type { Provenance, Row, Snapshot } from "../snapshots/snapshot.ts";

/** The words under `source:` whose values are pulled; a test holds them to be the kinds of source that there are. */
export const pulledKinds = ["sotkanet", "statfin", "pxweb2", "jsonstat", "file"] as const;

type PulledKind = (typeof pulledKinds)[number];

/** What an indicator's values are pulled from; undefined where they are written in the plan. */
export function pulledFrom({ data: { source } }: Indicator): PulledKind | undefined {
  if (source === undefined) return undefined;
  return pulledKinds.find((kind) => source[kind] !== undefined);
}

/** An indicator whose values are pulled, with the files that were. */
export interface Pulled {
  readonly indicator: Indicator;
  readonly snapshot: Snapshot;
}

/** Every pulled indicator that has files, in the order of `data/`. Files of no such indicator are left out. */
export function pulledFiles(plan: Plan): readonly Pulled[] {
  if (plan.snapshots.size === 0) return [];
  const found: Pulled[] = [];
  for (const snapshot of plan.snapshots.values()) {
    const indicator = indicatorOf(snapshot, plan);
    if (indicator !== undefined) found.push({ indicator, snapshot });
  }
  return found;
}

/** The indicator that asks for the files; undefined where none does. */
export function indicatorOf({ indicator: id }: Snapshot, plan: Plan): Indicator | undefined {
  const entry = plan.byId.get(id);
  if (entry?.collection !== "indicators") return undefined;
  const indicator = entry as Indicator;
  return pulledFrom(indicator) === undefined ? undefined : indicator;
}

/** Values that can be relied on. What is wrong with others is said of the files, and nothing of what they hold. */
export interface PulledData extends Pulled {
  readonly provenance: Provenance;
}

/** Every pulled indicator with values that can be relied on. */
export function pulledData(plan: Plan): readonly PulledData[] {
  return pulledFiles(plan).flatMap(({ indicator, snapshot }) => {
    const { state, provenance } = snapshot;
    return state === "whole" && provenance !== undefined
      ? [{ indicator, snapshot, provenance }]
      : [];
  });
}

/** The pulled values of an indicator that can be relied on; undefined where it has none. */
export function snapshotOf(indicator: Indicator | undefined, plan: Plan): Snapshot | undefined {
  if (indicator === undefined || pulledFrom(indicator) === undefined) return undefined;
  const snapshot = plan.snapshots.get(indicator.id);
  return snapshot?.state === "whole" ? snapshot : undefined;
}

/** Whether a row has a value: neither missing nor hidden. */
export function hasValue({ value }: Row): boolean {
  return value !== "";
}

/** What the area of a row is called; one that does not exist has the name that the source gives it. */
export function areaNameOf({ area, name }: Row, language: Language): string {
  const known = areaOf(area);
  return known === undefined ? name : areaShortName(known, language);
}

const linesOf = new WeakMap<Snapshot, ReadonlyMap<Row, number>>();

/** The line of a row in the file of values, below its heading. */
export function placeOfRow(snapshot: Snapshot, row: Row): Place {
  const lines = linesOf.get(snapshot) ?? new Map(snapshot.rows().map((each, at) => [each, at + 2]));
  linesOf.set(snapshot, lines);
  return placeOfLine(snapshot.csv, lines.get(row) ?? 1);
}

/** The first line of a file, which stands for the whole. */
export function placeOfFile(file: SourceFile): Place {
  return placeOfLine(file, 1);
}

/** A line of a file, from 1. */
export function placeOfLine(file: SourceFile, line: number): Place {
  const from = lineStart(file, line);
  return { file, from, to: from + lineText(file, line).length };
}

/** Names what a finding in `data/` is about where the plan has no such indicator: `indicators/x/data`. */
export function namelessIndicator({ indicator }: Snapshot, { settings }: Plan): Entry<unknown> {
  const { document } = settings.entry;
  return { collection: "indicators", id: indicator, data: {}, document, path: [] };
}
