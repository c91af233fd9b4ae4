import type { Obstacle, Verdict } from "../base/verdict.ts";
import type { TextData } from "../plan/generated/data.ts";
import type { Freshness } from "../plan/freshness.ts";
import type { Aim } from "../plan/metric-aim.ts";

/** A number with its 95 % confidence interval; null where there is none. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A value and when it holds. A yes is 1 and a no 0; a word is how many levels of its scale lie below it. */
export interface Standing extends Estimate {
  /** As written. */
  readonly period: string | number;
  /** Last day of the period, YYYY-MM-DD. */
  readonly date: string;
  /** The end of that day as a decimal year: 2025 ends at 2026. */
  readonly year: number;
}

/** A bend of the path: the baseline, an interim target or the target. */
export interface PathPoint {
  readonly date: string;
  readonly year: number;
  readonly value: number;
}

/** The smallest change that is not chance, in the unit of the metric, and where it comes from. */
export interface Noise {
  /** `tenth`: ten per cent of the targeted change. */
  readonly kind: "interval" | "min-change" | "tenth";
  readonly size: number;
}

/** Shares of the expected change below which a metric is behind, or slightly behind. */
export interface Thresholds {
  readonly behind: number;
  readonly slightlyBehind: number;
  /** Why they are the metric's own; null for hyte's. */
  readonly reason: TextData | null;
}

/** How fast the last values have moved: a line through them by least squares. Shown beside the verdict, never in it. */
export interface Momentum {
  /** How many values, 4–10. */
  readonly points: number;
  /** Change in a year. */
  readonly slope: number;
  /** The change in a year that would still reach the target in time; null after the deadline, or without one. */
  readonly required: number | null;
  /** `slope` ÷ `required`; null where nothing more is required. */
  readonly ratio: number | null;
  /** Where the line stands at the deadline; null without one. */
  readonly projected: number | null;
  /** Between which values it leads to with a probability of 95 %; null without a deadline. */
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** The verdict that another latest value would have given, where that begins, and how far it is from the latest value. */
export interface Near {
  readonly verdict: Verdict;
  readonly at: number;
  readonly by: number;
  /** Whether it begins at `at` itself; else just beyond it. */
  readonly isAt: boolean;
}

/** The two ends of a gap at one time. */
export interface GapEnds {
  readonly date: string;
  readonly of: Estimate;
  readonly against: Estimate;
  /** `of` − `against`. */
  readonly difference: Estimate;
  /** `of` ÷ `against`; null where that would divide by zero. */
  readonly ratio: Estimate | null;
}

export interface GapMeasured {
  readonly of: string;
  readonly against: string;
  /** Which of the two is judged. */
  readonly measure: "difference" | "ratio";
  readonly baseline: GapEnds | null;
  readonly latest: GapEnds | null;
  /**
   * Whether the gap narrowed at least half because the end that was better off at the baseline got worse: whether it
   * would have narrowed by no more than half had that end stayed as it was. Null where that cannot be told, or nothing
   * narrowed.
   */
  readonly byWorsening: boolean | null;
}

/** A verdict with everything that it was made of. What does not belong to the aim is null. Plain JSON. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Why it cannot be assessed; null with any other verdict. */
  readonly reason: Obstacle | null;
  readonly baseline: Standing | null;
  readonly latest: Standing | null;
  /** Last day of the last target's period. */
  readonly deadline: string | null;
  /** 1 when higher is better, −1 when lower is. */
  readonly better: 1 | -1 | null;
  readonly path: {
    readonly shape: "straight" | "geometric";
    readonly points: readonly PathPoint[];
  } | null;
  /** Limits that are kept, or that what is judged by words must reach. */
  readonly limits: { readonly low: number | null; readonly high: number | null } | null;
  /** The path at the date of the latest value. */
  readonly expected: number | null;
  /** Latest − baseline. */
  readonly change: number | null;
  /** How much better than the path the latest value is; negative when worse. */
  readonly distance: number | null;
  /** Change that has happened ÷ change that the path expects. */
  readonly pace: number | null;
  readonly noise: Noise | null;
  readonly thresholds: Thresholds | null;
  readonly momentum: Momentum | null;
  readonly near: Near | null;
  /** First day on which it was measured in another way than the baseline was. */
  readonly broken: string | null;
}

/** How one metric is doing, and why. */
export interface Measurement extends Judgement {
  /** The metric's id. */
  readonly metric: string;
  readonly aim: Aim | null;
  /** What its values are. */
  readonly values: "number" | "yes-no" | "level";
  readonly gap: GapMeasured | null;
  readonly freshness: Freshness;
}

/** A judgement of the parts that there are. */
export function judged(verdict: Verdict, parts: Partial<Judgement>): Judgement {
  return whole(verdict, null, parts);
}

/** A judgement that says why there is none. */
export function unjudged(reason: Obstacle, parts: Partial<Judgement> = {}): Judgement {
  return whole("cannot-assess", reason, parts);
}

/** Each part by its name: spreading takes longer than all the reckoning of a verdict. */
function whole(verdict: Verdict, reason: Obstacle | null, parts: Partial<Judgement>): Judgement {
  return {
    verdict,
    reason,
    baseline: orNull(parts.baseline),
    latest: orNull(parts.latest),
    deadline: orNull(parts.deadline),
    better: orNull(parts.better),
    path: orNull(parts.path),
    limits: orNull(parts.limits),
    expected: orNull(parts.expected),
    change: orNull(parts.change),
    distance: orNull(parts.distance),
    pace: orNull(parts.pace),
    noise: orNull(parts.noise),
    thresholds: orNull(parts.thresholds),
    momentum: orNull(parts.momentum),
    near: orNull(parts.near),
    broken: orNull(parts.broken),
  };
}

function orNull<T>(part: T | null | undefined): T | null {
  return part ?? null;
}

/** A judgement as that of a metric. */
export function measurementOf(
  { metric, aim, values }: Pick<Measurement, "metric" | "aim" | "values">,
  judgement: Judgement,
  { gap, freshness }: Pick<Measurement, "gap" | "freshness">,
): Measurement {
  return {
    metric,
    aim,
    values,
    verdict: judgement.verdict,
    reason: judgement.reason,
    baseline: judgement.baseline,
    latest: judgement.latest,
    deadline: judgement.deadline,
    better: judgement.better,
    path: judgement.path,
    limits: judgement.limits,
    expected: judgement.expected,
    change: judgement.change,
    distance: judgement.distance,
    pace: judgement.pace,
    noise: judgement.noise,
    thresholds: judgement.thresholds,
    momentum: judgement.momentum,
    near: judgement.near,
    broken: judgement.broken,
    gap,
    freshness,
  };
}

/** Ten, and up to 10²², which is the last that a number of the machine holds exactly. */
const powers = Array.from({ length: 23 }, (_, at) => 10 ** at);

/**
 * Twelve significant digits (of a power of ten thirteen): what arithmetic adds beyond them is noise, and differs between
 * ways to the same number. Reckoned, since writing and reading a number takes longer than all the rest of a verdict.
 */
export function tidy(value: number): number {
  // Adding nothing makes 0 of −0.
  if (Number.isInteger(value)) return value + 0;
  const size = Math.abs(value);
  const power = powers[12 - Math.ceil(Math.log10(size))];
  if (power === undefined) return Number(value.toPrecision(12));
  return (Math.sign(value) * Math.round(size * power)) / power;
}
