import type { Obstacle, Verdict } from "../base/verdict.ts";

type FreshnessWord = "stale" | "ageing" | "unknown" | "awaiting" | "fresh";

type PhaseWord = "planned" | "in-progress" | "done" | "paused" | "cancelled" | "merged" | "none";

/** The words for how a plan is doing. A language is one object of this type; a missing word does not compile. */
export interface StatusText {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Why there is no verdict; stands after a colon or in brackets. */
  readonly obstacle: Readonly<Record<Obstacle, string>>;
  /** "3 tavoiteuralla": metrics with a verdict. */
  readonly countOf: (verdict: Verdict, count: number) => string;
  /** "3 käynnissä": actions in a phase. */
  readonly phase: Readonly<Record<PhaseWord, (count: number) => string>>;
  readonly columns: {
    readonly goal: string;
    readonly result: string;
    readonly work: string;
    readonly freshness: string;
  };
  /** "2 tuoretta": metrics whose data is so new. `times` is when their newest values are from: "2023–2025". */
  readonly freshness: Readonly<Record<FreshnessWord, (count: number, times: string) => string>>;
  /** The same of one metric. `latest` is the time of its newest value, `next` the day of the next ones; "" where there is none. */
  readonly oneFreshness: Readonly<Record<FreshnessWord, (latest: string, next: string) => string>>;
  readonly heading: (plan: string, date: string) => string;
  /** Above goals that belong to no focus area. */
  readonly crossing: string;
  readonly noGoals: string;
  readonly noMetrics: string;
  readonly noActions: string;
  /** There is nothing whose age could be told. */
  readonly noData: string;
  /** `days` is of the action that is the most late. */
  readonly late: (actions: number, days: number) => string;
  readonly withoutSchedule: (actions: number) => string;
  /** Actions whose schedule has been moved, and how many times in all. */
  readonly postponed: (actions: number, times: number) => string;
  /** Of the metrics of the actions of a goal that has its own. `counts` is a list such as "2 jäljessä, 1 tavoiteuralla". */
  readonly ofActions: (counts: string) => string;
  /** `counts` is a list such as "2 jäljessä, 1 tavoiteuralla". */
  readonly allMetrics: (metrics: number, counts: string) => string;
  readonly allActions: (actions: number, counts: string) => string;
  readonly allData: (counts: string) => string;
  /** `list` is "Title (id): behind; …", the weakest first. */
  readonly weakest: (list: string) => string;
  /** Ends a list of which not all is told. */
  readonly more: (more: number) => string;
  readonly explain: (command: string) => string;
  readonly refused: (errors: number) => string;
}
