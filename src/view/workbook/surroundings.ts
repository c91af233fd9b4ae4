import type { GoalMeasured, Measurements } from "../../measure/measure.ts";
import type { Measurement } from "../../measure/measurement.ts";
import type { ActionWork } from "../../measure/work.ts";
import type { Entry } from "../../plan/entry.ts";
import { earliest, latest } from "../../field/dates.ts";
import type { PeriodData } from "../../plan/generated/data.ts";
import { periodOf } from "../../plan/settings.ts";
import type { Item } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { labelOf, titleWords } from "../words.ts";
import { column, dayCell, type SheetColumnOf, textCell } from "./cell.ts";

/** What the sheets of one language are made of. */
export interface Surroundings {
  readonly reader: Reader;
  readonly lights: ReadonlyMap<string, GoalMeasured>;
  readonly metrics: ReadonlyMap<string, Measurement>;
  readonly work: ReadonlyMap<string, ActionWork>;
}

/** Gathers them once. */
export function surroundingsOf(reader: Reader, measurements: Measurements): Surroundings {
  const { goals, metrics, work } = measurements;
  return {
    reader,
    lights: new Map(goals.map((goal) => [goal.goal, goal])),
    metrics: new Map(metrics.map((metric) => [metric.metric, metric])),
    work: new Map(work.actions.map((action) => [action.action, action])),
  };
}

/** The title of an entry, "" for none. */
export function titleText(entry: Entry<unknown> | undefined, reader: Reader): string {
  return entry === undefined ? "" : titleWords(entry, reader).text;
}

/** A title with its number before it: "1.1 Nuoret nukkuvat enemmän". */
export function numberedTitle(entry: Entry<unknown> | undefined, reader: Reader): string {
  if (entry === undefined) return "";
  const label = labelOf(entry);
  const title = titleText(entry, reader);
  return label === "" ? title : `${label} ${title}`;
}

/** Names in one cell. */
export function listed(items: readonly Item[]): string {
  return items.map(({ words }) => words.text).join(", ");
}

/** The first and the last day of a schedule. */
export function daysColumns<E>(
  { text }: Reader,
  schedule: (row: E) => PeriodData | undefined,
): readonly SheetColumnOf<E>[] {
  const { columns } = text.takeaway.workbook;
  const bound = (row: E, end: "from" | "to"): string | undefined => {
    const day = periodOf(schedule(row))?.[end];
    return day === earliest || day === latest ? undefined : day;
  };
  return [
    column(columns.start, (row) => dayCell(bound(row, "from")), "narrow"),
    column(columns.end, (row) => dayCell(bound(row, "to")), "narrow"),
  ];
}

/** The number or letter that readers see. */
export function labelColumn<E extends Entry<unknown>>({ text }: Reader): SheetColumnOf<E> {
  return column(
    text.takeaway.workbook.columns.number,
    (entry) => textCell(labelOf(entry)),
    "narrow",
  );
}
