import { likeFormula } from "../../snapshots/formula.ts";
import type { Row } from "../../snapshots/snapshot.ts";
import type { CountedRow } from "../../snapshots/suppress.ts";
import type { AreaFinder, KnownArea } from "./areas.ts";
import { type Cells, isFilled } from "./cells.ts";
import { readFigure } from "./figures.ts";
import type { Layout } from "./layout.ts";
import { columnOf, isNote, type Line, lineAt } from "./line.ts";
import { readPeriod, type ReadPeriod } from "./periods.ts";
import type { Problem } from "./problems.ts";
import { isWhole, readSex } from "./words.ts";

/** A value of the table and where it stands in it. */
export interface PlacedRow {
  readonly row: CountedRow;
  readonly line: Line;
  readonly column: number;
}

/** What the values of a table are read by. */
export interface Reading {
  readonly cells: Cells;
  readonly layout: Layout;
  readonly areas: AreaFinder;
  /** Whose values they are where the table has no areas. */
  readonly own: KnownArea;
}

/**
 * The values below the headings; what cannot be read is added to `problems`. Areas that the plan does not look at are
 * left out.
 */
export function readRows(reading: Reading, problems: Problem[]): readonly PlacedRow[] {
  const { cells, layout } = reading;
  const rows: PlacedRow[] = [];
  for (let index = layout.headingRow + 1; index < cells.length; index++) {
    const line = lineAt(index, cells[index] ?? [], layout, problems);
    if (!isNote(line)) rows.push(...rowsOf(line, reading));
  }
  return rows;
}

function rowsOf(line: Line, { layout, areas, own }: Reading): readonly PlacedRow[] {
  const extra = line.cells.findIndex((cell, at) => at >= layout.headings.length && isFilled(cell));
  if (extra !== -1) line.refuse("too-many-cells", extra);
  const area = layout.columns.has("area") ? areaIn(line, areas) : own;
  if (extra !== -1 || area === undefined) return [];
  const sex = sexIn(line);
  const dimensions = dimensionsIn(line);
  if (sex === undefined || dimensions === undefined) return [];
  return placesIn(line).flatMap(([column, { period, isProvisional }]): readonly PlacedRow[] => {
    const figure = readFigure(line, column);
    if (figure === undefined) return [];
    const { isPercent, flag: said, ...numbers } = figure;
    const flag = isProvisional && said === "" ? "provisional" : said;
    const about = { area: area.key, name: area.name, period, sex, dimensions };
    const row = { ...about, ...numbers, flag, ...(isPercent ? { isPercent } : {}) };
    return [{ row, line, column }];
  });
}

/** Undefined for one that the plan does not look at, and where it is refused. */
function areaIn(line: Line, areas: AreaFinder): KnownArea | undefined {
  const [cell, column] = [line.cell("area"), columnOf(line, "area")];
  const found = cell === "" ? "none" : areas.find(cell);
  if (typeof found === "object") return found;
  if (found === "none") line.refuse("no-area", column);
  if (found === "unknown") line.refuse("unknown-area", column, { near: areas.near(cell) });
  if (found === "several") line.refuse("several-areas", column, { near: areas.near(cell) });
  return undefined;
}

function sexIn(line: Line): Row["sex"] | undefined {
  const sex = line.layout.columns.has("sex") ? readSex(line.cell("sex")) : "";
  if (sex === undefined) line.refuse("unknown-sex", columnOf(line, "sex"));
  return sex;
}

function dimensionsIn(line: Line): Row["dimensions"] | undefined {
  const group = line.cell("group");
  if (group === "" || isWhole(group)) return {};
  if (!likeFormula.test(group)) return { [groupName(line)]: group };
  line.refuse("formula-text", columnOf(line, "group"));
  return undefined;
}

/** Columns of the files in `data/`, which no other dimension may be called. */
const taken =
  /^(?:area|name|period|sex|value|count|low|high|flag|__proto__|constructor|prototype)$/;

/** The heading, if it is a plain name. */
function groupName(line: Line): string {
  const heading = (line.layout.headings[columnOf(line, "group")] ?? "").trim().toLowerCase();
  return /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u.test(heading) && !taken.test(heading)
    ? heading
    : "group";
}

/** Where the values of a line stand, and the period of each. */
function placesIn(line: Line): readonly (readonly [number, ReadPeriod])[] {
  const { periods } = line.layout;
  if (periods.length > 0) return periods.map((one) => [one.column, one] as const);
  const period = readPeriod(line.cell("period"));
  if (period !== undefined) return [[columnOf(line, "value"), period]];
  line.refuse("not-a-period", columnOf(line, "period"));
  return [];
}
