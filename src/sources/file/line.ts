import { isFilled } from "./cells.ts";
import type { Role } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { readPeriod } from "./periods.ts";
import type { ProblemKind } from "./problem-words.ts";
import type { Problem } from "./problems.ts";

/** One row of a table below its headings. */
export interface Line {
  /** Number in the file, from 1. */
  readonly at: number;
  readonly cells: readonly string[];
  readonly layout: Layout;
  /** The cell of a column, "" where there is no such column. */
  readonly cell: (role: Role) => string;
  /** Says that a cell cannot be read. */
  readonly refuse: (
    kind: ProblemKind,
    column: number,
    more?: Partial<Pick<Problem, "near" | "other" | "text">>,
  ) => void;
}

/** The line at an index of the table; what is refused is added to `problems`. */
export function lineAt(
  index: number,
  cells: readonly string[],
  layout: Layout,
  problems: Problem[],
): Line {
  const at = index + 1;
  return {
    at,
    cells,
    layout,
    cell: (role) => cells[layout.columns.get(role) ?? -1]?.trim() ?? "",
    refuse: (kind, column, more = {}) => {
      const heading = layout.headings[column] ?? "";
      problems.push({ kind, row: at, heading, text: cells[column] ?? "", ...more });
    },
  };
}

/** The column of a role, -1 where there is none: what `refuse` wants. */
export function columnOf({ layout }: Line, role: Role): number {
  return layout.columns.get(role) ?? -1;
}

/** An empty row, or a note below the table: no value stands in it, and no period either. */
export function isNote({ cells, layout, cell }: Line): boolean {
  if (layout.periods.length > 0)
    return !layout.periods.some(({ column }) => isFilled(cells[column]));
  if (cell("value") !== "") return false;
  const period = cell("period");
  const isAlone = cells.filter(isFilled).length === 1;
  return period === "" || (isAlone && readPeriod(period) === undefined);
}
