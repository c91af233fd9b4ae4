import { distance } from "fastest-levenshtein";

const longestWord = 64;
const mostCandidates = 5000;
const mostLetters = 5;

interface Ranked {
  readonly candidate: string;
  readonly score: number;
}

/**
 * "Did you mean": the candidates that differ from the word by few letters, the nearest first, at most `limit`.
 * Case, accents, "-", "_" and spaces weigh nothing, two letters that changed places weigh one. A candidate
 * that only begins with the word comes last. Bounded: long words and candidates past 5,000 are left out.
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

function ranked(word: string, candidates: Iterable<string>): readonly Ranked[] {
  if (word === "" || word.length > longestWord) return [];
  const folded = fold(word);
  const found: Ranked[] = [];
  for (const { candidate, letters } of foldAll(candidates)) {
    const score = scoreOf(folded, letters);
    if (score !== undefined) found.push({ candidate, score });
  }
  return found.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
}

interface Folded {
  readonly candidate: string;
  readonly letters: string;
}

/** Many slips of one run are compared with the same list of ids. */
const known = new WeakMap<object, readonly Folded[]>();

function foldAll(candidates: Iterable<string>): readonly Folded[] {
  const before = known.get(candidates as object);
  if (before !== undefined) return before;
  const folded: Folded[] = [];
  let count = 0;
  for (const candidate of candidates) {
    if (++count > mostCandidates) break;
    if (candidate.length <= longestWord) folded.push({ candidate, letters: fold(candidate) });
  }
  if (Array.isArray(candidates)) known.set(candidates, folded);
  return folded;
}

function scoreOf(folded: string, other: string): number | undefined {
  const threshold = Math.min(Math.floor((folded.length + 1) / 3), mostLetters);
  if (Math.abs(other.length - folded.length) <= threshold) {
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
