import { blockScalar } from "./guard-block.ts";
import { flowCollection } from "./guard-flow.ts";
import {
  char,
  isDigit,
  isSpaceOrEnd,
  keyAt,
  lineAfter,
  plainEnd,
  quotedEnd,
  skipSpaces,
  startOf,
  starts,
} from "./guard-scalar.ts";

/**
 * What the line before left open. Of a value that is complete, deeper lines are a mistake; of plain text they
 * continue it; of a key or a dash with nothing after it they are the value (`noted`: with a comment between).
 */
const after = { closed: 0, plain: 1, empty: 2, noted: 3 } as const;
type After = (typeof after)[keyof typeof after];

/** Deeper columns are left to the exact parser: the open ones are bits of a number. */
const lastColumn = 29;

/** Where the scan is. `column` is that of the last key or dash: what is deeper belongs to it. */
interface Scan {
  readonly text: string;
  at: number;
  column: number;
  left: After;
  /** Columns of the open mappings and lists, a bit each. */
  keys: number;
  dashes: number;
}

/**
 * Whether a text stays within the plain part of YAML in which js-yaml 4 and `yaml` read the same, and holds none
 * of the slips that both read without complaint (`slip.ts`). It is not a check: what it lets through may still be
 * wrong, and then js-yaml says so. `test/parsers.test.ts` holds the proof that nothing slips through.
 *
 * One pass over the characters, because every file pays for it.
 */
export function parsersAgree(source: string): boolean {
  const ends = source.endsWith("\n");
  // Only js-yaml adds a line end to a literal text in which the file ends.
  if (!ends && /[|>]/.test(source)) return false;
  const text = ends ? source : `${source}\n`;
  if (text.includes("\t")) return false;
  if (source.includes("\r") && /\r(?!\n)/.test(source)) return false;
  const scan: Scan = {
    text,
    at: text.startsWith("---\n") ? 4 : 0,
    column: -1,
    left: after.empty,
    keys: 0,
    dashes: 0,
  };
  while (scan.at < text.length) {
    if (!readLine(scan)) return false;
  }
  return true;
}

function readLine(scan: Scan): boolean {
  const { text } = scan;
  const start = scan.at;
  const at = skipSpaces(text, start);
  const code = text.charCodeAt(at);
  if (code === char.newline || code === char.return) {
    scan.at = lineAfter(text, at);
    return true;
  }
  if (code === char.hash) {
    scan.left = scan.left >= after.empty ? after.noted : after.closed;
    scan.at = lineAfter(text, at);
    return true;
  }
  scan.at = at;
  if (code === char.dash && isSpaceOrEnd(text, at + 1)) return readDash(scan, at - start);
  const colon = keyAt(text, at);
  if (colon === -1) return readRest(scan, at - start);
  return openKey(scan, at - start) && readValue(scan, skipSpaces(text, colon + 1));
}

/** A dash, and after it on the same line a key or a value. */
function readDash(scan: Scan, column: number): boolean {
  if (!openDash(scan, column)) return false;
  const { text } = scan;
  const content = skipSpaces(text, scan.at + 1);
  const colon = keyAt(text, content);
  if (colon === -1) return readValue(scan, content);
  const inner = column + content - scan.at;
  if (inner > lastColumn) return false;
  scan.column = inner;
  scan.keys |= 1 << inner;
  return readValue(scan, skipSpaces(text, colon + 1));
}

/** A list goes on at its column, or begins below a key or a dash that has nothing else. */
function openDash(scan: Scan, column: number): boolean {
  const bit = 1 << column;
  const begins = scan.left >= after.empty && (column > scan.column || (scan.keys & bit) !== 0);
  if (column > lastColumn || !mayStand(scan, column)) return false;
  if ((scan.dashes & bit) === 0 && !(begins && column >= scan.column)) return false;
  scan.keys &= (bit << 1) - 1;
  scan.dashes = (scan.dashes & (bit - 1)) | bit;
  scan.column = column;
  return true;
}

/** A mapping goes on at its column, or begins below a key or a dash that has nothing else. */
function openKey(scan: Scan, column: number): boolean {
  const bit = 1 << column;
  if (column > lastColumn || !mayStand(scan, column)) return false;
  if ((scan.keys & bit) === 0 && !(scan.left >= after.empty && column > scan.column)) return false;
  scan.keys = (scan.keys & (bit - 1)) | bit;
  scan.dashes &= bit - 1;
  scan.column = column;
  return true;
}

/** The first line stands at the margin, and nothing stands deeper than a value that is complete. */
function mayStand(scan: Scan, column: number): boolean {
  if (scan.column === -1) return column === 0;
  return scan.left >= after.empty || column <= scan.column;
}

/** A line that opens with neither key nor dash: plain text goes on, or the value stands below its key. */
function readRest(scan: Scan, column: number): boolean {
  if (scan.left === after.closed || scan.left === after.noted || column <= scan.column)
    return false;
  if (scan.left === after.empty) {
    // `-unikoulu` below its key: most likely an entry whose dash lacks its space.
    const isDash = scan.text.charCodeAt(scan.at) === char.dash;
    return scan.column >= 0 && !isDash && readValue(scan, scan.at);
  }
  return (
    startOf(scan.text, scan.at) <= starts.number &&
    finish(scan, plainEnd(scan.text, scan.at), after.plain)
  );
}

function readValue(scan: Scan, at: number): boolean {
  const { text, column } = scan;
  switch (startOf(text, at)) {
    case starts.plain:
    case starts.number:
      return finish(scan, plainEnd(text, at), after.plain);
    case starts.quote:
      return finish(scan, restOfLine(text, quotedEnd(text, at)), after.closed);
    case starts.flow:
      return finish(scan, restOfLine(text, flowCollection(text, at, column)), after.closed);
    case starts.block:
      return finish(scan, blockScalar(text, at, column), after.closed);
    case starts.nothing:
      return finish(scan, isNumbered(text, at) ? -1 : restOfLine(text, at), after.empty);
    default:
      return false;
  }
}

function finish(scan: Scan, at: number, left: After): boolean {
  scan.at = at;
  scan.left = left;
  return at !== -1;
}

/** `title: #3` */
function isNumbered(text: string, at: number): boolean {
  return text.charCodeAt(at) === char.hash && isDigit(text.charCodeAt(at + 1));
}

/** After a value only a comment may stand, and that apart from it. */
function restOfLine(text: string, from: number): number {
  if (from === -1) return -1;
  const at = skipSpaces(text, from);
  const code = text.charCodeAt(at);
  if (code === char.hash) return text.charCodeAt(at - 1) === char.space ? lineAfter(text, at) : -1;
  return isSpaceOrEnd(text, at) ? lineAfter(text, at) : -1;
}
