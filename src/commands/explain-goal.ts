import { printable } from "../base/printable.ts";
import type { GoalMeasured } from "../measure/measure.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { Goal, Metric } from "../plan/plan.ts";
import { metricTitle } from "../view/metrics.ts";
import { periodWords } from "../view/periods.ts";
import { titleWords } from "../view/words.ts";
import { unfolded } from "./columns.ts";
import { figuresOf } from "./explain-figures.ts";
import type { Explainer, Section } from "./explain-sections.ts";
import { freshnessWords, resultWords, workWords } from "./status-words.ts";

/** A metric and how it is doing. */
export interface Judged {
  readonly metric: Metric;
  readonly measurement: Measurement;
}

/** How a goal is doing: its two lights, how new its data is, and each metric in a line. */
export function explainedGoal(
  goal: Goal,
  measured: GoalMeasured,
  metrics: readonly Judged[],
  explainer: Explainer,
): readonly Section[] {
  const { reader, judgement, status } = explainer;
  const { headings } = judgement;
  const worded = { text: status, language: reader.language };
  const measurements = metrics.map(({ measurement }) => measurement);
  const lines = [
    `${headings.result}: ${resultWords(measurements, worded)}.`,
    `${headings.work}: ${workWords(measured.work, worded)}.`,
    `${status.columns.freshness}: ${freshnessWords(measurements, worded)}.`,
  ];
  const [first] = metrics;
  const sections: readonly Section[] = [
    { heading: `${printable(titleWords(goal, reader).text)} (${goal.id})`, lines },
    {
      heading: headings.metrics,
      lines: metrics.map((one) => metricLine(one, explainer)),
    },
    ...(first === undefined
      ? []
      : [{ heading: judgement.explainMetric(`hyte explain ${first.metric.id}`), lines: [] }]),
  ];
  return sections.filter(
    ({ heading, lines: its }) => heading !== headings.metrics || its.length > 0,
  );
}

/** "Title (id): behind. Latest value: 29.5 % (2025). Baseline: …" */
function metricLine({ metric, measurement }: Judged, explainer: Explainer): string {
  const { reader, judgement, status } = explainer;
  const { verdict, reason, latest, baseline, path } = measurement;
  const figures = figuresOf(metric, measurement, explainer);
  const word = status.verdict[verdict];
  const said = reason === null ? word : `${word} (${status.obstacle[reason]})`;
  const at = (value: number): string => unfolded(figures.value(value));
  const goal = path?.points.at(-1);
  const last = metric.data.targets?.at(-1);
  return [
    judgement.metricLine(printable(metricTitle(metric, reader).text), metric.id, said),
    ...(latest === null
      ? []
      : [judgement.latest(at(latest.value), unfolded(periodWords(latest.period, reader)))]),
    ...(baseline === null
      ? []
      : [judgement.baseline(at(baseline.value), unfolded(periodWords(baseline.period, reader)))]),
    ...(goal === undefined || last === undefined
      ? []
      : [judgement.target(at(goal.value), unfolded(periodWords(last.period, reader)))]),
  ].join(" ");
}
