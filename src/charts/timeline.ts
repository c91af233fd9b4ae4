import { extent, max } from "d3-array";
import type { ChartText } from "../text/charts.ts";
import { type Chart, chartOf, isNarrow, labelSize, tickSize, widthOf } from "./chart.ts";
import { drawnPath } from "./markers.ts";
import { element, linesOf, type Markup, paint, pixels } from "./markup.ts";
import { textWidth, wrapped } from "./text-width.ts";
import { timeScale, yearsBetween } from "./time-scale.ts";
import {
  type DrawnEntry,
  type TimelineData,
  timelineData,
  timelineDescription,
  type TimelineInput,
  timelineRows,
} from "./timeline-data.ts";
import { spanMarks } from "./timeline-spans.ts";

/** Where things stand across; in pixels. */
interface Across {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly titleRoom: number;
  readonly statusRoom: number;
  /** Whether titles stand above their bars. */
  readonly isSlim: boolean;
  readonly x: (at: number) => number;
}

/** A line of the timeline and its place down the page; `middle` is that of its bar. */
interface Row {
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  readonly title: readonly string[];
  readonly status: readonly string[];
  /** A heading has none. */
  readonly entry?: DrawnEntry;
}

const pitch = 17;
const padding = 14;
const barHeight = 20;
const headingHeight = 32;
const gap = 14;
const axisHeight = 24;
const titleFace = { size: labelSize };
const statusFace = { size: tickSize };

/**
 * What is done when: a bar for each entry from its beginning to its end, open ends as arrows, moments as diamonds, the
 * state by the look of the bar and in words.
 */
export function timeline(input: TimelineInput, text: ChartText): Chart {
  const data = timelineData(input);
  const across = acrossOf(data, text, widthOf(input));
  const top = axisHeight * (data.today === undefined ? 1 : 2);
  const rows = rowsOf(data, across, { text, top });
  const last = rows.at(-1);
  const bottom = last === undefined ? top : last.top + last.height;
  const { lines, words } = yearsBetween(spanOf(data), across.x, across);
  const years = words.map(({ x, label }) => element("text", { x, y: top - 8 }, label));
  const small = { ...paint({ fill: "muted" }), "font-size": tickSize, "text-anchor": "middle" };
  const content = [
    ...drawnPath(uprights(lines, rows, across), paint({ stroke: "grid" })),
    ...(years.length === 0 ? [] : [element("g", small, ...years)]),
    ...rowWords(rows, across),
    ...rows.flatMap((row) => rowMarks(row, across)),
    ...todayMarks(data, text, { across, rows, top }),
  ];
  return chartOf(
    input,
    { kind: "timeline", width: across.width, height: Math.ceil(bottom + 4), content },
    { description: timelineDescription(data, text), rows: timelineRows(data, text) },
  );
}

/** From the first beginning to the last end, in whole years. */
function spanOf({ groups, today }: TimelineData): readonly [number, number] {
  const entries = groups.flatMap((group) => group.entries);
  const times = [...entries.flatMap(({ from, to }) => [from, to]), today?.at];
  const [first = 0, last = 1] = extent(times.filter((at) => at !== undefined));
  const begin = Math.floor(first);
  return [begin, Math.max(begin + 1, Math.ceil(last))];
}

function acrossOf(data: TimelineData, text: ChartText, width: number): Across {
  const entries = data.groups.flatMap((group) => group.entries);
  const isSlim = isNarrow(width);
  const state = max(entries, (entry) => textWidth(stateOf(entry, text), statusFace)) ?? 0;
  const statusRoom = Math.min(state, width * (isSlim ? 0.36 : 0.2));
  const title = max(entries, (entry) => textWidth(entry.title, titleFace)) ?? 0;
  const beside = Math.min(Math.max(title, width * 0.2), width * 0.36);
  const titleRoom = isSlim ? width - statusRoom - gap : beside;
  const left = isSlim ? 8 : titleRoom + gap;
  const right = isSlim ? width - 8 : width - statusRoom - gap;
  const x = timeScale([...spanOf(data)], left, right);
  return { width, left, right, titleRoom, statusRoom, isSlim, x };
}

/** The state in words; of what has no bar also when it is, or that nobody has said so. */
function stateOf({ status, period, ...entry }: DrawnEntry, { cells }: ChartText): string {
  const when = hasBar(entry) ? "" : period === "" ? cells.noSchedule : period;
  return [status, when].filter((part) => part !== "").join(", ");
}

function hasBar({
  from,
  to,
  isContinuous,
}: Pick<DrawnEntry, "from" | "to" | "isContinuous">): boolean {
  return from !== undefined || to !== undefined || isContinuous;
}

function rowsOf(
  { groups }: TimelineData,
  across: Across,
  { text, top }: { readonly text: ChartText; readonly top: number },
): readonly Row[] {
  const rows: Row[] = [];
  let y = top;
  for (const { heading, entries } of groups) {
    const title = wrapped(heading, across.isSlim ? across.width : across.titleRoom, 1, {
      ...titleFace,
      isBold: true,
    });
    if (heading !== "") {
      rows.push({ top: y, height: headingHeight, middle: y, title, status: [] });
      y += headingHeight;
    }
    for (const entry of entries) {
      const row = rowOf(entry, y, stateOf(entry, text), across);
      rows.push(row);
      y += row.height;
    }
  }
  return rows;
}

function rowOf(entry: DrawnEntry, top: number, state: string, across: Across): Row {
  const title = wrapped(entry.title, across.titleRoom, 2, titleFace);
  const status = wrapped(state, across.statusRoom, 3, statusFace);
  const words = Math.max(1, title.length, status.length) * pitch + padding;
  const height = words + (across.isSlim ? barHeight : 0);
  const middle = across.isSlim ? top + words + 4 : top + words / 2;
  return { top, height, middle, title, status, entry };
}

/** Titles to the left and states to the right, each in the middle of its row. */
function rowWords(rows: readonly Row[], { width }: Across): readonly Markup[] {
  // Letters may be a pixel wider than they advance.
  const end = width - 1;
  const titles = rows.map((row) => {
    const weight = row.entry === undefined ? 700 : undefined;
    const y = firstLine(row, row.title.length, labelSize);
    return element("text", { x: 0, y, "font-weight": weight }, ...linesOf(row.title, 0, pitch));
  });
  const states = rows
    .filter(({ status }) => status.length > 0)
    .map((row) => {
      const place = { x: end, y: firstLine(row, row.status.length, tickSize) };
      return element("text", place, ...linesOf(row.status, end, pitch));
    });
  const small = { ...paint({ fill: "muted" }), "font-size": tickSize, "text-anchor": "end" };
  return [
    ...(titles.length === 0 ? [] : [element("g", paint({ fill: "text" }), ...titles)]),
    ...(states.length === 0 ? [] : [element("g", small, ...states)]),
  ];
}

function firstLine(
  { top, height, title, status, entry }: Row,
  lines: number,
  size: number,
): number {
  const words = Math.max(1, title.length, status.length) * pitch + padding;
  const middle = entry === undefined ? top + height / 2 + 3 : top + words / 2;
  return middle - ((lines - 1) * pitch) / 2 + size * 0.35;
}

function rowMarks({ entry, middle }: Row, { left, right, x }: Across): readonly Markup[] {
  if (entry === undefined || !hasBar(entry)) return [];
  const { from, to, work } = entry;
  const place = (at: number | undefined): number | undefined => (at === undefined ? at : x(at));
  return spanMarks({ from: place(from), to: place(to), left, right, middle }, work);
}

/** Upright lines through all bars; where titles stand above their bars they are cut, so as to strike no word. */
function uprights(places: readonly number[], rows: readonly Row[], { isSlim }: Across): string {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return "";
  const pieces = isSlim
    ? rows
        .filter(({ entry }) => entry !== undefined)
        .map(({ middle }) => [middle - 9, middle + 9] as const)
    : [[first.top - 4, last.top + last.height] as const];
  return places
    .flatMap((x) => pieces.map(([from, to]) => `M${pixels(x)},${pixels(from)}V${pixels(to)}`))
    .join("");
}

interface TodayPlace {
  readonly across: Across;
  readonly rows: readonly Row[];
  readonly top: number;
}

function todayMarks(
  { today }: TimelineData,
  text: ChartText,
  { across, rows, top }: TodayPlace,
): readonly Markup[] {
  if (today === undefined) return [];
  const x = across.x(today.at);
  const [words = ""] = wrapped(text.timeline.today(today.period), across.width, 1, {
    size: tickSize,
    isBold: true,
  });
  const half = textWidth(words, { size: tickSize, isBold: true }) / 2;
  const middle = Math.max(half, Math.min(x, across.width - half));
  const place = { x: middle, y: top - axisHeight - 8, "text-anchor": "middle" };
  const face = { "font-size": tickSize, "font-weight": 700 };
  return [
    ...drawnPath(uprights([x], rows, across), {
      ...paint({ stroke: "text" }),
      "stroke-width": "1.5",
    }),
    element("text", { ...place, ...paint({ fill: "text" }), ...face }, words),
  ];
}
