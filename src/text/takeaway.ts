/** The words of what readers take with them: calendars, the feed, workbooks and the open data. */
export interface TakeawayText {
  readonly calendar: CalendarText;
  readonly feed: FeedText;
  readonly data: OpenDataText;
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
