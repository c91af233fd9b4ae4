import {
  char,
  keyAt,
  lineAfter,
  plainEndInFlow,
  quotedEnd,
  skipSpaces,
  startOf,
  starts,
} from "./guard-scalar.ts";

const deepest = 16;

/** Inside brackets: `open` has a bit for each level, 1 for a mapping. */
interface Flow {
  readonly text: string;
  /** What is inside must be indented more than this. */
  readonly column: number;
  at: number;
  depth: number;
  open: number;
}

/**
 * After the closing bracket of a `[…]` or `{…}` that begins here, or -1. A mapping without a value for a key is
 * refused: that is where a comma in a text or in a number hides (`{ fi: Nuorten, lasten arki }`).
 */
export function flowCollection(text: string, from: number, column: number): number {
  const flow: Flow = { text, column, at: from, depth: 0, open: 0 };
  while (readItem(flow)) {
    if (flow.depth === 0) return flow.at;
  }
  return -1;
}

/** Reads one value, or one bracket, and what must stand after it. */
function readItem(flow: Flow): boolean {
  if (!skipSpace(flow)) return false;
  const { text } = flow;
  const code = text.charCodeAt(flow.at);
  if (code === char.closeList || code === char.closeMap)
    return close(flow, code) && readComma(flow);
  if (flow.depth > 0 && (flow.open & 1) === 1 && !readKey(flow)) return false;
  const kind = startOf(text, flow.at);
  if (kind === starts.flow) return open(flow);
  return advance(flow, endOfScalar(text, flow.at, kind)) && readComma(flow);
}

function endOfScalar(text: string, at: number, kind: number): number {
  if (kind === starts.quote) return quotedEnd(text, at);
  return kind <= starts.number ? plainEndInFlow(text, at) : -1;
}

function readKey(flow: Flow): boolean {
  const colon = keyAt(flow.text, flow.at);
  if (colon === -1) return false;
  flow.at = skipSpaces(flow.text, colon + 1);
  return true;
}

function open(flow: Flow): boolean {
  flow.open = (flow.open << 1) | (flow.text.charCodeAt(flow.at) === char.openMap ? 1 : 0);
  flow.depth++;
  flow.at++;
  return flow.depth <= deepest;
}

function close(flow: Flow, code: number): boolean {
  if (flow.depth === 0 || (code === char.closeMap) !== ((flow.open & 1) === 1)) return false;
  flow.open >>= 1;
  flow.depth--;
  flow.at++;
  return true;
}

/** After a value: a comma, or the brackets that close here. */
function readComma(flow: Flow): boolean {
  while (flow.depth > 0) {
    if (!skipSpace(flow)) return false;
    const code = flow.text.charCodeAt(flow.at);
    if (code === char.comma) return advance(flow, flow.at + 1);
    if (!close(flow, code)) return false;
  }
  return true;
}

function advance(flow: Flow, at: number): boolean {
  flow.at = at;
  return at !== -1;
}

/** Skips spaces, line ends and comments. What follows a line end must be deeper than the key. */
function skipSpace(flow: Flow): boolean {
  const { text } = flow;
  let line = -1;
  for (;;) {
    flow.at = skipSpaces(text, flow.at);
    const code = text.charCodeAt(flow.at);
    if (code === char.hash) {
      if (text.charCodeAt(flow.at - 1) !== char.space) return false;
    } else if (code !== char.newline && code !== char.return) {
      return line === -1 || flow.at - line > flow.column;
    }
    flow.at = lineAfter(text, flow.at);
    if (flow.at >= text.length) return false;
    line = flow.at;
  }
}
