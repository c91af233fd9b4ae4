import type { TimelineEntry } from "../../charts/timeline-data.ts";
import { timeline } from "../../charts/timeline.ts";
import { yearCircle as circleChart } from "../../charts/year-circle.ts";
import { earliest, latest, yearOf } from "../../field/dates.ts";
import { endOfDay, startOfDay } from "../../measure/years.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import type { PeriodData } from "../../plan/generated/data.ts";
import { phaseOf } from "../../plan/phases.ts";
import { type Action, entriesOf } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import type { Work } from "../../text/charts.ts";
import { dateWords, periodWords } from "../periods.ts";
import { enumWord, type Reader } from "../reader.ts";
import { statusChip } from "../status.ts";
import { titleWords, wordsOr } from "../words.ts";
import { chartView, type ChartView } from "./chart-view.ts";

/** When the actions of something (by its id) are done; stands once in a page. Null where none has a time. */
export function actionsTimeline(
  actions: readonly Action[],
  of: string,
  reader: Reader,
): ChartView | null {
  const entries = actions.map((action) => actionEntry(action, reader));
  const groups = [{ heading: "", entries }];
  const place = { id: "timeline", file: `timeline-${of}`, title: reader.text.charts.page.actions };
  return timelineOf(groups, place, reader);
}

function actionEntry(action: Action, reader: Reader): TimelineEntry {
  const { schedule, status } = action.data;
  return {
    title: titleWords(action, reader).text,
    ...spanOf(schedule),
    period: periodWords(schedule, reader),
    work: phaseOf(status, reader.plan.settings) ?? "none",
    status: statusChip(action, reader).words.text,
  };
}

type Document = Entry<EntryData<"documents">>;

/** When documents hold, the sub-plans first; null where none says. */
export function documentsTimeline(reader: Reader): ChartView | null {
  const { labels, charts } = reader.text;
  const documents = entriesOf(reader.plan, "documents");
  const isSubPlan = ({ data }: Document): boolean => data.kind === "sub-plan";
  const groupOf = (heading: string, its: readonly Document[]): Group => ({
    heading,
    entries: its.map((one) => documentEntry(one, reader)),
  });
  const groups = [
    groupOf(labels.subPlans, documents.filter(isSubPlan)),
    groupOf(
      labels.otherDocuments,
      documents.filter((one) => !isSubPlan(one)),
    ),
  ];
  const id = "documents-timeline";
  return timelineOf(groups, { id, file: id, title: charts.page.documents }, reader);
}

const workOfDocuments: Readonly<Record<string, Work>> = {
  "in-force": "in-progress",
  "in-preparation": "planned",
  starting: "planned",
  expired: "done",
};

/** One that is in preparation, and says nothing of its validity, has the day on which it is to be ready. */
function documentEntry(document: Document, reader: Reader): TimelineEntry {
  const { validity, due, status } = document.data;
  const written = validity ?? due;
  return {
    title: titleWords(document, reader).text,
    ...spanOf(written),
    period:
      written === undefined ? reader.text.charts.page.noValidity : periodWords(written, reader),
    work: workOfDocuments[status ?? ""] ?? "none",
    status: status === undefined ? "" : enumWord("document.status", status, reader),
  };
}

interface Group {
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
}

function timelineOf(
  groups: readonly Group[],
  { id, file, title }: { readonly id: string; readonly file: string; readonly title: string },
  reader: Reader,
): ChartView | null {
  const { asOf, text } = reader;
  const entries = groups.flatMap((group) => group.entries);
  if (entries.every(({ from, to }) => from === undefined && to === undefined)) return null;
  const today = { period: dateWords(asOf, reader), at: endOfDay(asOf) };
  const chart = timeline({ title, idPrefix: `${id}_svg`, groups, today }, text.charts);
  return chartView(chart, { id, titleLang: "", file, isOpen: true }, reader);
}

/** The ends of a period as decimal years; what is open is left out. */
function spanOf(
  written: PeriodData | undefined,
): Pick<TimelineEntry, "from" | "to" | "isContinuous"> {
  const period = periodOf(written);
  if (period === undefined) return {};
  const from = period.from === earliest ? undefined : startOfDay(period.from);
  const to = period.to === latest ? undefined : endOfDay(period.to);
  return { from, to, isContinuous: from === undefined && to === undefined };
}

/** The tasks that come back every year in a circle of months; null where there are none. */
export function yearCircle(reader: Reader): ChartView | null {
  const { asOf, text } = reader;
  const tasks = entriesOf(reader.plan, "tasks").flatMap((task) => {
    const months = task.data.recurring === true ? monthsOf(task.data.period) : undefined;
    if (months === undefined) return [];
    const { stream } = task.data;
    const kind = stream === undefined ? "" : wordsOr(stream, "", reader).text;
    return [{ title: titleWords(task, reader).text, ...months, kind }];
  });
  if (tasks.length === 0) return null;
  // One kind alone tells nothing.
  const isMixed = new Set(tasks.map(({ kind }) => kind)).size > 1;
  const id = "year-circle";
  const month = Number(asOf.slice(5, 7));
  const title = text.charts.page.year;
  const input = {
    title,
    idPrefix: `${id}_svg`,
    tasks: isMixed ? tasks : tasks.map((task) => ({ ...task, kind: "" })),
    heading: asOf.slice(0, 4),
    month,
  };
  const chart = circleChart(input, text.charts);
  return chartView(chart, { id, titleLang: "", file: id, isOpen: true }, reader);
}

/** The months of a period, 1–12; one of a year or more has all. Undefined where a bound is open. */
function monthsOf(
  written: PeriodData | undefined,
): { readonly from: number; readonly to: number } | undefined {
  const period = periodOf(written);
  if (period === undefined || period.open) return undefined;
  const monthOf = (date: string): number => Number(date.slice(5, 7));
  const [from, to] = [monthOf(period.from), monthOf(period.to)];
  const months = (yearOf(period.to) - yearOf(period.from)) * 12 + to - from + 1;
  return months >= 12 ? { from: 1, to: 12 } : { from, to };
}
