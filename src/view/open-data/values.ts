import { areaOf } from "../../field/areas.ts";
import { earliest, latest } from "../../field/dates.ts";
import type { MeasuredData } from "../../plan/generated/data.ts";
import { inventedAreas, ownAreaKey } from "../../plan/plan-areas.ts";
import { type Measure, smallValues } from "../../plan/privacy.ts";
import { periodOf, type Settings } from "../../plan/settings.ts";
import type { Row } from "../../snapshots/snapshot.ts";

/** One value of a series. Texts are "" where nothing is known; dates are YYYY-MM-DD, "" for an end that is open. */
export interface DataValue {
  readonly area: string;
  readonly areaName: string;
  /** As the source or the plan writes it. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly sex: string;
  /** A target group of the plan, or codes of the source's dimensions: "age=75-84|class=total". */
  readonly group: string;
  /** A decimal number with the decimals that it was given with. */
  readonly value: string;
  /** A level of a word scale, or true or false. */
  readonly level: string;
  readonly n: string;
  readonly low: string;
  readonly high: string;
  /** `suppressed`: there is a value, and it is of so few people that it is not told. */
  readonly flag: string;
}

/** The values of a list, in its order; those of few people without what they are. */
export function writtenValues(
  written: readonly MeasuredData[],
  measure: Measure,
  settings: Settings,
): readonly DataValue[] {
  const small = new Set(smallValues(written, measure, settings));
  const names = new Map(inventedAreas(settings).map(({ key, names: [name = ""] }) => [key, name]));
  return written.map((one, at) => valueWritten(one, small.has(at), { settings, names }));
}

interface Around {
  readonly settings: Settings;
  /** Of invented areas, by their keys. */
  readonly names: ReadonlyMap<string, string>;
}

function valueWritten(one: MeasuredData, isSmall: boolean, around: Around): DataValue {
  const { period, sex = "", group = "" } = one;
  const known = { ...areaOfValue(one, around), ...timesOf(period), sex, group };
  return { ...known, ...(isSmall || one.flag === "suppressed" ? hidden : figuresOf(one)) };
}

function areaOfValue(
  { area }: MeasuredData,
  { settings, names }: Around,
): Pick<DataValue, "area" | "areaName"> {
  const key = area === undefined ? (ownAreaKey(settings) ?? "") : String(area);
  return { area: key, areaName: names.get(key) ?? areaOf(key)?.name.fi ?? "" };
}

type Figures = Pick<DataValue, "value" | "level" | "n" | "low" | "high" | "flag">;

const nothing = { value: "", level: "", n: "", low: "", high: "" };
const hidden: Figures = { ...nothing, flag: "suppressed" };

function figuresOf({ value, n, low, high, flag }: MeasuredData): Figures {
  if (value === null || flag === "missing") return { ...nothing, flag: "missing" };
  const isNumber = typeof value === "number";
  return {
    value: isNumber ? decimal(value) : "",
    level: isNumber ? "" : String(value),
    n: decimal(n),
    low: decimal(low),
    high: decimal(high),
    flag: flag ?? "",
  };
}

/** A number as text; "" where there is none, and for what no file could hold. */
function decimal(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(value) : "";
}

const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A value that was pulled. */
export function valueOfRow(row: Row): DataValue {
  const isNumber = number.test(row.value);
  const numberOf = (text: string): string => (number.test(text) ? text : "");
  return {
    area: row.area,
    areaName: row.name,
    ...timesOf(row.period),
    sex: row.sex,
    group: groupOf(row),
    value: isNumber ? row.value : "",
    level: isNumber ? "" : row.value,
    n: numberOf(row.count),
    low: numberOf(row.low),
    high: numberOf(row.high),
    flag: row.flag,
  };
}

function groupOf({ dimensions }: Row): string {
  const codes = Object.entries(dimensions).filter(([, code]) => code !== "");
  return codes.map(([name, code]) => `${name}=${code}`).join("|");
}

/** A period as written, with its first and last day. */
export function timesOf(written: string | number): Pick<DataValue, "period" | "from" | "to"> {
  const period = periodOf(written);
  return { period: String(written), ...daysOfPeriod(period) };
}

function daysOfPeriod(period: ReturnType<typeof periodOf>): Pick<DataValue, "from" | "to"> {
  if (period === undefined) return { from: "", to: "" };
  return {
    from: period.from === earliest ? "" : period.from,
    to: period.to === latest ? "" : period.to,
  };
}
