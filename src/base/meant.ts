import { nearest, onlyCandidate } from "./nearest.ts";

/** Ids, and the words of any language that people write in their place. Made once for many slips. */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  /** The ids that a word stands for, by the word in lower case. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

/** Of each id, the words that it is called by. */
export function vocabularyOf(
  named: Iterable<readonly [id: string, words: readonly string[]]>,
): Vocabulary {
  const ids: string[] = [];
  const byWord = new Map<string, readonly string[]>();
  for (const [id, words] of named) {
    ids.push(id);
    for (const word of words) {
      const key = lower(word);
      const before = byWord.get(key) ?? [];
      if (key !== "" && !before.includes(id)) byWord.set(key, [...before, id]);
    }
  }
  return { ids, words: [...byWord.keys()], byWord };
}

/** "Did you mean": the ids whose word was written, else the nearest ids, else those of the nearest words. */
export function meantIds(written: string, vocabulary: Vocabulary, limit = 3): readonly string[] {
  const { ids, words, byWord } = vocabulary;
  const exact = byWord.get(lower(written));
  if (exact !== undefined) return exact.slice(0, limit);
  const near = nearest(written, ids, limit);
  if (near.length > 0) return near;
  const found = nearest(written, words, limit).flatMap((word) => byWord.get(word) ?? []);
  return [...new Set(found)].slice(0, limit);
}

/** The one id that is meant without doubt, by its word or by itself, for fixes made without asking. */
export function onlyMeant(written: string, vocabulary: Vocabulary): string | undefined {
  const { ids, words, byWord } = vocabulary;
  const exact = byWord.get(lower(written));
  if (exact !== undefined) return exact.length === 1 ? exact[0] : undefined;
  const near = onlyCandidate(written, ids);
  if (near !== undefined) return near;
  const found = byWord.get(onlyCandidate(written, words) ?? "") ?? [];
  return found.length === 1 ? found[0] : undefined;
}

function lower(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}
