/** The words of the pages of indicators. `labels` are printed by templates as they stand. */
export interface IndicatorText {
  readonly labels: IndicatorLabels;
  /** Above the list of indicators; `count` is how many there are. */
  readonly intro: (count: number) => string;
  /** How often the source renews the values: "2 vuoden välein". */
  readonly years: (count: number) => string;
  readonly months: (count: number) => string;
  /** Why there is nothing to show. Sentences. */
  readonly nothing: {
    readonly "no-source": string;
    readonly "not-pulled": string;
    readonly "no-values": (area: string) => string;
    readonly suppressed: string;
    readonly unclear: string;
  };
  /** After the sentence that tells why the figures are not given away: what is shown all the same. */
  readonly withheld: string;
  /** How a value lies from another one: `by` without a sign. */
  readonly compared: {
    readonly higher: (by: string) => string;
    readonly lower: (by: string) => string;
    readonly same: string;
  };
  /** Where an indicator stands in a list of indicators: "MTS 3 (ehdotus)". */
  readonly inList: (list: string, code: string) => string;
  /** How to cite values that their source has not told how to. `address` may be "". */
  readonly cite: (
    parts: Readonly<Record<"producer" | "title" | "source" | "address", string>>,
  ) => string;
  /** Of a file of values: `values` is how many there are. */
  readonly download: (values: number) => string;
}

/** Headings and labels. */
export interface IndicatorLabels {
  readonly indicator: string;
  readonly indicators: string;
  readonly inShort: string;
  readonly newest: string;
  readonly country: string;
  readonly course: string;
  readonly direction: string;
  readonly freshness: string;
  readonly usedBy: string;
  readonly usedNowhere: string;
  readonly usedInGoals: string;
  readonly usedInActions: string;
  readonly usedInAreas: string;
  readonly usedInObservations: string;
  readonly overTime: string;
  readonly groups: string;
  readonly areas: string;
  readonly about: string;
  readonly unit: string;
  readonly range: string;
  readonly scale: string;
  readonly source: string;
  readonly idAtSource: string;
  readonly titleAtSource: string;
  readonly unitAtSource: string;
  readonly address: string;
  readonly producer: string;
  readonly holder: string;
  readonly licence: string;
  readonly licenceUnknown: string;
  readonly rhythm: string;
  readonly nextUpdate: string;
  readonly fetched: string;
  readonly updated: string;
  readonly notes: string;
  readonly notesAtSource: string;
  readonly breaks: string;
  readonly inLists: string;
  readonly sex: string;
  readonly citation: string;
  readonly downloads: string;
  readonly downloadNote: string;
  readonly noValue: string;
  readonly wrote: string;
}
