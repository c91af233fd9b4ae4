import type { Verdict } from "../base/verdict.ts";
import { type Near, tidy } from "./measurement.ts";

/** How far beyond a bound another verdict is asked for, as a part of the span between the bounds. */
const beyond = 1e-6;

/** At a bound itself, right beyond it, and right before it, as seen from the value. */
const probes = [0, 1, -1];

/**
 * The nearest other verdict: `verdictOf` says what a latest value would give, `bounds` are the values at which that can
 * change. Null where every value gives the same.
 */
export function nearOf(
  value: number,
  bounds: readonly number[],
  verdictOf: (value: number) => Verdict,
): Near | null {
  const verdict = verdictOf(value);
  const nearest = bounds.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value));
  const farthest = nearest.at(-1) ?? value;
  const step = beyond * Math.max(Math.abs(farthest - value), beyond);
  for (const bound of nearest) {
    const way = bound < value ? -1 : 1;
    for (let at = 0; at < 3; at++) {
      const probe = bound + (probes[at] ?? 0) * way * step;
      const other = verdictOf(probe);
      if (other === verdict) continue;
      return {
        verdict: other,
        at: tidy(bound),
        by: tidy(Math.abs(bound - value)),
        isAt: probe === bound,
      };
    }
  }
  return null;
}
