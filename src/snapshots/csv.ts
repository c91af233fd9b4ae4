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
  const [head = [], ...records] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  const at = new Map(head.map((name, index) => [name, index]));
  const isWhole = ["area", "name", "period", "value"].every((name) => at.has(name));
  if (!isWhole || at.size !== head.length) return undefined;
  const dimensions = head.filter((name) => !columns.has(name));
  const rows: Row[] = [];
  for (const cells of records) {
    if (cells.length !== head.length) return undefined;
    const row = rowOf((name) => cells[at.get(name) ?? -1] ?? "", dimensions);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return rows;
}

function rowOf(cell: (name: string) => string, dimensions: readonly string[]): Row | undefined {
  const [sex, flag] = [cell("sex"), cell("flag")];
  if (!isSex(sex) || !isFlag(flag)) return undefined;
  const filled = dimensions.filter((name) => cell(name) !== "");
  return {
    area: cell("area"),
    name: cell("name"),
    period: cell("period"),
    sex,
    dimensions: filled.length === 0 ? none : Object.fromEntries(filled.map((n) => [n, cell(n)])),
    value: cell("value"),
    count: cell("count"),
    low: cell("low"),
    high: cell("high"),
    flag,
  };
}

const none: Row["dimensions"] = {};

function isSex(text: string): text is Row["sex"] {
  return sexes.has(text);
}

function isFlag(text: string): text is Flag {
  return flags.has(text);
}

/** A cell in quotes, or anything up to the next comma. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^,"]*))(?:,|$)/y;

function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  for (cellPattern.lastIndex = 0; cellPattern.lastIndex <= line.length;) {
    const match = cellPattern.exec(line);
    if (match === null) return [];
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (!match[0].endsWith(",")) break;
  }
  return cells;
}
