import type { Scalar } from "yaml";
import type { Edit } from "../base/finding.ts";
import { quoted, type Slip } from "./slip.ts";

/** Curly quotes as they are typed or pasted in Finnish, Swedish, English and German, and their single kin. */
const double = "”“„‟";
const single = "’‘‚";
const closers = `${double}"`;
const anyMark = /[”“„‟"]/;

/** A size in inches (`24"`) ends like a text whose first quote was forgotten. */
const inches = /(?:^|\s)\d{1,2}(?:[.,]\d+)?[”“"]$/;

/**
 * Quotes that YAML takes for a part of the text, although they were put around it: curly ones around all of it,
 * and one at the end whose other half was forgotten.
 */
export function quoteMarkSlip(text: string, node: Scalar.Parsed): Slip | undefined {
  if (node.type !== "PLAIN" && node.type !== undefined) return undefined;
  const [from, to] = node.range;
  return quotedSlip(text.slice(from, to), from);
}

/** The slip of quotes in what a writer put as one text, if it is one. */
function quotedSlip(written: string, from: number): Slip | undefined {
  const inner = insideCurly(written);
  if (inner !== undefined) return markSlip("curly-quotes", { written, from }, inner);
  if (isUnclosed(written)) {
    return { ...markSlip("curly-quotes", { written, from }, written.slice(1)), safe: false };
  }
  if (!isUnopened(written)) return undefined;
  const meant = written.slice(0, -1);
  const slip = markSlip("unopened-quote", { written, from }, meant);
  return { ...slip, safe: !anyMark.test(meant) && !inches.test(written) };
}

interface Written {
  readonly written: string;
  readonly from: number;
}

function markSlip(
  code: "curly-quotes" | "unopened-quote",
  { written, from }: Written,
  meant: string,
): Slip {
  const to = from + written.length;
  const correct = quoted(meant);
  const facts = { text: meant, correct, quote: written.slice(-1) };
  return { code, from, to, facts, repair: [{ from, to, text: correct }], safe: true };
}

/** A slip that puts quotes around a text which has quotes already: they are what is wrong with it. */
export function withoutMarks(slip: Slip): Slip {
  const [edit, second] = slip.repair ?? [];
  const { text } = slip.facts;
  if (!edit || second || typeof text !== "string" || edit.text !== quoted(text)) return slip;
  return edit.to - edit.from === text.length ? (quotedSlip(text, edit.from) ?? slip) : slip;
}

/**
 * The text between curly quotes that stand around the whole of it; undefined where two quotations happen to begin
 * and end a text (`”Liiku” ja ”Lepää”`).
 */
function insideCurly(written: string): string | undefined {
  const inner = written.slice(1, -1);
  if (inner.trim() === "") return undefined;
  const [first, last] = [written.charAt(0), written.slice(-1)];
  if (single.includes(first))
    return single.includes(last) && !/[’‘‚]/.test(inner) ? inner : undefined;
  if (!double.includes(first) || !closers.includes(last)) return undefined;
  return isBalanced(inner) ? inner : undefined;
}

/** Whether every quotation within ends where it began; a mark after a space or a bracket opens one. */
function isBalanced(inner: string): boolean {
  let open = 0;
  for (const { index } of inner.matchAll(/[”“„‟"]/g)) {
    open += index === 0 || /[\s([/–—-]/.test(inner.charAt(index - 1)) ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** `”Nuoret nukkuvat`: a curly quote at the beginning, and none after it. */
function isUnclosed(written: string): boolean {
  const rest = written.slice(1);
  return double.includes(written.charAt(0)) && rest.trim() !== "" && !anyMark.test(rest);
}

/**
 * Whether a text ends with a quote and has an odd number of them, as has its last line (`guard-scalar.ts` looks at
 * lines one by one).
 */
function isUnopened(written: string): boolean {
  if (written.length < 2 || !/[”“"]$/.test(written)) return false;
  return hasOddQuotes(written) && hasOddQuotes(written.slice(written.lastIndexOf("\n") + 1));
}

function hasOddQuotes(text: string): boolean {
  return text.split(anyMark).length % 2 === 0;
}

/** The edit that closes a text in plain quotes; a curly quote at its end is what its writer took for that. */
export function closing(written: string, from: number): Edit {
  const to = from + written.length;
  const quote = written.charAt(0);
  const isCurly =
    /[”“‟]$/.test(written) && (written.match(/[”“„‟]/g) ?? []).length % 2 === 1 && quote === '"';
  return { from: isCurly ? to - 1 : to, to, text: quote };
}
