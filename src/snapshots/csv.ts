import type { Flag, Row } from "./snapshot.ts";

const before = ["area", "name", "period", "sex"] as const;
const after = ["value", "count", "low", "high", "flag"] as const;
type Column = (typeof before)[number] | (typeof after)[number];
/** Columns that stand in a file only where some row has something in them. */
const optional: ReadonlySet<Column> = new Set(["sex", "count", "low", "high", "flag"]);
const columns: ReadonlySet<string> = new Set([...before, ...after]);

const flags: ReadonlySet<string> = new Set([
  "",
  "final",
  "provisional",
  "revised",
  "suppressed",
  "estimate",
  "missing",
]);
const sexes: ReadonlySet<string> = new Set(["", "total", "female", "male"]);

/** The rows as a CSV file (RFC 4180, but each line ends in a line feed alone), in the order given. */
export function csvOf(rows: readonly Row[]): string {
  const dimensions = dimensionsOf(rows);
  const isUsed = (column: Column): boolean =>
    !optional.has(column) || rows.some((row) => row[column] !== "");
  const first = before.filter(isUsed);
  const last = after.filter(isUsed);
  const head = [...first, ...dimensions, ...last].map(quoted).join(",");
  const lines = rows.map((row) =>
    [
      ...first.map((column) => quoted(row[column])),
      ...dimensions.map((name) => quoted(row.dimensions[name] ?? "")),
      ...last.map((column) => quoted(row[column])),
    ].join(","),
  );
  return `${[head, ...lines].join("\n")}\n`;
}

function dimensionsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions)))].sort();
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a file that `csvOf` wrote; undefined where it is none. Carriage returns of an editor do no harm. */
export function rowsOf(text: string): readonly Row[] | undefined {
  const [head = "", ...lines] = text.trimEnd().split(/\r?\n/);
  const layout = layoutOf(head);
  if (layout === undefined) return undefined;
  const rows: Row[] = [];
  for (const line of lines) {
    const row = rowOfLine(line, layout);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}

/** In which cell of a line each column stands; −1 for those that the file does not have. */
export interface Layout {
  readonly at: Readonly<Record<Column, number>>;
  readonly dimensions: readonly (readonly [name: string, at: number])[];
  /** How many cells a line has. */
  readonly width: number;
}

/** The layout of a file by its first line; undefined where it is none that `csvOf` wrote. */
export function layoutOf(head: string): Layout | undefined {
  if (last?.head !== head) last = { head, layout: newLayout(head) };
  return last.layout;
}

/** Most files of a plan have the same first line. */
let last: { readonly head: string; readonly layout: Layout | undefined } | undefined;

function newLayout(head: string): Layout | undefined {
  const names = cellsOf(head);
  const isWhole = ["area", "name", "period", "value"].every((name) => names.includes(name));
  if (!isWhole || new Set(names).size !== names.length) return undefined;
  const at = Object.fromEntries([...columns].map((name) => [name, names.indexOf(name)]));
  return {
    at: at as Layout["at"],
    dimensions: [...names.entries()].flatMap(([index, name]) =>
      columns.has(name) ? [] : [[name, index] as const],
    ),
    width: names.length,
  };
}

/** One line as a row; undefined where it has too many or too few cells, or a word that is none of its column. */
export function rowOfLine(line: string, { at, dimensions, width }: Layout): Row | undefined {
  const cells = cellsOf(line);
  if (cells.length !== width) return undefined;
  const sex = cellAt(cells, at.sex);
  const flag = cellAt(cells, at.flag);
  if (!isSex(sex) || !isFlag(flag)) return undefined;
  return {
    area: cellAt(cells, at.area),
    name: cellAt(cells, at.name),
    period: cellAt(cells, at.period),
    sex,
    dimensions: dimensions.length === 0 ? none : codesOf(cells, dimensions),
    value: cellAt(cells, at.value),
    count: cellAt(cells, at.count),
    low: cellAt(cells, at.low),
    high: cellAt(cells, at.high),
    flag,
  };
}

/** Nothing in a column that the file does not have. */
function cellAt(cells: readonly string[], index: number): string {
  return index === -1 ? "" : (cells[index] ?? "");
}

function codesOf(cells: readonly string[], dimensions: Layout["dimensions"]): Row["dimensions"] {
  const filled = dimensions.flatMap(([name, at]) => {
    const code = cellAt(cells, at);
    return code === "" ? [] : [[name, code] as const];
  });
  return filled.length === 0 ? none : Object.fromEntries(filled);
}

const none: Row["dimensions"] = {};

function isSex(text: string): text is Row["sex"] {
  return sexes.has(text);
}

function isFlag(text: string): text is Flag {
  return flags.has(text);
}

/** The cells of a line; none where its quotes do not fit. */
function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const isQuoted = line.startsWith('"', at);
    const end = isQuoted ? closingQuote(line, at + 1) + 1 : endOfPlain(line, at);
    const cell = line.slice(at, end);
    const isTorn = isQuoted ? end === 0 : cell.includes('"');
    if (isTorn || (end < line.length && line[end] !== ",")) return [];
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    at = end + 1;
  }
  return cells;
}

function endOfPlain(line: string, from: number): number {
  const comma = line.indexOf(",", from);
  return comma === -1 ? line.length : comma;
}

/** Two quotes stand for one in the cell; −1 where the cell does not end. */
function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at;
  }
  return -1;
}
