type Flag = "" | "final" | "provisional" | "revised" | "suppressed" | "estimate" | "missing";

/** What `hyte pull` says. A language is one object of this type; a missing sentence does not compile. */
export interface PullText {
  /** Where the plan asks for nothing. */
  readonly nothing: string;
  /** Words for marks of values; "" has none. */
  readonly flags: Readonly<Record<Flag, string>>;
  readonly sexes: Readonly<Record<"" | "total" | "female" | "male", string>>;
  /** `years` is "2015–2025" or "2025". */
  readonly first: (values: number, years: string) => string;
  readonly added: (values: number, years: string) => string;
  /** `where` is "Harjukylä 2023"; values as they are shown. */
  readonly revised: (where: string, before: string, after: string) => string;
  readonly gone: (where: string, before: string) => string;
  readonly more: (count: number) => string;
  readonly hidden: (values: number) => string;
  readonly restored: string;
  /** The plan asks otherwise than when the values were pulled: of another column, class, sheet or sex. */
  readonly askedOtherwise: string;
  /** What the source says otherwise: `title`, `unit`, `producer`, `licence`, `query`, `source`. */
  readonly facts: (names: readonly string[]) => string;
  readonly moved: (metric: string, before: string, after: string) => string;
  readonly failedHeading: (count: number) => string;
  readonly skipped: (ids: string) => string;
  readonly mended: (ids: string) => string;
  /** The last line; `wouldBe` where nothing is written. */
  readonly done: (counts: PullCounts, wouldBe: boolean) => string;
  readonly nothingWritten: string;
  readonly refused: (errors: number) => string;
}

/** How many indicators. */
export interface PullCounts {
  readonly changed: number;
  readonly same: number;
  readonly failed: number;
}
