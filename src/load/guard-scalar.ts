import { oddSpaces } from "./odd-space.ts";
import { isOfTextKey } from "./text-keys.ts";

// All of these expect a text that ends in a line end: looking past the end of a string makes every look slower.

/** Codes of the characters that the guard looks at. */
export const char = {
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  hash: 35,
  apostrophe: 39,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  colon: 58,
  greater: 62,
  openList: 91,
  backslash: 92,
  closeList: 93,
  bar: 124,
  openMap: 123,
  closeMap: 125,
} as const;

/** What a value is, by its first character. `plain` and `number` are the lowest: both are plain text. */
export const starts = {
  plain: 0,
  number: 1,
  quote: 2,
  flow: 3,
  block: 4,
  nothing: 5,
  refused: 6,
} as const;

const firstCharacters = tableOf(starts.plain, [
  ["0123456789-", starts.number],
  ["\"'", starts.quote],
  ["[{", starts.flow],
  ["|>", starts.block],
  ["\n\r#", starts.nothing],
  ["?:,]}&*!%@`+.~=<\\", starts.refused],
  [oddSpaces, starts.refused],
  ["”“„‟’‘‚", starts.refused],
]);

/** The characters that end plain text, or may. */
const blockStops = tableOf(0, [["\n\r#:", 1]]);
const flowStops = tableOf(0, [
  ["\n\r#:", 1],
  [",[]{}", 2],
]);

/** 1 for what a key may begin with and go on with, 2 for what it may only go on with. */
const keyCharacters = tableOf(0, [
  ["abcdefghijklmnopqrstuvwxyzABCDEGHIJKLMOPQRSUVWXYZ_", 1],
  ["FNT0123456789-", 2],
]);

/** Of all characters, so that no look into it has to ask whether a character is ASCII. */
function tableOf(rest: number, groups: readonly (readonly [string, number])[]): Uint8Array {
  const table = new Uint8Array(0x10000).fill(rest);
  for (const [characters, value] of groups) {
    for (const character of characters) table[character.charCodeAt(0)] = value;
  }
  return table;
}

const longestKey = 200;

/** Digits that a number holds without loss. */
const longestNumber = 15;
const zero = 48;

export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === char.space) at++;
  return at;
}

/** Start of the line after the one that `at` is in. */
export function lineAfter(text: string, at: number): number {
  return (text.charCodeAt(at) === char.newline ? at : text.indexOf("\n", at)) + 1;
}

export function isSpaceOrEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === char.space || code === char.newline || code === char.return;
}

/** What kind of value begins here (`starts`). */
export function startOf(text: string, at: number): number {
  return firstCharacters[text.charCodeAt(at)] ?? starts.refused;
}

/**
 * Where the colon of a key stands that begins here, or -1. Only keys that a plan has: ASCII, unquoted, and never
 * one that the schema could take for true, false or null.
 */
export function keyAt(text: string, from: number): number {
  let at = from;
  if (keyCharacters[text.charCodeAt(at)] !== 1) return -1;
  do at++;
  while (keyCharacters[text.charCodeAt(at)] !== 0);
  if (text.charCodeAt(at) !== char.colon || at - from > longestKey || isNull(text, from, at))
    return -1;
  return isSpaceOrEnd(text, at + 1) ? at : -1;
}

/** The one lower-case word that `yaml` gives another name as a key. */
function isNull(text: string, from: number, to: number): boolean {
  return to - from === 4 && text.startsWith("null", from);
}

/** Start of the line after plain text in a block, or -1 where a colon, a comment or a number needs a closer look. */
export function plainEnd(text: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (blockStops[code] === 0) continue;
    if (code === char.newline || code === char.return) break;
    if (code === char.colon) {
      if (mayEndKey(text, at)) return -1;
    } else if (text.charCodeAt(at - 1) === char.space) {
      if (!isSpaceOrEnd(text, at + 1)) return -1;
      break;
    }
  }
  return isPlain(text, from, at) ? lineAfter(text, at) : -1;
}

/** End of plain text inside brackets, or -1. */
export function plainEndInFlow(text: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (flowStops[code] === 0) continue;
    if (code !== char.hash && code !== char.colon) break;
    if (mayEndInFlow(text, at)) return -1;
  }
  const code = text.charCodeAt(at);
  if (code === char.openList || code === char.openMap) return -1;
  return isPlain(text, from, at) ? at : -1;
}

/** A colon before a space, also before one that only looks like a space. */
function mayEndKey(text: string, at: number): boolean {
  if (isSpaceOrEnd(text, at + 1)) return true;
  const code = text.charCodeAt(at + 1);
  return code >= 160 && oddSpaces.includes(String.fromCharCode(code));
}

function isPlain(text: string, from: number, to: number): boolean {
  return readsAlike(text, from, to) && !endsInQuote(text, from, to);
}

/** `title: Nuoret"`: a quote at the end whose other half is not there (`quote-marks.ts` asks the same). */
function endsInQuote(text: string, from: number, to: number): boolean {
  let end = to;
  while (text.charCodeAt(end - 1) === char.space) end--;
  if (!isQuote(text.charCodeAt(end - 1))) return false;
  let count = 0;
  for (let at = from; at < end; at++) if (isQuote(text.charCodeAt(at))) count++;
  return count % 2 === 1;
}

/** A plain double quote, or one of “, ”, „ and ‟. */
function isQuote(code: number): boolean {
  return code === char.quote || (code >= 0x201c && code <= 0x201f);
}

/** A colon before a space or a bracket, a number sign after a space. */
function mayEndInFlow(text: string, at: number): boolean {
  if (text.charCodeAt(at) === char.hash) return text.charCodeAt(at - 1) === char.space;
  return isSpaceOrEnd(text, at + 1) || flowStops[text.charCodeAt(at + 1)] === 2;
}

/** After the closing quote, or -1 where the text goes on over the line or has an escape. */
export function quotedEnd(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code > char.backslash) continue;
    if (code === quote) {
      if (quote === char.quote || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    } else if (code === char.newline || code === char.backslash) {
      return -1;
    }
  }
}

/**
 * Whether both parsers make the same of plain text that begins like a number: a plain decimal, or something that
 * no notation of numbers knows. Where they differ or could (1e3, 0x1F, 0b1, 1_000, -.5), the answer is no, and
 * also where the number does not print as it is written and that may matter (08, and 1.10 in `label`).
 */
function readsAlike(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (firstCharacters[first] !== starts.number) return true;
  return first === char.dash
    ? signedReadsAlike(text, from + 1, to)
    : digitsReadAlike(text, from, to);
}

function signedReadsAlike(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  return isLetter(code) || (isDigit(code) && code !== zero && digitsReadAlike(text, from, to));
}

function digitsReadAlike(text: string, from: number, to: number): boolean {
  let at = skipDigits(text, from);
  if (at - from > longestNumber) return false;
  if (at - from > 1 && isPaddedNumber(text, from, at, to)) return false;
  if (text.charCodeAt(at) === char.dot) {
    const decimals = skipDigits(text, at + 1);
    if (decimals === at + 1) return text.charCodeAt(decimals) === char.space && decimals < to;
    if (decimals - at > longestNumber || losesZero(text, from, decimals)) return false;
    at = decimals;
  }
  return at >= to || !mayBeNumber(text.charCodeAt(at));
}

/** `08`, and nothing after it; `at` is where the digits end. */
function isPaddedNumber(text: string, from: number, at: number, to: number): boolean {
  return text.charCodeAt(from) === zero && skipSpaces(text, at) >= to;
}

/** `label: 1.10` */
function losesZero(text: string, from: number, decimals: number): boolean {
  return text.charCodeAt(decimals - 1) === zero && isOfTextKey(text, from);
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** e, x, o, b and _ occur in some notation of numbers. */
function mayBeNumber(code: number): boolean {
  const lower = code | 32;
  return lower === 101 || lower === 120 || lower === 111 || lower === 98 || code === 95;
}
