import type { Edit } from "../base/finding.ts";
import type { Place } from "../base/place.ts";
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
  const range = (): TextRange => (found ??= exactRange(whole, text.value, part) ?? whole);
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
  const edits = parts.flatMap((part) => {
    const range = part.instead === undefined ? undefined : exactRange(whole, text.value, part);
    return range === undefined ? [] : [{ ...range, text: part.instead ?? "" }];
  });
  return staysText(whole, edits) ? edits : [];
}

const startsQuotedOrBlock = /^["'|>]/;
/** Signs that begin something else than text, a colon or a comment that would end it (YAML 1.2.2, 7.3.3). */
const isNoPlainText = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])|:(?:\s|$)|\s#/;
/** What other rules mend in the same run. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const oddSpaces = /[\u00A0\u202F\u2007]/g;

function staysText({ file, from, to }: Place, edits: readonly Edit[]): boolean {
  if (startsQuotedOrBlock.test(file.text.slice(from, from + 1))) return true;
  let text = "";
  let at = from;
  for (const edit of edits) {
    text += file.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  const edited = text + file.text.slice(at, to);
  return !isNoPlainText.test(edited.replace(unseen, "").replace(oddSpaces, " "));
}

/** By the line that the part stands in: two spaces alone would also be found in an indent. */
function exactRange(whole: Place, value: string, { from, to }: TextRange): TextRange | undefined {
  const start = from === 0 ? 0 : value.lastIndexOf("\n", from - 1) + 1;
  const end = value.indexOf("\n", from);
  const line = value.slice(start, end === -1 ? undefined : end);
  if (to > start + line.length) return undefined;
  const at = lineOffset(whole, line, linesBefore(value.slice(0, start), line));
  return at === undefined ? undefined : { from: at + from - start, to: at + to - start };
}

function linesBefore(text: string, line: string): number {
  return text.split("\n").filter((other) => other.includes(line)).length;
}

/** Where the line stands in the written value, past `skip` lines that hold the same. */
function lineOffset({ file, from, to }: Place, line: string, skip: number): number | undefined {
  let at = file.text.indexOf(line, from);
  for (let count = 0; count < skip && at !== -1; count++) {
    const next = file.text.indexOf("\n", at);
    at = next === -1 ? -1 : file.text.indexOf(line, next);
  }
  return at === -1 || at + line.length > to ? undefined : at;
}
