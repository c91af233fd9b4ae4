import type { Item } from "../../view/parts.ts";
import type { Words } from "../../view/words.ts";
import { withoutControls } from "../control-characters.ts";
import type { Block, Fact, Run, Runs } from "./block.ts";

/** Halves of characters. */
const half = /\p{Cs}/gu;

/** Text on one line, without what no file of XML may hold. */
export function cleanText(text: string): string {
  return withoutControls(text.replace(/\s+/g, " ")).replace(half, "");
}

/** Text in the document's own language. */
export function plainRun(text: string): Run {
  return { text: cleanText(text), lang: "" };
}

/** Text in the document's own language, in bold. */
export function boldRun(text: string): Run {
  return { ...plainRun(text), bold: true };
}

/** Words of the plan, marked where they are in another language. */
export function wordsRun({ text, lang }: Words): Run {
  return { text: cleanText(text), lang };
}

const followed = /^(?:https?:\/\/|mailto:)/i;

/** Whether a document may lead there: ways inside a site lead nowhere from a file. */
export function isFollowed(href: string): boolean {
  return followed.test(href.trim());
}

/** "1.2 Nuoret nukkuvat enemmän (muistiinpano)": its number, its words, its note; linked where it leads out. */
export function itemRuns({ label, words, href, note }: Item): Runs {
  const run = wordsRun(words);
  return [
    ...(label === "" ? [] : [plainRun(`${label} `)]),
    isFollowed(href) ? { ...run, href: cleanText(href) } : run,
    ...(note === null ? [] : [plainRun(" ("), wordsRun(note), plainRun(")")]),
  ];
}

/** Several, one after the other. */
export function joined(parts: readonly Runs[], between = ", "): Runs {
  return parts.flatMap((runs, index) => (index === 0 ? runs : [plainRun(between), ...runs]));
}

/** A term with items; none where there are no items. */
export function factOf(term: string, parts: readonly Runs[], between = ", "): readonly Fact[] {
  return parts.length === 0 ? [] : [{ term, runs: joined(parts, between) }];
}

/** A term with a text of the document's own language; none for "". */
export function textFact(term: string, text: string): readonly Fact[] {
  return text === "" ? [] : [{ term, runs: [plainRun(text)] }];
}

/** A list of facts; none where there are no facts. */
export function factsBlock(facts: readonly Fact[]): readonly Block[] {
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

/** A list without numbers, of one paragraph each; none where it is empty. */
export function listBlock(items: readonly Runs[]): readonly Block[] {
  if (items.length === 0) return [];
  const paragraphs = items.map((runs): readonly Block[] => [{ kind: "paragraph", runs }]);
  return [{ kind: "list", start: undefined, items: paragraphs }];
}
