/** The words of `hyte search`. A language is one object of this type; a missing word does not compile. */
export interface SearchText {
  /** `text` is what was looked for; `shown` of the `found` are printed. */
  readonly heading: (text: string, found: number, shown: number) => string;
  /** No title has all the words; `unknown` ones are in none. */
  readonly partial: (unknown: readonly string[]) => string;
  readonly nothing: (text: string) => string;
  /** Words of titles that may have been meant. */
  readonly near: (words: readonly string[]) => string;
  readonly years: (start: number, end: number) => string;
  readonly yearsUnknown: string;
  /** `date` as the language writes it. */
  readonly updated: (date: string) => string;
  readonly producer: (name: string) => string;
  /** Kinds of areas that Sotkanet lists. */
  readonly areas: (kinds: readonly string[]) => string;
  readonly areasUnknown: string;
  /** Stands as a comment after `direction:`. */
  readonly direction: string;
  /** Below all: what to do with the lines, and what the list of areas does not tell. */
  readonly advice: string;
  readonly fetched: (date: string) => string;
  /** A list that should have been fetched anew, and could not be. */
  readonly old: (date: string) => string;
}
