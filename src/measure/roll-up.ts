import { type Verdict, verdicts } from "../base/verdict.ts";
import { type FreshnessState, freshnessStates } from "../plan/freshness.ts";
import type { Measurement } from "./measurement.ts";

/** How many metrics have a verdict. */
export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

/** The light of the result: counts, the weakest first. Nothing is averaged. */
export interface Result {
  readonly counts: readonly VerdictCount[];
  /** The weakest that could be assessed, else `cannot-assess`; null without metrics. */
  readonly weakest: Verdict | null;
}

/** Counts the verdicts of some metrics. */
export function rollUp(measurements: readonly Pick<Measurement, "verdict">[]): Result {
  const counts = verdicts
    .map((verdict) => ({
      verdict,
      count: measurements.filter((one) => one.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  return { counts, weakest: counts[0]?.verdict ?? null };
}

/** How many metrics have data of a freshness. */
export interface FreshnessCount {
  readonly state: FreshnessState;
  readonly count: number;
}

/** Counts how new the data of some metrics is, the oldest first; only of metrics that have data. */
export function freshnessOfAll(measurements: readonly Measurement[]): readonly FreshnessCount[] {
  const asked = measurements.filter(hasData);
  return freshnessStates
    .map((state) => ({
      state,
      count: asked.filter(({ freshness }) => freshness.state === state).length,
    }))
    .filter(({ count }) => count > 0);
}

/** What is done or not is no series that somebody renews, unless a rhythm says so. */
export function hasData({ values, freshness }: Measurement): boolean {
  if (freshness.state !== "unknown") return true;
  return values !== "yes-no" && freshness.latest !== null;
}
