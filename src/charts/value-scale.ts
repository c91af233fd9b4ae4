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

export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  /** About how many places are marked. */
  readonly count: number;
  /** Whether zero must be on the axis, as lengths need it. */
  readonly needsZero: boolean;
}

/** Zero is on the axis when the smallest value is below this share of the greatest: then little room is lost by it. */
const nearZero = 0.6;
const padding = 0.03;

/** The scale of an axis that is drawn from `from` to `to` pixels. Without values nothing is marked. */
export function valueScale(
  values: readonly number[],
  { unit, levels }: Measure,
  { from, to, count, needsZero }: ValueAxis,
): ValueScale {
  if (levels !== undefined) return levelScale(levels.length, from, to);
  const [least, greatest] = extent(values);
  if (least === undefined)
    return { place: () => (from + to) / 2, ticks: [], decimals: 0, hasZero: true };
  const bounds = bounded(least, greatest, needsZero);
  const scale = scaleLinear(bounds, [from, to]).nice(count);
  if (unit.trim() === "%") scale.domain(withinPercent(scale.domain(), least, greatest));
  const [low = 0, high = 1] = scale.domain();
  const ticks = scale.ticks(count);
  return {
    place: (value) => scale(value),
    ticks,
    decimals: decimalsOfStep(low, high, count),
    hasZero: low <= 0 && high >= 0,
  };
}

function bounded(least: number, greatest: number, needsZero: boolean): [number, number] {
  const spread = greatest - least;
  const beyond = spread === 0 ? Math.abs(least) * 0.2 || 1 : spread * padding;
  const [low, high] = [least - beyond, greatest + beyond];
  if (isNearZero(least, greatest, needsZero)) return least >= 0 ? [0, high] : [low, 0];
  return needsZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
}

/** Of values that all lie on one side of zero. */
function isNearZero(least: number, greatest: number, needsZero: boolean): boolean {
  if (least < 0 && greatest > 0) return false;
  if (needsZero) return true;
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
function decimalsOfStep(low: number, high: number, count: number): number {
  const increment = tickIncrement(low, high, count);
  return increment < 0 ? Math.min(10, Math.ceil(Math.log10(-increment) - 1e-9)) : 0;
}

const leastStep = 20;

function levelScale(count: number, from: number, to: number): ValueScale {
  const last = Math.max(count - 1, 1);
  const step = Math.abs(to - from) / last;
  const every = Math.max(1, Math.ceil(leastStep / step));
  const ticks = Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
  return {
    place: (value) => from + ((to - from) * Math.min(Math.max(value, 0), last)) / last,
    ticks,
    decimals: 0,
    hasZero: true,
  };
}
