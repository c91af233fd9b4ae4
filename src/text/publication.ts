/** The words of the pages about the publication itself, of the head and of the foot of every page. */
export interface PublicationText {
  readonly foot: FootText;
  readonly method: MethodText;
  readonly data: DataPageText;
  readonly accessibility: AccessibilityText;
  readonly archive: ArchiveText;
  readonly notFound: NotFoundText;
}

/** The foot of every page, and what is said once above its text. */
export interface FootText {
  /** Names the list of links. */
  readonly about: string;
  /** The day of the newest pull. */
  readonly pulled: (date: string) => string;
  readonly version: (version: string) => string;
  /** Some texts of the page are in another language, by that language. */
  readonly untranslated: Readonly<Record<"fi" | "sv" | "en" | "several", string>>;
  /** The picture that others show beside a link to the site. */
  readonly picture: (title: string) => string;
}

/** How progress is judged. */
export interface MethodText {
  readonly title: string;
  readonly intro: string;
  readonly lights: string;
  readonly aims: string;
  readonly aimsIntro: string;
  readonly aimsCaption: string;
  readonly aim: string;
  readonly aimMeans: string;
  readonly aimNames: Readonly<Record<"reach" | "keep" | "direction" | "gap" | "milestone", string>>;
  /** Of the metrics that aim at nothing: those of the context, and those of which the plan does not say it. */
  readonly noAim: Readonly<Record<"context" | "unsaid", NoAimText>>;
  readonly metricsOfPlan: string;
  /** Below the table: which metrics it counts. */
  readonly metricsCounted: string;
  readonly path: string;
  readonly pathText: readonly string[];
  readonly limits: string;
  readonly ownLimits: string;
  readonly noise: string;
  readonly noiseIntro: string;
  /** In the order in which they are tried. `share` is "10 %". */
  readonly noiseRules: {
    readonly interval: string;
    readonly minChange: string;
    readonly tenth: (share: string) => string;
  };
  readonly order: string;
  readonly orderIntro: string;
  readonly orderCaption: (way: string) => string;
  readonly ways: Readonly<Record<"reach" | "keep" | "direction" | "level" | "milestone", string>>;
  readonly gapText: string;
  readonly verdict: string;
  readonly when: string;
  readonly obstacles: string;
  readonly obstaclesIntro: string;
  readonly obstaclesCaption: string;
  readonly obstacle: string;
  readonly freshness: string;
  readonly freshnessText: readonly string[];
  readonly privacy: string;
  /** `minimum` is the smallest number of people that is shown. */
  readonly privacyText: {
    readonly hidden: (minimum: string) => string;
    readonly next: string;
    readonly office: string;
  };
  readonly sources: string;
  readonly sourcesText: string;
  readonly rules: string;
  readonly rulesText: string;
}

/** A kind of metric that has no aim, and what that means. */
export interface NoAimText {
  readonly name: string;
  readonly means: string;
}

/** What can be taken along, and where the figures come from. */
export interface DataPageText {
  readonly title: string;
  readonly intro: string;
  readonly forms: string;
  /** What a form is, by the name of its file or output. */
  readonly form: Readonly<
    Record<
      | "csv"
      | "csvw"
      | "json"
      | "schema"
      | "measurements"
      | "xlsx"
      | "docx"
      | "pdf"
      | "markdown"
      | "markdown-pages"
      | "calendar"
      | "feed",
      { readonly name: string; readonly what: string }
    >
  >;
  readonly tables: string;
  readonly tablesCaption: string;
  readonly table: string;
  readonly whatItHolds: string;
  readonly sources: string;
  readonly sourcesCaption: string;
  readonly noSources: string;
  readonly indicator: string;
  readonly producer: string;
  readonly licence: string;
  readonly fetched: string;
  readonly freshness: string;
  readonly written: string;
  readonly notFetched: string;
  readonly noLicence: string;
  readonly leftOut: string;
  readonly cite: string;
  readonly citeIntro: string;
  /** How the report is cited. `date` is the day of the data, `address` full or "". */
  readonly citation: (publisher: string, title: string, date: string, address: string) => string;
  readonly citeSources: string;
}

/** The accessibility statement (306/2019 9 §). */
export interface AccessibilityText {
  readonly title: string;
  readonly intro: (site: string, organisation: string) => string;
  readonly state: string;
  readonly states: Readonly<Record<"full" | "partial" | "none" | "unknown", string>>;
  readonly shortcomings: string;
  readonly noShortcomings: string;
  readonly shortcomingsMissing: string;
  readonly testing: string;
  readonly testedByMaker: readonly string[];
  readonly testingMissing: string;
  readonly prepared: (date: string) => string;
  readonly reviewed: (date: string) => string;
  readonly preparedMissing: string;
  readonly feedback: string;
  readonly feedbackText: string;
  readonly feedbackBy: string;
  readonly feedbackMissing: string;
  readonly supervision: string;
  readonly supervisionText: string;
  /** Traficom since 1.1.2025 (306/2019 12 §, as amended by 606/2024). */
  readonly authority: string;
  readonly authorityLink: string;
  readonly law: string;
  readonly lawText: string;
}

/** The years of the plan: what has been published of each. */
export interface ArchiveText {
  readonly title: string;
  readonly intro: string;
  readonly years: string;
  readonly yearsCaption: string;
  readonly year: string;
  readonly report: string;
  readonly followUp: string;
  readonly made: string;
  readonly notYet: string;
  readonly now: string;
  readonly updates: (count: number) => string;
  readonly handling: string;
  readonly earlier: string;
}

/** What is shown at an address where there is nothing. */
export interface NotFoundText {
  readonly title: string;
  readonly text: string;
  readonly front: string;
}
