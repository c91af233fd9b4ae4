/** The words of the documents that readers take with them: Word, PDF, Markdown. */
export interface DocumentText {
  readonly contents: string;
  /** Before the number of a page; the whole is "Sivu 3 / 40". */
  readonly page: string;
  readonly summary: string;
  readonly background: string;
  readonly purpose: string;
  readonly situation: string;
  readonly situationIntro: string;
  readonly observations: string;
  readonly planPart: string;
  readonly realisation: string;
  /** `date` is the day of the verdicts. */
  readonly realisationIntro: (date: string) => string;
  /** What an event changed in the plan. */
  readonly changed: string;
  readonly results: string;
  /** Of a goal none of whose actions is late. */
  readonly noneLate: string;
  /** How many actions of a goal are late. */
  readonly late: string;
  readonly appendices: string;
  readonly indicators: string;
  readonly unit: string;
  readonly licence: string;
  readonly rhythm: string;
  readonly method: string;
  /** How verdicts are made, a paragraph each. */
  readonly methodTexts: readonly string[];
  readonly omissions: string;
  readonly omissionsIntro: string;
  readonly list: string;
  readonly item: string;
  readonly reason: string;
  readonly date: string;
  /** Before the table of how complete the plan is. */
  readonly healthIntro: string;
  /** Numbers the charts: "Kuvio 3". */
  readonly figure: (number: string) => string;
  /** Over the table of a chart, by the chart's number. */
  readonly figuresOf: (number: string) => string;
  /** Over what the document was made from. */
  readonly version: string;
  readonly madeWith: string;
  /** Says which plan a part is of. `party` is true of what one responsible party answers for. */
  readonly part: {
    readonly title: string;
    readonly text: (plan: string) => string;
    readonly ofParty: (party: string, plan: string) => string;
  };
}
