import { blockScalar } from "./guard-block.ts";
import { flowCollection } from "./guard-flow.ts";
import {
  char,
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
 * continue it; of a key or a dash with nothing after it they are the value.
 */
const after = { closed: 0, plain: 1, empty: 2 } as const;
type After = (typeof after)[keyof typeof after];

/** Where the scan is. `column` is that of the last key or dash: what is deeper belongs to it. */
interface Scan {
  readonly text: string;
  at: number;
  column: number;
  left: After;
}

/**
 * Whether a text stays within the plain part of YAML in which js-yaml 4 and `yaml` read the same, and holds none
 * of the slips that both read without complaint (`traps.ts`). It is not a check: what it lets through may still be
 * wrong, and then js-yaml says so. `test/parsers.test.ts` holds the proof that nothing slips through.
 *
 * One pass over the characters, because every file pays for it.
 */
export function parsersAgree(text: string): boolean {
  if (text.includes("\t")) return false;
  if (text.includes("\r") && /\r(?!\n)/.test(text)) return false;
  const scan: Scan = { text, at: text.startsWith("---\n") ? 4 : 0, column: -1, left: after.empty };
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
  if (code === char.newline || code === char.return || code !== code) {
    scan.at = lineAfter(text, at);
    return true;
  }
  if (code === char.hash) {
    if (scan.left === after.plain) scan.left = after.closed;
    scan.at = lineAfter(text, at);
    return true;
  }
  scan.at = at;
  if (code === char.dash && isSpaceOrEnd(text, at + 1)) return readDash(scan, at - start);
  const colon = keyAt(text, at);
  if (colon !== -1) return readKey(scan, at - start, colon);
  return readRest(scan, at - start);
}

/** A dash, and after it on the same line a key or a value. */
function readDash(scan: Scan, column: number): boolean {
  if (!mayStartAt(scan, column)) return false;
  const content = skipSpaces(scan.text, scan.at + 1);
  scan.column = column;
  const colon = keyAt(scan.text, content);
  if (colon === -1) return readValue(scan, content);
  return readKeyed(scan, column + content - scan.at, colon);
}

function readKey(scan: Scan, column: number, colon: number): boolean {
  return mayStartAt(scan, column) && readKeyed(scan, column, colon);
}

function readKeyed(scan: Scan, column: number, colon: number): boolean {
  scan.column = column;
  return readValue(scan, skipSpaces(scan.text, colon + 1));
}

function mayStartAt(scan: Scan, column: number): boolean {
  return scan.left === after.empty || column <= scan.column;
}

/** A line that opens with neither key nor dash: plain text goes on, or the value stands below its key. */
function readRest(scan: Scan, column: number): boolean {
  if (scan.left === after.closed || column <= scan.column) return false;
  if (scan.left === after.empty) return scan.column >= 0 && readValue(scan, scan.at);
  return startOf(scan.text, scan.at) <= starts.number && finish(scan, plainEnd(scan.text, scan.at), after.plain);
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
      return finish(scan, restOfLine(text, at), after.empty);
    default:
      return false;
  }
}

function finish(scan: Scan, at: number, left: After): boolean {
  scan.at = at;
  scan.left = left;
  return at !== -1;
}

/** After a value only a comment may stand, and that apart from it. */
function restOfLine(text: string, from: number): number {
  if (from === -1) return -1;
  const at = skipSpaces(text, from);
  const code = text.charCodeAt(at);
  if (code === char.hash) return text.charCodeAt(at - 1) === char.space ? lineAfter(text, at) : -1;
  return isSpaceOrEnd(text, at) ? lineAfter(text, at) : -1;
}
