import type { ChartText } from "../text/charts.ts";
import { type Chart, chartOf, isNarrow, labelSize, tickSize, widthOf } from "./chart.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import { bandEntry, breakLines, plainEntries } from "./mark-entries.ts";
import type { Spot } from "./markers.ts";
import { element, linesOf, type Markup, paint } from "./markup.ts";
import {
  type MultiplesData,
  multiplesData,
  multiplesDescription,
  type MultiplesInput,
  multiplesRows,
} from "./multiples-data.ts";
import {
  bandOf,
  besideAxis,
  breakPath,
  gridOf,
  hiddenMarks,
  inset,
  lineMarks,
  type Plot,
  signMarks,
  tickWords,
  timeAxis,
  timeAxisHeight,
  valueTicks,
} from "./plot.ts";
import type { DrawnSeries } from "./series.ts";
import { speakerOf, type Speaker } from "./series-words.ts";
import { fitted, textWidth, wrapped } from "./text-width.ts";
import { timeScale, timeTicks } from "./time-scale.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

const leastWidth = { narrow: 108, wide: 140 } as const;
const between = 20;
const plotHeight = 100;
const pitch = 18;
/** From the words above a plot to the plot, and from the times below it to the next words. */
const beforePlot = 16;
const afterAxis = 12;
const bold = { size: labelSize, isBold: true } as const;

/** The cells that small charts stand in; in pixels. */
interface Grid {
  readonly top: number;
  readonly left: number;
  readonly columns: number;
  /** Of a cell. */
  readonly width: number;
  readonly height: number;
  /** How many lines the longest name takes. */
  readonly nameLines: number;
  readonly ticks: readonly (readonly string[])[];
}

/** What is the same for all panels. */
interface Sheet {
  readonly data: MultiplesData;
  readonly grid: Grid;
  readonly scale: ValueScale;
  readonly speaker: Speaker;
}

/** A grid of small charts, a group each, with the same scales and the same line to compare with. */
export function smallMultiples(input: MultiplesInput, text: ChartText): Chart {
  const data = multiplesData(input);
  const speaker = speakerOf(input, data, text);
  const width = widthOf(input);
  const axis = { from: plotHeight, to: 0 };
  const scale = valueScale(data.numbers, input, axis);
  const entries = keyEntries(data, scale.hasZero, speaker);
  const key = keyOf(entries, { left: 1, top: 0, room: width - 1, size: tickSize });
  const top = key.height === 0 ? 0 : key.height + 8;
  const grid = gridOfPanels(data, tickWords(scale, speaker.write), { width, top });
  const sheet = { data, grid, scale, speaker };
  const rows = Math.ceil(data.panels.length / grid.columns);
  const height = Math.ceil(top + (rows === 0 ? 0 : rows * grid.height - afterAxis) + 4);
  const content = [
    ...key.content,
    ...data.panels.flatMap((series, index) => panelOf(series, index, sheet)),
  ];
  return chartOf(
    input,
    { kind: "multiples", width, height, content },
    { description: multiplesDescription(data, speaker), rows: multiplesRows(data, speaker) },
  );
}

/** What is the same in all panels: the unit, the line to compare with, what marks mean. */
function keyEntries(
  { panels, reference, all, breaks, notes }: MultiplesData,
  hasZero: boolean,
  { text, write }: Speaker,
): readonly KeyEntry[] {
  return [
    ...(write.longUnit === "" ? [] : [{ words: write.longUnit }]),
    ...(reference === undefined ? [] : [referenceEntry(reference, { text, write })]),
    ...bandEntry(panels, text),
    ...plainEntries({ all, breaks, hasZero }, text),
    ...notes.map((words) => ({ words })),
  ];
}

function referenceEntry(
  { label, shown, style }: DrawnSeries,
  { text, write }: Pick<Speaker, "text" | "write">,
): KeyEntry {
  const last = shown.at(-1);
  return {
    words: `${label} ${last === undefined ? text.line.never : write.value(last.value)}`,
    colour: style.colour,
    sign: (middle: Spot) => signMarks(style, middle),
  };
}

/** As many columns as there is room for, but rows as even as can be: five are three and two. */
function gridOfPanels(
  { panels }: MultiplesData,
  words: readonly string[],
  { width, top }: { readonly width: number; readonly top: number },
): Grid {
  const face = { size: tickSize };
  const ticks = words.map((word) => [fitted(word, 90, face)]);
  const widest = Math.max(0, ...ticks.flat().map((word) => textWidth(word, face)));
  const left = widest + besideAxis;
  const least = leastWidth[isNarrow(width) ? "narrow" : "wide"];
  const most = Math.max(1, Math.floor((width - left + between) / (least + between)));
  const rows = Math.max(1, Math.ceil(panels.length / most));
  const columns = Math.max(1, Math.ceil(panels.length / rows));
  const cell = (width - left - (columns - 1) * between) / columns;
  const nameLines = Math.max(1, ...panels.map(({ label }) => wrapped(label, cell, 3, bold).length));
  const height = (nameLines + 1) * pitch + beforePlot + plotHeight + timeAxisHeight + afterAxis;
  return { top, left, columns, width: cell, height, nameLines, ticks };
}

function panelOf(series: DrawnSeries, index: number, sheet: Sheet): readonly Markup[] {
  const { data, grid } = sheet;
  const column = index % grid.columns;
  const corner = {
    x: grid.left + column * (grid.width + between),
    y: grid.top + Math.floor(index / grid.columns) * grid.height,
  };
  const plot = plotAt(corner, sheet);
  const ticks = timeTicks(data.moments, plot.x, plot);
  return [
    ...heading(series, corner, sheet),
    ...gridOf(plot),
    ...(column === 0 ? valueTicks(plot, grid.ticks) : []),
    ...timeAxis(plot, [...ticks.slice(0, 1), ...ticks.slice(1).slice(-1)]),
    ...bandOf(series, plot),
    ...breakLines(breakPath(data, plot)),
    ...(data.reference === undefined ? [] : lineMarks(data.reference, plot)),
    ...lineMarks(series, plot),
    ...hiddenMarks([series], plot),
  ];
}

function plotAt({ x: left, y }: Spot, { data, grid, scale }: Sheet): Plot {
  const top = y + (grid.nameLines + 1) * pitch + beforePlot;
  const right = left + grid.width;
  return {
    left,
    right,
    top,
    bottom: top + plotHeight,
    x: timeScale(
      data.moments.map(({ at }) => at),
      left + inset,
      right - inset,
    ),
    y: { ...scale, place: (value) => top + scale.place(value) },
  };
}

/** The name of a group, and below it its latest value. */
function heading(
  { label, shown }: DrawnSeries,
  { x, y }: Spot,
  { grid, speaker: { text, write } }: Sheet,
): readonly Markup[] {
  const last = shown.at(-1);
  const value = last === undefined ? text.line.never : write.value(last.value);
  const dated = last === undefined ? value : `${value} (${last.period})`;
  const face = { size: labelSize };
  const words = textWidth(dated, face) <= grid.width ? dated : fitted(value, grid.width, face);
  const name = wrapped(label, grid.width, grid.nameLines, bold);
  // Names of one line stand just above their values.
  const first = y + 15 + (grid.nameLines - name.length) * pitch;
  const below = { x, y: y + 17 + grid.nameLines * pitch };
  return [
    element(
      "text",
      { x, y: first, ...paint({ fill: "own" }), "font-weight": 700 },
      ...linesOf(name, x, pitch),
    ),
    element("text", { ...below, ...paint({ fill: "text" }) }, words),
  ];
}
