/** What is said where a plan is so large that a page leaves something out. */
export interface SizeText {
  /** In place of the four-column table of a focus area. */
  readonly tableLeftOut: (goals: number) => string;
}
