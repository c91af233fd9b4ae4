import type { Flag } from "../../snapshots/snapshot.ts";
import type { CountedRow } from "../../snapshots/suppress.ts";
import type { Role } from "./headings.ts";
import { columnOf, type Line } from "./line.ts";
import { readValue, type ReadValue } from "./values.ts";
import { readFlag } from "./words.ts";

/** What a line tells of one value. */
export type Figure = Pick<CountedRow, "value" | "count" | "low" | "high" | "flag"> & {
  readonly cases: string;
  readonly isPercent: boolean;
  readonly below?: number;
};

/** The value in a column of a line with what belongs to it; undefined where a cell of it is refused. */
export function readFigure(line: Line, column: number): Figure | undefined {
  const value = valueIn(line, column);
  const flag = flagIn(line);
  const around = {
    count: countIn(line, "n"),
    cases: countIn(line, "cases"),
    low: limitIn(line, "low"),
    high: limitIn(line, "high"),
  };
  if (value === undefined || flag === undefined || !isWhole(around)) return undefined;
  const { count, cases, low, high } = around;
  const marks = [value.flag, count.flag, cases.flag, flag];
  if (marks.includes("suppressed")) return { ...nothing, flag: "suppressed", ...belowOf(value) };
  if (value.flag === "missing" || flag === "missing") return { ...nothing, flag: "missing" };
  return {
    value: value.value,
    count: count.value,
    cases: cases.value,
    low: low.value,
    high: high.value,
    flag: flag === "" ? value.flag : flag,
    isPercent: value.isPercent,
  };
}

function belowOf({ below }: ReadValue): Pick<Figure, "below"> {
  return below === undefined ? {} : { below };
}

function isWhole<Key extends string>(
  read: Readonly<Record<Key, ReadValue | undefined>>,
): read is Readonly<Record<Key, ReadValue>> {
  return !Object.values(read).includes(undefined);
}

const nothing = { value: "", count: "", cases: "", low: "", high: "", isPercent: false };

const formula = /^(?:=|#[A-ZÄÖÅ0-9/]+[!?]?$|#+$)/i;

function valueIn(line: Line, column: number): ReadValue | undefined {
  const cell = line.cells[column] ?? "";
  const value = readValue(cell);
  if (value === undefined)
    line.refuse(formula.test(cell.trim()) ? "formula" : "not-a-number", column);
  return value;
}

function flagIn(line: Line): Flag | undefined {
  const flag = readFlag(line.cell("flag"));
  if (flag === undefined) line.refuse("unknown-flag", columnOf(line, "flag"));
  return flag;
}

/** People or cases; a mark that hides how many there are hides the value too, since it says that they are few. */
function countIn(line: Line, role: Role): ReadValue | undefined {
  const read = readValue(line.cell(role));
  if (read !== undefined && !read.isPercent && !read.value.startsWith("-")) return read;
  line.refuse("not-a-count", columnOf(line, role));
  return undefined;
}

function limitIn(line: Line, role: Role): ReadValue | undefined {
  const read = readValue(line.cell(role));
  if (read === undefined) line.refuse("not-a-number", columnOf(line, role));
  return read;
}
