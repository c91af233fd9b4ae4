import type { JudgementText } from "./judgement.ts";
import type { StatusText } from "./status.ts";

/** The words for how things stand, on the pages of the report. `labels` are printed by templates as they stand. */
export interface ResultText {
  readonly labels: ResultLabels;
  readonly say: ResultSentences;
  readonly status: StatusText;
  /** As `hyte explain` has it, but for what only those who write the plan could do something about. */
  readonly judgement: JudgementText;
}

/** Headings and labels. */
export interface ResultLabels {
  readonly work: string;
  readonly result: string;
  /** Above the decision on the plan, where a goal has none of its own. */
  readonly withPlan: string;
  readonly freshness: string;
  readonly situation: string;
  /** Below it, what the two lights are. */
  readonly situationNote: string;
  readonly verdict: string;
  readonly judged: string;
  readonly gaps: string;
  readonly period: string;
  readonly difference: string;
  readonly ratio: string;
  readonly actionMetrics: string;
  readonly decisions: string;
  readonly decisionsNote: string;
  readonly noDecisions: string;
  readonly allDecisions: string;
  readonly done: string;
  readonly allDone: string;
  readonly noDone: string;
  /** The same of a plan whose period is over. */
  readonly noDoneLater: string;
  readonly downloads: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly feed: string;
  readonly feedNote: string;
  readonly data: string;
  readonly dataNote: string;
  readonly calendars: string;
  /** Of a file that a link saves. */
  readonly ics: string;
  readonly why: string;
  readonly figures: string;
  readonly country: string;
  readonly noLicence: string;
  /** After the period of a plan, in brackets. */
  readonly periodOver: string;
  readonly postponements: string;
  readonly event: string;
  readonly indicator: string;
  /** Ways from a count to where one sees more of it. */
  readonly seeWork: string;
  readonly seeResults: string;
  readonly seeFreshness: string;
  /** What needs a decision, by its kind. */
  readonly matters: Readonly<Record<Matter, string>>;
}

/** Why something needs a decision. */
export type Matter = "result" | "awaiting" | "late" | "paused" | "unowned";

/** Sentences; numbers, dates and values are as readers write them. What may be "" is said so. */
export interface ResultSentences {
  /** "3 painopistettä" */
  readonly focusAreas: (count: number) => string;
  /** What a plan without a summary holds: `counts` is a list such as "3 painopistettä ja 12 tavoitetta"; `period` may be "". */
  readonly facts: (counts: string, period: string) => string;
  /** The same of a report that shows only a part of the plan. */
  readonly factsOfPart: (counts: string, period: string) => string;
  /** The metrics that the light of freshness counts, where they are not all: neither what is done or not, nor what has no value yet. */
  readonly withData: (count: number) => string;
  /** The end of a list: `before` is "3 painopistettä, 12 tavoitetta". */
  readonly and: (before: string, last: string) => string;
  /** "16,0 % (2021), lähtötaso 20,0 % (2015), tavoite 10 % (2030)". Each may be "". */
  readonly reading: (latest: string, baseline: string, target: string) => string;
  readonly judged: (reading: string, verdict: string) => string;
  readonly at: (value: string, period: string) => string;
  readonly about: (title: string, what: string) => string;
  /** A verdict that there is not, and why. */
  readonly because: (verdict: string, reason: string) => string;
  readonly doneIn: (year: string) => string;
  /** Of the metric that is the worst off: its title and its verdict stand apart. */
  readonly weakest: string;
  readonly latest: string;
  readonly oldest: string;
  readonly days: (days: number) => string;
  /** An action whose last day is over. */
  readonly overdue: (date: string, days: number) => string;
  /** An action that still has time. */
  readonly until: (date: string, days: number) => string;
  readonly paused: (date: string) => string;
  readonly noOwner: string;
  readonly awaits: (body: string, date: string) => string;
  readonly newestUpdate: (date: string) => string;
  readonly noUpdates: string;
  readonly more: (count: number) => string;
  /** Ends a list on a page of its own that is too long for it. */
  readonly leftOut: (count: number) => string;
  readonly earlier: (count: number) => string;
  /** A year of notes, folded: "2025 (3)". */
  readonly inYear: (year: string, count: number) => string;
  readonly story: (year: string) => string;
  readonly calendarOf: (party: string) => string;
  readonly idAtSource: (id: string) => string;
  readonly producer: (name: string) => string;
  readonly fetched: (date: string) => string;
  readonly movedFrom: (period: string) => string;
  /** The same figure of the whole country. */
  readonly inCountry: (value: string) => string;
}
