import type { Work } from "../text/charts.ts";
import { drawnPath } from "./markers.ts";
import { type Attributes, type Markup, paint, pixels } from "./markup.ts";

/** Where a bar is drawn, in pixels; an end that is left out is open. */
export interface Span {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Of the plot: open ends reach to these. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const half = 6;
const tip = 7;
/** Of one with an open end, besides its arrow. */
const leastLength = 4;

/** Full while something is done or has been, hollow where nothing is, broken where it has stopped. */
const looks: Readonly<Record<Work, Attributes>> = {
  planned: { ...paint({ fill: "ground", stroke: "calm" }), "stroke-width": "1.75" },
  "in-progress": paint({ fill: "busy" }),
  done: paint({ fill: "good" }),
  paused: {
    ...paint({ fill: "ground", stroke: "warn" }),
    "stroke-width": "1.75",
    "stroke-dasharray": "4 3",
  },
  cancelled: { ...paint({ fill: "ground", stroke: "bad" }), "stroke-width": "1.75" },
  merged: paint({ fill: "merged" }),
  none: paint({ fill: "calm" }),
};

/** The bar of an entry; of a moment, and of what would be a bar that is higher than long, a diamond. */
export function spanMarks(span: Span, work: Work): readonly Markup[] {
  const at = momentOf(span);
  const bar = drawnPath(at === undefined ? barPath(span) : diamond(at, span), looks[work]);
  return [...bar, ...inside(span, work)];
}

/** A bar that is higher than long looks like a character that is missing in the typeface. */
function momentOf({ from, to }: Span): number | undefined {
  if (from === undefined || to === undefined || to - from >= 2 * half) return undefined;
  return (from + to) / 2;
}

function diamond(at: number, { middle }: Span): string {
  const size = half + 1;
  return `M${pixels(at)},${pixels(middle - size)}l${size},${size}l-${size},${size}l-${size}-${size}z`;
}

/** With an arrow to where an end is open. */
function barPath({ from, to, left, right, middle }: Span): string {
  const start = from ?? left;
  const end = Math.max(to ?? right, start + leastLength);
  const y = (by: number): string => pixels(middle + by);
  const top = from === undefined ? start + tip : start;
  const last = to === undefined ? Math.max(end - tip, top) : end;
  return [
    `M${pixels(top)},${y(-half)}H${pixels(last)}`,
    to === undefined ? `L${pixels(end)},${y(0)}L${pixels(last)},${y(half)}` : `V${y(half)}`,
    `H${pixels(top)}`,
    from === undefined ? `L${pixels(start)},${y(0)}` : "",
    "z",
  ].join("");
}

const roomForSign = 22;

/** A tick in what is done, a line through what is cancelled. */
function inside({ from, to, left, right, middle }: Span, work: Work): readonly Markup[] {
  const start = from ?? left;
  const end = to ?? right;
  if (end - start < roomForSign) return [];
  if (work === "done") {
    const tick = `M${pixels(start + 6)},${pixels(middle)}l3,3 6,-6`;
    return drawnPath(tick, { ...paint({ stroke: "ground" }), "stroke-width": 2 });
  }
  if (work !== "cancelled") return [];
  const strike = `M${pixels(start)},${pixels(middle)}H${pixels(end)}`;
  return drawnPath(strike, { ...paint({ stroke: "bad" }), "stroke-width": "1.75" });
}
