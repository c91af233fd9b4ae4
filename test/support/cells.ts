import type { Row } from "../../src/snapshots/snapshot.ts";
import { type Cell, municipalitiesAmong, type Privacy } from "../../src/snapshots/suppress.ts";

/** A county and its three municipalities. */
export const invented = ["X00", "X01", "X02", "X03"];
/** Every number is one of people, and less than five of them are hidden. */
export const counts: Privacy = {
  minimumCount: 5,
  values: "count",
  municipalitiesOf: municipalitiesAmong(invented),
};

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

/** The same as a row of a snapshot. */
export const row: Row = {
  area: "X00",
  name: "Mallila",
  period: "2025",
  sex: "total",
  dimensions: {},
  value: "",
  count: "",
  low: "",
  high: "",
  flag: "",
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
