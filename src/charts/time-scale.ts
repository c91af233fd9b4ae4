import { bisector, extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { areYears } from "../text/period-form.ts";
import { tickSize } from "./chart.ts";
import { fitted, textWidth } from "./text-width.ts";

/** A time as readers write it, and its place as a decimal year. */
export interface Moment {
  readonly period: string;
  readonly at: number;
}

/** A text below an axis of time: `x` is its middle, in pixels. */
export interface TimeTick {
  readonly x: number;
  readonly label: string;
}

/** Between which pixels an axis and what is written below it may lie. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

const furthest = 1e5;
const between = 14;
const longest = 150;
const face = { size: tickSize };

/** Whether a time has a place on an axis. */
export function isMoment(at: number): boolean {
  return Number.isFinite(at) && Math.abs(at) <= furthest;
}

const byTime = bisector(({ at }: Pick<Moment, "at">) => at);

/** What is of a time, among what stands in order of time. */
export function momentAt<M extends Moment>(moments: readonly M[], at: number): M | undefined {
  const found = momentFrom(moments, at);
  return found?.at === at ? found : undefined;
}

/** The first that is of a time or a later one, among what stands in order of time. */
export function momentFrom<M extends Moment>(moments: readonly M[], at: number): M | undefined {
  return moments[byTime.left(moments, at)];
}

/** The last that is of an earlier time, among what stands in order of time. */
export function momentBefore<M extends Moment>(moments: readonly M[], at: number): M | undefined {
  return moments[byTime.left(moments, at) - 1];
}

/** The last that is of a time or an earlier one, among what stands in order of time. */
export function momentUntil<M extends Moment>(moments: readonly M[], at: number): M | undefined {
  return moments[byTime.right(moments, at) - 1];
}

export function inTime<M extends Moment>(moments: readonly M[]): readonly M[] {
  return [...moments].sort((a, b) => a.at - b.at);
}

/** From decimal years to pixels; a single moment stands in the middle. */
export function timeScale(
  moments: readonly number[],
  from: number,
  to: number,
): (at: number) => number {
  const [first, last] = extent(moments);
  if (first === undefined || first === last) return () => (from + to) / 2;
  const scale = scaleLinear([first, last], [from, to]);
  return (at) => scale(at);
}

/**
 * Which times are written below an axis so that none touches another or leaves `room`: years at even steps counted
 * from the last, or as many of the times themselves as there is room for, the last and the first before the rest.
 */
export function timeTicks(
  moments: readonly Moment[],
  place: (at: number) => number,
  room: Room,
): readonly TimeTick[] {
  const sorted = [...new Map(moments.map((one) => [one.at, one])).values()].sort(
    (a, b) => a.at - b.at,
  );
  const offset = yearOffset(sorted);
  const ticks = offset === undefined ? wordTicks(sorted, place) : yearTicks(sorted, offset, place);
  return spaced(ticks.map((tick) => within(tick, room)));
}

/** How far after its number a year is drawn, where all times are years and all lie equally far. */
function yearOffset(moments: readonly Moment[]): number | undefined {
  const [first] = moments;
  if (first === undefined || !areYears(...moments.map(({ period }) => period))) return undefined;
  const offset = first.at - Number(first.period);
  const isEven = moments.every(({ at, period }) => Math.abs(at - Number(period) - offset) < 0.01);
  return isEven ? offset : undefined;
}

const yearSteps = [1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000];

function yearTicks(
  moments: readonly Moment[],
  offset: number,
  place: (at: number) => number,
): readonly TimeTick[] {
  const first = Number(moments[0]?.period);
  const last = Number(moments.at(-1)?.period);
  const perYear =
    first === last ? Infinity : (place(last + offset) - place(first + offset)) / (last - first);
  const room = textWidth(String(last), face) + between;
  const step = yearSteps.find((years) => years * perYear >= room) ?? 10_000;
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step).map(
    (year) => ({
      x: place(year + offset),
      label: String(year).padStart(4, "0"),
    }),
  );
}

function wordTicks(moments: readonly Moment[], place: (at: number) => number): readonly TimeTick[] {
  return moments.map(({ at, period }) => ({ x: place(at), label: period }));
}

interface Placed extends TimeTick {
  readonly half: number;
}

function within({ x, label: whole }: TimeTick, { left, right }: Room): Placed {
  const label = fitted(whole, Math.min(longest, right - left), face);
  const half = textWidth(label, face) / 2;
  return { x: Math.max(left + half, Math.min(x, right - half)), label, half };
}

/** The last and the first, then those of the rest that touch none before them. */
function spaced(ticks: readonly Placed[]): readonly TimeTick[] {
  const [first, ...rest] = ticks;
  const last = rest.pop();
  const taken: Placed[] = [];
  for (const tick of [last, first, ...rest]) {
    if (tick !== undefined && taken.every((other) => areApart(tick, other))) taken.push(tick);
  }
  return taken.sort((a, b) => a.x - b.x);
}

function areApart(a: Placed, b: Placed): boolean {
  return Math.abs(a.x - b.x) >= a.half + b.half + between;
}

/** The beginnings of years on an axis, and the words for the years: in the middle of each, or at every so many. */
export interface Years {
  readonly lines: readonly number[];
  readonly words: readonly TimeTick[];
}

/** The years between two whole years, as many as there is room for; `place` leads from years to pixels. */
export function yearsBetween(
  [first, last]: readonly [number, number],
  place: (at: number) => number,
  room: Room,
): Years {
  const perYear = (place(last) - place(first)) / (last - first);
  const step =
    yearSteps.find((years) => years * perYear >= textWidth("2000", face) + between) ?? 10_000;
  const begin = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - begin) / step) + 1);
  const years = Array.from({ length: count }, (_, index) => begin + index * step);
  const middle = step === 1 ? 0.5 : 0;
  const words = years
    .filter((year) => year + middle < last || step > 1)
    .map((year) => within({ x: place(year + middle), label: String(year) }, room));
  return { lines: years.map(place), words: spaced(words) };
}
