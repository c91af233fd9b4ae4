import type { Estimate, GapEnds, GapMeasured, Standing } from "./measurement.ts";
import { tidy } from "./measurement.ts";
import { halfIntervalOfDifference, halfIntervalOfRatio, same } from "./noise.ts";

/** Both ends of a gap at one time. */
export interface Pair {
  readonly of: Standing;
  readonly against: Standing;
}

/** Both ends as they are, their difference and their ratio, with the intervals that can be told. */
export function endsOf({ of, against }: Pair): GapEnds {
  return {
    date: of.date,
    of: estimateOf(of),
    against: estimateOf(against),
    difference: differenceOf({ of, against }),
    ratio: ratioOf({ of, against }),
  };
}

function estimateOf({ value, low, high }: Standing): Estimate {
  return { value, low, high };
}

function differenceOf({ of, against }: Pair): Estimate {
  return around(of.value - against.value, halfIntervalOfDifference(of, against));
}

function ratioOf({ of, against }: Pair): Estimate | null {
  if (against.value === 0) return null;
  return around(of.value / against.value, halfIntervalOfRatio(of, against));
}

function around(value: number, half: number | undefined): Estimate {
  if (half === undefined) return { value: tidy(value), low: null, high: null };
  return { value: tidy(value), low: tidy(value - half), high: tidy(value + half) };
}

/** The gap at one time as a value to be judged: the size of the difference, or the ratio; nothing where there is none. */
export function widthOf(pair: Pair, measure: GapMeasured["measure"]): readonly Standing[] {
  const { period, date, year } = pair.of;
  const width = measure === "ratio" ? ratioOf(pair) : sizeOf(differenceOf(pair));
  return width === null ? [] : [{ period, date, year, ...width }];
}

/** Of a difference how large it is, whichever end is higher. */
function sizeOf({ value, low, high }: Estimate): Estimate {
  if (value >= 0 || low === null || high === null) return { value: Math.abs(value), low, high };
  return { value: -value, low: -high, high: -low };
}

/**
 * Whether what was better off at first getting worse is at least half of why a gap narrowed: had that end stayed as it
 * was, the gap would have narrowed by no more than half of what it did. A ratio is looked at as its logarithm, in which
 * 2 and ½ are as far from even. Null where nothing narrowed, or nothing can be told.
 */
export function narrowedByWorsening(
  [before, now]: readonly [Pair, Pair],
  better: 1 | -1,
  measure: GapMeasured["measure"],
): boolean | null {
  const apart = measure === "ratio" ? logarithmApart : distanceApart;
  const ahead = (before.against.value - before.of.value) * better >= 0 ? "against" : "of";
  const [then, today, kept] = [before, now, { ...now, [ahead]: before[ahead] }].map(apart);
  if (then === undefined || today === undefined || kept === undefined) return null;
  const narrowed = then - today;
  if (!Number.isFinite(narrowed) || narrowed <= then * same) return null;
  const isWorse = (before[ahead].value - now[ahead].value) * better > 0;
  return isWorse && (then - kept) * 2 <= narrowed * (1 + same);
}

function distanceApart({ of, against }: Pair): number {
  return Math.abs(of.value - against.value);
}

/** Not finite where one end is zero, no number where the ends lie on both sides of it. */
function logarithmApart({ of, against }: Pair): number {
  return Math.abs(Math.log(of.value / against.value));
}
