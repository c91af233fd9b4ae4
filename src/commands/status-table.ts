import { printable } from "../base/printable.ts";
import { type Verdict, verdicts } from "../base/verdict.ts";
import { type GoalMeasured, type Measurements, metricsBeside } from "../measure/measure.ts";
import { hasData, rollUp } from "../measure/roll-up.ts";
import { focusAreasInOrder } from "../plan/focus-order.ts";
import type { Goal, Metric, Plan } from "../plan/plan.ts";
import { textIn } from "../plan/settings.ts";
import type { TextData } from "../plan/generated/data.ts";
import { formatDate } from "../text/format.ts";
import { foldedAt, rowLines, unfolded, type Widths, widthWithin } from "./columns.ts";
import {
  countsOfFreshness,
  freshnessWords,
  resultWords,
  type Worded,
  workWords,
} from "../view/judged/lights.ts";

/** For whom a table is written. */
export interface TableReader extends Worded {
  readonly plan: Plan;
  /** Of the terminal. */
  readonly columns: number;
}

const widths: Widths = { narrowest: 60, widest: 140 };
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
  const { goal, result, work, freshness } = text.columns;
  const head = rowLines([goal, result, work, freshness], widthsOf(reader), indent);
  return `${[...heading, "", ...head, ...groups, "", ...totals(measurements, reader)].join("\n")}\n`;
}

/** How wide lines may be on a terminal of so many columns. */
export function widthOf({ columns }: Pick<TableReader, "columns">): number {
  return widthWithin(widths, columns);
}

function widthsOf(reader: TableReader): readonly number[] {
  const room = widthOf(reader) - indent.length - 6;
  const result = Math.floor(room * 0.27);
  const work = Math.floor(room * 0.225);
  const freshness = Math.floor(room * 0.225);
  return [room - result - work - freshness, result, work, freshness];
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
  const its = metrics.filter(({ metric }) => ids.has(metric));
  const cells = [
    written(goal?.data.title, reader) ?? measured.goal,
    resultWords(its, reader),
    workWords(measured.work, reader),
    freshnessWords(its, reader),
  ];
  return [...rowLines(cells, widthsOf(reader), indent), ...besideLines(goal, metrics, reader)];
}

/** What the metrics of its actions say, where the result is of the goal's own. */
function besideLines(
  goal: Goal | undefined,
  metrics: Measurements["metrics"],
  reader: TableReader,
): readonly string[] {
  const ids = new Set((goal === undefined ? [] : metricsBeside(goal)).map(({ id }) => id));
  const its = metrics.filter(({ metric }) => ids.has(metric));
  if (its.length === 0) return [];
  const line = reader.text.ofActions(resultWords(its, reader));
  const inner = indent + indent;
  return foldedAt(line, widthOf(reader) - inner.length).map((one) => inner + one);
}

/** A text of the plan in the language of the table, safe to print. */
function written(text: TextData | undefined, { language, plan }: TableReader): string | undefined {
  const found = textIn(text, language, plan.settings.languages[0]);
  return found === undefined ? undefined : printable(found);
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
    ...(metrics.some(hasData) ? [text.allData(countsOfFreshness(metrics, reader))] : []),
  ];
  return [...lines, ...weakestLines(metrics, reader)].flatMap((line) =>
    foldedAt(line, widthOf(reader)),
  );
}

const mostNamed = 3;
const weak: ReadonlySet<Verdict> = new Set(["wrong-direction", "not-reached", "behind"]);

/** The metrics that are worst off by name, so that the next question can be asked. */
function weakestLines(metrics: Measurements["metrics"], reader: TableReader): readonly string[] {
  const { text } = reader;
  const its = verdicts
    .filter((verdict) => weak.has(verdict))
    .flatMap((verdict) => metrics.filter((one) => one.verdict === verdict));
  const [first] = its;
  if (first === undefined) return [];
  const named = its.slice(0, mostNamed).map(({ metric, verdict }) => {
    const words = unfolded(text.verdict[verdict]);
    return `${titleOf(metric, reader)} (${metric}): ${words}`;
  });
  const rest = its.length - named.length;
  const list = named.join("; ") + (rest === 0 ? "" : `; ${unfolded(text.more(rest))}`);
  return [text.weakest(list), text.explain(unfolded(`hyte explain ${first.metric}`))];
}

function titleOf(id: string, reader: TableReader): string {
  const metric = reader.plan.byId.get(id) as Metric | undefined;
  const title = metric?.data.title ?? metric?.indicator?.data.title;
  return written(title, reader) ?? id;
}
