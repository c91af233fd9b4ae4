/** The words of the pages of municipalities and of responsible parties. `labels` are printed as they stand. */
export interface PlacesText {
  readonly labels: PlacesLabels;
  /** Above the list; `count` is how many there are. */
  readonly intro: (count: number) => string;
  /** What a municipality's line in the list tells: "25 indikaattoria". */
  readonly indicators: (count: number) => string;
  readonly needs: (count: number) => string;
  /** Of a page. */
  readonly description: (municipality: string) => string;
  /** `days` after a deadline. */
  readonly late: (days: number) => string;
  /** `days` before a deadline. */
  readonly left: (days: number) => string;
  /** The same where days say little. */
  readonly monthsLeft: (months: number) => string;
  readonly yearsLeft: (years: number) => string;
  /** Above the deadlines; numbers of those that are late and of those to come. */
  readonly deadlines: (late: number, coming: number) => string;
}

/** Headings and labels. */
export interface PlacesLabels {
  readonly municipality: string;
  readonly municipalities: string;
  readonly inFigures: string;
  readonly inFiguresNote: string;
  readonly noFigures: string;
  readonly ofMunicipality: string;
  readonly compared: string;
  readonly notCompared: string;
  readonly otherIndicators: string;
  readonly ownFocusAreas: string;
  readonly sharedFocusAreas: string;
  readonly report: string;
  readonly noReport: string;
  readonly participation: string;
  readonly supportNeeds: string;
  readonly need: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly observations: string;
  readonly answeredBy: string;
  readonly view: string;
  readonly parties: string;
  readonly here: string;
  readonly goalsHere: string;
  readonly actionsHere: string;
  readonly deadlines: string;
  readonly deadline: string;
  readonly what: string;
  readonly kind: string;
  readonly task: string;
  readonly document: string;
  readonly timeLeft: string;
  readonly calendarHeading: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly timeline: string;
  readonly yearCircle: string;
  /** Of an event without a time: it must not seem to be of the one above it. */
  readonly noTime: string;
}
