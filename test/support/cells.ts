import type { Cell } from "../../src/snapshots/suppress.ts";

/** The total of an invented area in a year, without a value. */
export const cell: Cell = {
  area: "X00",
  period: "2025",
  sex: "total",
  group: "",
  value: undefined,
  count: undefined,
  hidden: false,
};
/** Cells of one period unless a line says another: `X01 female 3`; `x` is one that is hidden already, `?` one that is missing. */
export function cellsOf(lines: readonly string[]): readonly Cell[] {
  return lines.map((line) => {
    const [area = "", sex, value = "", period = "2025", group = ""] = line.split(" ");
    const number = value === "x" || value === "?" ? undefined : Number(value);
    const itsSex = sex === "female" || sex === "male" ? sex : "total";
    return { ...cell, area, sex: itsSex, value: number, period, group, hidden: value === "x" };
  });
}
