/** The three sentences of a finding in one language, with `{fact}` placeholders. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** By the finding's code. */
export type FindingTexts = Readonly<Record<string, FindingText>>;
