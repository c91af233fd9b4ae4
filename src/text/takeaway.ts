/** The words of what readers take with them: calendars, the feed, workbooks and the open data. */
export interface TakeawayText {
  readonly calendar: CalendarText;
  readonly feed: FeedText;
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
