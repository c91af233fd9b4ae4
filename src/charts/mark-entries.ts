import type { ChartText } from "../text/charts.ts";
import { type KeyEntry, markWidth, swatchWidth } from "./key.ts";
import { drawnPath, hiddenMark, type Spot } from "./markers.ts";
import { element, type Markup, paint, pixels } from "./markup.ts";
import { bandOpacity } from "./palette.ts";
import type { DrawnSeries } from "./series.ts";
import type { Moment } from "./time-scale.ts";

/** What the band of intervals means, where a series has one. */
export function bandEntry(all: readonly DrawnSeries[], text: ChartText): readonly KeyEntry[] {
  const hasBand = all.some(({ shown }) => shown.some(({ low }) => low !== null));
  return hasBand ? [{ words: text.marks.interval, sign: bandSign }] : [];
}

function bandSign({ x, y }: Spot): readonly Markup[] {
  const box = { x: x - swatchWidth / 2, y: y - 6, width: swatchWidth, height: 12 };
  return [element("rect", { ...paint({ fill: "own" }), "fill-opacity": bandOpacity, ...box })];
}

interface Marked {
  readonly all: readonly DrawnSeries[];
  readonly breaks: readonly Moment[];
  readonly hasZero: boolean;
}

/** What breaks, values that are not shown, and an axis without zero mean. */
export function plainEntries(
  { all, breaks, hasZero }: Marked,
  text: ChartText,
): readonly KeyEntry[] {
  const isHidden = all.some(({ suppressed }) => suppressed.length > 0);
  return [
    ...breaks.map(({ period }) => ({
      words: text.marks.seriesBreak(period),
      sign: ({ x, y }: Spot) => breakLines(`M${pixels(x)},${pixels(y - 9)}v18`),
      signWidth: markWidth,
    })),
    ...(isHidden ? [{ words: text.marks.suppressed, sign: hiddenSign, signWidth: markWidth }] : []),
    ...(hasZero ? [] : [{ words: text.marks.notFromZero }]),
  ];
}

function hiddenSign(middle: Spot): readonly Markup[] {
  const colours = paint({ fill: "ground", stroke: "own" });
  return drawnPath(hiddenMark(middle), { ...colours, "stroke-width": "1.25" });
}

/** Where values stop to be comparable: upright lines. */
export function breakLines(d: string): readonly Markup[] {
  return drawnPath(d, {
    ...paint({ stroke: "muted" }),
    "stroke-width": "1.5",
    "stroke-dasharray": "3 3",
  });
}
