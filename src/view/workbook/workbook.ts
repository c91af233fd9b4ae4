import type { Language } from "../../base/language.ts";
import type { Measurements } from "../../measure/measure.ts";
import type { Goal } from "../../plan/plan.ts";
import { noticesOf, organisationOf } from "../frame.ts";
import { leftOutSentences } from "../open-data/left-out.ts";
import type { OpenData } from "../open-data/open-data.ts";
import { dataSeries } from "../open-data/series.ts";
import { dateWords } from "../periods.ts";
import { planTitle } from "../about.ts";
import type { Reader } from "../reader.ts";
import { stemOf } from "../stem.ts";
import { actionsSheet } from "./actions-sheet.ts";
import { type Sheet, textCell } from "./cell.ts";
import { goalsSheet } from "./goals-sheet.ts";
import { metricsSheet } from "./metrics-sheet.ts";
import { partiesSheet } from "./parties-sheet.ts";
import { surroundingsOf } from "./surroundings.ts";
import { valuesLeftOut, valuesSheet } from "./values-sheet.ts";

/** The plan as a workbook in one language. */
export interface Workbook {
  /** From the site's root. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** The first tells what it is; it has no heading. */
  readonly about: Sheet;
  /** Those with rows. */
  readonly sheets: readonly Sheet[];
}

/** Where the workbook of a language stands, from the site's root. */
export function workbookPath({ plan, language }: Pick<Reader, "plan" | "language">): string {
  return `${stemOf(plan)}.${language}.xlsx`;
}

/** The workbook of the reader's language. `goals` are in the order of the report. */
export function workbookOf(
  reader: Reader,
  goals: readonly Goal[],
  measurements: Measurements,
  data: OpenData,
): Workbook {
  const { plan, language } = reader;
  const around = surroundingsOf(reader, measurements);
  const series = dataSeries(plan);
  const actions = new Set([...goals.flatMap((goal) => goal.actions), ...plan.actions]);
  const sheets = [
    goalsSheet(goals, around),
    actionsSheet([...actions], around),
    metricsSheet(plan.metrics, around),
    valuesSheet(series, reader),
    partiesSheet(reader),
  ];
  return {
    path: workbookPath(reader),
    language,
    title: planTitle(reader).text,
    about: aboutSheet(reader, data, valuesLeftOut(series)),
    sheets: sheets.filter(({ rows }) => rows.length > 0),
  };
}

function aboutSheet(reader: Reader, data: OpenData, missing: number): Sheet {
  const { workbook } = reader.text.takeaway;
  const left = leftOutSentences(data.leftOut, reader);
  const lines = [
    planTitle(reader).text,
    organisationOf(reader).text,
    ...noticesOf(reader).map(({ title, text }) => `${title}. ${text}`),
    workbook.about(dateWords(data.asOf, reader)),
    ...(missing === 0 ? [] : [workbook.more(missing)]),
    ...(left.length === 0 ? [] : [reader.text.takeaway.data.leftOut, ...left]),
    ...(data.sources.length === 0
      ? []
      : [workbook.sources, ...data.sources.map(({ words }) => words.text)]),
  ];
  return {
    name: workbook.sheets.about,
    columns: [{ heading: "", width: 100 }],
    rows: lines.map((line) => [textCell(line)]),
  };
}
