/** One line of a text without its line end. */
export interface Line {
  readonly from: number;
  readonly text: string;
}

export function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const end = text.indexOf("\n", Math.max(offset, from));
  return lineFrom(text, offset === 0 ? 0 : from, end === -1 ? text.length : end);
}

/** The nearest line above that has something on it. */
export function lineBefore(text: string, line: Line): Line | undefined {
  let end = line.from - 1;
  while (end > 0) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const above = lineFrom(text, from, end);
    if (above.text.trim() !== "") return above;
    end = from - 1;
  }
  return undefined;
}

/** A line and those above it that have something on them, so many at most. */
export function* linesUpwards(text: string, line: Line, most: number): Generator<Line> {
  let next: Line | undefined = line;
  for (let count = 0; next && count < most; count++) {
    yield next;
    next = lineBefore(text, next);
  }
}

/** A line and all after it. */
export function* linesFrom(text: string, line: Line): Generator<Line> {
  for (let from = line.from; from < text.length;) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    yield lineFrom(text, from, to);
    from = to + 1;
  }
}

function lineFrom(text: string, from: number, end: number): Line {
  const to = text.charAt(end - 1) === "\r" && end > from ? end - 1 : end;
  return { from, text: text.slice(from, to) };
}

/** What stands on a line of a block: dashes, a key, a value; `at` and `column` are offsets within the line. */
export interface Anatomy {
  readonly key: string | undefined;
  /** Column of the key, or of the value where there is no key. */
  readonly column: number;
  /** Column at which the value begins. */
  readonly at: number;
  readonly value: string;
  readonly dashes: boolean;
}

export function anatomyOf(line: string): Anatomy {
  const lead = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
  const keyed = /^([A-Za-z_][\w-]*):(?: +|$)/.exec(line.slice(lead.length, lead.length + 200));
  const at = lead.length + (keyed?.[0].length ?? 0);
  return {
    key: keyed?.[1],
    column: lead.length,
    at,
    value: line.slice(at).trimEnd(),
    dashes: lead.includes("-"),
  };
}

/** Where a quoted text that begins the value ends, after its closing quote; -1 where it does not. */
export function closingQuote(value: string): number {
  const quote = value.charAt(0);
  for (let at = 1; at < value.length; at++) {
    if (value.charAt(at) === "\\" && quote === '"') at++;
    else if (value.charAt(at) === quote) {
      if (quote === '"' || value.charAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return -1;
}
