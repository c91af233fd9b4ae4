/** Characters that are parsed at a time, at most: what comes of them is looked through and let go of before the next. */
const portion = 50_000;

/** Ends one row and begins the next. In a text `{"` cannot stand before a letter, so this is never inside one. */
const between = '},{"indicator"';

/**
 * Hands on the rows of a JSON list of rows that begin with `"indicator"`, some at a time: parsed as a whole a large list
 * costs twice, since all of it is kept alive while it grows. Rows that `passedOver` (sticky, whole rows with the comma
 * after each) matches are not parsed at all. Any other JSON is handed on as it is, its elements if it is a list; false
 * where it is none. Throws a SyntaxError for what is no JSON: lists joined by commas are a list exactly if each is one.
 */
export function eachOf(text: string, take: (row: unknown) => void, passedOver?: RegExp): boolean {
  const { start, end } = boundsOf(text);
  if (start >= end) return eachOfWhole(JSON.parse(text), take);
  let from = start;
  let size = portion;
  while (from <= end) {
    const next = passedFrom(from, text, passedOver);
    // After rows that are passed over a wanted one mostly stands alone; else more and more are parsed at a time.
    size = next === from ? Math.min(2 * size + 1, portion) : 0;
    const cut = text.indexOf(between, next + size);
    const to = cut === -1 ? end : cut + 1;
    const rows = text.slice(next, to);
    if (rows.trim() === "") throw new SyntaxError("no row after a comma");
    eachOfWhole(JSON.parse(`[${rows}]`), take);
    from = to + 1;
  }
  return true;
}

/** Where the elements of a list that is not empty begin and end; 0 and 0 for any other text. */
function boundsOf(text: string): { readonly start: number; readonly end: number } {
  const start = /^\s*\[\s*/.exec(text)?.[0].length ?? 0;
  const end = text.lastIndexOf("]");
  return start === 0 || text.slice(end + 1).trim() !== "" ? { start: 0, end: 0 } : { start, end };
}

function passedFrom(from: number, text: string, passedOver: RegExp | undefined): number {
  if (passedOver === undefined) return from;
  passedOver.lastIndex = from;
  return passedOver.test(text) ? passedOver.lastIndex : from;
}

function eachOfWhole(list: unknown, take: (row: unknown) => void): boolean {
  if (!Array.isArray(list)) return false;
  for (const row of list) take(row);
  return true;
}

const whole = String.raw`(?:0|[1-9]\d*)`;
const numberOrNull = String.raw`(?:null|-?${whole}(?:\.\d+)?(?:[eE][+-]?\d+)?)`;

/**
 * Rows of other areas than these, in exactly the form in which the service writes them: well-formed JSON. Of an answer
 * with all areas they are nineteen in twenty.
 */
export function rowsOfOthers(regions: ReadonlySet<number>): RegExp {
  const others = String.raw`(?!(?:${[...regions].join("|")}),)${whole}`;
  const figures = `(?:,"value":${numberOrNull})?(?:,"absValue":${numberOrNull})?`;
  const row = `{"indicator":${whole},"region":${others},"year":${whole},"gender":"[a-z]+"${figures}},`;
  return new RegExp(`(?:${row.replaceAll(/^\{|\}(?=,$)/g, "\\$&")})+`, "y");
}
