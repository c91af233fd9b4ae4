import { type ExitCode, exit } from "../base/errors.ts";
import type { Host } from "../host/host.ts";
import { measure } from "../measure/measure.ts";
import { measureMetric } from "../measure/metric.ts";
import { seriesFrom, snapshotOf } from "../plan/observed.ts";
import { areasOf } from "../plan/selection.ts";
import type { Goal, Metric, Plan } from "../plan/plan.ts";
import { goalStands, metricStands } from "../plan/standing.ts";
import { printJson } from "../reporters/print-json.ts";
import { languageOf, type Wording } from "../text/index.ts";
import { judgementTextOf } from "../text/judgement-texts.ts";
import { siteTextOf } from "../text/site-texts.ts";
import { statusTextOf } from "../text/status-texts.ts";
import { readPlan } from "./analyse.ts";
import { asOfDate } from "./as-of.ts";
import type { Arguments } from "./command-line.ts";
import { pulledFrom } from "../check/pulled.ts";
import { explainedGoal } from "../view/judged/goal.ts";
import { explainedMetric } from "../view/judged/metric.ts";
import type { Explainer, Section } from "../view/judged/section.ts";
import { unfolded } from "./columns.ts";
import { readerOf, sectionsText } from "./explain-sections.ts";
import { askedLanguage } from "./languages.ts";
import { findProject } from "./project.ts";
import { isReadable, refuseToJudge } from "./refuse-to-judge.ts";
import { goneGoal, goneMetric, unknownName } from "./explain-unknown.ts";
import { widthOf } from "./status-table.ts";
import { writtenOption } from "./written-option.ts";

/** Why a goal or a metric of the plan is judged as it is, as text or as JSON. */
export async function explainJudgement(
  host: Host,
  { argument = "", options }: Arguments,
): Promise<ExitCode> {
  const asked = askedLanguage(writtenOption(options["lang"]));
  const asOf = asOfDate(writtenOption(options["asOf"]), host);
  const project = findProject(host, writtenOption(options["plan"]));
  if (project.files.size("hyte.yaml") === undefined) throw unknownName(argument, undefined);
  const analysis = await readPlan(project.files);
  const { plan } = analysis;
  const wording = asked ?? plan.settings.languages[0];
  if (!isReadable(analysis)) {
    const { refused } = await judgementTextOf(languageOf(wording));
    return refuseToJudge(analysis, { project, host, wording, refused });
  }
  const found = inPlan(argument, plan, asOf);
  const said =
    options["json"] === true
      ? printJson({ version: 1, asOf, ...found.data })
      : sectionsText(found.sections(await explainerOf(plan, wording, asOf)), widthOf(host.console));
  host.console.out(said);
  return exit.clean;
}

async function explainerOf(plan: Plan, wording: Wording, asOf: string): Promise<Explainer> {
  const language = languageOf(wording);
  return {
    reader: readerOf(plan, await siteTextOf(language), asOf),
    judgement: await judgementTextOf(language),
    status: await statusTextOf(language),
    asOf,
    keep: unfolded,
    pullCommand,
  };
}

function pullCommand({ data, indicator }: Metric): string | undefined {
  if (data.values !== undefined || indicator === undefined) return undefined;
  return pulledFrom(indicator) === undefined ? undefined : unfolded(`hyte pull ${indicator.id}`);
}

/** The same as data and as words. */
interface Explained {
  readonly data: object;
  readonly sections: (explainer: Explainer) => readonly Section[];
}

function inPlan(id: string, plan: Plan, asOf: string): Explained {
  const metric = plan.metrics.find((one) => one.id === id);
  if (metric !== undefined && !metricStands(metric, plan.settings)) throw goneMetric(id);
  if (metric !== undefined) return ofMetric(metric, plan, asOf);
  const goal = plan.goals.find((one) => one.id === id);
  if (goal === undefined) throw unknownName(id, plan);
  if (!goalStands(goal)) throw goneGoal(id);
  return ofGoal(goal, plan, asOf);
}

function ofMetric(metric: Metric, plan: Plan, asOf: string): Explained {
  const { settings, snapshots } = plan;
  const observations = seriesFrom(snapshots)(metric, areasOf(metric, settings));
  const measurement = measureMetric(metric, observations, settings, asOf);
  const provenance = snapshotOf(metric, snapshots)?.provenance ?? null;
  return {
    data: { metric: measurement, source: provenance },
    sections: (explainer) => explainedMetric(metric, measurement, explainer),
  };
}

function ofGoal(goal: Goal, plan: Plan, asOf: string): Explained {
  const { goals, metrics } = measure(plan, seriesFrom(plan.snapshots), asOf);
  const measured = goals.find((one) => one.goal === goal.id);
  if (measured === undefined) throw goneGoal(goal.id);
  const judged = measured.metrics.flatMap((id) => {
    const metric = plan.metrics.find((one) => one.id === id);
    const measurement = metrics.find((one) => one.metric === id);
    return metric === undefined || measurement === undefined ? [] : [{ metric, measurement }];
  });
  return {
    data: { goal: measured, metrics: judged.map(({ measurement }) => measurement) },
    sections: (explainer) => explainedGoal(goal, measured, judged, explainer),
  };
}
