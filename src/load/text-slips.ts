import type { Edit } from "../base/finding.ts";
import { anatomyOf, closingQuote } from "./lines.ts";
import type { Slip } from "./slip.ts";
import { longestLine } from "./rows.ts";
import { spaceSlip } from "./space-slip.ts";

// eslint-disable-next-line no-control-regex -- these are what is looked for
const unprintable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]|\r(?!\n)/g;
const macLineEnd = /\r/g;

/** What looks like the beginning of another line. */
const nextField = /^ *(?:- |[A-Za-z_][\w-]*:(?: |$))/;

/** Marks of one kind that are mended; a file with more is no text. */
const mostMarks = 2000;

/** Characters that no YAML may hold, whatever its structure, and spaces that are none where structure hangs on them. */
export function textSlips(text: string): readonly Slip[] {
  // Of a file that has line ends, a lone CR is none: it would cut a line in two.
  if (!text.includes("\n") && text.includes("\r")) {
    return marksSlip(text, macLineEnd, { code: "line-ends", by: () => "\n" });
  }
  const marks = marksSlip(text, unprintable, {
    code: "unprintable-character",
    by: (at) => insteadOf(text, at),
  });
  const spaces = spaceSlip(text);
  return spaces ? [...marks, spaces] : marks;
}

interface Kind {
  readonly code: "line-ends" | "unprintable-character";
  /** What stands for the mark at an offset; undefined where that is not clear. */
  readonly by: (at: number) => string | undefined;
}

/** One slip for all of them; mended all together, or not at all. */
function marksSlip(text: string, pattern: RegExp, { code, by }: Kind): readonly Slip[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(pattern)) {
    found.push(index);
    if (found.length > mostMarks) break;
  }
  const [from] = found;
  if (from === undefined) return [];
  const facts = { code: text.charCodeAt(from).toString(16).padStart(4, "0").toUpperCase() };
  const slip = { code, from, to: from + 1, facts };
  const repair = found.length > mostMarks ? undefined : editsOf(found, by);
  return [repair ? { ...slip, repair, safe: true } : slip];
}

function editsOf(found: readonly number[], by: Kind["by"]): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const from of found) {
    const put = by(from);
    if (put === undefined) return undefined;
    edits.push({ from, to: from + 1, text: put });
  }
  return edits;
}

/** A space in an indent, so that the line stays where it is. In a text a lone CR stood for a space, all else for nothing. */
function insteadOf(text: string, at: number): string | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  const before = text.slice(Math.max(start, at - longestLine), at);
  const after = text.slice(at + 1, Math.min(end === -1 ? text.length : end, at + longestLine));
  if (!/[^\p{Cc} ]/u.test(after)) return "";
  if (!/[^\p{Cc} ]/u.test(before)) return keepsStep(before, after) ? " " : "";
  return text.charAt(at) === "\r" ? insteadOfReturn(before, after) : "";
}

/** Lines stand in even columns; a mark that was put in, and stands for nothing, would move its line off them. */
function keepsStep(before: string, after: string): boolean {
  const indent = before.length + 1 + (/^[\p{Cc} ]*/u.exec(after)?.[0].length ?? 0);
  return indent % 2 === 0;
}

/** Only within a text: elsewhere a line may have been cut, or two of them joined. */
function insteadOfReturn(before: string, after: string): string | undefined {
  const { value } = anatomyOf(before);
  const isText = /^["']/.test(value)
    ? closingQuote(value) === -1
    : /^[^\s[{]/.test(value) && !nextField.test(after);
  return isText ? (before.endsWith(" ") || after.startsWith(" ") ? "" : " ") : undefined;
}
