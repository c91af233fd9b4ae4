import { dimensionKey } from "../../snapshots/normal.ts";
import type { PlacedRow } from "./rows.ts";

/**
 * Says of values that contradict each other: two of one cell, and a percentage among numbers without the sign. The values
 * themselves are not quoted, since they may be of few people.
 */
export function refuseContradictions(rows: readonly PlacedRow[]): void {
  const seen = new Map<string, PlacedRow>();
  for (const one of rows) {
    const { area, period, sex, dimensions } = one.row;
    const cell = JSON.stringify([area, period, sex, dimensionKey(dimensions)]);
    const before = seen.get(cell);
    if (before === undefined) seen.set(cell, one);
    else if (told(before) !== told(one))
      one.line.refuse("two-values", one.column, { text: "", other: before.line.at });
  }
  const isNumber = ({ row: { value } }: PlacedRow): boolean => value !== "" && Number(value) !== 0;
  const numbers = rows.filter(isNumber);
  if (!numbers.some(({ row }) => row.isPercent)) return;
  for (const { line, column, row } of numbers)
    if (row.isPercent !== true) line.refuse("mixed-percent", column, { text: "" });
}

function told({ row: { value, count, cases, low, high, flag } }: PlacedRow): string {
  return JSON.stringify([value, count, cases, low, high, flag]);
}
