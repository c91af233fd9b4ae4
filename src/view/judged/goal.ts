import { printable } from "../../base/printable.ts";
import { type GoalMeasured, metricsBeside } from "../../measure/measure.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { hasData } from "../../measure/roll-up.ts";
import type { ActionWork } from "../../measure/work.ts";
import type { Goal, Metric } from "../../plan/plan.ts";
import { metricStands } from "../../plan/standing.ts";
import { metricTitle } from "../metrics.ts";
import { periodWords } from "../periods.ts";
import { statusChip } from "../status.ts";
import { aimedWords } from "../aimed.ts";
import { titleWords } from "../words.ts";
import { figuresOf } from "../figures.ts";
import type { Explainer, Section } from "./section.ts";
import { freshnessWords, resultWords, workWords } from "./lights.ts";

/** A metric and how it is doing. */
export interface Judged {
  readonly metric: Metric;
  readonly measurement: Measurement;
}

/** How a goal is doing: its two lights and how they come about, how new its data is, each metric and each action. */
export function explainedGoal(
  goal: Goal,
  measured: GoalMeasured,
  metrics: readonly Judged[],
  explainer: Explainer,
): readonly Section[] {
  const { reader } = explainer;
  return [
    {
      heading: `${printable(titleWords(goal, reader).text)} (${goal.id})`,
      lines: lightLines(measured, metrics, explainer),
    },
    ...metricsSection(goal, metrics, explainer),
    ...actionsSection(goal, measured, explainer),
  ];
}

function metricsSection(
  goal: Goal,
  metrics: readonly Judged[],
  explainer: Explainer,
): readonly Section[] {
  const { judgement, keep } = explainer;
  const { headings, lights, explainMetric } = judgement;
  const [first] = metrics;
  if (first === undefined) return [];
  const lines = [
    lights.result,
    ...(goal.metrics.length === 0 ? [lights.ofActions] : []),
    ...metrics.map((one) => listed(metricLine(one, explainer))),
    ...besideLines(goal, explainer),
    explainMetric(keep(`hyte explain ${first.metric.id}`)),
  ];
  return [{ heading: headings.metrics, lines }];
}

/** What the metrics of its actions say, where the result is of the goal's own. */
function besideLines(goal: Goal, { reader, status, keep }: Explainer): readonly string[] {
  const { settings } = reader.plan;
  const its = metricsBeside(goal).filter((metric) => metricStands(metric, settings));
  if (its.length === 0) return [];
  const worded = { text: status, language: reader.language, keep };
  return [status.ofActions(resultWords(its.map(reader.measurementOf), worded))];
}

function actionsSection(
  goal: Goal,
  { work: { actions } }: GoalMeasured,
  explainer: Explainer,
): readonly Section[] {
  const { headings, lights } = explainer.judgement;
  if (actions.length === 0) return [];
  const lines = actions.map((one) => listed(actionLine(one, goal, explainer)));
  return [{ heading: headings.actions, lines: [lights.work, ...lines] }];
}

function lightLines(
  { work }: GoalMeasured,
  metrics: readonly Judged[],
  { reader, judgement, status, keep }: Explainer,
): readonly string[] {
  const { headings } = judgement;
  const worded = { text: status, language: reader.language, keep };
  const measurements = metrics.map(({ measurement }) => measurement);
  return [
    `${headings.result}: ${resultWords(measurements, worded)}.`,
    `${headings.work}: ${workWords(work, worded)}.`,
    ...(measurements.some(hasData)
      ? [`${status.columns.freshness}: ${freshnessWords(measurements, worded)}.`]
      : []),
  ];
}

/** "Title (id): behind. Latest value: 29.5 % (2025). Baseline: …" */
function metricLine({ metric, measurement }: Judged, explainer: Explainer): string {
  const { reader, judgement, status, keep } = explainer;
  const { verdict, reason, latest, baseline } = measurement;
  const figures = figuresOf(metric, measurement, reader);
  const word = status.verdict[verdict];
  const said = reason === null ? word : `${word} (${status.obstacle[reason]})`;
  const at = (value: number): string => keep(figures.value(value));
  const period = (written: string | number): string => keep(periodWords(written, reader));
  const last = metric.data.targets?.at(-1);
  return [
    judgement.entryLine(printable(metricTitle(metric, reader).text), metric.id, said),
    ...(latest === null ? [] : [judgement.latest(at(latest.value), period(latest.period))]),
    ...(baseline === null ? [] : [judgement.baseline(at(baseline.value), period(baseline.period))]),
    ...(last === undefined
      ? []
      : [
          judgement.target(
            keep(aimedWords(last, { metric, measurement, figures, reader })),
            period(last.period),
          ),
        ]),
  ].join(" ");
}

/** "Title (id): in progress, late by 154 days, postponed once." */
function actionLine(work: ActionWork, goal: Goal, { reader, judgement }: Explainer): string {
  const { late, postponed, noSchedule } = judgement.action;
  const action = goal.actions.find(({ id }) => id === work.action);
  const status = action === undefined ? "" : statusChip(action, reader).words.text;
  const state = [
    printable(status),
    ...(work.timing === "late" ? [late(work.daysLate)] : []),
    ...(work.timing === "no-schedule" ? [noSchedule] : []),
    ...(work.postponed === 0 ? [] : [postponed(work.postponed)]),
  ];
  const title = action === undefined ? work.action : printable(titleWords(action, reader).text);
  return judgement.entryLine(title, work.action, state.join(", "));
}

/** A line of a list. */
function listed(line: string): string {
  return `-\u00A0${line}`;
}
