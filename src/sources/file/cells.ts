/** A table as the file has it: texts by row and column, empty rows and cells included, so that row 7 is the seventh. */
export type Cells = readonly (readonly string[])[];

/** How large a table may be. No honest one of a plan comes near. */
export const limits = {
  bytes: 10_000_000,
  rows: 200_000,
  columns: 1000,
  cells: 2_000_000,
} as const;

/** Whether a cell has something in it. */
export function isFilled(cell: string | undefined): cell is string {
  return cell !== undefined && cell.trim() !== "";
}
