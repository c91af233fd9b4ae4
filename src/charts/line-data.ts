import type { Frame } from "./chart.ts";
import { plainText } from "./markup.ts";
import {
  type DrawnSeries,
  drawnSeries,
  momentOf,
  numbersOf,
  type Series,
  type SeriesBreak,
} from "./series.ts";
import { otherStyle } from "./series-styles.ts";
import { inTime, isMoment, type Moment, momentAt } from "./time-scale.ts";
import { isDrawable, type Measure } from "./written-values.ts";

/** A bend of the path; `between` has no mark of its own, for a path that is no straight line. */
export interface PathPoint extends Moment {
  readonly value: number;
  readonly kind: "baseline" | "interim" | "target" | "between";
}

/** A value that must be kept to, with its words: "Vähintään". */
export interface Limit {
  readonly label: string;
  readonly value: number;
}

/** One metric or indicator over time. */
export interface LineInput extends Frame, Measure {
  readonly own: Series;
  /** Other areas or groups, such as the country. */
  readonly comparisons?: readonly Series[];
  /** From the baseline through interim targets to the target, in order of time. */
  readonly path?: readonly PathPoint[];
  readonly limits?: readonly Limit[];
  /** The time from which a change is told, where the path has no baseline that says so. */
  readonly since?: number | undefined;
  readonly breaks?: readonly SeriesBreak[];
  /** What is to be known of it beside: short, below the drawing and in the description. */
  readonly notes?: readonly string[];
}

/** The input made sound. */
export interface LineData {
  readonly own: DrawnSeries;
  readonly others: readonly DrawnSeries[];
  readonly path: readonly PathPoint[];
  readonly limits: readonly Limit[];
  /** The time of the baseline; undefined where there is none. */
  readonly since: number | undefined;
  readonly breaks: readonly (Moment & { readonly note: string })[];
  readonly notes: readonly string[];
  /** All times that the axis must reach, and those whose words may stand below it. */
  readonly moments: readonly Moment[];
  /** All numbers that the axis must reach. */
  readonly numbers: readonly number[];
}

export function lineData(input: LineInput): LineData {
  const breaks = inTime(input.breaks ?? [])
    .filter(({ at }) => isMoment(at))
    .map((one) => ({ ...momentOf(one), note: plainText(one.note ?? "") }));
  const own = drawnSeries(input.own, breaks);
  const others = (input.comparisons ?? []).map((series, index) =>
    drawnSeries(series, breaks, otherStyle(index)),
  );
  const path = inTime(input.path ?? [])
    .filter(({ at, value }) => isMoment(at) && isDrawable(value))
    .map((point) => ({ ...point, period: plainText(point.period) }));
  const limits = (input.limits ?? [])
    .filter(({ value }) => isDrawable(value))
    .map(({ label, value }) => ({ label: plainText(label), value }));
  const all = [own, ...others];
  return {
    own,
    others,
    path,
    limits,
    since: path.find(({ kind }) => kind === "baseline")?.at ?? input.since,
    breaks,
    notes: (input.notes ?? []).map(plainText),
    moments: [
      ...all.flatMap(({ shown, suppressed, missing }) => [...shown, ...suppressed, ...missing]),
      ...path.filter(({ kind }) => kind !== "between"),
    ],
    numbers: [
      ...all.flatMap(numbersOf),
      ...path.map(({ value }) => value),
      ...limits.map(({ value }) => value),
    ],
  };
}

/** The point that the path leads to. */
export function targetOf({ path }: Pick<LineData, "path">): PathPoint | undefined {
  return path.findLast(({ kind }) => kind === "target");
}

/** Whether a baseline is the value of its time. */
export function isTold(point: PathPoint, { own }: Pick<LineData, "own">): boolean {
  return momentAt(own.shown, point.at)?.value === point.value;
}
