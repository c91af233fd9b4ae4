import { languages, type Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import type { Metadata } from "../sources/sotkanet/metadata.ts";
import { type Match, matching, wordsIn } from "./search-words.ts";

/** What a search found. */
export interface Found {
  /** The best first. */
  readonly indicators: readonly Metadata[];
  /** True where no title has all the words. */
  readonly isPartial: boolean;
  /** Words that no title has. */
  readonly unknown: readonly string[];
  /** Words of titles that are near those. */
  readonly near: readonly string[];
}

const mostSought = 12;
const mostNear = 5;

/**
 * Finds indicators whose titles have all the words, in any language and form; where there are none, those that have
 * the most of them. A number is an indicator's id too.
 */
export function findIn(indicators: readonly Metadata[], text: string): Found {
  const sought = [...new Set(wordsIn(text))].slice(0, mostSought);
  const matches = sought.map((word) => matching(word));
  const ranked = indicators
    .map((indicator) => rank(indicator, sought, matches))
    .filter(({ words }) => words.length > 0);
  let best = 0;
  for (const { words } of ranked) best = Math.max(best, words.length);
  const kept = ranked.filter(({ words }) => words.length === best);
  kept.sort((a, b) => b.score - a.score || a.indicator.id - b.indicator.id);
  const had = new Set(ranked.flatMap(({ words }) => words));
  const unknown = sought.filter((word) => !had.has(word));
  return {
    indicators: kept.map(({ indicator }) => indicator),
    isPartial: best < sought.length,
    unknown,
    near: nearWords(unknown, indicators),
  };
}

interface Ranked {
  readonly indicator: Metadata;
  /** The words that were found in it. */
  readonly words: readonly string[];
  readonly score: number;
}

/** Of two titles that answer as well, the shorter one is more about it. */
const lengthWeight = 0.002;

function rank(indicator: Metadata, sought: readonly string[], matches: readonly Match[]): Ranked {
  const titles = languages.flatMap((language) => {
    const title = indicator.title[language];
    return title === undefined ? [] : [{ language, words: wordsIn(title) }];
  });
  const scores = matches.map((match, index) =>
    String(indicator.id) === sought[index] ? idScore : bestOf(titles, match),
  );
  const length = Math.min(...titles.map(({ words }) => words.length));
  let score = -lengthWeight * length;
  for (const one of scores) score += one;
  return { indicator, words: sought.filter((_, index) => (scores[index] ?? 0) > 0), score };
}

const idScore = 10;

function bestOf(
  titles: readonly { readonly language: Language; readonly words: readonly string[] }[],
  match: Match,
): number {
  let best = 0;
  for (const { language, words } of titles) {
    for (const word of words) best = Math.max(best, match(word, language));
  }
  return best;
}

const nearLength = 4;

function nearWords(unknown: readonly string[], indicators: readonly Metadata[]): readonly string[] {
  if (unknown.length === 0) return [];
  const all = new Set(
    indicators.flatMap(({ title }) => Object.values(title).flatMap((text) => wordsIn(text))),
  );
  const near = unknown.flatMap((word) => {
    const candidates = [...all].filter(
      (other) =>
        other.length >= nearLength &&
        Math.abs(other.length - word.length) < nearLength &&
        other.startsWith(word.slice(0, 1)),
    );
    return nearest(word, candidates, mostNear);
  });
  return [...new Set(near)].slice(0, mostNear);
}
