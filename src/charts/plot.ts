import { line } from "d3-shape";
import { tickSize } from "./chart.ts";
import { swatchWidth } from "./key.ts";
import { drawnPath, hiddenMark, markersOf, type Spot } from "./markers.ts";
import { element, linesOf, type Markup, paint, pixels } from "./markup.ts";
import { bandOpacity } from "./palette.ts";
import type { DrawnSeries, Shown } from "./series.ts";
import type { SeriesStyle } from "./series-styles.ts";
import { fitted } from "./text-width.ts";
import { inTime, type Moment, momentBefore, type TimeTick } from "./time-scale.ts";
import type { ValueScale } from "./value-scale.ts";
import type { Writer } from "./written-values.ts";

/** The rectangle that lines are drawn in, in pixels, with its two scales. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: ValueScale;
}

/** How much room a caption and the space below it take. */
export const captionHeight = 30;

/** A long unit stands above what is drawn. */
export function caption(unit: string, top: number, width: number): Markup {
  const place = { x: 1, y: top + 15, ...paint({ fill: "muted" }), "font-size": tickSize };
  return element("text", place, fitted(unit, width - 4, { size: tickSize }));
}

/** From the edges of a plot to what is drawn in it, so that marks do not touch the axis. */
export const inset = 9;
export const besideAxis = 8;

/** Lines across at the marked values; the one at zero, where lengths begin, is stronger. */
export function gridOf({ left, right, y }: Plot): readonly Markup[] {
  const across = (value: number): string =>
    `M${pixels(left)},${pixels(y.place(value))}H${pixels(right)}`;
  const light = y.ticks.filter((value) => value !== 0).map(across);
  const strong = y.ticks.filter((value) => value === 0).map(across);
  return [
    ...drawnPath(light.join(""), paint({ stroke: "grid" })),
    ...drawnPath(strong.join(""), paint({ stroke: "axis" })),
  ];
}

const tickPitch = 15;

/** The values beside the grid, each on its lines. */
export function valueTicks(
  { left, y }: Plot,
  labels: readonly (readonly string[])[],
): readonly Markup[] {
  const texts = y.ticks.map((value, index) => {
    const lines = labels[index] ?? [];
    const x = left - besideAxis;
    const first = y.place(value) - ((lines.length - 1) * tickPitch) / 2 + tickSize * 0.35;
    return element("text", { x, y: first }, ...linesOf(lines, x, tickPitch));
  });
  const words = { ...paint({ fill: "muted" }), "font-size": tickSize, "text-anchor": "end" };
  return texts.length === 0 ? [] : [element("g", words, ...texts)];
}

export function tickWords({ ticks, decimals }: ValueScale, write: Writer): readonly string[] {
  return ticks.map((value) => write.tick(value, decimals));
}

/** The axis of time: a line, short strokes on it, and the times below. */
export function timeAxis(
  { left, right, bottom }: Plot,
  ticks: readonly TimeTick[],
): readonly Markup[] {
  const axis = `M${pixels(left)},${pixels(bottom)}H${pixels(right)}`;
  const strokes = ticks.map(({ x }) => `M${pixels(x)},${pixels(bottom)}v5`);
  const texts = ticks.map(({ x, label }) => element("text", { x, y: bottom + 20 }, label));
  const words = { ...paint({ fill: "muted" }), "font-size": tickSize, "text-anchor": "middle" };
  return [
    ...drawnPath([axis, ...strokes].join(""), paint({ stroke: "axis" })),
    ...(texts.length === 0 ? [] : [element("g", words, ...texts)]),
  ];
}

/** How tall the times below an axis are. */
export const timeAxisHeight = 26;

export function spotOf(
  { at, value }: { readonly at: number; readonly value: number },
  plot: Plot,
): Spot {
  return { x: plot.x(at), y: plot.y.place(value) };
}

const drawLine = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

/** A line through places; "" for fewer than two. */
export function linePath(spots: readonly Spot[]): string {
  return spots.length < 2 ? "" : (drawLine(spots) ?? "");
}

const densest = 9;

/**
 * The lines of a series with its marks, and the same as its sign in a key; where values stand close together only
 * the last has a mark.
 */
export function seriesMarks(
  { runs, shown, style }: DrawnSeries,
  plot: Plot,
  sign?: Spot,
): readonly Markup[] {
  const lines = runs.map((run) => linePath(run.map((one) => spotOf(one, plot))));
  const spots = shown.map((one) => spotOf(one, plot));
  const isDense = spots.some(({ x }, index) => x - (spots[index - 1]?.x ?? -Infinity) < densest);
  // A value between two gaps has no line: its mark is all there is of it.
  const alone = runs.filter((run) => run.length === 1).flat();
  const marked = isDense ? [...alone.map((one) => spotOf(one, plot)), ...spots.slice(-1)] : spots;
  if (sign === undefined) return strokesOf(lines, marked, style);
  return strokesOf([...lines, signLine(sign)], [...marked, sign], style);
}

/** The lines of a series with a mark on the last value alone, for small drawings. */
export function lineMarks({ runs, shown, style }: DrawnSeries, plot: Plot): readonly Markup[] {
  const lines = runs.map((run) => linePath(run.map((one) => spotOf(one, plot))));
  const alone = runs.filter((run) => run.length === 1).flat();
  const marked = new Set([...alone, ...shown.slice(-1)]);
  return strokesOf(
    lines,
    [...marked].map((one) => spotOf(one, plot)),
    style,
  );
}

/** The sign of a series alone. */
export function signMarks(style: SeriesStyle, sign: Spot): readonly Markup[] {
  return strokesOf([signLine(sign)], [sign], style);
}

function strokesOf(
  lines: readonly string[],
  marked: readonly Spot[],
  style: SeriesStyle,
): readonly Markup[] {
  const stroke = {
    ...paint({ stroke: style.colour }),
    "stroke-width": String(style.width),
    "stroke-dasharray": style.dash,
  };
  return [...drawnPath(lines.join(""), stroke), ...markersOf(marked, style)];
}

/** A piece of line as a sign around its middle. */
export function signLine({ x, y }: Spot): string {
  return `M${pixels(x - swatchWidth / 2)},${pixels(y)}h${swatchWidth}`;
}

/** The intervals of a series as a band; one that stands alone is a narrow piece of the same. */
export function bandOf({ runs, style }: DrawnSeries, plot: Plot): readonly Markup[] {
  const pieces = runs.flatMap((run) => piecesOf(run)).filter(({ length }) => length > 0);
  const areas = pieces.map((piece) => areaPath(piece, plot));
  const wash = { ...paint({ fill: style.colour }), "fill-opacity": bandOpacity };
  return drawnPath(areas.join(""), wash);
}

interface Estimated extends Moment {
  readonly low: number;
  readonly high: number;
}

function piecesOf(run: readonly Shown[]): readonly (readonly Estimated[])[] {
  const pieces: Estimated[][] = [[]];
  for (const { at, period, low, high } of run) {
    if (low === null || high === null) pieces.push([]);
    else pieces.at(-1)?.push({ at, period, low, high });
  }
  return pieces;
}

function areaPath(piece: readonly Estimated[], { x, y }: Plot): string {
  const half = piece.length === 1 ? aloneWidth / 2 : 0;
  const over = piece.flatMap(({ at, high }) => around({ x: x(at), y: y.place(high) }, half));
  const under = piece.flatMap(({ at, low }) => around({ x: x(at), y: y.place(low) }, half));
  return `${linePath([...over, ...under.reverse()])}Z`;
}

/** Of the band of one interval: wider than the mark of its value. */
const aloneWidth = 14;

function around({ x, y }: Spot, half: number): readonly Spot[] {
  if (half === 0) return [{ x, y }];
  return [
    { x: x - half, y },
    { x: x + half, y },
  ];
}

/** Marks on the axis for what is not shown; those of several series stand above each other. */
export function hiddenMarks(series: readonly DrawnSeries[], plot: Plot): readonly Markup[] {
  return series.flatMap(({ suppressed, style }, index) => {
    if (suppressed.length === 0) return [];
    const y = plot.bottom - 8 - 12 * index;
    const d = suppressed.map(({ at }) => hiddenMark({ x: plot.x(at), y })).join("");
    return [
      element("path", {
        ...paint({ fill: "ground", stroke: style.colour }),
        d,
        "stroke-width": "1.25",
      }),
    ];
  });
}

/** What can be broken, and the times that it has values of. */
interface Broken {
  readonly breaks: readonly Moment[];
  readonly moments: readonly Moment[];
}

/** Upright, halfway between the last value of the old way of measuring and the first of the new. */
export function breakPath({ breaks, moments }: Broken, { x, top, bottom }: Plot): string {
  if (breaks.length === 0) return "";
  const sorted = inTime(moments);
  const places = breaks.map(({ at }) => ((momentBefore(sorted, at)?.at ?? at) + at) / 2);
  return places.map((at) => `M${pixels(x(at))},${pixels(top)}V${pixels(bottom)}`).join("");
}
