import type { ChartText } from "../text/charts.ts";
import { type Chart, chartOf, isNarrow, tickSize, widthOf } from "./chart.ts";
import {
  circleDescription,
  type CircleInput,
  circleRows,
  type DrawnTask,
  monthsOf,
  tasksOf,
} from "./circle-data.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import { drawnPath, type Spot } from "./markers.ts";
import { element, type Markup, paint, pixels, plainText } from "./markup.ts";
import type { Colour } from "./palette.ts";
import { fitted } from "./text-width.ts";

/** Distances from the middle, in pixels. */
interface Circle {
  readonly outer: number;
  /** How thick the ring of months is. */
  readonly ring: number;
  /** The middle of the outermost lane, how far the lanes are from each other, and how many there are. */
  readonly lane: number;
  readonly pitch: number;
  readonly lanes: number;
  /** Where tasks are counted that have no lane. */
  readonly rest: number;
  readonly hub: number;
  readonly thickness: number;
  readonly headingSize: number;
}

const big: Circle = {
  outer: 280,
  ring: 58,
  lane: 206,
  pitch: 24,
  lanes: 5,
  rest: 84,
  hub: 68,
  thickness: 20,
  headingSize: 24,
};

const kinds: readonly Colour[] = [
  "own",
  "other2",
  "target",
  "other3",
  "other5",
  "other4",
  "other1",
];
const numberSize = 12;

/**
 * The year circle: a ring of months, the first at the top, and an arc for each task with its number. What has no room is
 * counted in its months; the list has everything.
 */
export function yearCircle(input: CircleInput, text: ChartText): Chart {
  const tasks = tasksOf(input);
  const wide = widthOf(input);
  const circle = isNarrow(wide) ? small(wide) : big;
  const names = [...new Set(tasks.map(({ kind }) => kind))].filter((kind) => kind !== "");
  const left = -circle.outer - 1;
  const width = -2 * left;
  const key = keyOf(keyEntries(names), { left, top: circle.outer + 12, room: width });
  const content = [
    ...ringOf(circle, input.month),
    ...monthWords(circle, input.month, text),
    ...arcsOf(tasks, names, circle),
    ...hubOf(plainText(input.heading ?? ""), circle),
    ...key.content,
  ];
  const height = width + (key.height === 0 ? 0 : key.height + 12);
  return chartOf(
    input,
    { kind: "circle", width, height: Math.ceil(height), left, top: left, content },
    { description: circleDescription(tasks, text), rows: circleRows(tasks, text) },
  );
}

/** Months are numbers there. */
function small(width: number): Circle {
  const outer = Math.floor(width / 2) - 1;
  return {
    outer,
    ring: 26,
    lane: outer - 40,
    pitch: 22,
    lanes: Math.max(1, Math.floor((outer - 98) / 22)),
    rest: 58,
    hub: 42,
    thickness: 18,
    headingSize: 16,
  };
}

/** A place at an angle in months from the top, clockwise. */
function at(radius: number, months: number): Spot {
  const angle = (months / 12) * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function arc(radius: number, from: number, to: number): string {
  const start = at(radius, from);
  const end = at(radius, to);
  const isLarge = to - from > 6 ? 1 : 0;
  const r = pixels(radius);
  return `M${pixels(start.x)},${pixels(start.y)}A${r} ${r} 0 ${isLarge} 1 ${pixels(end.x)},${pixels(end.y)}`;
}

function wholeCircle(radius: number): string {
  return `${arc(radius, 0, 6)}${arc(radius, 6, 12)}`;
}

function ringOf({ outer, ring, hub }: Circle, month: number | undefined): readonly Markup[] {
  const middle = outer - ring / 2;
  const months = Array.from({ length: 12 }, (_, index) => index);
  const line = (from: number, to: number, index: number): string => {
    const [start, end] = [at(from, index), at(to, index)];
    return `M${pixels(start.x)},${pixels(start.y)}L${pixels(end.x)},${pixels(end.y)}`;
  };
  const now = isMonth(month) ? arc(middle, month - 1, month) : "";
  return [
    ...drawnPath(wholeCircle(middle), { ...paint({ stroke: "grid" }), "stroke-width": ring }),
    ...drawnPath(now, { ...paint({ stroke: "other1" }), "stroke-width": ring }),
    ...drawnPath(
      months.map((one) => line(hub, outer - ring, one)).join(""),
      paint({ stroke: "grid" }),
    ),
    ...drawnPath(months.map((one) => line(outer - ring, outer, one)).join(""), {
      ...paint({ stroke: "ground" }),
      "stroke-width": 2,
    }),
  ];
}

function isMonth(month: number | undefined): month is number {
  return month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12;
}

function monthWords(
  { outer, ring }: Circle,
  now: number | undefined,
  { circle: { shortMonths } }: ChartText,
): readonly Markup[] {
  const isSmall = ring < big.ring;
  const texts = shortMonths.map((name, month) => {
    const middle = at(outer - ring / 2, month + 0.5);
    const isNow = now === month + 1;
    const look = isNow ? { ...paint({ fill: "ground" }), "font-weight": 700 } : {};
    const place = { x: middle.x, y: middle.y + tickSize * 0.35, ...look };
    return element("text", place, isSmall ? String(month + 1) : name);
  });
  return [
    element(
      "g",
      { ...paint({ fill: "text" }), "font-size": tickSize, "text-anchor": "middle" },
      ...texts,
    ),
  ];
}

function hubOf(heading: string, { hub, headingSize }: Circle): readonly Markup[] {
  if (heading === "") return [];
  const words = fitted(heading, 2 * hub - 8, { size: headingSize, isBold: true });
  const place = { x: 0, y: headingSize * 0.35, "text-anchor": "middle" };
  const face = { "font-size": headingSize, "font-weight": 700 };
  return [element("text", { ...place, ...paint({ fill: "text" }), ...face }, words)];
}

function keyEntries(names: readonly string[]): readonly KeyEntry[] {
  return names.map((words, index) => ({
    words,
    signWidth: 14,
    sign: ({ x, y }) => [
      element("rect", {
        ...paint({ fill: colourOf(index) }),
        x: x - 7,
        y: y - 7,
        width: 14,
        height: 14,
        rx: 7,
      }),
    ],
  }));
}

function colourOf(index: number): Colour {
  return kinds[index % kinds.length] ?? "own";
}

interface Placed {
  readonly task: DrawnTask;
  readonly radius: number;
}

function arcsOf(
  tasks: readonly DrawnTask[],
  names: readonly string[],
  circle: Circle,
): readonly Markup[] {
  const { placed, rest } = inLanes(tasks, circle);
  const colours = names.length === 0 ? [""] : [...names, ""];
  const strokes = colours.flatMap((kind, index) => {
    const own = placed.filter(({ task }) => task.kind === kind);
    const d = own.map((one) => taskArc(one, circle)).join("");
    const colour = kind === "" ? "own" : colourOf(index);
    const look = { "stroke-width": circle.thickness, "stroke-linecap": "round" };
    return drawnPath(d, { ...paint({ stroke: colour }), ...look });
  });
  const numbers = placed.map(({ task, radius }) =>
    numberAt(String(task.number), at(radius, task.first + 0.5)),
  );
  const others = rest.flatMap((count, month) =>
    count === 0 ? [] : [numberAt(`+${count}`, at(circle.rest, month + 0.5))],
  );
  const look = { "font-size": numberSize, "font-weight": 700, "text-anchor": "middle" };
  return [
    ...strokes,
    ...(numbers.length === 0
      ? []
      : [element("g", { ...paint({ fill: "ground" }), ...look }, ...numbers)]),
    ...(others.length === 0
      ? []
      : [element("g", { ...paint({ fill: "muted" }), ...look }, ...others)]),
  ];
}

function numberAt(words: string, { x, y }: Spot): Markup {
  return element("text", { x, y: y + numberSize * 0.35 }, words);
}

/** Round ends stand within the months. */
function taskArc({ task: { first, length }, radius }: Placed, { thickness }: Circle): string {
  if (length === 12) return wholeCircle(radius);
  const end = ((thickness / 2 + 1.5) / (2 * Math.PI * radius)) * 12;
  return arc(radius, first + end, first + length - end);
}

/** Each task in the outermost lane that has room, the longest first; what finds none is counted by month. */
function inLanes(
  tasks: readonly DrawnTask[],
  { lane, pitch, lanes }: Circle,
): { readonly placed: readonly Placed[]; readonly rest: readonly number[] } {
  const taken = Array.from({ length: lanes }, () => new Set<number>());
  const rest = Array<number>(12).fill(0);
  const placed: Placed[] = [];
  for (const task of [...tasks].sort((a, b) => b.length - a.length || a.number - b.number)) {
    const months = monthsOf(task);
    const free = taken.findIndex((other) => months.every((month) => !other.has(month)));
    if (free === -1) {
      for (const month of months) rest[month] = (rest[month] ?? 0) + 1;
      continue;
    }
    for (const month of months) taken[free]?.add(month);
    placed.push({ task, radius: lane - free * pitch });
  }
  return { placed, rest };
}
