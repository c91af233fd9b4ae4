import type { TextRange } from "./text-range.ts";

/** Where a goal's second matter begins, and what gave it away. */
export interface SecondMatter extends TextRange {
  readonly kind: "two-changes" | "semicolon" | "two-sentences";
}

/** Verbs that say how something changes; a goal with two of them, each with a subject, would need two metrics. */
const changes = [
  "vähene(?:e|vät)|lisäänty(?:y|vät)|parane(?:e|vat)|kasva(?:a|vat)|vahvistu(?:u|vat)|laske(?:e|vat)",
  "nouse(?:e|vat)|kaventu(?:u|vat)|heikkene(?:e|vät)|pienene(?:e|vät)|kohene(?:e|vat)|kehitty(?:y|vät)",
  "yleisty(?:y|vät)|harvinaistu(?:u|vat)|nopeutu(?:u|vat)|tehostu(?:u|vat)|helpottu(?:u|vat)",
  "minskar|ökar|förbättras|stärks|växer|sjunker|stiger|förkortas",
  "decreases?|increases?|improves?|grows?|falls?|rises?|declines?|strengthens?",
].join("|");
const word = String.raw`[^\s,;.]{1,60}`;

const joining = /,? (?:ja|sekä|och|samt|and) /g;
/** The first change, at most three words before the joining word. */
const changeBefore = new RegExp(String.raw`(?<![\p{L}])(?:${changes})(?: ${word}){0,3}$`, "u");
/**
 * Another subject and its change: "vahvistuu ja lisääntyy" is one matter, and so is "lisääntyy ja sen myötä paranee",
 * where the second follows from the first.
 */
const changeAfter = new RegExp(
  String.raw`^(?!(?:sen myötä|sitä kautta|siten|näin|sitä mukaa|därmed|därigenom|thereby|thus|so|${changes})(?![\p{L}]))(?:${word} ){1,6}?(?:${changes})(?![\p{L}])`,
  "u",
);
/** Long enough for a verb and three words. */
const reach = 200;

const semicolon = /; ?(?=\S{1,60} \S)(?<=\S \S.{0,200})/u;
/** A full stop after a whole word, not after an abbreviation or a number. */
const sentenceEnd = /[.!?] (?=\p{Lu}\S{1,60} \S)(?<=\p{L}{4}. )/u;
const maximumLength = 400;

/**
 * Whether a goal's title names two matters: two verbs of change with a subject each, a semicolon, or two sentences.
 * Lists ("terveys- ja hyvinvointierojen kaventaminen ja syrjäytymisen ehkäisy") are left alone, since thirty real titles
 * were read and are so written; they stand in the tests, and all stay silent. Longer texts than 400 characters too.
 */
export function findSecondMatter(title: string): SecondMatter | undefined {
  if (title.length > maximumLength) return undefined;
  const text = title.trimEnd();
  const from = secondChange(text.toLowerCase());
  if (from !== undefined) return { kind: "two-changes", from, to: text.length };
  return at(semicolon, text, "semicolon") ?? at(sentenceEnd, text, "two-sentences");
}

function secondChange(text: string): number | undefined {
  for (const { index, 0: mark } of text.matchAll(joining)) {
    const after = text.slice(index + mark.length);
    const before = text.slice(Math.max(0, index - reach), index);
    if (changeAfter.test(after) && changeBefore.test(before)) return index;
  }
  return undefined;
}

function at(pattern: RegExp, text: string, kind: SecondMatter["kind"]): SecondMatter | undefined {
  const match = pattern.exec(text);
  return match ? { kind, from: match.index, to: text.length } : undefined;
}
