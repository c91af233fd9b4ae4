import { extent, max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ChartText } from "../text/charts.ts";
import { type BarData, barData, type BarInput, type DrawnBar, type Reference } from "./bar-data.ts";
import { barCell, barDescription, barRows } from "./bar-words.ts";
import { type Chart, chartOf, isNarrow, labelSize, widthOf } from "./chart.ts";
import { keyOf, markWidth, swatchWidth } from "./key.ts";
import { drawnPath, type Spot } from "./markers.ts";
import { element, type Markup, paint, pixels } from "./markup.ts";
import type { Colour } from "./palette.ts";
import { caption, captionHeight } from "./plot.ts";
import { targetDash } from "./series-styles.ts";
import { fitted, textWidth } from "./text-width.ts";
import { type Writer, writerOf } from "./written-values.ts";

/** Where things stand across, in pixels; down, a row has its words in the line `words` and its bar around `bar`. */
interface Layout {
  readonly width: number;
  readonly top: number;
  readonly names: { readonly x: number; readonly room: number };
  readonly left: number;
  readonly right: number;
  readonly row: { readonly height: number; readonly words: number; readonly bar: number };
  /** Where a value ends. */
  readonly place: (value: number) => number;
}

const thickness = 14;
const gap = 12;
const wide = { height: 26, words: 13, bar: 13 } as const;
/** The name and the value above the bar. */
const narrow = { height: 42, words: 11, bar: 29 } as const;

/**
 * Values of one time side by side, the greatest first: names, bars, and the values in a column of their own, so that
 * no line of comparison strikes through them. The plan's own areas are bold and in their own colour.
 */
export function barChart(input: BarInput, text: ChartText): Chart {
  const data = barData(input, text.language);
  const write = writerOf(input, data.numbers, text);
  const width = widthOf(input);
  const references = referencesOf(data, { write, text, width });
  const unit = write.longUnit === "" ? [] : [caption(write.longUnit, 0, width)];
  const top = (unit.length === 0 ? 0 : captionHeight) + references.height + 6;
  const layout = layoutOf(data, {
    width,
    top,
    words: data.bars.map((bar) => barCell(bar, write, text).text),
  });
  const bottom = top + data.bars.length * layout.row.height;
  const content = [
    ...unit,
    ...references.names(top - 6 - references.height),
    ...barsOf(data, layout),
    ...references.lines(layout),
    ...whiskersOf(data, layout),
    ...wordsOf(data, layout, (bar) => barCell(bar, write, text).text),
  ];
  return chartOf(
    input,
    { kind: "bars", width, height: Math.ceil(bottom + 4), content },
    { description: barDescription(data, write, text), rows: barRows(data, write, text) },
  );
}

interface Wanted {
  readonly width: number;
  readonly top: number;
  /** What stands in the column of values. */
  readonly words: readonly string[];
}

function layoutOf(data: BarData, { width, top, words }: Wanted): Layout {
  const isSlim = isNarrow(width);
  const widest = (texts: readonly string[]): number =>
    max(texts, (one) => textWidth(one, { size: labelSize, isBold: true })) ?? 0;
  const values = Math.min(widest(words), width * 0.4);
  const names = isSlim
    ? width - values - gap
    : Math.min(widest(data.bars.map(({ label }) => label)), width * 0.42);
  const left = isSlim ? 1 : names + gap;
  const right = isSlim ? width - 2 : width - values - gap;
  // Lengths begin at zero, and the longest is as long as there is room.
  const [least = 0, greatest = 0] = extent([0, ...data.numbers]);
  const scale = scaleLinear([least, greatest === least ? 1 : greatest], [left, right]);
  return {
    width,
    top,
    names: { x: isSlim ? 0 : names, room: names },
    left,
    right,
    row: isSlim ? narrow : wide,
    place: (value) => scale(value),
  };
}

/** Bars of one colour are one path; a bar of no length is a stroke, so that zero is seen to be a value. */
function barsOf({ bars }: BarData, layout: Layout): readonly Markup[] {
  const zero = layout.place(0);
  const draw = (isOwn: boolean): string =>
    bars
      .map(({ value, ...bar }, index) => {
        if (value === undefined || bar.isOwn !== isOwn) return "";
        const end = layout.place(value);
        const [from, to] =
          end < zero ? [Math.min(end, zero - 2), zero] : [zero, Math.max(end, zero + 2)];
        const y = middleOf(index, layout) - thickness / 2;
        return `M${pixels(from)},${pixels(y)}H${pixels(to)}v${thickness}H${pixels(from)}z`;
      })
      .join("");
  return [
    ...drawnPath(draw(false), paint({ fill: "bar" })),
    ...drawnPath(draw(true), paint({ fill: "own" })),
    ...drawnPath(upright(zero, layout, bars.length), paint({ stroke: "axis" })),
  ];
}

/** A line across all bars; where names stand above their bars it is cut, so that it strikes through no word. */
function upright(x: number, layout: Layout, bars: number): string {
  const { top, row } = layout;
  if (bars === 0) return "";
  if (row === wide) return `M${pixels(x)},${pixels(top)}V${pixels(top + bars * row.height)}`;
  const piece = (_: unknown, index: number): string =>
    `M${pixels(x)},${pixels(middleOf(index, layout) - thickness / 2 - 3)}v${thickness + 6}`;
  return Array.from({ length: bars }, piece).join("");
}

function middleOf(index: number, { top, row }: Layout): number {
  return top + index * row.height + row.bar;
}

/** With a rim, so that it is seen on a bar too. */
function whiskers(d: string): readonly Markup[] {
  return [
    ...drawnPath(d, { ...paint({ stroke: "ground" }), "stroke-width": 4 }),
    ...drawnPath(d, { ...paint({ stroke: "text" }), "stroke-width": "1.5" }),
  ];
}

function whiskersOf({ bars }: BarData, layout: Layout): readonly Markup[] {
  const pieces = bars.map(({ interval }, index) => {
    if (interval === undefined) return "";
    const [low, high] = interval;
    return whisker(layout.place(low), layout.place(high), middleOf(index, layout));
  });
  return whiskers(pieces.join(""));
}

function whisker(from: number, to: number, y: number): string {
  const end = (x: number): string => `M${pixels(x)},${pixels(y - 3)}v6`;
  return `M${pixels(from)},${pixels(y)}H${pixels(to)}${end(from)}${end(to)}`;
}

function wordsOf(
  { bars }: BarData,
  { width, top, names, row }: Layout,
  valueOf: (bar: DrawnBar) => string,
): readonly Markup[] {
  const isSlim = row === narrow;
  const y = (index: number): number => top + index * row.height + row.words + labelSize * 0.35;
  const words = (isOwn: boolean): readonly Markup[] =>
    bars.flatMap((bar, index) => {
      if (bar.isOwn !== isOwn) return [];
      const face = { size: labelSize, isBold: isOwn };
      const start = { x: names.x, y: y(index), "text-anchor": isSlim ? undefined : "end" };
      const end = { x: width, y: y(index), "text-anchor": "end" };
      return [
        element("text", start, fitted(bar.label, names.room, face)),
        element("text", end, fitted(valueOf(bar), width * 0.4, face)),
      ];
    });
  return [
    element("g", paint({ fill: "text" }), ...words(false)),
    element("g", { ...paint({ fill: "own" }), "font-weight": 700 }, ...words(true)),
  ];
}

/** The names of what is compared with, above the bars, and their lines across. */
interface References {
  readonly height: number;
  readonly names: (top: number) => readonly Markup[];
  readonly lines: (layout: Layout) => readonly Markup[];
}

const looks: Readonly<
  Record<Reference["kind"], { readonly colour: Colour; readonly dash: string }>
> = {
  own: { colour: "own", dash: "none" },
  comparison: { colour: "text", dash: "5 4" },
  target: { colour: "target", dash: targetDash },
};

interface Wording {
  readonly write: Writer;
  readonly text: ChartText;
  readonly width: number;
}

function referencesOf({ references, bars }: BarData, { write, text, width }: Wording): References {
  const hasInterval = bars.some(({ interval }) => interval !== undefined);
  const interval = {
    words: text.marks.interval,
    sign: ({ x, y }: Spot) => whiskers(whisker(x - swatchWidth / 2, x + swatchWidth / 2, y)),
  };
  const compared = references.map(({ label, value, kind }) => ({
    words: `${label} ${write.value(value)}`,
    colour: looks[kind].colour,
    signWidth: markWidth,
    sign: ({ x, y }: Spot) => stroke(`M${pixels(x)},${pixels(y - 9)}v18`, kind),
  }));
  const entries = [...compared, ...(hasInterval ? [interval] : [])];
  const place = { left: 0, room: width };
  return {
    height: keyOf(entries, { ...place, top: 0 }).height,
    names: (top) => keyOf(entries, { ...place, top }).content,
    lines: (layout) => {
      const drawn = references.map(({ value, kind }) => ({
        d: upright(layout.place(value), layout, bars.length),
        kind,
      }));
      const halo = drawn.map(({ d }) => d).join("");
      return [
        ...drawnPath(halo, { ...paint({ stroke: "ground" }), "stroke-width": 4 }),
        ...drawn.flatMap(({ d, kind }) => stroke(d, kind)),
      ];
    },
  };
}

function stroke(d: string, kind: Reference["kind"]): readonly Markup[] {
  const { colour, dash } = looks[kind];
  const line = { ...paint({ stroke: colour }), "stroke-width": "1.75", "stroke-dasharray": dash };
  return drawnPath(d, line);
}
