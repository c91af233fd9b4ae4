import { anatomyOf, lineAt, linesFrom, type Anatomy, type Line } from "./lines.ts";

/** A line with something on it that is no comment. */
export interface Row extends Line, Anatomy {
  /** Spaces before its first character. */
  readonly indent: number;
}

/** Longer lines are not looked at for slips of prose. */
export const longestLine = 4000;

/** Rows above that are asked where a row may belong. */
const farthest = 300;

/** Rows of the same kind that are compared. */
const mostKin = 30;

export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of linesFrom(text, lineAt(text, 0))) {
    const first = line.text.search(/\S/);
    if (first === -1 || line.text.charAt(first) === "#" || line.text.length > longestLine) continue;
    rows.push({ ...line, ...anatomyOf(line.text), indent: first });
  }
  return rows;
}

/** Index of the row that an offset is in, or of the nearest one above. */
export function rowAt(rows: readonly Row[], offset: number): number {
  return Math.max(
    0,
    rows.findLastIndex(({ from }) => from <= offset),
  );
}

/** Columns of the keys and dashes on a row. */
export function columnsOf({ dashes, indent, key, column }: Row): readonly number[] {
  return [...(dashes ? [indent] : []), ...(key === undefined ? [] : [column])];
}

/** The field that a row would belong to if it stood in a column; undefined for the top of the file. */
export function parentAt(rows: readonly Row[], index: number, column: number): string | undefined {
  const start = rows[index];
  if (!start) return undefined;
  let limit = column;
  let isItem = start.dashes;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const row = rows[at];
    if (!row || row.indent > limit || (row.dashes && row.indent === limit)) continue;
    if (isParent(row, limit, isItem)) return row.key;
    if (!row.dashes) continue;
    limit = row.indent;
    isItem = true;
  }
  return undefined;
}

/** A list may stand in the column of its field. */
function isParent({ dashes, key, column }: Row, limit: number, isItem: boolean): boolean {
  if (key === undefined) return false;
  return column < limit || (!dashes && isItem && column === limit);
}

/** Whether a row of the same name stands below the same field elsewhere in the file. */
export function hasKin(rows: readonly Row[], index: number, column: number): boolean {
  const own = rows[index];
  if (!own) return false;
  const name = nameOf(own);
  const parent = parentAt(rows, index, column);
  let compared = 0;
  for (const [at, row] of rows.entries()) {
    if (at === index || nameOf(row) !== name) continue;
    if (parentAt(rows, at, row.indent) === parent) return true;
    if (++compared >= mostKin) return false;
  }
  return false;
}

/** What rows of one kind have in common: a dash, a key, the first key in braces. */
function nameOf({ dashes, key, value }: Row): string {
  const first = key ?? /^\{ *([\w-]{1,40}):/.exec(value)?.[1] ?? value.charAt(0);
  return dashes ? `- ${first}` : first;
}

const languageKey = /^(?:fi|sv|en|se|smn|sms)$/;

/** Whether a row would stand beside the languages of a text without being one, or the other way round. */
export function isOddOneOut(rows: readonly Row[], index: number, column: number): boolean {
  const own = rows[index];
  if (own?.key === undefined) return false;
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const row = rows[at];
    if (!row || row.indent > column) continue;
    if (row.key === undefined || row.column !== column) return false;
    return languageKey.test(row.key) !== languageKey.test(own.key);
  }
  return false;
}
