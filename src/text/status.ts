import type { Obstacle, Verdict } from "../base/verdict.ts";

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
  readonly columns: { readonly goal: string; readonly result: string; readonly work: string };
  readonly heading: (plan: string, date: string) => string;
  /** Above goals that belong to no focus area. */
  readonly crossing: string;
  readonly noGoals: string;
  readonly noMetrics: string;
  readonly noActions: string;
  /** `days` is of the action that is the most late. */
  readonly late: (actions: number, days: number) => string;
  readonly withoutSchedule: (actions: number) => string;
  /** `counts` is a list such as "2 jäljessä, 1 tavoiteuralla". */
  readonly allMetrics: (metrics: number, counts: string) => string;
  readonly allActions: (actions: number, counts: string) => string;
  readonly refused: (errors: number) => string;
}
