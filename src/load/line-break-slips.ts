import { closedAt, isInBrackets } from "./bracket-slips.ts";
import { anatomyOf, closingQuote, lineBefore, type Line } from "./lines.ts";
import { knownIn } from "./piece-slips.ts";
import { longestLine, rowAt, type Row } from "./rows.ts";
import type { Slip } from "./slip.ts";
import { isLanguage } from "./torn-text.ts";

/** Whether a word is the name of a field elsewhere in the file. */
type IsKnown = (word: string) => boolean;

/** Lines above that are asked whether a line stands within brackets. */
const farthest = 40;

const nextField = /(?<! )(,? +)((?:- +)*)([A-Za-z_][\w-]*):(?= |$)( +["'[{])?/;
const allNextFields = new RegExp(nextField, "g");

/** Two fields on one line of a block, on the lines at an error and above it; as each of them may be meant. */
export function* lineBreakSlips(
  text: string,
  rows: readonly Row[],
  errors: readonly number[],
): Generator<Slip> {
  for (const error of errors) {
    const at = rowAt(rows, error);
    for (const row of rows.slice(Math.max(0, at - 1), at + 1).reverse()) {
      const joined = joinedAt(text, row);
      if (!joined) continue;
      if (isWide(joined)) yield breakSlip(row, joined);
      yield columnSlip(row, joined);
    }
  }
}

/** The same on one line, as it is most likely meant. */
export function lineBreakSlip(text: string, line: Line): Slip | undefined {
  const joined = joinedAt(text, line);
  if (!joined) return undefined;
  return isWide(joined) ? breakSlip(line, joined) : columnSlip(line, joined);
}

/** Where the second field begins: offset within the line of what stands before it. */
interface Joined {
  readonly at: number;
  /** A comma that was put where the line should end, and spaces. */
  readonly between: string;
}

function joinedAt(text: string, line: Line): Joined | undefined {
  if (line.text.length > longestLine) return undefined;
  const { value, at } = anatomyOf(line.text);
  if (value === "" || /^[#|>]/.test(value)) return undefined;
  const end = endOfValue(value);
  if (end === -1) return undefined;
  const found = end === undefined ? afterPlain(text, line) : afterClosed(line, at + end);
  return found && !isWithinBrackets(text, line) ? found : undefined;
}

/** `sv: "Siffrorna"      en: "The figures"` */
function afterClosed(line: Line, end: number): Joined | undefined {
  const match = nextField.exec(line.text.slice(end));
  return match?.index === 0 ? { at: end, between: match[1] ?? "" } : undefined;
}

/** `- id: uni    title: "Nuoret"`, `note:      fi: "Nuoret"` */
function afterPlain(text: string, line: Line): Joined | undefined {
  const { key, at } = anatomyOf(line.text);
  const start = line.text.slice(0, at).trimEnd().length;
  const isKnown = knownIn(text);
  for (const match of line.text.slice(start).matchAll(allNextFields)) {
    const [, between = ""] = match;
    const found = { at: start + match.index, between };
    const before = line.text.slice(at, Math.max(at, found.at));
    const isFirst = key === undefined && before === "";
    if (!isFirst && mayJoin(match, before, isKnown)) return found;
  }
  return undefined;
}

/** Whether plain text ends before what looks like a field, and is no prose with a colon in it. */
function mayJoin(match: RegExpExecArray, before: string, isKnown: IsKnown): boolean {
  const [, between = "", dashes, name = "", opening] = match;
  if (between.startsWith(",")) return false;
  const isWide = between.length > 1;
  if (isWide && (dashes !== "" || opening !== undefined)) return true;
  const isComplete = isWide || /^[\w.–-]+$/.test(before);
  return isComplete && (isLanguage(name) || isKnown(name));
}

/** Whether the spaces may be the indent of the next line. */
function isWide({ between }: Joined): boolean {
  return between.length > 1 && !between.startsWith(",");
}

/** Length of a value in quotes or brackets; undefined for plain text, -1 where it has no end. */
function endOfValue(value: string): number | undefined {
  if (/^["']/.test(value)) return closingQuote(value);
  return /^[[{]/.test(value) ? closedAt(value) : undefined;
}

/** A mapping in braces may be written over several lines, with a comma after each. */
export function isWithinBrackets(text: string, line: Line): boolean {
  let above = lineBefore(text, line);
  for (let count = 0; above && count < farthest; count++) {
    if (above.text.length > longestLine) return false;
    if (isInBrackets(above.text, above.text.length)) return true;
    if (!above.text.trimEnd().endsWith(",")) return false;
    above = lineBefore(text, above);
  }
  return false;
}

/** The spaces are those that the next line began with. */
function breakSlip(line: Line, { at, between }: Joined): Slip {
  const from = line.from + at;
  return slipWith(line, at + between.length, {
    repair: [{ from, to: from, text: "\n" }],
    safe: between.length % 2 === 0,
  });
}

function columnSlip(line: Line, { at, between }: Joined): Slip {
  const from = line.from + at;
  const text = `\n${" ".repeat(anatomyOf(line.text).column)}`;
  return slipWith(line, at + between.length, {
    repair: [{ from, to: from + between.length, text }],
  });
}

function slipWith(line: Line, at: number, rest: Pick<Slip, "repair" | "safe">): Slip {
  const to = line.from + line.text.trimEnd().length;
  return { code: "missing-line-break", from: line.from + at, to, facts: {}, ...rest };
}
