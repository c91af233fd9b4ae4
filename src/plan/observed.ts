import { keeping } from "../base/kept.ts";
import type { Metric, Plan } from "./plan.ts";
import { valuesOf } from "./metric-facts.ts";
import { groupOf, rowsOfArea, type Variety, varietyOf } from "../snapshots/part.ts";
import type { Row, Snapshot, Snapshots } from "../snapshots/snapshot.ts";
import type { Observation, SeriesOf } from "./observation.ts";

/**
 * The values of a metric: those that the plan holds, and those that were pulled for its indicator. Values that are the
 * metric's own stand alone, as in the plan. Of two of the same time the pulled one counts: it is what the source says
 * now, while what was written by hand is a copy. Files that were edited, or that belong to two pulls, or cannot be
 * read, are not what the source says: they are not judged by.
 */
export function seriesFrom(snapshots: Snapshots): SeriesOf {
  const known = new Map<string, ByArea>();
  return (metric, areas) => {
    const written = valuesOf(metric);
    const snapshot = snapshotOf(metric, snapshots);
    if (snapshot === undefined) return written;
    if (snapshot.state !== "whole") return "unreliable-data";
    const byArea = known.get(snapshot.indicator) ?? byAreaOf(snapshot);
    known.set(snapshot.indicator, byArea);
    const pulled = byArea(areas);
    return written.length === 0 ? pulled : [...written, ...pulled];
  };
}

const seriesOfSnapshots = keeping<SeriesOf>();

/** The values of the metrics of a plan; made once for it, since it groups the rows of each file. */
export function seriesOfPlan({ snapshots }: Pick<Plan, "snapshots">): SeriesOf {
  return seriesOfSnapshots(snapshots, "", () => seriesFrom(snapshots));
}

/** The values pulled for the indicator of a metric; none where the metric has values of its own. */
export function snapshotOf(
  { data, indicator }: Metric,
  snapshots: Snapshots,
): Snapshot | undefined {
  return data.values !== undefined || indicator === undefined
    ? undefined
    : snapshots.get(indicator.id);
}

/** The values of some areas. */
type ByArea = (areas: Parameters<SeriesOf>[1]) => readonly Observation[];

function byAreaOf(snapshot: Snapshot): ByArea {
  const variety = varietyOf(snapshot);
  const made = new Map<string, readonly Observation[]>();
  const valuesIn = (area: string): readonly Observation[] => {
    const before = made.get(area);
    if (before !== undefined) return before;
    const values = rowsOfArea(snapshot, area).map((row) => observationOf(row, variety));
    made.set(area, values);
    return values;
  };
  return ([only, ...others]) => {
    if (only === undefined) return [];
    return others.length === 0 ? valuesIn(only) : [only, ...others].flatMap(valuesIn);
  };
}

/** A row as a value that can be judged by. Its count is not `n`: what is published is not hidden anew. */
function observationOf(row: Row, variety: Variety): Observation {
  return {
    period: row.period,
    value: valueOf(row.value),
    area: row.area,
    sex: variety.sexes && row.sex !== "" ? row.sex : undefined,
    group: groupOf(row, variety),
    groupInFull: groupInFull(row),
    low: numberOrNone(row.low),
    high: numberOrNone(row.high),
    flag: row.flag === "" ? undefined : row.flag,
    isPulled: true,
  };
}

function groupInFull({ dimensions }: Row): string | undefined {
  const names = Object.keys(dimensions);
  if (names.length === 0) return undefined;
  return names
    .sort()
    .map((name) => dimensions[name])
    .join("/");
}

/** A number, or the id of a level of a word scale. */
function valueOf(text: string): number | string | null {
  if (text === "") return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

function numberOrNone(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}
