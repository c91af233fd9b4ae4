import { extent } from "d3-array";
import type { ChartText } from "../text/charts.ts";
import type { Cell } from "./chart.ts";
import type { DrawnSeries, Shown } from "./series.ts";
import { type Moment, momentAt } from "./time-scale.ts";
import { type Measure, type Writer, writerOf } from "./written-values.ts";

/** What is needed to say something of values. */
export interface Speaker {
  readonly text: ChartText;
  readonly write: Writer;
  readonly measure: Measure;
  /** Where values stop to be comparable. */
  readonly breaks: readonly Moment[];
  /** The time of the baseline, from which a change is told; -Infinity where there is none. */
  readonly since: number;
}

/** What a chart is made of, as far as its words need it. */
interface Told {
  readonly numbers: readonly number[];
  readonly breaks?: readonly Moment[];
  readonly since?: number | undefined;
}

export function speakerOf(
  measure: Measure,
  { numbers, breaks = [], since = -Infinity }: Told,
  text: ChartText,
): Speaker {
  return {
    text,
    write: writerOf(measure, numbers, text),
    measure,
    breaks,
    since,
  };
}

const mostNamed = 8;

/** "Keski-Suomi: laski 12,0 prosentista 10,4 prosenttiin …": from the first value that compares with the last. */
export function seriesSentence(series: DrawnSeries, speaker: Speaker): string {
  const clause = changeClause(series.shown, speaker);
  return series.label === "" ? `${clause}.` : `${series.label}: ${clause}.`;
}

/** The same without the name. */
export function changeClause(shown: readonly Shown[], speaker: Speaker): string {
  const { text, write } = speaker;
  const last = shown.at(-1);
  if (last === undefined) return text.line.never;
  const first = firstOf(shown, last, speaker);
  return first === last
    ? text.line.once(write.spoken(last.value), last.period)
    : between(first, last, speaker);
}

/** The value at the baseline, else the first; but none that a break parts from the last. */
function firstOf(shown: readonly Shown[], last: Shown, speaker: Speaker): Shown {
  const comparable = comparableOf(shown, last, speaker);
  const { since } = speaker;
  return comparable.find(({ at }) => at >= since && at < last.at) ?? comparable[0] ?? last;
}

/** The values that no break parts from the last. */
function comparableOf(
  shown: readonly Shown[],
  last: Shown,
  { breaks }: Pick<Speaker, "breaks">,
): readonly Shown[] {
  const lastBreak = breaks.findLast(({ at }) => at <= last.at)?.at ?? -Infinity;
  return shown.filter(({ at }) => at >= lastBreak);
}

/** Where the change is told from the baseline, the first value that compares with the last; else "". */
export function beginningSentence({ shown }: DrawnSeries, speaker: Speaker): string {
  const { text, write } = speaker;
  const last = shown.at(-1);
  if (last === undefined) return "";
  const [earliest] = comparableOf(shown, last, speaker);
  if (earliest === undefined || earliest === firstOf(shown, last, speaker)) return "";
  const [first] = shown;
  return text.line.beginning(write.spoken(earliest.value), earliest.period, earliest !== first);
}

function between(first: Shown, last: Shown, { text, write, measure }: Speaker): string {
  const from = write.bare(first.value);
  const to = write.bare(last.value);
  const [start, end] = [first.period, last.period];
  if (from === to) return text.line.same(write.spoken(last.value), start, end);
  if (measure.levels !== undefined)
    return text.line.levels(write.spoken(first.value), start, write.spoken(last.value), end);
  return text.line.changed({
    way: last.value > first.value ? "rise" : "fall",
    from,
    to,
    by: write.bare(Math.abs(last.value - first.value)),
    isPercent: write.isPercent,
    start,
    end,
  });
}

/** Which times of a series have no value, and which are not shown; "" where none is. */
export function gapSentences(
  { suppressed, missing }: DrawnSeries,
  text: ChartText,
): readonly string[] {
  return [
    suppressed.length === 0 ? "" : text.line.suppressed(named(suppressed.map(periodOf), text)),
    missing.length === 0 ? "" : text.line.missing(named(missing.map(periodOf), text)),
  ];
}

function periodOf({ period }: Moment): string {
  return period;
}

/** The first of the names; the rest are counted. */
export function named(names: readonly string[], text: ChartText): string {
  // One that is left out is as short as "and 1 other".
  const isFew = names.length <= mostNamed + 1;
  return text.list(isFew ? names : names.slice(0, mostNamed), isFew ? 0 : names.length - mostNamed);
}

/** The greatest and the smallest of named values, in a sentence. */
export function endsOf(
  shown: readonly { readonly label: string; readonly value: number }[],
  write: Writer,
  text: ChartText,
): string {
  if (shown.length === 0) return text.bars.none;
  const [low = 0, high = 0] = extent(shown, ({ value }) => value);
  if (high === low) return text.bars.allSame(write.spoken(high), shown.length);
  const namesAt = (wanted: number): string =>
    named(
      shown.filter(({ value }) => value === wanted).map(({ label }) => label),
      text,
    );
  return text.bars.ends({
    high: write.spoken(high),
    highNames: namesAt(high),
    low: write.spoken(low),
    lowNames: namesAt(low),
    values: shown.length,
  });
}

/** The cell of a series at a time: its value, that it is missing or not shown, or that nothing was expected. */
export function cellAt(series: DrawnSeries, at: number, { text, write }: Speaker): Cell {
  const found = momentAt(series.shown, at);
  if (found !== undefined) return { text: write.value(found.value), value: found.value };
  if (momentAt(series.suppressed, at) !== undefined) return { text: text.cells.suppressed };
  if (momentAt(series.missing, at) !== undefined) return { text: text.cells.missing };
  return { text: text.cells.none };
}

/** A header word with the unit, where the unit is too long to stand in each cell. */
export function withLongUnit(word: string, { longUnit }: Writer): string {
  return longUnit === "" ? word : `${word}, ${longUnit}`;
}
