import { printable } from "../base/printable.ts";
import type { Language } from "../base/language.ts";
import type { GoalMeasured, Measurements } from "../measure/measure.ts";
import type { Measurement } from "../measure/measurement.ts";
import { rollUp } from "../measure/roll-up.ts";
import type { Work } from "../measure/work.ts";
import { focusAreasInOrder } from "../plan/focus-order.ts";
import type { Goal, Plan } from "../plan/plan.ts";
import { textIn } from "../plan/settings.ts";
import type { TextData } from "../plan/generated/data.ts";
import { formatDate } from "../text/format.ts";
import type { StatusText } from "../text/status.ts";
import { foldedAt, rowLines, unfolded } from "./columns.ts";

/** For whom a table is written. */
export interface TableReader {
  readonly plan: Plan;
  readonly text: StatusText;
  readonly language: Language;
  /** Of the terminal. */
  readonly columns: number;
}

const narrowest = 60;
const widest = 140;
const indent = "  ";

/** How the plan is doing: by focus area its goals, each with the light of the result and that of the work. */
export function statusTable(measurements: Measurements, reader: TableReader): string {
  const { plan, text } = reader;
  const { asOf, goals } = measurements;
  const title = written(plan.settings.data.title, reader) ?? "";
  const heading = foldedAt(text.heading(title, formatDate(reader.language, asOf)), widthOf(reader));
  if (goals.length === 0) return `${[...heading, "", text.noGoals].join("\n")}\n`;
  const groups = groupsOf(goals, reader).flatMap(([name, its]) => [
    "",
    ...foldedAt(name, widthOf(reader)),
    ...its.flatMap((goal) => rowOf(goal, measurements, reader)),
  ]);
  const { goal, result, work } = text.columns;
  const head = rowLines([goal, result, work], widthsOf(reader), indent);
  return `${[...heading, "", ...head, ...groups, "", ...totals(measurements, reader)].join("\n")}\n`;
}

function widthOf({ columns }: TableReader): number {
  return Math.min(Math.max(columns, narrowest), widest);
}

function widthsOf(reader: TableReader): readonly number[] {
  const room = widthOf(reader) - indent.length - 4;
  const goal = Math.floor(room * 0.38);
  const result = Math.floor(room * 0.34);
  return [goal, result, room - goal - result];
}

/** Goals under the titles of their focus areas, in the order of the plan; those that cross them last. */
function groupsOf(
  goals: readonly GoalMeasured[],
  reader: TableReader,
): readonly (readonly [string, readonly GoalMeasured[]])[] {
  const areas = focusAreasInOrder(reader.plan).map((area) => {
    const its = goals.filter(({ focusArea }) => focusArea === area.id);
    return [written(area.data.title, reader) ?? area.id, its] as const;
  });
  const crossing = goals.filter(({ focusArea }) => focusArea === null);
  const all = [...areas, [reader.text.crossing, crossing] as const];
  return all.filter(([, its]) => its.length > 0);
}

function rowOf(
  measured: GoalMeasured,
  { metrics }: Measurements,
  reader: TableReader,
): readonly string[] {
  const goal = reader.plan.byId.get(measured.goal) as Goal | undefined;
  const ids = new Set(measured.metrics);
  const cells = [
    written(goal?.data.title, reader) ?? measured.goal,
    resultWords(
      metrics.filter(({ metric }) => ids.has(metric)),
      reader,
    ),
    workWords(measured.work, reader),
  ];
  return rowLines(cells, widthsOf(reader), indent);
}

/** A text of the plan in the language of the table, safe to print. */
function written(text: TextData | undefined, { language, plan }: TableReader): string | undefined {
  const found = textIn(text, language, plan.settings.languages[0]);
  return found === undefined ? undefined : printable(found);
}

/** "1 väärään suuntaan, 2 tavoiteuralla": the weakest first; one alone without its number. */
function resultWords(metrics: readonly Measurement[], { text }: TableReader): string {
  if (metrics.length === 0) return text.noMetrics;
  const parts = rollUp(metrics).counts.map(({ verdict, count }) => {
    const words = metrics.length === 1 ? text.verdict[verdict] : text.countOf(verdict, count);
    return `${unfolded(words)}${reasonsOf(metrics, verdict, text)}`;
  });
  return parts.join(", ");
}

function reasonsOf(
  metrics: readonly Measurement[],
  verdict: Measurement["verdict"],
  { obstacle }: StatusText,
): string {
  if (verdict !== "cannot-assess") return "";
  const reasons = new Set(metrics.flatMap(({ reason }) => reason ?? []));
  return ` (${[...reasons].map((reason) => obstacle[reason]).join("; ")})`;
}

/** "3 käynnissä, 1 valmis; 1 myöhässä 12 pv". */
function workWords(work: Work, { text }: TableReader): string {
  if (work.actions.length === 0) return text.noActions;
  const phases = work.phases.map(({ phase, count }) => text.phase[phase](count));
  const late = work.late === 0 ? [] : [text.late(work.late, work.daysLate)];
  const unplanned = work.withoutSchedule;
  const without = unplanned === 0 ? [] : [text.withoutSchedule(unplanned)];
  const besides = [...late, ...without].map((part) => `; ${unfolded(part)}`);
  return phases.map(unfolded).join(", ") + besides.join("");
}

/** Counts of all metrics and of all actions, each once however many goals share them. */
function totals({ metrics, work }: Measurements, reader: TableReader): readonly string[] {
  const { text } = reader;
  const counts = rollUp(metrics)
    .counts.map(({ verdict, count }) => unfolded(text.countOf(verdict, count)))
    .join(", ");
  const lines = [
    ...(metrics.length === 0 ? [] : [text.allMetrics(metrics.length, counts)]),
    ...(work.actions.length === 0
      ? []
      : [text.allActions(work.actions.length, workWords(work, reader))]),
  ];
  return lines.flatMap((line) => foldedAt(line, widthOf(reader)));
}
