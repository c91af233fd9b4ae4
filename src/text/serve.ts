/** What `hyte serve` says. A language is one object of this type; a missing sentence does not compile. */
export interface ServeText {
  /** Where to look, and how to end. */
  readonly ready: (address: string) => string;
  /** The port that was wanted is taken. */
  readonly moved: (port: number) => string;
  /** `more` files beyond those named. */
  readonly saved: (paths: readonly string[], more: number) => string;
  /** Before what a finding said that is no longer there. */
  readonly gone: string;
  readonly moreGone: (count: number) => string;
  /** How many findings there are in all, and how many of them are errors. */
  readonly upToDate: (findings: number, errors: number) => string;
  /** The plan cannot be shown; the last version that could is. */
  readonly keptLast: string;
  readonly nothingYet: string;
  readonly stopped: string;
  readonly page: ServePageText;
}

/** The words of what the preview shows beside the report's own pages. */
export interface ServePageText {
  readonly refused: (problems: number) => string;
  readonly keptLast: string;
  readonly nothingYet: string;
  readonly more: (count: number) => string;
}
