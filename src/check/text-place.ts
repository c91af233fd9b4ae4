import type { Edit } from "../base/finding.ts";
import type { Place } from "../base/place.ts";
import { withoutUnseen } from "../field/text-damage.ts";
import type { TextRange } from "../field/text-range.ts";
import { lazyPlace } from "../load/lazy-finding.ts";
import type { PlanText } from "./each-text.ts";

/**
 * The place of a part of a text, looked up when asked for: the very characters where the file has the line as it
 * is read, else the whole value (a folded text, an escape).
 */
export function placeOfPart(text: PlanText, part: TextRange): Place {
  const whole = lazyPlace(text.document, text.path);
  let found: TextRange | undefined;
  const range = (): TextRange => (found ??= exactRange(whole, linesOf(text), part) ?? whole);
  return {
    file: text.document.file,
    get from() {
      return range().from;
    },
    get to() {
      return range().to;
    },
  };
}

/**
 * Edits that replace parts of a text; a part that does not stand in the file as it is read gets none. There are none
 * at all where a text without quotes would no longer be one: `Ryhmä:` with a space after it is the name of a field.
 */
export function editsOfParts(
  text: PlanText,
  parts: readonly (TextRange & { readonly instead?: string })[],
): readonly Edit[] {
  const whole = lazyPlace(text.document, text.path);
  const lines = linesOf(text);
  const edits = parts.flatMap((part) => {
    const range = part.instead === undefined ? undefined : exactRange(whole, lines, part);
    return range === undefined ? [] : [{ ...range, text: part.instead ?? "" }];
  });
  return staysText(whole, edits) ? edits : [];
}

const startsQuotedOrBlock = /^["'|>]/;
/** Signs that begin something else than text, a colon or a comment that would end it (YAML 1.2.2, 7.3.3). */
const isNoPlainText = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])|:(?:\s|$)|\s#/;
function staysText({ file, from, to }: Place, edits: readonly Edit[]): boolean {
  if (startsQuotedOrBlock.test(file.text.slice(from, from + 1))) return true;
  let text = "";
  let at = from;
  for (const edit of edits) {
    text += file.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  // Other rules may mend the rest of it in the same run.
  const edited = text + file.text.slice(at, to);
  return !isNoPlainText.test(withoutUnseen(edited));
}

/** The lines of a text, and where those stand in the file that have been looked for. */
interface Lines {
  readonly value: string;
  readonly starts: readonly number[];
  readonly offsets: Map<number, number | undefined>;
  /** How many more characters may be looked through for lines. */
  affordable: number;
}

/** Enough for every line of a text of 30 kB; of hostile ones only the first lines are found. */
const mostLooking = 20_000_000;
const known = new WeakMap<PlanText, Lines>();

function linesOf(text: PlanText): Lines {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { value } = text;
  const starts = [0];
  for (let at = value.indexOf("\n"); at !== -1; at = value.indexOf("\n", at + 1))
    starts.push(at + 1);
  const lines = { value, starts, offsets: new Map(), affordable: mostLooking };
  known.set(text, lines);
  return lines;
}

/** By the line that the part stands in: two spaces alone would also be found in an indent. */
function exactRange(whole: Place, lines: Lines, { from, to }: TextRange): TextRange | undefined {
  const number = lineOf(lines, from);
  const start = lines.starts[number] ?? 0;
  if (to >= (lines.starts[number + 1] ?? lines.value.length + 1)) return undefined;
  const at = lines.offsets.has(number)
    ? lines.offsets.get(number)
    : lineOffset(whole, lines, number);
  lines.offsets.set(number, at);
  return at === undefined ? undefined : { from: at + from - start, to: at + to - start };
}

/** The index of the line that holds an offset. */
function lineOf({ starts }: Lines, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a line stands in the written value, past the lines before it that hold the same. */
function lineOffset({ file, from, to }: Place, lines: Lines, number: number): number | undefined {
  const { value, starts } = lines;
  const start = starts[number] ?? 0;
  const line = value.slice(start, (starts[number + 1] ?? value.length + 1) - 1);
  lines.affordable -= start + to - from;
  if (lines.affordable < 0) return undefined;
  const before = value
    .slice(0, start)
    .split("\n")
    .filter((other) => other.includes(line)).length;
  const written = file.text.slice(from, to);
  let at = written.indexOf(line);
  for (let skipped = 0; skipped < before && at !== -1; skipped++) {
    const next = written.indexOf("\n", at);
    at = next === -1 ? -1 : written.indexOf(line, next);
  }
  return at === -1 ? undefined : from + at;
}
