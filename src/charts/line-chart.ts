import type { ChartText } from "../text/charts.ts";
import { type Chart, chartOf, isNarrow, tickSize, widthOf } from "./chart.ts";
import { keyOf } from "./key.ts";
import { type LineData, lineData, type LineInput } from "./line-data.ts";
import { lineEntries, type LineEntry, markEntries } from "./line-entries.ts";
import { type Block, blockOf, type DrawnLabels, endLabels } from "./line-labels.ts";
import { lineDescription, lineRows } from "./line-words.ts";
import { breakLines } from "./mark-entries.ts";
import type { Markup } from "./markup.ts";
import {
  bandOf,
  besideAxis,
  breakPath,
  caption,
  captionHeight,
  gridOf,
  hiddenMarks,
  inset,
  type Plot,
  tickWords,
  timeAxis,
  timeAxisHeight,
  valueTicks,
} from "./plot.ts";
import { speakerOf, type Speaker } from "./series-words.ts";
import { textWidth, wrapped } from "./text-width.ts";
import { timeScale, timeTicks } from "./time-scale.ts";
import { valueScale } from "./value-scale.ts";
import type { Measure } from "./written-values.ts";

/** From the frame to a plot that has no words beside it: half of the widest year. */
const edge = 20;
const roomForTwoLines = 40;
/** How much higher than one the upper of two lines stands. */
const twoLines = 8;
const face = { size: tickSize };

/**
 * One metric or indicator over time: its own series with the band of its intervals, comparisons, the path from the
 * baseline to the target, breaks, and what is not shown. Words stand beside the lines or, where it is narrow, above.
 */
export function lineChart(input: LineInput, text: ChartText): Chart {
  const data = lineData(input);
  const speaker = speakerOf(input, data, text);
  const width = widthOf(input);
  const entries = lineEntries(data, speaker);
  const sides = isNarrow(width) ? above(entries, width) : beside(entries, width);
  const unit = speaker.write.longUnit;
  const top = sides.top + (unit === "" ? 10 : captionHeight) + (input.levels ? twoLines : 0);
  const plot = plotOf(data, input, { ...sides, top, width, speaker });
  const ticks = timeTicks(data.moments, plot.x, { left: plot.left - 6, right: width - 2 });
  const notes = keyOf(markEntries(data, speaker, plot.y.hasZero), {
    left: isNarrow(width) ? 0 : plot.left,
    top: plot.bottom + timeAxisHeight + 6,
    room: isNarrow(width) ? width : width - plot.left,
    size: tickSize,
  });
  const below = notes.height === 0 ? 0 : notes.height + 8;
  const content = [
    ...(unit === "" ? [] : [caption(unit, sides.top, width)]),
    ...gridOf(plot),
    ...valueTicks(plot, plot.labels),
    ...timeAxis(plot, ticks),
    ...drawn(data, entries, { plot, labels: sides.labels(plot) }),
    ...notes.content,
  ];
  const height = Math.ceil(plot.bottom + timeAxisHeight + below);
  return chartOf(
    input,
    { kind: "line", width, height, content },
    { description: lineDescription(data, speaker), rows: lineRows(data, speaker) },
  );
}

/** What stands beside or above the plot, and the room that it leaves; in pixels. */
interface Sides {
  readonly top: number;
  readonly right: number;
  /** Of the plot. */
  readonly height: number;
  readonly labels: (plot: Plot) => DrawnLabels;
}

const widestLabel = { share: 0.36, pixels: 270 } as const;
const plotHeight = { share: 0.38, least: 220, most: 330, narrow: 200 } as const;

function beside(entries: readonly LineEntry[], width: number): Sides {
  const most = Math.min(width * widestLabel.share, widestLabel.pixels);
  const blocks = entries.map(({ label }) => blockOf(label, most));
  const room = Math.max(...blocks.map((block) => block.width));
  const usual = Math.min(Math.max(width * plotHeight.share, plotHeight.least), plotHeight.most);
  return {
    top: 0,
    right: width - room - 12,
    height: Math.max(Math.ceil(usual), heightOf(blocks)),
    labels: (plot) =>
      endLabels(blocks, {
        x: width - room,
        top: plot.top - 6,
        bottom: plot.bottom + 6,
        wanted: entries.map(({ end }) =>
          end === undefined ? (plot.top + plot.bottom) / 2 : plot.y.place(end),
        ),
      }),
  };
}

function above(entries: readonly LineEntry[], width: number): Sides {
  const blocks = entries.map(({ label }) => blockOf(label, width));
  const needed = heightOf(blocks);
  return {
    top: needed + 2,
    right: width - edge + inset,
    height: plotHeight.narrow,
    labels: () => endLabels(blocks, { x: 0, top: 0, bottom: needed, wanted: blocks.map(() => 0) }),
  };
}

function heightOf(blocks: readonly Block[]): number {
  let total = 0;
  for (const { height } of blocks) total += height;
  return Math.ceil(total);
}

interface PlotPlace {
  readonly top: number;
  readonly height: number;
  readonly right: number;
  readonly width: number;
  readonly speaker: Speaker;
}

/** The plot, and the words beside its grid. */
function plotOf(
  data: LineData,
  measure: Measure,
  { top, height, right, width, speaker }: PlotPlace,
): Plot & { readonly labels: readonly (readonly string[])[] } {
  const bottom = top + height;
  const y = valueScale(data.numbers, measure, { from: bottom, to: top });
  const lines = height / Math.max(1, y.ticks.length - 1) < roomForTwoLines ? 1 : 2;
  const labels = tickWords(y, speaker.write).map((label) =>
    wrapped(label, width * 0.3, lines, face),
  );
  const widest = Math.max(0, ...labels.flat().map((line) => textWidth(line, face)));
  const left = Math.max(edge - inset, widest + besideAxis + 2);
  const moments = [...data.moments, ...data.path].map(({ at }) => at);
  const x = timeScale(moments, left + inset, right - inset);
  return { left, right, top, bottom, x, y, labels };
}

interface Surroundings {
  readonly plot: Plot;
  readonly labels: DrawnLabels;
}

/** From what lies lowest to what lies on top: the plan's own values are covered by nothing but targets. */
function drawn(
  data: LineData,
  entries: readonly LineEntry[],
  { plot, labels }: Surroundings,
): readonly Markup[] {
  const layer = (name: "under" | "over" | "top"): readonly Markup[] =>
    entries.flatMap((entry, index) => entry[name]?.(plot, labels.middles[index] ?? nowhere) ?? []);
  return [
    ...bandOf(data.own, plot),
    ...breakLines(breakPath(data, plot)),
    ...layer("under"),
    ...layer("over"),
    ...layer("top"),
    ...hiddenMarks([data.own, ...data.others], plot),
    ...labels.content,
  ];
}

const nowhere = { x: 0, y: 0 };
