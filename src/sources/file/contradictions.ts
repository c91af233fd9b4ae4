import type { PlacedRow } from "./rows.ts";

/** Says of values that contradict each other: two of one cell, and a percentage among numbers without the sign. */
export function refuseContradictions(rows: readonly PlacedRow[]): void {
  const seen = new Map<string, PlacedRow>();
  for (const one of rows) {
    const { area, period, sex, dimensions, value, flag } = one.row;
    const cell = JSON.stringify([area, period, sex, Object.entries(dimensions)]);
    const before = seen.get(cell);
    if (before === undefined) seen.set(cell, one);
    else if (before.row.value !== value || before.row.flag !== flag)
      one.line.refuse("two-values", one.column, { other: before.line.at });
  }
  const isNumber = ({ row: { value } }: PlacedRow): boolean => value !== "" && Number(value) !== 0;
  const numbers = rows.filter(isNumber);
  if (!numbers.some(({ isPercent }) => isPercent)) return;
  for (const { line, column, isPercent } of numbers)
    if (!isPercent) line.refuse("mixed-percent", column);
}
