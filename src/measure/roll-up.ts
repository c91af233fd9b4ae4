import { type Verdict, verdicts } from "../base/verdict.ts";
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
