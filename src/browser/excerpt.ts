import { wordPattern } from "./search-engine.ts";

/** A piece of text; `isMatch` where it is a word that was found by. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Words shown before and behind the first that was found by. */
const before = 8;
const behind = 24;

/** A text in pieces, by its words. */
export function pieces(text: string, isMatch: (word: string) => boolean): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(wordPattern)) {
    if (!isMatch(match[0])) continue;
    if (match.index > at) found.push({ text: text.slice(at, match.index), isMatch: false });
    found.push({ text: match[0], isMatch: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), isMatch: false });
  return found;
}

/** The part of a text around the first word that was found by; its beginning where there is none. */
export function excerpt(text: string, isMatch: (word: string) => boolean): string {
  const words = text.split(" ");
  const first = words.findIndex((word) => (word.match(wordPattern) ?? []).some(isMatch));
  const from = Math.max(0, first - before);
  const part = words.slice(from, from + before + behind).join(" ");
  const isCut = from + before + behind < words.length;
  return `${from > 0 ? "… " : ""}${part}${isCut ? " …" : ""}`;
}
