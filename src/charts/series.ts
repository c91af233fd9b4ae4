import { plainText } from "./markup.ts";
import { ownStyle, type SeriesStyle } from "./series-styles.ts";
import { inTime, isMoment, type Moment, momentUntil } from "./time-scale.ts";
import { isDrawable } from "./written-values.ts";

/** A value of one time. */
export interface Observed extends Moment {
  /** Null where there is none though it belongs to the series: the line has a gap there. */
  readonly value: number | null;
  /** Its 95 % confidence interval. */
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  /** Not shown, because it is about so few people; `value` is then left alone, whatever it is. */
  readonly isSuppressed?: boolean | undefined;
}

/** The values of one area or group. */
export interface Series {
  readonly label: string;
  readonly points: readonly Observed[];
}

/** From this time on values are measured another way: no line is drawn over to it. */
export interface SeriesBreak extends Moment {
  readonly note?: string | undefined;
}

/** A value that can be drawn. */
export interface Shown extends Moment {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A series made sound: in order of time, without what is no number, with what is only said kept apart. */
export interface DrawnSeries {
  readonly label: string;
  readonly style: SeriesStyle;
  readonly shown: readonly Shown[];
  /** `shown` in pieces: a line runs through each. */
  readonly runs: readonly (readonly Shown[])[];
  readonly suppressed: readonly Moment[];
  readonly missing: readonly Moment[];
}

/** Makes a series sound. Times that have no place on an axis are left out; `breaks` are in order of time. */
export function drawnSeries(
  { label, points }: Series,
  breaks: readonly Moment[],
  style: SeriesStyle = ownStyle,
): DrawnSeries {
  const sorted = inTime(points.filter(({ at }) => isMoment(at)));
  const runs: Shown[][] = [];
  let open: Shown[] | undefined;
  for (const point of sorted) {
    const shown = shownOf(point);
    if (shown === undefined || isCut(open?.at(-1), point, breaks)) open = undefined;
    if (shown === undefined) continue;
    if (open === undefined) runs.push((open = []));
    open.push(shown);
  }
  return {
    label: plainText(label),
    style,
    runs,
    shown: runs.flat(),
    suppressed: sorted.filter(({ isSuppressed }) => isSuppressed === true).map(momentOf),
    missing: sorted
      .filter((one) => one.isSuppressed !== true && !isDrawable(one.value))
      .map(momentOf),
  };
}

/** Whether a break lies between a value and the one before it, or at it. */
function isCut(before: Moment | undefined, { at }: Moment, breaks: readonly Moment[]): boolean {
  const last = momentUntil(breaks, at);
  return before !== undefined && last !== undefined && before.at < last.at;
}

function shownOf({ at, period, value, low, high, isSuppressed }: Observed): Shown | undefined {
  if (isSuppressed === true || !isDrawable(value)) return undefined;
  const isWhole = isDrawable(low) && isDrawable(high) && low <= high;
  return {
    at,
    period: plainText(period),
    value,
    low: isWhole ? low : null,
    high: isWhole ? high : null,
  };
}

export function momentOf({ at, period }: Moment): Moment {
  return { at, period: plainText(period) };
}

/** All numbers of a series that an axis must reach. */
export function numbersOf({ shown }: DrawnSeries): readonly number[] {
  return shown.flatMap(({ value, low, high }) =>
    low === null || high === null ? [value] : [low, value, high],
  );
}
