import { closingQuote, type Line } from "./lines.ts";
import { quoted, type Slip } from "./slip.ts";
import { isTorn } from "./torn-text.ts";
import type { Slot } from "./value-slips.ts";

/** The brackets of one line. */
interface Brackets {
  /** Those left open, outermost first: "[" and "{". */
  readonly open: string;
  /** Offsets within the line at which a value or an entry begins. */
  readonly entries: readonly number[];
  /** Where a comment begins, or the length of the line. */
  readonly end: number;
  /** Where a text begins whose quotes are not closed on the line. */
  readonly quote?: number;
  /** Where a bracket is closed by one of the other kind. */
  readonly mismatch: number | undefined;
}

function bracketsOf(line: string): Brackets {
  let open = "";
  let mismatch: number | undefined;
  const entries: number[] = [];
  for (const { at, character } of marksOf(line)) {
    if (character === "#") return { open, entries, end: at, mismatch };
    if (/["']/.test(character)) return { open, entries, end: line.length, quote: at, mismatch };
    if (/[\]}]/.test(character)) {
      if (open.endsWith(character === "]" ? "{" : "[")) mismatch ??= at;
      open = open.slice(0, -1);
    } else {
      if (character !== ",") open += character;
      entries.push(at + 1);
    }
  }
  return { open, entries, end: line.length, mismatch };
}

interface Mark {
  readonly at: number;
  readonly character: string;
}

/** The brackets and commas outside of quotes; last a number sign that begins a comment, or a quote that has no end. */
function* marksOf(line: string): Generator<Mark> {
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const before = line.charAt(at - 1);
    const isComment = character === "#" && before === " ";
    const length =
      /["']/.test(character) && /[\s[{,:]/.test(before) ? closingQuote(line.slice(at)) : 0;
    if (isComment || length === -1 || /[[\]{},]/.test(character)) yield { at, character };
    if (isComment || length === -1) return;
    at += Math.max(0, length - 1);
  }
}

/** `[{ actor: a]`: the bracket that is missing before one of the other kind. */
export function mismatchSlip(line: Line): Slip | undefined {
  const { mismatch } = bracketsOf(line.text);
  if (mismatch === undefined) return undefined;
  const from = line.from + line.text.search(/[[{]/);
  const at = line.from + line.text.slice(0, mismatch).trimEnd().length;
  const bracket = line.text.charAt(mismatch) === "]" ? "}" : "]";
  const repair = [{ from: at, to: at, text: bracket }];
  return { code: "unclosed-bracket", from, to: at, facts: { bracket }, repair };
}

/** Whether an offset within a line is inside brackets that the line opens. */
export function isInBrackets(line: string, offset: number): boolean {
  return bracketsOf(line.slice(0, offset)).open !== "";
}

/** Where the brackets that a value opens with are closed, after the last one; -1 where they are not. */
export function closedAt(value: string): number {
  let depth = 0;
  for (const { at, character } of marksOf(value)) {
    if (character !== "," && !/[[\]{}]/.test(character)) return -1;
    if (/[[{]/.test(character)) depth++;
    if (/[\]}]/.test(character) && --depth === 0) return at + 1;
  }
  return -1;
}

/** Offset of a quote inside brackets that is not closed on its line. */
export function openQuoteOf(line: string): number | undefined {
  return bracketsOf(line).quote;
}

/** The entry of a bracketed list or mapping that an offset falls into, without its key. */
export function slotInBrackets(line: Line, offset: number): Slot | undefined {
  const { entries, end } = bracketsOf(line.text);
  const within = offset - line.from;
  const start = entries.findLast((entry) => entry <= within);
  if (start === undefined) return undefined;
  const next = entries.find((entry) => entry > start);
  const raw = line.text.slice(start, next === undefined ? end : next - 1).replace(/[\s\]}]+$/, "");
  const lead = /^\s*(?:([A-Za-z_][\w-]*):\s+)?/.exec(raw);
  const length = lead?.[0].length ?? 0;
  const value = raw.slice(length);
  return { from: line.from + start + length, value, key: lead?.[1], isInBrackets: true };
}

/** A bracket that its line leaves open: because a number sign hides the closing one, or because there is none. */
export function unclosedSlip(line: Line): Slip | undefined {
  const { open, end } = bracketsOf(line.text);
  if (open === "") return undefined;
  return hiddenBracket(line, end) ?? missingBracket(line, open, end);
}

/** `{ fi: Ryhmä #3 }` */
function hiddenBracket(line: Line, end: number): Slip | undefined {
  const hidden = /^#[^\s#][^,\]}]*(?=\s*[,\]}])/.exec(line.text.slice(end))?.[0].trimEnd();
  const slot = slotInBrackets(line, line.from + end - 1);
  if (hidden === undefined || !slot) return undefined;
  const to = line.from + end + hidden.length;
  const meant = line.text.slice(slot.from - line.from, to - line.from);
  return {
    code: "hash-cuts-text",
    from: line.from + end,
    to,
    facts: { text: meant, cut: hidden, correct: quoted(meant) },
    repair: [{ from: slot.from, to, text: quoted(meant) }],
    safe: !isTorn(meant),
  };
}

function missingBracket(line: Line, open: string, end: number): Slip {
  const closing = Array.from(open, (bracket) => (bracket === "[" ? "]" : "}"))
    .reverse()
    .join("");
  const to = line.from + line.text.slice(0, end).trimEnd().length;
  const from = line.from + line.text.search(/[[{]/);
  return {
    code: "unclosed-bracket",
    from,
    to,
    facts: { bracket: closing },
    repair: [{ from: to, to, text: closing }],
  };
}
