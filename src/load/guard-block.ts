import { char, isSpaceOrEnd, lineAfter, skipSpaces } from "./guard-scalar.ts";

/**
 * Start of the line after a literal or folded text (`|`, `>`) whose key or dash stands at `column`, or -1 for
 * what the parsers could read differently: an indentation number, lines less indented than the first, spaces that
 * only look like an empty line, a text that the file ends in without a line end.
 */
export function blockScalar(text: string, from: number, column: number): number {
  let at = from + 1;
  const chomp = text.charCodeAt(at);
  if (chomp === char.dash || chomp === char.plus) at++;
  at = skipSpaces(text, at);
  if (!isSpaceOrEnd(text, at)) return -1;
  at = lineAfter(text, at);
  const first = firstLine(text, at, column);
  if (first === -1) return -1;
  return lastLine(text, at, column, first);
}

/** Indentation of the first line that has something on it, or -1. */
function firstLine(text: string, from: number, column: number): number {
  let at = from;
  while (at < text.length) {
    const start = skipSpaces(text, at);
    if (!endsLine(text, start)) return start - at > column ? start - at : -1;
    if (start > at) return -1;
    at = lineAfter(text, at);
  }
  return -1;
}

function lastLine(text: string, from: number, column: number, indent: number): number {
  let at = from;
  while (at < text.length) {
    const start = skipSpaces(text, at);
    if (endsLine(text, start)) {
      if (start - at > indent) return -1;
    } else if (start - at < indent) {
      return start - at <= column ? at : -1;
    }
    at = lineAfter(text, start);
  }
  return at;
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === char.newline || code === char.return;
}
