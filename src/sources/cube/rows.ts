import { FetchError } from "../../base/errors.ts";
import { areaName, areaOf } from "../../field/areas.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import { bounds } from "../../snapshots/bounds.ts";
import type { Row } from "../../snapshots/snapshot.ts";
import { numberText } from "../number-text.ts";
import { axesOf, combined, type Taken } from "./axes.ts";
import { checkKinds } from "./check-kinds.ts";
import type { Cube } from "./cube.ts";
import { malformed, quoted } from "./faults.ts";
import { kindsOf } from "./kinds.ts";
import { flagOf, isBreak, isMark, isNone, markOf } from "./marks.ts";
import type { Sex } from "./sexes.ts";

/** What is read out of a dataset. */
export interface Reading {
  readonly where: string;
  readonly areas: readonly PlanArea[];
  readonly sexes: readonly Sex[];
  /** What is taken of each dimension, by its code; of one that is not there everything. */
  readonly taken: ReadonlyMap<string, Taken>;
  /** The mark by which the source says that a figure must not be told; "" where it has none. */
  readonly secret: string;
  /** Whose the figures are where the data has no areas. */
  readonly only: PlanArea | undefined;
  readonly language: "fi" | "sv" | "en";
}

/** Rows, and what their reader should know. */
export interface ReadRows {
  readonly rows: readonly Row[];
  /** Periods at which the source says that the series breaks. */
  readonly breaks: readonly string[];
  /** Whether the source marks some cells as "none at all" in the place of a number. */
  readonly hasNone: boolean;
}

/**
 * The cells of the wanted areas and sexes as rows. A cell with neither a value nor a mark is absent. `before`: how many
 * rows other answers to the same question had; throws a FetchError where they are too many together.
 */
export function rowsOf(cube: Cube, reading: Reading, before = 0): ReadRows {
  const kinds = kindsOf(cube.dimensions);
  checkKinds(cube, kinds, reading);
  const axes = axesOf(cube, kinds, reading);
  let count = 1;
  for (const { length } of axes) count *= length;
  if (before + count > bounds.rows) throw tooManyRows(before + count, reading);
  const rows: Row[] = [];
  const breaks = new Set<string>();
  let hasNone = false;
  for (const { offset, says, isProvisional } of combined(axes)) {
    const cell = cellOf(cube, offset, reading);
    if (cell === undefined) continue;
    const flag = cell.flag === "" && isProvisional === true ? "provisional" : cell.flag;
    const row = { ...blank, ...startOf(reading), ...says, value: cell.value, flag };
    if (cell.isBreak) breaks.add(row.period);
    hasNone ||= cell.isNone;
    rows.push(row);
  }
  return { rows, breaks: [...breaks].sort(), hasNone };
}

const blank: Row = {
  area: "",
  name: "",
  period: "",
  sex: "",
  dimensions: {},
  value: "",
  count: "",
  low: "",
  high: "",
  flag: "",
};

function startOf({ only, language }: Reading): Partial<Row> {
  if (!only) return {};
  const area = areaOf(only.key);
  return { area: only.key, name: area ? areaName(area, language) : (only.names[0] ?? only.key) };
}

interface Cell {
  readonly value: string;
  readonly flag: Row["flag"];
  readonly isBreak: boolean;
  readonly isNone: boolean;
}

function cellOf({ values, statuses }: Cube, offset: number, reading: Reading): Cell | undefined {
  const raw = values[offset] ?? null;
  const number = raw === null ? undefined : numberText(raw);
  const status = (statuses[offset] ?? "").trim();
  if (number !== undefined) {
    const flag = flagOf(markOf(status, reading.secret), true);
    return { value: number, flag, isBreak: isBreak(status), isNone: false };
  }
  const word = raw === null ? "" : wordOf(raw, reading);
  const said = status === "" ? word : status;
  if (said === "") return undefined;
  const flag = flagOf(markOf(said, reading.secret), false);
  return { value: "", flag, isBreak: isBreak(said), isNone: isNone(said) };
}

/** Some services write the mark in the place of the number. */
function wordOf(raw: string | number, reading: Reading): string {
  const text = String(raw).trim();
  if (!isMark(text)) throw noNumber(text, reading);
  return text;
}

function noNumber(text: string, { where }: Reading): FetchError {
  const shown = quoted(text);
  return malformed(where, {
    fi: `arvo ”${shown}” ei ole luku`,
    sv: `värdet ”${shown}” är inget tal`,
    en: `the value “${shown}” is no number`,
  });
}

function tooManyRows(count: number, { where }: Reading): FetchError {
  return new FetchError("plan", {
    fi: `${where}: indikaattorille tulisi ${count} arvoa, ja hyte ottaa enintään ${bounds.rows}. Valitse vähemmän: kirjoita kohtaan select vain ne luokat, jotka indikaattori tarvitsee.`,
    sv: `${where}: indikatorn skulle få ${count} värden, och hyte tar emot högst ${bounds.rows}. Välj mindre: skriv under select bara de klasser som indikatorn behöver.`,
    en: `${where}: the indicator would have ${count} values, and hyte takes at most ${bounds.rows}. Select less: write under select only the classes that the indicator needs.`,
  });
}
