import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ChartText } from "../text/charts.ts";
import { type Chart, chartOf, type Frame } from "./chart.ts";
import { circlePath, drawnPath } from "./markers.ts";
import { type Markup, paint, pixels } from "./markup.ts";
import { linePath, type Plot, spotOf } from "./plot.ts";
import {
  type DrawnSeries,
  drawnSeries,
  momentOf,
  type Observed,
  type SeriesBreak,
} from "./series.ts";
import { sentences } from "./sentences.ts";
import { cellAt, changeClause, gapSentences, speakerOf, withLongUnit } from "./series-words.ts";
import { inTime, isMoment, type Moment, timeScale } from "./time-scale.ts";
import type { ValueScale } from "./value-scale.ts";
import { isDrawable, type Measure } from "./written-values.ts";

/** A line without words for a cell of a table. */
export interface SparklineInput extends Omit<Frame, "width">, Measure {
  readonly points: readonly Observed[];
  /** Where the line is to end. */
  readonly target?: Moment & { readonly value: number };
  /** The time of the baseline, from which a change is told. */
  readonly since?: number | undefined;
  readonly breaks?: readonly SeriesBreak[];
}

const width = 120;
const height = 30;
const inset = 6;

/** A small line for a table: its course, its latest value as a dot, the target as a ring. */
export function sparkline(input: SparklineInput, text: ChartText): Chart {
  const breaks = inTime(input.breaks ?? [])
    .filter(({ at }) => isMoment(at))
    .map(momentOf);
  const series = drawnSeries({ label: "", points: input.points }, breaks);
  const targets = [input.target].filter((one) => one !== undefined).filter(isPlaced);
  const numbers = series.shown.map(({ value }) => value);
  const all = [...numbers, ...targets.map(({ value }) => value)];
  const speaker = speakerOf(input, { numbers: all, breaks, since: input.since }, text);
  const plot = plotOf(series, targets);
  const { write } = speaker;
  const described = sentences([
    `${capital(changeClause(series.shown, speaker))}.`,
    ...targets.map(({ value, period }) => text.line.target(write.spoken(value), period)),
    ...gapSentences(series, text),
  ]);
  const times = inTime<Moment>([...series.shown, ...series.suppressed, ...series.missing]);
  return chartOf(
    input,
    { kind: "sparkline", width, height, content: marksOf(series, targets, plot) },
    {
      description: described,
      rows: {
        head: [text.heads.period, withLongUnit(text.heads.value, write)],
        body: times.map(({ at, period }) => [{ text: period }, cellAt(series, at, speaker)]),
      },
    },
  );
}

type Target = NonNullable<SparklineInput["target"]>;

function isPlaced({ at, value }: Target): boolean {
  return isMoment(at) && isDrawable(value);
}

function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

function plotOf(series: DrawnSeries, targets: readonly Target[]): Plot {
  const [left, right, top, bottom] = [inset, width - inset, inset, height - inset];
  const moments = [...series.shown, ...series.suppressed, ...series.missing, ...targets].map(
    ({ at }) => at,
  );
  const numbers = [...series.shown.map(({ value }) => value), ...targets.map(({ value }) => value)];
  return {
    left,
    right,
    top,
    bottom,
    x: timeScale(moments, left, right),
    y: courseScale(numbers, bottom, top),
  };
}

/** From the smallest to the greatest: a line without an axis shows its course, not its size. */
function courseScale(numbers: readonly number[], bottom: number, top: number): ValueScale {
  const [least = 0, greatest = 0] = extent(numbers);
  const middle = (bottom + top) / 2;
  const scale = scaleLinear([least, greatest], [bottom, top]);
  const place = (value: number): number => (least === greatest ? middle : scale(value));
  return { place, ticks: [], decimals: 0, hasZero: true };
}

function marksOf(
  { runs, shown, suppressed }: DrawnSeries,
  targets: readonly Target[],
  plot: Plot,
): readonly Markup[] {
  const lines = runs.map((run) => linePath(run.map((one) => spotOf(one, plot)))).join("");
  // A value between two gaps has no line.
  const alone = runs.filter(({ length }) => length === 1).flat();
  const dots = [
    ...alone.map((one) => circle(one, 1.5)),
    ...shown.slice(-1).map((one) => circle(one, 3)),
  ].join("");
  const rings = targets.map((one) => circle(one, 4)).join("");
  const hidden = suppressed
    .map(({ at }) => `M${pixels(plot.x(at) - 3)},${pixels(plot.bottom + 3)}h6`)
    .join("");
  return [
    ...drawnPath(lines, {
      ...paint({ stroke: "own" }),
      "stroke-width": 2,
    }),
    ...drawnPath(hidden, { ...paint({ stroke: "muted" }), "stroke-width": 2 }),
    ...drawnPath(dots, paint({ fill: "own" })),
    ...drawnPath(rings, { ...paint({ stroke: "target" }), "stroke-width": 2 }),
  ];

  function circle(one: { readonly at: number; readonly value: number }, size: number): string {
    return circlePath(spotOf(one, plot), size);
  }
}
