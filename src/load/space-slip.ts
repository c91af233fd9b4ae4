import type { Edit } from "../base/finding.ts";
import { closingQuote } from "./lines.ts";
import { hasOddSpace, oddSpaces, ordinarySpaces } from "./odd-space.ts";
import type { Slip } from "./slip.ts";
import { type StructureLine, structureLines } from "./structure-lines.ts";

/** Runs that are mended; a file with more has been through something worse than a paste. */
const mostRuns = 5000;

const space = `[\\s${oddSpaces}]`;
const oddRuns = new RegExp(`[${oddSpaces}]+`, "g");

/** In brackets: quoted texts, which are passed over, and the spaces that hold entries apart. */
const betweenEntries = new RegExp(
  [
    `(?<=[\\s${oddSpaces}[{,])(?:"(?:[^"\\\\]|\\\\.)*"|'[^']*')`,
    `[[{,]${space}*(?:[a-z_][\\w-]*:${space}+)?`,
    `(?<=["'\\]}])${space}+(?=[\\]},#]|$)`,
  ].join("|"),
  "g",
);

/**
 * Spaces that are none to YAML where the structure of the file hangs on them: before a line, after a dash, after
 * the colon of a key, between entries in brackets. Within a text they are the text's. One slip for the whole file,
 * as of tabs: they come by pasting, dozens at a time.
 */
export function spaceSlip(text: string): Slip | undefined {
  if (!hasOddSpace(text)) return undefined;
  const edits: Edit[] = [];
  let lines = 0;
  for (const line of structureLines(text)) {
    const found = hasOddSpace(line.text) ? editsOf(line) : [];
    if (found.length > 0) lines++;
    for (const edit of found) edits.push(edit);
  }
  const [first] = edits;
  if (!first) return undefined;
  const facts = { lines, code: codeOf(text.charCodeAt(first.from)) };
  const slip = { code: "unusual-space", from: first.from, to: first.to, facts } as const;
  return edits.length > mostRuns ? slip : { ...slip, repair: edits, safe: true };
}

function codeOf(code: number): string {
  return `U+${code.toString(16).padStart(4, "0").toUpperCase()}`;
}

function editsOf(line: StructureLine): readonly Edit[] {
  const { text, head, value } = line;
  if (head?.isBlock === true) return within(line, 0, head.block ?? line.spaces);
  const plain = text.length - text.replace(/^ +/, "").length;
  const isText = head !== undefined && !/^[[{]/.test(head.value);
  if (isText) return plain > head.column ? [] : inLead({ ...line, lead: line.spaces });
  const isFlow = /^[[{]/.test(head?.value ?? value);
  return [...inLead(line), ...(isFlow ? inBrackets(line) : afterQuotes(line))];
}

function inLead(line: StructureLine): readonly Edit[] {
  return isPutIn(line) ? [withoutSpace(line)] : within(line, 0, line.lead);
}

/** Whether one odd space among ordinary ones moves a line off the even columns: it was put in, and is in no other's place. */
function isPutIn({ text, indent, spaces, lead, key }: StructureLine): boolean {
  if (key === undefined) return false;
  const [first, second] = text.slice(0, lead).match(oddRuns) ?? [];
  const isAlone = first?.length === 1 && second === undefined && hasOddSpace(text.slice(0, spaces));
  return isAlone && indent > 2 && indent % 2 === 1;
}

function withoutSpace({ from, text }: StructureLine): Edit {
  const at = from + text.search(oddRuns);
  return { from: at, to: at + 1, text: "" };
}

/** Each run of odd spaces between two columns. */
function within({ from, text }: StructureLine, start: number, end: number): readonly Edit[] {
  return Array.from(text.slice(start, end).matchAll(oddRuns), ({ 0: run, index }) => {
    const at = from + start + index;
    return { from: at, to: at + run.length, text: ordinarySpaces(run) };
  });
}

function inBrackets(line: StructureLine): readonly Edit[] {
  const { text, lead } = line;
  return [...text.slice(lead).matchAll(betweenEntries)].flatMap(({ 0: found, index }) =>
    /^["']/.test(found) ? [] : within(line, lead + index, lead + index + found.length),
  );
}

/** Between a quoted text and the end of its line, or a comment. */
function afterQuotes(line: StructureLine): readonly Edit[] {
  const { text, lead } = line;
  const value = text.slice(lead);
  const end = /^["']/.test(value) ? closingQuote(value) : -1;
  const rest = end === -1 ? -1 : value.slice(end).search(/\S/);
  if (end === -1 || (rest !== -1 && value.charAt(end + rest) !== "#")) return [];
  return within(line, lead + end, rest === -1 ? text.length : lead + end + rest);
}
