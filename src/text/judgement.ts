import type { Obstacle, Verdict } from "../base/verdict.ts";

/** How a metric is judged, as far as the words of its verdicts differ. */
export type Way = "reach" | "keep" | "direction" | "level";

/** Shares of the expected change, as percentages with their sign: "60 %". */
export interface LimitWords {
  readonly behind: string;
  readonly slightlyBehind: string;
}

/**
 * The words for why a verdict is what it is. Numbers, periods and dates are given as readers write them; a number has
 * its unit. Sentences end in a full stop; `when` are clauses after a colon.
 */
export interface JudgementText {
  readonly headings: {
    readonly target: string;
    readonly figures: string;
    readonly gap: string;
    readonly path: string;
    readonly noise: string;
    readonly order: string;
    readonly near: string;
    readonly momentum: string;
    readonly data: string;
    readonly metrics: string;
    readonly result: string;
    readonly work: string;
  };
  readonly verdict: (date: string, verdict: string) => string;
  /** Why there is no verdict: `obstacle` as in the table of `hyte status`. */
  readonly noVerdict: (obstacle: string) => string;
  /** What to do about it. */
  readonly advice: Readonly<Record<Obstacle, string>>;
  readonly aim: Readonly<Record<"reach" | "keep" | "direction" | "gap" | "milestone", string>>;
  readonly better: { readonly up: string; readonly down: string };
  readonly target: (value: string, period: string) => string;
  readonly interim: (value: string, period: string) => string;
  readonly baseline: (value: string, period: string) => string;
  readonly latest: (value: string, period: string) => string;
  /** The unit of a difference of percentages. */
  readonly percentagePoints: (isOne: boolean) => string;
  /** A sentence. */
  readonly interval: (low: string, high: string) => string;
  readonly change: (difference: string) => string;
  readonly path: {
    /** `points` is "30 % (2021) → 20 % (2029)". */
    readonly straight: (points: string) => string;
    readonly geometric: (points: string) => string;
    readonly expected: (value: string, period: string) => string;
    readonly ahead: (difference: string) => string;
    readonly short: (difference: string) => string;
    readonly even: string;
    readonly pace: (share: string) => string;
    /** The change went the other way. */
    readonly against: string;
    readonly limits: (limits: LimitWords) => string;
    readonly ownLimits: (limits: LimitWords, reason: string) => string;
  };
  readonly noise: {
    readonly interval: (size: string) => string;
    readonly minChange: (size: string) => string;
    readonly tenth: (size: string) => string;
  };
  readonly orderIs: string;
  readonly when: Readonly<
    Record<Way, Readonly<Partial<Record<Verdict, string | ((limits: LimitWords) => string)>>>>
  >;
  /** What would have to happen for another verdict: where that begins, and how far away it is. */
  readonly near: {
    readonly above: (verdict: string, at: string, by: string) => string;
    readonly below: (verdict: string, at: string, by: string) => string;
    readonly atOnce: (verdict: string) => string;
    readonly nothing: string;
  };
  readonly momentum: {
    readonly slope: (points: number, perYear: string) => string;
    readonly required: (perYear: string) => string;
    readonly projected: (value: string, date: string, low: string, high: string) => string;
    /** That none of this is in the verdict. */
    readonly beside: string;
  };
  readonly gap: {
    readonly ends: (period: string, of: string, against: string) => string;
    readonly difference: (value: string) => string;
    readonly ratio: (value: string) => string;
    readonly byWorsening: string;
  };
  readonly data: {
    /** The time of the newest value and how many days ago it ended. */
    readonly newest: (period: string, days: number) => string;
    readonly none: string;
    readonly fresh: (until: string) => string;
    readonly ageing: (until: string) => string;
    readonly stale: string;
    readonly awaiting: (date: string) => string;
    /** There is an indicator, but nobody has written how often it is renewed. */
    readonly noRhythm: string;
    readonly next: (date: string) => string;
    readonly source: (name: string) => string;
    readonly producer: (name: string) => string;
    readonly licence: (name: string) => string;
    readonly noLicence: string;
    readonly fetched: (date: string) => string;
    /** The values are written in the plan. */
    readonly written: string;
    /** Nothing has been pulled yet though there is a source. */
    readonly notFetched: string;
  };
  /** One metric of a goal: "Title (id): behind. Newest value 29.5 % (2025), …". */
  readonly metricLine: (title: string, id: string, verdict: string) => string;
  readonly explainMetric: (command: string) => string;
  readonly refused: (errors: number) => string;
}
