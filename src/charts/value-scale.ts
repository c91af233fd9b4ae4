import { extent, tickIncrement } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Measure } from "./written-values.ts";

/** Values on an axis: where they are drawn, and the places that are marked. */
export interface ValueScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** How many decimals the marked values need. */
  readonly decimals: number;
  /** Whether zero is on the axis. */
  readonly hasZero: boolean;
}

/** Where an axis of values begins and ends, in pixels. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
}

/** About how many places are marked. */
const count = 4;
/** Zero is on the axis when the smallest value is below this share of the greatest: then little room is lost by it. */
const nearZero = 0.6;
const padding = 0.03;
const negligible = 1e-9;

/** The scale of an axis that is drawn from `from` to `to` pixels. Without values nothing is marked. */
export function valueScale(
  values: readonly number[],
  { unit, levels }: Measure,
  { from, to }: ValueAxis,
): ValueScale {
  if (levels !== undefined) return levelScale(levels.length, from, to);
  const [least, greatest] = extent(values);
  if (least === undefined)
    return { place: () => (from + to) / 2, ticks: [], decimals: 0, hasZero: true };
  const bounds = bounded(least, greatest);
  const scale = scaleLinear(bounds, [from, to]).nice(count);
  if (unit.trim() === "%") scale.domain(withinPercent(scale.domain(), least, greatest));
  const [low = 0, high = 1] = scale.domain();
  const most = roomyCount((wanted) => scale.ticks(wanted).length, Math.abs(to - from));
  return {
    place: (value) => scale(value),
    ticks: scale.ticks(most),
    decimals: decimalsOfStep(low, high, most),
    hasZero: low <= 0 && high >= 0,
  };
}

function bounded(least: number, greatest: number): [number, number] {
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const spread = greatest - least;
  // A spread that is lost in rounding has no marks of its own.
  const isOne = spread <= size * negligible;
  const around = size <= negligible ? 1 : size * 0.2;
  const beyond = isOne ? around : spread * padding;
  const [low, high] = [least - beyond, greatest + beyond];
  if (!isNearZero(least, greatest)) return [low, high];
  return least >= 0 ? [0, high] : [low, 0];
}

/** Of values that all lie on one side of zero. */
function isNearZero(least: number, greatest: number): boolean {
  if (least < 0 && greatest > 0) return false;
  return least >= 0 ? least <= nearZero * greatest : greatest >= nearZero * least;
}

/** An axis of shares does not run on past 100 %. */
function withinPercent(
  domain: readonly number[],
  least: number,
  greatest: number,
): [number, number] {
  const [low = 0, high = 100] = domain;
  if (least < 0 || greatest > 100) return [low, high];
  return [Math.max(0, low), Math.min(100, high)];
}

/** Negative increments of d3 are the inverses of what they stand for. */
function decimalsOfStep(low: number, high: number, ticks: number): number {
  const increment = tickIncrement(low, high, ticks);
  return increment < 0 ? Math.min(10, Math.ceil(Math.log10(-increment) - 1e-9)) : 0;
}

const leastStep = 20;

/** The count, or a smaller one: d3 takes it as a wish, and may mark more than there is room for. */
function roomyCount(ticksFor: (count: number) => number, length: number): number {
  let most = count;
  while (most > 1 && length / Math.max(1, ticksFor(most) - 1) < leastStep) most -= 1;
  return most;
}

function levelScale(levels: number, from: number, to: number): ValueScale {
  const last = Math.max(levels - 1, 1);
  const step = Math.abs(to - from) / last;
  const every = Math.max(1, Math.ceil(leastStep / step));
  const ticks = Array.from({ length: Math.ceil(levels / every) }, (_, index) => index * every);
  return {
    place: (value) => from + ((to - from) * Math.min(Math.max(value, 0), last)) / last,
    ticks,
    decimals: 0,
    hasZero: true,
  };
}
