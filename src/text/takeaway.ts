import type { StatusText } from "./status.ts";

/** The words of what readers take with them: calendars, the feed, workbooks and the open data. */
export interface TakeawayText {
  readonly calendar: CalendarText;
  readonly feed: FeedText;
  readonly data: OpenDataText;
  readonly workbook: WorkbookText;
  readonly status: Pick<StatusText, "verdict" | "obstacle" | "oneFreshness">;
}

export interface CalendarText {
  /** The last day of an action or a task. */
  readonly deadline: (title: string) => string;
  readonly task: string;
  readonly event: string;
  /** Before the names of those who take part in an event. */
  readonly parties: string;
}

export interface FeedText {
  readonly name: (plan: string) => string;
  /** What was done for a goal or an action, by its title. */
  readonly update: (title: string) => string;
  /** An event with its kind: "Kuuleminen: nuorisovaltuusto". */
  readonly event: (kind: string, title: string) => string;
  /** Stands before what an event changed in the plan. */
  readonly changed: string;
}

export interface OpenDataText {
  /** What the package holds; `date` is the day of the verdicts. */
  readonly about: (plan: string, date: string) => string;
  /** Texts that a spreadsheet could take for a formula have an apostrophe before them. */
  readonly apostrophe: string;
  /** What the flag of a value means that is of few people. */
  readonly suppressed: string;
  /** Before the series that are not in the package. */
  readonly leftOut: string;
  /** Why one is not: `producer` may be "". */
  readonly because: {
    readonly "licence-unknown": (title: string, producer: string) => string;
    readonly "licence-not-open": (title: string, producer: string, licence: string) => string;
    readonly unreliable: (title: string) => string;
  };
}

/** The words of a workbook. Names of sheets have at most 31 characters. */
export interface WorkbookText {
  readonly sheets: Readonly<
    Record<"about" | "goals" | "actions" | "metrics" | "values" | "parties", string>
  >;
  readonly columns: {
    /** The number or letter of an entry. */
    readonly number: string;
    /** Whether a goal is still pursued. */
    readonly state: string;
    readonly pursued: string;
    readonly result: string;
    readonly work: string;
    /** How many actions are late. */
    readonly late: string;
    /** How many there are. */
    readonly actions: string;
    /** First day of a schedule. */
    readonly start: string;
    /** Last day of a schedule. */
    readonly end: string;
    readonly daysLate: string;
    readonly postponed: string;
    readonly euros: string;
    readonly personYears: string;
    /** Day of the newest entry of follow-up. */
    readonly updated: string;
    readonly update: string;
    readonly unit: string;
    readonly baselinePeriod: string;
    readonly latestPeriod: string;
    readonly targetPeriod: string;
    /** Of a target that is not one value: "vähintään 10 %". */
    readonly targetLimit: string;
    readonly verdict: string;
    /** Why there is no verdict. */
    readonly reason: string;
    readonly freshness: string;
    /** The goal or action that a metric is of. */
    readonly measures: string;
    /** The indicator or metric that a value is of. */
    readonly series: string;
    readonly area: string;
    readonly period: string;
    readonly sex: string;
    readonly group: string;
    readonly value: string;
    readonly n: string;
    readonly low: string;
    readonly high: string;
    readonly flag: string;
    readonly party: string;
    /** What a party answers for. */
    readonly kind: string;
    readonly title: string;
    readonly page: string;
  };
  /** A document that a party answers for. */
  readonly document: string;
  /** What the workbook holds; `date` is the day of the verdicts. */
  readonly about: (date: string) => string;
  /** Of a sheet of values that has more than fit. */
  readonly more: (count: number) => string;
  /** Before the sources of the values. */
  readonly sources: string;
}
