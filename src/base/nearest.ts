import { distance } from "fastest-levenshtein";

const longestWord = 64;
const mostCandidates = 5000;
const mostLetters = 5;
/** What the comparisons with one list may cost in a run: a plan with that many slips needs no advice on each. */
const mostWork = 20_000_000;
/** Of two words letter by letter, where to find that their lengths differ too much costs 1. */
const workOfLetters = 20;

interface Ranked {
  readonly candidate: string;
  readonly score: number;
}

/**
 * "Did you mean": the candidates that differ from the word by few letters, the nearest first, at most `limit`.
 * Case, accents, "-", "_" and spaces weigh nothing, two letters that changed places weigh one. A candidate
 * that only begins with the word comes last. Bounded: long words and candidates past 5,000 are left out, and after
 * a million comparisons with one list (an array that is asked again and again) nothing is near any more.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  return ranked(word, candidates)
    .slice(0, limit)
    .map((entry) => entry.candidate);
}

/**
 * The one candidate that is meant without doubt, for fixes made without asking: a letter away (two in words
 * from eight letters on), the same digits, and every other candidate at least a letter farther.
 */
export function onlyCandidate(word: string, candidates: Iterable<string>): string | undefined {
  const [first, second] = ranked(word, candidates);
  if (!first || first.score > safeDistance(word)) return undefined;
  if (second && second.score < first.score + 1) return undefined;
  return digitsOf(word) === digitsOf(first.candidate) ? first.candidate : undefined;
}

/** Whether `nearest` would find the candidate for one of the words; bounded alike, by the list of words. */
export function isNearToSome(candidate: string, words: readonly string[]): boolean {
  if (candidate.length > longestWord) return false;
  const letters = fold(candidate);
  const list = listOf(words);
  return (
    isAffordable(list) &&
    list.folded.some((word) => scoreIn(list, word.letters, letters) !== undefined)
  );
}

function ranked(word: string, candidates: Iterable<string>): readonly Ranked[] {
  if (word === "" || word.length > longestWord) return [];
  const list = listOf(candidates);
  if (list.last?.word === word) return list.last.ranked;
  if (!isAffordable(list)) return [];
  const folded = fold(word);
  const found: Ranked[] = [];
  for (const { candidate, letters } of list.folded) {
    const score = scoreIn(list, folded, letters);
    if (score !== undefined) found.push({ candidate, score });
  }
  found.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  list.last = { word, ranked: found };
  return found;
}

interface Folded {
  readonly candidate: string;
  readonly letters: string;
}

interface List {
  readonly folded: readonly Folded[];
  /** What the comparisons with it have cost so far. */
  work: number;
  /** Who asks what is near asks next what is nearest by far. */
  last?: { readonly word: string; readonly ranked: readonly Ranked[] };
}

/** Many slips of one run are compared with the same list of ids. */
const known = new WeakMap<object, List>();

function listOf(candidates: Iterable<string>): List {
  const before = known.get(candidates as object);
  if (before !== undefined) return before;
  const list: List = { folded: foldAll(candidates), work: 0 };
  if (Array.isArray(candidates)) known.set(candidates, list);
  return list;
}

function foldAll(candidates: Iterable<string>): readonly Folded[] {
  const folded: Folded[] = [];
  let count = 0;
  for (const candidate of candidates) {
    if (++count > mostCandidates) break;
    if (candidate !== "" && candidate.length <= longestWord)
      folded.push({ candidate, letters: fold(candidate) });
  }
  return folded;
}

function isAffordable(list: List): boolean {
  list.work += list.folded.length;
  return list.work <= mostWork;
}

function scoreIn(list: List, folded: string, other: string): number | undefined {
  const threshold = Math.min(Math.floor((folded.length + 1) / 3), mostLetters);
  if (Math.abs(other.length - folded.length) <= threshold) {
    list.work += workOfLetters;
    const score = lettersBetween(folded, other);
    if (score <= threshold) return score;
  }
  return folded.length >= 4 && other.startsWith(folded) ? threshold + 1 : undefined;
}

function lettersBetween(a: string, b: string): number {
  const letters = distance(a, b);
  return letters === 2 && isSwapOf(a, b) ? 1 : letters;
}

function isSwapOf(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function safeDistance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}\s_-]/gu, "");
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, "");
}
