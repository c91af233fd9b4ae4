import type { Obstacle, Verdict } from "../base/verdict.ts";

/** How a metric is judged, as far as the words of its verdicts differ. */
export type Way = "reach" | "keep" | "direction" | "level" | "milestone";

/** Shares of the expected change, as percentages with their sign: "60 %". */
export interface LimitWords {
  readonly behind: string;
  readonly slightlyBehind: string;
}

/** Where another verdict begins. */
export interface Border {
  readonly at: string;
  readonly by: string;
  /** Whether it begins at `at` itself; else just beyond it. */
  readonly isAt: boolean;
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
    readonly actions: string;
    readonly result: string;
    readonly work: string;
  };
  readonly verdict: (date: string, verdict: string) => string;
  /** Why there is no verdict: `obstacle` as in the table of `hyte status`. */
  readonly noVerdict: (obstacle: string) => string;
  /** What to do about it. */
  readonly advice: Readonly<Record<Obstacle, string>>;
  /** The same where that is to pull the values from their source. */
  readonly adviceToPull: Readonly<Partial<Record<Obstacle, (command: string) => string>>>;
  /** The same where the values were pulled for another question than the plan has now. */
  readonly pulledForOther: (command: string) => string;
  readonly aim: Readonly<Record<"reach" | "keep" | "direction" | "gap" | "milestone", string>>;
  readonly better: { readonly up: string; readonly down: string };
  readonly target: (value: string, period: string) => string;
  readonly interim: (value: string, period: string) => string;
  readonly baseline: (value: string, period: string) => string;
  /** The plan gives the time alone, and the value taken is of another period that ends with it: December, the last quarter. */
  readonly baselineTaken: (written: string, period: string) => string;
  readonly latest: (value: string, period: string) => string;
  /** A sentence. `range` is "10,0–12,6 %". */
  readonly interval: (range: string) => string;
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
    /** Of how far a value is outside its limits. */
    readonly outside: {
      readonly interval: (size: string) => string;
      readonly minChange: (size: string) => string;
      readonly unknown: string;
    };
  };
  readonly orderIs: string;
  readonly when: Readonly<
    Record<Way, Readonly<Partial<Record<Verdict, string | ((limits: LimitWords) => string)>>>>
  >;
  /** What would have to happen for another verdict: where that begins, and how far away it is. */
  readonly near: {
    readonly rise: (verdict: string, border: Border) => string;
    readonly fall: (verdict: string, border: Border) => string;
    readonly atOnce: (verdict: string) => string;
    readonly nothing: string;
  };
  readonly momentum: {
    readonly slope: (points: number, perYear: string) => string;
    readonly required: (perYear: string) => string;
    readonly projected: (value: string, date: string, range: string) => string;
    /** That none of this is in the verdict. */
    readonly beside: string;
  };
  readonly gap: {
    /** Which way is better at both ends; the gap itself should narrow. */
    readonly better: { readonly up: string; readonly down: string };
    readonly ends: (period: string, of: string, against: string) => string;
    readonly difference: (value: string) => string;
    readonly ratio: (value: string) => string;
    /** Stands after a number, in brackets. */
    readonly interval: (range: string) => string;
    readonly byWorsening: string;
  };
  readonly data: {
    /** The time of the newest value and how many days ago it ended. */
    readonly newest: (period: string, days: number) => string;
    /** The same where it is of too few people to be shown. */
    readonly newestHidden: (period: string, days: number) => string;
    readonly none: string;
    readonly fresh: (until: string) => string;
    readonly ageing: (until: string) => string;
    readonly stale: string;
    readonly staleAtSource: (command: string) => string;
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
    readonly notFetched: (command: string) => string;
  };
  /** The time of the target is over, but there is no value of that time yet. */
  readonly noValueYet: string;
  /** How the two lights of a goal come about. */
  readonly lights: { readonly result: string; readonly ofActions: string; readonly work: string };
  /** What is said of one action after its status. */
  readonly action: {
    readonly late: (days: number) => string;
    readonly postponed: (times: number) => string;
    readonly noSchedule: string;
  };
  /** One metric or action of a goal: "Title (id): behind." */
  readonly entryLine: (title: string, id: string, state: string) => string;
  readonly explainMetric: (command: string) => string;
  readonly refused: (errors: number) => string;
}
