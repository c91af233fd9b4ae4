import { unitOf } from "../../plan/metric-facts.ts";
import type { DataSeries } from "../open-data/series.ts";
import type { DataValue } from "../open-data/values.ts";
import { groupWords } from "../about.ts";
import { metricTitle } from "../metrics.ts";
import { periodWords } from "../periods.ts";
import { enumWord, type Reader } from "../reader.ts";
import { titleWords, wordsOrNone } from "../words.ts";
import {
  column,
  numberCell,
  type Sheet,
  type SheetCell,
  type SheetColumnOf,
  sheetOf,
  textCell,
} from "./cell.ts";

/** More would make a file that no spreadsheet opens in reasonable time. */
export const mostValues = 100_000;

interface Located {
  readonly series: DataSeries;
  readonly title: string;
  readonly unit: string;
  readonly value: DataValue;
}

/** The values that may be used again, the first `mostValues` of them. */
export function valuesSheet(all: readonly DataSeries[], reader: Reader): Sheet {
  const rows: Located[] = [];
  for (const series of all) {
    const about = { series, title: titleOf(series, reader), unit: unitText(series, reader) };
    for (const value of series.values()) {
      if (rows.length === mostValues) break;
      rows.push({ ...about, value });
    }
  }
  return sheetOf(reader.text.takeaway.workbook.sheets.values, columnsOf(reader), rows);
}

/** How many values the sheet leaves out. */
export function valuesLeftOut(all: readonly DataSeries[]): number {
  let count = 0;
  for (const { values } of all) count += values().length;
  return Math.max(0, count - mostValues);
}

function columnsOf(reader: Reader): readonly SheetColumnOf<Located>[] {
  const { columns } = reader.text.takeaway.workbook;
  const sexWord = ({ value }: Located): string =>
    value.sex === "" ? "" : enumWord("measured.sex", value.sex, reader);
  return [
    column(columns.series, ({ title }) => textCell(title), "wide"),
    column(columns.area, ({ value }) => textCell(value.areaName || value.area)),
    column(columns.period, ({ value }) => textCell(periodWords(value.period, reader))),
    column(columns.sex, (row) => textCell(sexWord(row)), "narrow"),
    column(columns.group, ({ value }) => textCell(groupText(value, reader))),
    column(columns.value, (row) => figureCell(row, reader)),
    column(columns.unit, ({ unit }) => textCell(unit), "narrow"),
    column(columns.n, ({ value }) => writtenCell(value.n)),
    column(columns.low, ({ value }) => writtenCell(value.low)),
    column(columns.high, ({ value }) => writtenCell(value.high)),
    column(columns.flag, ({ value }) => textCell(flagText(value, reader))),
  ];
}

function titleOf({ indicator, metric, id }: DataSeries, reader: Reader): string {
  if (metric !== undefined) return metricTitle(metric, reader).text;
  return indicator === undefined ? id : titleWords(indicator, reader).text;
}

function unitText({ indicator, metric }: DataSeries, reader: Reader): string {
  const unit = metric === undefined ? indicator?.data.unit : unitOf(metric);
  return wordsOrNone(unit, reader)?.text ?? "";
}

/** Of the plan's own values a target group; of a source's the codes as they are. */
function groupText({ group }: DataValue, reader: Reader): string {
  return group === "" || group.includes("=") ? group : groupWords(group, reader).text;
}

/** A value of few people is told to be one: an empty cell would be taken for a missing value. */
function figureCell({ series, value }: Located, reader: Reader): SheetCell {
  if (value.flag === "suppressed") return textCell(reader.text.labels.suppressed);
  return value.level === "" ? writtenCell(value.value) : textCell(levelText(series, value, reader));
}

/** Yes, no, or the words of a level. */
function levelText(
  { metric, indicator }: DataSeries,
  { level }: DataValue,
  reader: Reader,
): string {
  const { labels } = reader.text;
  if (level === "true") return labels.yes;
  if (level === "false") return labels.no;
  const scale = metric?.data.scale ?? indicator?.data.scale;
  const title = scale?.find(({ id }) => id === level)?.title;
  return wordsOrNone(title, reader)?.text ?? level;
}

/** With the decimals that it is written with. */
function writtenCell(text: string): SheetCell {
  if (text === "") return null;
  return numberCell(Number(text), /^-?\d+(?:\.(\d+))?$/.exec(text)?.[1]?.length ?? 0);
}

function flagText({ flag }: DataValue, reader: Reader): string {
  return flag === "" || flag === "final" ? "" : enumWord("measured.flag", flag, reader);
}
