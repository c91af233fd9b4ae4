import MiniSearch from "minisearch";
import { newStemmer } from "snowball-stemmers";
import { shortWords } from "./finnish-words.ts";

/** What src/outputs/search-script.ts writes: [kind, title, address, context, text, language of the title]. */
export type IndexRow = readonly [string, string, string, string, string, string];

export interface Found {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  readonly context: string;
  readonly text: string;
  /** "" where it is that of the page. */
  readonly lang: string;
  readonly score: number;
  /** Whether a word (in any form) is one that was found by. */
  readonly isMatch: (word: string) => boolean;
}

/** Finds what has all the words of a query, in any of their forms. The best come first. */
export type Search = (query: string) => readonly Found[];

const stemmers: Readonly<Record<string, ReturnType<typeof newStemmer>>> = {
  fi: newStemmer("finnish"),
  sv: newStemmer("swedish"),
  en: newStemmer("porter"),
};

/** Letters from which a word may go on, and from which it may differ a little: fewer would find everything. */
const shortestBeginning = 2;
const shortestAkin = 4;

/** Letters and digits, so that hyphens and slashes part words. */
export const wordPattern = /[\p{L}\p{N}]+/gu;

/** Makes the search over an index. Each language has its own forms of words, and so an index of its own. */
export function searchOf(rows: readonly IndexRow[], language: string): Search {
  const languages = [...new Set(rows.map((row) => row[5] || language))];
  const searches = languages.map((one) =>
    searchIn(
      one,
      rows.filter((row) => (row[5] || language) === one),
    ),
  );
  return (query) =>
    searches.flatMap((search) => search(query)).sort((one, other) => other.score - one.score);
}

function searchIn(language: string, rows: readonly IndexRow[]): Search {
  const index = new MiniSearch({
    fields: ["title", "context", "text"],
    tokenize: (text) => text.match(wordPattern) ?? [],
    processTerm: (term) => [...new Set([wordStem(term, language), stemOf(term, language)])],
    searchOptions: {
      processTerm: (term) => stemOf(term, language),
      prefix: (term) => term.length >= shortestBeginning,
      fuzzy: (term) => (term.length >= shortestAkin ? 0.2 : false),
      combineWith: "AND",
      boost: { title: 3 },
    },
  });
  index.addAll(rows.map(([, title, , context, text], id) => ({ id, title, context, text })));
  return (query) =>
    index.search(query).flatMap(({ id, score, terms }): readonly Found[] => {
      const row = rows[id as number];
      if (row === undefined) return [];
      const [kind, title, href, context, text, lang] = row;
      const known = new Set(terms);
      const isMatch = (word: string): boolean => known.has(stemOf(word, language));
      return [{ kind, title, href, context, text, lang, score, isMatch }];
    });
}

/** What a word is found by: its stem, which of a short Finnish word is that of its basic form. */
function stemOf(word: string, language: string): string {
  const stem = wordStem(word, language);
  return language === "fi" ? (basicStems().get(stem) ?? stem) : stem;
}

function wordStem(word: string, language: string): string {
  const lower = word.toLowerCase();
  return stemmers[language]?.stem(lower) ?? lower;
}

let knownStems: ReadonlyMap<string, string> | undefined;

/** The stem of the basic form, by each other stem of the same word; made when it is first asked for. */
function basicStems(): ReadonlyMap<string, string> {
  knownStems ??= new Map(
    shortWords.flatMap((forms) => {
      const [basic = "", ...others] = forms.split(" ").map((form) => wordStem(form, "fi"));
      return others.map((other) => [other, basic] as const);
    }),
  );
  return knownStems;
}
