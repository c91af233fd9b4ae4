import { areaOf } from "../field/areas.ts";
import { dimensionKey } from "./normal.ts";
import type { Row } from "./snapshot.ts";
import { tellingGroups } from "./suppress-groups.ts";
import type { Effort } from "./suppress-solve.ts";
import { furtherHidden, type Place } from "./suppress-sums.ts";
import type { ValueKind } from "./value-kinds.ts";

/** One value with what tells how many people it is of. */
export interface Cell {
  /** Key of the area, the plan's own where the value says none. */
  readonly area: string;
  readonly period: string;
  /** "" is the total. */
  readonly sex: "" | "total" | "female" | "male";
  /** Any other group; "" is everyone. */
  readonly group: string;
  /** Undefined where it is missing, hidden, or no number. */
  readonly value: number | undefined;
  /** How many answers or people it is counted from. */
  readonly count: number | undefined;
  /** The numerator of a rate. */
  readonly cases?: number | undefined;
  /** Whether it is suppressed already. */
  readonly hidden: boolean;
  /** Of a hidden one: fewer than this, where its mark says so. */
  readonly below?: number | undefined;
}

/** When a number of people is small, and which sums would tell of a hidden one. */
export interface Privacy {
  /** From this on a number of people is shown. */
  readonly minimumCount: number;
  readonly values: ValueKind;
  /** Keys of the municipalities of which an area consists; none of a municipality. */
  readonly municipalitiesOf: (area: string) => readonly string[];
  /** True of what somebody wrote: why a value is hidden there is not known, and what tells it was not looked for. */
  readonly isOriginal?: boolean;
}

/** A row with more than is kept of it, as a plan's own file may tell. */
export interface CountedRow extends Row {
  /** The numerator. */
  readonly cases?: string;
  /** Of a hidden value: it is under this. */
  readonly below?: number;
  /** Whether a percent sign stands behind the number. */
  readonly isPercent?: boolean;
}

/** Rows that may be shown, and how many of them were hidden for that. */
export interface Suppressed {
  readonly rows: readonly Row[];
  readonly hidden: number;
}

/**
 * Hides what tells of few people in rows that no statistics office has looked at: a value, its count and its interval
 * go, and the flag says suppressed, which is neither missing nor 0. See `smallCells`.
 */
export function suppress(rows: readonly CountedRow[], privacy: Privacy): Suppressed {
  const small = new Set(smallCells(rows.map(cellOfRow), privacy));
  return {
    rows: rows.map((row, at) =>
      small.has(at) || row.flag === "suppressed" ? hiddenRow(row) : shownRow(row),
    ),
    hidden: small.size,
  };
}

/** What a row tells of people. */
export function cellOfRow(row: CountedRow): Cell {
  return {
    area: row.area,
    period: row.period,
    sex: row.sex,
    group: dimensionKey(row.dimensions),
    value: numberOf(row.value),
    count: numberOf(row.count),
    cases: numberOf(row.cases ?? ""),
    hidden: row.value === "" && row.flag === "suppressed",
    below: row.below,
  };
}

function numberOf(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}

/** Each field by its name: what is not kept stays behind. */
function shownRow(row: CountedRow): Row {
  const { area, name, period, sex, dimensions, value, count, low, high, flag } = row;
  return { area, name, period, sex, dimensions, value, count, low, high, flag };
}

function hiddenRow(row: CountedRow): Row {
  return { ...shownRow(row), value: "", count: "", low: "", high: "", flag: "suppressed" };
}

/**
 * The cells, by index, that have to be hidden and are not: those of few people, and of each sum that would reveal a
 * hidden one (a total of its sexes or groups, an area of its municipalities, in the same period), or few people who are
 * not told of, the next smallest, until neither can be reckoned from what is shown. The order of the cells is nothing.
 */
export function smallCells(cells: readonly Cell[], privacy: Privacy): readonly number[] {
  const isHidden = cells.map((cell) => cell.hidden || isSmall(cell, privacy));
  const isSum = cells.some((cell) => peopleOf(cell, privacy) !== undefined);
  if (!isSum && !isHidden.includes(true)) return [];
  const slices = grouped([...cells.keys()], (at) => {
    const { period = "", group = "" } = cells[at] ?? {};
    return `${period} ${group}`;
  });
  const effort = { left: most };
  for (;;) {
    for (const slice of slices) {
      for (const at of hiddenOf(slice, { cells, isHidden, privacy, effort })) isHidden[at] = true;
    }
    const telling = groupsTelling(cells, isHidden, privacy);
    if (telling.length === 0) break;
    for (const at of telling) isHidden[at] = true;
  }
  return [...cells.keys()].filter((at) => isHidden[at] && cells[at]?.hidden === false);
}

function groupsTelling(
  cells: readonly Cell[],
  isHidden: readonly boolean[],
  privacy: Privacy,
): readonly number[] {
  if (cells.every(({ group }) => group === "")) return [];
  const places = cells.map((cell, at) => ({
    of: `${cell.area} ${cell.sex || "total"} ${cell.period}`,
    group: cell.group,
    people: peopleOf(cell, privacy),
    hidden: isHidden[at] === true,
    below: cell.below,
  }));
  const { minimumCount, values, isOriginal = false } = privacy;
  const rounding = typeof values === "object" ? 1 : 0;
  return tellingGroups(places, { minimumCount, rounding, isOriginal });
}

/** Steps of reckoning for one indicator: a county with its municipalities over decades takes a tenth of them. */
const most = 20_000_000;

function grouped(numbers: readonly number[], keyOf: (at: number) => string): readonly number[][] {
  const groups = new Map<string, number[]>();
  for (const at of numbers) {
    const group = groups.get(keyOf(at));
    if (group === undefined) groups.set(keyOf(at), [at]);
    else group.push(at);
  }
  return [...groups.values()];
}

interface Around {
  readonly cells: readonly Cell[];
  readonly isHidden: readonly boolean[];
  readonly privacy: Privacy;
  readonly effort: Effort;
}

/** Of the cells of one period and group. Several of one area and sex are hidden together. */
function hiddenOf(slice: readonly number[], around: Around): number[] {
  const { cells, isHidden, privacy, effort } = around;
  const twins = grouped(slice, (at) => {
    const { area = "", sex = "" } = cells[at] ?? {};
    return `${area} ${sex || "total"}`;
  });
  const isAny = slice.some((at) => isHidden[at]);
  // One alone is in no sum.
  if (twins.length === 1) return isAny ? slice.filter((at) => cells[at]?.hidden === false) : [];
  const places = twins.map((group): Place => {
    const [{ area, sex } = { area: "", sex: "" as const }] = group.flatMap((at) => cells[at] ?? []);
    const people = group.flatMap((at) => peopleOf(cells[at], privacy) ?? []);
    return {
      area,
      sex: sex === "" ? "total" : sex,
      people: people.length === 0 ? undefined : Math.min(...people),
      hidden: group.some((at) => isHidden[at]),
    };
  });
  const further = new Set(furtherHidden(places, privacy, effort));
  const hidden = twins.filter((_, place) => places[place]?.hidden === true || further.has(place));
  return hidden.flat().filter((at) => cells[at]?.hidden === false);
}

/** Whether a cell is of few people itself: fewer than the minimum, but not of none, which tells of nobody. */
export function isSmall(cell: Cell, { minimumCount, values }: Privacy): boolean {
  const numbers = [values === "count" ? cell.value : undefined, cell.count, casesOf(cell, values)];
  return numbers.some((number) => number !== undefined && number > 0 && number < minimumCount);
}

/** The people of a cell as a sum would add them; undefined where the cell does not tell. */
function peopleOf(cell: Cell | undefined, { values }: Privacy): number | undefined {
  if (cell === undefined || cell.hidden) return undefined;
  return values === "count" ? cell.value : (casesOf(cell, values) ?? cell.count);
}

/** The numerator: as it is told, or reckoned from a rate and the people that it is of. */
function casesOf({ value, count, cases }: Cell, values: ValueKind): number | undefined {
  if (cases !== undefined || typeof values === "string") return cases;
  if (value === undefined || count === undefined) return undefined;
  return value === 0 ? 0 : Math.max(1, Math.round((value * count) / values.per));
}

/**
 * The municipalities of real areas, and of an invented one those that come after it in `invented`: the keys of a plan's
 * own invented area and its municipalities.
 */
export function municipalitiesAmong(
  invented: readonly string[],
): (area: string) => readonly string[] {
  const [whole, ...parts] = invented;
  return (area) => (area === whole ? parts : (areaOf(area)?.municipalities ?? []));
}
