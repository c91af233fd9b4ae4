import { keeping } from "../../base/kept.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { type Work, workTogether } from "../../measure/work.ts";
import type { FocusArea, Goal, Metric } from "../../plan/plan.ts";
import type { UpdateData } from "../../plan/generated/data.ts";
import { type Item, itemOf } from "../parts.ts";
import { dateWords } from "../periods.ts";
import { metricById } from "../metric-by-id.ts";
import { metricTitle } from "../metrics.ts";
import type { Reader } from "../reader.ts";
import { resultWords, workWords } from "./lights.ts";
import { type Mark, verdictMarks, weakestOf, workMarks } from "./mark.ts";
import { anchorOfMetric, readingOf, type Remark } from "./reading.ts";

/** One of the two lights of a goal or a focus area, which are never merged. */
export interface Light {
  readonly heading: string;
  readonly marks: readonly Mark[];
  /** The same in one line; what there is not, is said. */
  readonly words: string;
  /** What tells most of it, in one sentence. */
  readonly remark: Remark | null;
}

/** What changed, and what was done. */
export interface Lights {
  readonly result: Light;
  readonly work: Light;
}

const lightsOfGoals = keeping<Lights | null>();

/** The two lights of a goal, made once for its page and that of its focus area; null of one that no longer stands. */
export function goalLights(goal: Goal, reader: Reader): Lights | null {
  const { language, asOf, base } = reader;
  return lightsOfGoals(goal, `${language} ${asOf} ${base}`, () => lightsOf(goal, reader));
}

function lightsOf(goal: Goal, reader: Reader): Lights | null {
  const measured = reader.goalMeasured(goal);
  if (measured === null) return null;
  const metrics = metricsById(measured.metrics, reader);
  return {
    result: resultLight(metrics, weakestRemark(metrics, goal, reader), reader),
    work: workLight(measured.work, workRemark(goal, measured.work, reader), reader),
  };
}

/** The two lights of a focus area: of the metrics of its goals and of their actions, each once. */
export function areaLights({ goals }: FocusArea, reader: Reader): Lights {
  const ids = new Set<string>();
  for (const goal of goals) {
    for (const id of reader.goalMeasured(goal)?.metrics ?? []) ids.add(id);
  }
  const actions = new Set(goals.flatMap((goal) => goal.actions));
  const metrics = metricsById([...ids], reader);
  return {
    result: resultLight(metrics, null, reader),
    work: workLight(workTogether([...actions].map(reader.workOf)), null, reader),
  };
}

/** Metrics of the plan by their ids. */
export function metricsById(ids: readonly string[], { plan }: Reader): readonly Metric[] {
  return ids.flatMap((id) => metricById(id, plan) ?? []);
}

function resultLight(metrics: readonly Metric[], remark: Remark | null, reader: Reader): Light {
  const { labels, status } = reader.text.results;
  const measurements: readonly Measurement[] = metrics.map(reader.measurementOf);
  return {
    heading: labels.result,
    marks: verdictMarks(measurements, reader),
    words: resultWords(measurements, { text: status, language: reader.language, keep: String }),
    remark,
  };
}

function workLight(work: Work, remark: Remark | null, reader: Reader): Light {
  const { labels, status } = reader.text.results;
  return {
    heading: labels.work,
    marks: workMarks(work, reader),
    words: workWords(work, { text: status, language: reader.language, keep: String }),
    remark,
  };
}

/** The metric that is worst off, where it stands, and where it should; null of several that cannot be judged. */
function weakestRemark(metrics: readonly Metric[], goal: Goal, reader: Reader): Remark | null {
  const weakest = weakestOf(metrics.map(reader.measurementOf));
  const metric = metrics.find(({ id }) => id === weakest?.metric);
  if (metric === undefined) return null;
  if (metrics.length > 1 && weakest?.verdict === "cannot-assess") return null;
  const before = metrics.length > 1 ? reader.text.results.say.weakest : "";
  return { before, item: metricItem(metric, goal, reader), said: readingOf(metric, reader) };
}

/** A metric by its title, with the way to where its goal's page tells of it. */
export function metricItem(metric: Metric, goal: Goal, reader: Reader): Item {
  const { href } = itemOf(goal, reader);
  const words = metricTitle(metric, reader);
  return { label: "", words, href: `${href}#${anchorOfMetric(metric)}`, note: null };
}

/** The action that is the most late, else when something was last written of the work. */
function workRemark(goal: Goal, work: Work, reader: Reader): Remark | null {
  const { say } = reader.text.results;
  const latest = work.actions.find(
    ({ timing, daysLate }) => timing === "late" && daysLate === work.daysLate,
  );
  const action = goal.actions.find(({ id }) => id === latest?.action);
  if (action !== undefined)
    return { before: say.latest, item: itemOf(action, reader), said: say.days(work.daysLate) };
  if (goal.actions.length === 0) return null;
  const date = newestUpdate(goal, reader);
  const said = date === "" ? say.noUpdates : say.newestUpdate(dateWords(date, reader));
  return { before: "", item: null, said };
}

function newestUpdate({ data, actions }: Goal, { asOf }: Reader): string {
  const all = [data.updates, ...actions.map((action) => action.data.updates)];
  let newest = "";
  for (const updates of all) newest = newer(newest, updates ?? [], asOf);
  return newest;
}

function newer(before: string, updates: readonly UpdateData[], asOf: string): string {
  let newest = before;
  for (const { date } of updates) if (date > newest && date <= asOf) newest = date;
  return newest;
}
