import type { FetchError } from "../../base/errors.ts";
import type { FileColumnsData } from "../../plan/generated/data.ts";
import { type Cells, isFilled } from "./cells.ts";
import { isUsual, plainWord, type Role, roles } from "./headings.ts";
import {
  clashingColumn,
  emptyFile,
  type Headings,
  missingColumn,
  severalColumns,
  unknownColumn,
} from "./layout-faults.ts";
import { readPeriod, type ReadPeriod } from "./periods.ts";

/** Where the columns of a table are, counted from 0. */
export interface Layout {
  readonly headings: readonly string[];
  /** The row of the headings, from 0; the values begin below it. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Role, number>;
  /** Of a table with a column for each period; none where a column names the period. */
  readonly periods: readonly PeriodColumn[];
}

export interface PeriodColumn extends ReadPeriod {
  readonly column: number;
}

/** What the plan says of the columns. */
export interface Asked {
  readonly path: string;
  readonly columns: FileColumnsData;
  /** What the source calls the indicator, which may be the heading of its values. */
  readonly title: string | undefined;
}

/** Tables often have a title and notes above their headings. */
const rowsLookedAt = 30;

/**
 * The first row that has the headings that are asked for, or usual ones, of the period and the value. Throws a
 * FetchError that says what the likeliest row of headings lacks.
 */
export function layoutOf(cells: Cells, asked: Asked): Layout {
  let best: FetchError | undefined;
  let most = 0;
  for (const [headingRow, row] of cells.slice(0, rowsLookedAt).entries()) {
    const filled = row.filter(isFilled).length;
    if (filled === 0) continue;
    const found = layoutIn({ path: asked.path, row: headingRow, headings: row }, asked);
    if (!(found instanceof Error) && (most === 0 || found.columns.size > 0)) return found;
    if (found instanceof Error && filled > most) best = found;
    most = Math.max(most, filled);
  }
  throw best ?? emptyFile(asked.path);
}

function layoutIn(place: Headings, asked: Asked): Layout | FetchError {
  const columns = new Map<Role, number>();
  for (const role of roles) {
    const found = columnOf(role, asked, place);
    if (found instanceof Error) return found;
    if (found !== undefined) columns.set(role, found);
  }
  const { headings, row: headingRow } = place;
  const isLong = columns.has("period") || columns.has("value");
  const periods = isLong ? [] : periodColumns(headings, columns);
  const layout = { headings, headingRow, columns, periods };
  if (periods.length > 0) {
    const clashing = perRow.find((role) => columns.has(role));
    return clashing === undefined ? layout : clashingColumn(place, clashing, columns);
  }
  const lacking = (["period", "value"] as const).find((role) => !columns.has(role));
  return lacking === undefined ? layout : missingColumn(place, lacking);
}

/** Of one value each: where a row has many, they do not tell of which. */
const perRow = ["n", "cases", "low", "high", "flag"] as const;

/** The column that the plan names for it, else the one with a usual heading. */
function columnOf(role: Role, asked: Asked, place: Headings): number | undefined | FetchError {
  const { headings } = place;
  const written = asked.columns[role];
  if (written !== undefined) {
    const [first, second] = columnsNamed(written, headings);
    if (first === undefined) return unknownColumn(place, role, written);
    return second === undefined ? first : severalColumns(place, role, [written, written]);
  }
  const named = new Set(
    roles.flatMap((other) => {
      const heading = asked.columns[other];
      return heading === undefined ? [] : columnsNamed(heading, headings);
    }),
  );
  const isOf = (heading: string): boolean =>
    isUsual(heading, role) || (role === "value" && heading.trim() === asked.title);
  const found = [...headings.keys()].filter((at) => !named.has(at) && isOf(headings[at] ?? ""));
  if (found.length < 2) return found[0];
  return severalColumns(
    place,
    role,
    found.map((at) => headings[at] ?? ""),
  );
}

/** Letter by letter where there is such a heading, else by its words. */
function columnsNamed(written: string, headings: readonly string[]): readonly number[] {
  const matching = (form: (text: string) => string): readonly number[] =>
    [...headings.keys()].filter((at) => form(headings[at] ?? "") === form(written));
  const exact = matching((text) => text.normalize("NFC").trim());
  if (exact.length > 0 || plainWord(written) === "") return exact;
  return matching(plainWord);
}

function periodColumns(
  headings: readonly string[],
  columns: ReadonlyMap<Role, number>,
): readonly PeriodColumn[] {
  const taken = new Set(columns.values());
  return headings.flatMap((heading, column) => {
    const period = taken.has(column) ? undefined : readPeriod(heading);
    return period === undefined ? [] : [{ ...period, column }];
  });
}
