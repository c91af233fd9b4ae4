import type { Translated } from "./language.ts";

/** A list of allowed ids as facts of a finding, said with their words: "down (Pienempi on parempi)". */
export interface WordsFacts {
  readonly [fact: string]: readonly string[];
  readonly allowedFi: readonly string[];
  readonly allowedSv: readonly string[];
  readonly allowedEn: readonly string[];
}

interface Worded {
  readonly id: string;
  readonly name: Translated | undefined;
}

/** The ids with their words in each language; the bare id where it has none. */
export function inLanguages(terms: readonly Worded[]): WordsFacts {
  const said = (language: keyof Translated): readonly string[] =>
    terms.map(({ id, name }) => (name === undefined ? id : `${id} (${name[language]})`));
  return { allowedFi: said("fi"), allowedSv: said("sv"), allowedEn: said("en") };
}
