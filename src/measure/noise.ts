import type { Estimate, Noise, Standing } from "./measurement.ts";

/** Half the width of a 95 % interval, in standard errors. */
const z = 1.96;
/** Of the targeted change: less may be chance, where nothing better is known. */
export const chanceShare = 0.1;
/** Numbers that differ by less than this part of them are the same number, reached by another way. */
export const same = 1e-9;

/** Standard error of a value, from its 95 % interval. */
function standardError({ low, high }: Estimate): number | undefined {
  return low === null || high === null ? undefined : (high - low) / (2 * z);
}

/**
 * The smallest change that is not chance: by the intervals of both values, 1.96 · √(se₀² + seₜ²), else as the metric
 * says. Undefined where neither is known.
 */
export function noiseOf(
  from: Standing,
  to: Standing,
  minChange: number | undefined,
): Noise | undefined {
  const half = halfIntervalOfDifference(from, to);
  if (half !== undefined) return { kind: "interval", size: half };
  return minChange === undefined ? undefined : { kind: "min-change", size: minChange };
}

/** A tenth of the targeted change, where nothing better is known (Healthy People). */
export function tenthOf(targeted: number): Noise {
  return { kind: "tenth", size: chanceShare * Math.abs(targeted) };
}

/** Half the 95 % interval of one value. */
export function halfInterval(estimate: Estimate): number | undefined {
  const error = standardError(estimate);
  return error === undefined ? undefined : z * error;
}

/** Half the 95 % interval of the difference of two values. */
export function halfIntervalOfDifference(a: Estimate, b: Estimate): number | undefined {
  const first = standardError(a);
  const second = standardError(b);
  return first === undefined || second === undefined ? undefined : z * Math.hypot(first, second);
}

/** Half the 95 % interval of `a` ÷ `b`, by the first terms of its Taylor series: √(se_a² + (a ÷ b)² · se_b²) ÷ |b|. */
export function halfIntervalOfRatio(a: Estimate, b: Estimate): number | undefined {
  const first = standardError(a);
  const second = standardError(b);
  if (first === undefined || second === undefined) return undefined;
  return (z * Math.hypot(first, (a.value / b.value) * second)) / Math.abs(b.value);
}

/** Whether a change is more than chance: outside the interval, or at least the smallest change that counts. */
export function isBeyond({ kind, size }: Noise, change: number): boolean {
  const amount = Math.abs(change);
  if (amount === 0) return false;
  return kind === "interval" ? amount > size * (1 + same) : amount >= size * (1 - same);
}
