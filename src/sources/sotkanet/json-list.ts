/** Characters that are parsed at a time: what comes of them is looked through and let go of before the next. */
const portion = 50_000;

/** Ends one row and begins the next. In a text `{"` cannot stand before a letter, so this is never inside one. */
const between = '},{"indicator"';

/**
 * Hands on the rows of a JSON list of rows that begin with `"indicator"`, some at a time: parsed as a whole a large list
 * costs twice, since all of it is kept alive while it grows. Any other JSON is handed on as it is, its elements if it is
 * a list; false where it is none. Throws a SyntaxError for what is no JSON: lists joined by commas are a list exactly if
 * each is one.
 */
export function eachOf(text: string, take: (row: unknown) => void): boolean {
  const [list = "", opening = ""] = /^\s*(\[)/.exec(text) ?? [];
  const end = text.lastIndexOf("]");
  if (opening === "" || end < list.length || text.slice(end + 1).trim() !== "")
    return eachOfWhole(JSON.parse(text), take);
  let from = list.length;
  while (from < end) {
    const cut = text.indexOf(between, from + portion);
    const to = cut === -1 ? end : cut + 1;
    eachOfWhole(JSON.parse(`[${text.slice(from, to)}]`), take);
    from = to + 1;
  }
  return true;
}

function eachOfWhole(list: unknown, take: (row: unknown) => void): boolean {
  if (!Array.isArray(list)) return false;
  for (const row of list) take(row);
  return true;
}
