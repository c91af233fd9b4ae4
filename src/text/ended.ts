/** What has ended and is in the plan no more, or no longer pursued: the page of each, and the list of all. */
export interface EndedText {
  readonly goals: EndedOf;
  readonly actions: EndedOf;
  /** The day of the last report in which it was. */
  readonly last: (date: string) => string;
  readonly continuedBy: string;
  readonly replacedBy: string;
  readonly onward: string;
}

/** What is said of goals, or of actions. */
export interface EndedOf {
  readonly title: (id: string) => string;
  /** Where others carry its work on. */
  readonly goesOn: string;
  /** Where nothing is known of it. */
  readonly unknown: string;
  /** Heads the list in the archive. */
  readonly list: string;
  readonly listIntro: string;
}
