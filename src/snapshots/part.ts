import { keeping } from "../base/kept.ts";
import { layoutOf, rowOfLine } from "./csv.ts";
import type { Row, Snapshot } from "./snapshot.ts";

/** What tells the rows of one area and time apart: a sex or a class that all rows of a file have says nothing. */
export interface Variety {
  readonly sexes: boolean;
  /** Names of the dimensions of which there are several codes, in their order. */
  readonly dimensions: readonly string[];
}

/** Codes by which sources name a whole: Statistics Finland, SDMX, Eurostat; a row without a code is one too. */
const wholes: ReadonlySet<string | undefined> = new Set([
  ...["SSS", "_T", "T", "TOTAL", "total"],
  ...["", undefined],
]);

/** The codes that tell a row apart, in the order of their names; undefined for a row of everyone. */
export function groupOf({ dimensions }: Row, variety: Variety): string | undefined {
  if (variety.dimensions.length === 0) return undefined;
  const codes = variety.dimensions
    .map((name) => dimensions[name])
    .filter((code) => !wholes.has(code));
  return codes.length === 0 ? undefined : codes.join("/");
}

/** The rows of one area. Where the file is as hyte wrote it, only the lines of that area are read. */
export function rowsOfArea(snapshot: Snapshot, area: string): readonly Row[] {
  return byArea(
    snapshot,
    area,
    () => linesOfArea(snapshot, area) ?? snapshot.rows().filter((row) => row.area === area),
  );
}

const byArea = keeping<readonly Row[]>();

/** Undefined where the lines of an area cannot be known by how they begin. */
function linesOfArea({ state, csv: { text } }: Snapshot, area: string): readonly Row[] | undefined {
  if (state !== "whole" || !text.startsWith("area,") || text.includes('\n"')) return undefined;
  const layout = layoutOf(lineAt(text, 0));
  if (layout === undefined) return undefined;
  const begin = `\n${area},`;
  const rows: Row[] = [];
  for (let at = text.indexOf(begin); at !== -1; at = text.indexOf(begin, at + 1)) {
    const row = rowOfLine(lineAt(text, at + 1), layout);
    if (row === undefined) return undefined;
    // "A,b" may be an area, or the area A with a name that begins with b.
    if (row.area === area) rows.push(row);
  }
  return rows;
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf("\n", from);
  const line = text.slice(from, end === -1 ? undefined : end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** What tells the rows of a file apart. */
export function varietyOf(snapshot: Snapshot): Variety {
  return isPlain(snapshot) ? nothing : varietyOfRows(snapshot.rows());
}

const nothing: Variety = { sexes: false, dimensions: [] };

/** Whether a file has no dimensions, and nothing in it that could be the sex of some rows and not of others. */
function isPlain({ state, csv: { text } }: Snapshot): boolean {
  const layout = state === "whole" ? layoutOf(lineAt(text, 0)) : undefined;
  if (layout === undefined || layout.dimensions.length > 0) return false;
  if (layout.at.sex === -1 || !text.includes("male,")) return true;
  return ["total", "female", "male"].filter((sex) => text.includes(`,${sex},`)).length <= 1;
}

function varietyOfRows(rows: readonly Row[]): Variety {
  const [first] = rows;
  const names = [...new Set(rows.flatMap(({ dimensions }) => Object.keys(dimensions)))].sort();
  return {
    sexes: rows.some(({ sex }) => sex !== first?.sex),
    dimensions: names.filter((name) =>
      rows.some(({ dimensions }) => dimensions[name] !== first?.dimensions[name]),
    ),
  };
}
