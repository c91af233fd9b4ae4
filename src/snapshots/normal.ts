import { compare } from "../base/compare.ts";
import { printable } from "../base/printable.ts";
import { isPeriod, parsePeriod } from "../field/period.ts";
import { likeFormula } from "./formula.ts";
import type { Row } from "./snapshot.ts";

/** A row of a source that cannot be kept, and why. */
export interface BadRow {
  readonly fault: "not-a-number" | "not-a-period" | "two-values" | "formula";
  readonly row: Row;
}

const longestText = 300;

/**
 * Rows as files keep them: sorted by area, period, sex and the other dimensions, each cell once, texts on one line,
 * numbers as the source writes them. The first row that makes no sense is given instead.
 */
export function normalRows(rows: readonly Row[]): readonly Row[] | BadRow {
  const clean: Row[] = [];
  for (const row of rows) {
    const fault = faultOf(row);
    if (fault !== undefined) return { fault, row };
    const tidy = cleaned(row);
    if (textsOf(tidy).some((text) => likeFormula.test(text)))
      return { fault: "formula", row: tidy };
    clean.push(tidy);
  }
  clean.sort(compareRows);
  const kept: Row[] = [];
  for (const row of clean) {
    const before = kept.at(-1);
    if (before === undefined || compareRows(before, row) !== 0) kept.push(row);
    else if (!sameCell(before, row)) return { fault: "two-values", row };
  }
  return kept;
}

/** A decimal number as sources write them; no thousands, no comma, no infinity. */
const numberPattern = /^-?\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/i;

function faultOf({ value, count, low, high, period, flag }: Row): BadRow["fault"] | undefined {
  const isEmpty = flag === "suppressed" || flag === "missing";
  const isRight = isEmpty ? value === "" : numberPattern.test(value);
  const others = [count, low, high].every((text) => text === "" || numberPattern.test(text));
  if (!isRight || !others) return "not-a-number";
  return isPeriod(parsePeriod(period)) ? undefined : "not-a-period";
}

/** What a source calls things: `data/` is open data, and people open it in spreadsheets. */
export function textsOf({ area, name, dimensions }: Row): readonly string[] {
  return [area, name, ...Object.entries(dimensions).flat()];
}

function cleaned(row: Row): Row {
  const { area, name, dimensions } = row;
  const isClean = [area, name].every((text) => text.length <= longestText && !odd.test(text));
  const codes = Object.entries(dimensions);
  if (isClean && codes.length === 0) return row;
  return {
    ...row,
    area: oneLine(area),
    name: oneLine(name),
    dimensions: Object.fromEntries(codes.map(([key, code]) => [oneLine(key), oneLine(code)])),
  };
}

/** A letter that was lost already makes a file look as if it were no UTF-8. */
const odd = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;

function oneLine(text: string): string {
  return printable(text).replaceAll("\uFFFD", "?").trim().slice(0, longestText);
}

/** The order of rows in a file. */
export function compareRows(a: Row, b: Row): number {
  return (
    compare(a.area, b.area) ||
    compare(a.period, b.period) ||
    compare(a.sex, b.sex) ||
    compare(dimensionKey(a.dimensions), dimensionKey(b.dimensions))
  );
}

/** One text for all other dimensions of a value, in whatever order; "" where it has none, so that it is everyone's. */
export function dimensionKey(dimensions: Row["dimensions"]): string {
  const entries = Object.entries(dimensions);
  return entries.length === 0 ? "" : JSON.stringify(entries.sort());
}

/** Whether two rows of one cell tell the same. */
export function sameCell(a: Row, b: Row): boolean {
  return (
    a.value === b.value &&
    a.flag === b.flag &&
    a.count === b.count &&
    a.low === b.low &&
    a.high === b.high
  );
}
