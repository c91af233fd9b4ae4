import { dayNumber, isDate } from "../../field/dates.ts";

/**
 * What stands in a cell of a workbook: a text, a number with its decimals (as many as it has where none are given), a
 * day as Excel counts days, or nothing.
 */
export type SheetCell =
  | null
  | { readonly text: string }
  | { readonly number: number; readonly decimals: number | undefined }
  | { readonly day: number };

/** One column: its heading and how wide it is, in characters. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** As long as `columns`. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A column with what it says of a row. */
export interface SheetColumnOf<E> extends SheetColumn {
  readonly cell: (row: E) => SheetCell;
}

/** A sheet of which each row is something of the plan. */
export function sheetOf<E>(
  name: string,
  columns: readonly SheetColumnOf<E>[],
  rows: readonly E[],
): Sheet {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return { name, columns, rows: cells };
}

const widths = { narrow: 10, usual: 18, wide: 50 } as const;

/** A column by its heading; `wide` for sentences. A heading is whole in it. */
export function column<E>(
  heading: string,
  cell: (row: E) => SheetCell,
  width: keyof typeof widths = "usual",
): SheetColumnOf<E> {
  return { heading, cell, width: Math.max(widths[width], heading.length + 4) };
}

/** A text; nothing where it is empty. */
export function textCell(text: string | undefined): SheetCell {
  return text === undefined || text === "" ? null : { text };
}

/** A number; nothing where there is none that a cell could hold. */
export function numberCell(number: number | null | undefined, decimals?: number): SheetCell {
  if (number === null || number === undefined || !Number.isFinite(number)) return null;
  return { number, decimals };
}

/** Excel counts days from the end of 1899, and wrongly before March 1900. */
const dayZero = dayNumber("1899-12-30");
const firstRight = dayNumber("1900-03-01");

/** A day, YYYY-MM-DD; nothing for what is none, and for days before those that Excel knows. */
export function dayCell(date: string | undefined): SheetCell {
  if (date === undefined || !isDate(date)) return null;
  const day = dayNumber(date);
  return day < firstRight ? { text: date } : { day: day - dayZero };
}
