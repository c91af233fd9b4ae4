import type { Checked, Finding } from "../base/finding.ts";
import { lineStart, lineText, type Place, positionOf, type SourceFile } from "../base/place.ts";
import { isDate } from "../field/dates.ts";

/** Somebody's decision to live with the findings of a rule until a day, and why. */
export interface Acceptance {
  readonly rule: string;
  /** The last day (YYYY-MM-DD) on which it holds. */
  readonly until: string;
  readonly reason: string;
  /** A line (1-based) of the acceptance's own file, or the files whose path fits a pattern (`plan/**`). */
  readonly covers: { readonly line: number } | { readonly files: string };
  /** Where the rule and the date are written. */
  readonly ruleAt: Place;
  readonly untilAt: Place;
}

interface Comment {
  readonly file: SourceFile;
  readonly from: number;
  readonly text: string;
}

/**
 * The keyword, and what is clearly meant to be it: `hyte accept`, `Hyte-Accept`, with a long dash or none. Only the
 * keyword itself accepts anything; the others are told, since the writer believes that they do.
 */
const begins = /^#[#\s]*hyte[\s_.:\u2010-\u2015-]{0,9}accept(?![\w-])/i;
const form = /^#\s*hyte-accept\s+([^\s:]+)\s+until\s+([^\s:]+)\s*:\s*(\S.*)$/d;

/**
 * The acceptances that are written as comments: `# hyte-accept RULE until 2026-12-31: reason`, on a line of its
 * own (holds for the next line that is not blank and not a comment) or at the end of a line (holds for that line).
 * Words in quotes and in block texts are not comments. Files without the word cost two searches and load nothing.
 */
export async function readAcceptances(
  files: readonly SourceFile[],
): Promise<Checked<readonly Acceptance[]>> {
  const marked = files.filter(mayAccept);
  if (marked.length === 0) return { value: [], findings: [] };
  const { Lexer } = await import("yaml");
  const acceptances: Acceptance[] = [];
  const findings: Finding[] = [];
  for (const file of marked) {
    let covered = 0;
    for (const comment of commentsOf(file, new Lexer().lex(file.text))) {
      if (!begins.test(comment.text)) continue;
      covered = coveredLine(comment, covered);
      const acceptance = acceptanceOf(comment, covered);
      if (acceptance) acceptances.push(acceptance);
      else findings.push(malformed(comment));
    }
  }
  return { value: acceptances, findings };
}

/** Part of the keyword: with a capital or not it is the same, and in ordinary texts it is rare. */
function mayAccept({ text }: SourceFile): boolean {
  return (text.includes("ccept") || text.includes("CCEPT")) && /hyte[^\n]{0,9}accept/i.test(text);
}

// What the lexer marks with these is not in the source: the start of a document, the end of a broken
// flow collection, and that the next token is a plain or block scalar, whatever it begins with.
const scalarMark = "\u001f";
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", scalarMark]);

function* commentsOf(file: SourceFile, tokens: Iterable<string>): Generator<Comment> {
  let at = 0;
  let isScalar = false;
  for (const token of tokens) {
    if (!isScalar && marks.has(token)) {
      isScalar = token === scalarMark;
      continue;
    }
    if (!isScalar && token.startsWith("#")) yield { file, from: at, text: token.trimEnd() };
    isScalar = false;
    at += token.length;
  }
}

function acceptanceOf({ file, from, text }: Comment, line: number): Acceptance | undefined {
  const match = form.exec(text);
  const [, rule, until, reason] = match ?? [];
  if (rule === undefined || until === undefined || reason === undefined) return undefined;
  if (!isDate(until)) return undefined;
  const placeOf = (group: number): Place => {
    const [start, end] = match?.indices?.[group] ?? [0, text.length];
    return { file, from: from + start, to: from + end };
  };
  return {
    rule,
    until,
    reason,
    covers: { line },
    ruleAt: placeOf(1),
    untilAt: placeOf(2),
  };
}

/** `before` is what the comment before it covers: the same, if that is further down (a stack of comments). */
function coveredLine({ file, from }: Comment, before: number): number {
  const { line } = positionOf(file, from);
  if (line < before) return before;
  if (file.text.slice(lineStart(file, line), from).trim() !== "") return line;
  const last = positionOf(file, file.text.length).line;
  let next = line + 1;
  while (next <= last && /^\s*(?:#|$)/.test(lineText(file, next))) next++;
  return next;
}

function malformed({ file, from, text }: Comment): Finding {
  return {
    code: "acceptance-malformed",
    severity: "warning",
    facts: { written: text },
    at: { file, from, to: from + text.length },
    related: [],
    subject: `accept/${file.path}`,
  };
}
