import type { Obstacle } from "../../base/verdict.ts";
import { printable } from "../../base/printable.ts";
import type { Measurement, Standing } from "../../measure/measurement.ts";
import { thresholdsOf } from "../../measure/thresholds.ts";
import { directionOf } from "../../plan/metric-facts.ts";
import { snapshotOf } from "../../plan/observed.ts";
import type { Metric } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import type { JudgementText } from "../../text/judgement.ts";
import { formatDate } from "../../text/format.ts";
import { metricTitle } from "../metrics.ts";
import { periodWords } from "../periods.ts";
import { aimedWords } from "../aimed.ts";
import { wordsOr } from "../words.ts";
import { dataLines } from "./data.ts";
import { figuresOf } from "../figures.ts";
import { takenLines } from "./baseline.ts";
import { gapLines } from "./gap.ts";
import { limitsOf, orderOf, wayOf } from "./order.ts";
import type { Explainer, Section, Told } from "./section.ts";
import { timeWords } from "./lights.ts";

/** Why a metric is judged as it is, under its title: see `judgedSections`, and how new its values are. */
export function explainedMetric(
  metric: Metric,
  measurement: Measurement,
  explainer: Explainer,
): readonly Section[] {
  const title = printable(metricTitle(metric, explainer.reader).text);
  const [verdict, ...sections] = judgedSections(metric, measurement, explainer);
  const data = dataLines(metric, measurement, explainer);
  return [
    { lines: [], ...verdict, heading: `${title} (${metric.id})` },
    ...sections,
    ...(data.length === 0 ? [] : [{ heading: explainer.judgement.headings.data, lines: data }]),
  ];
}

/**
 * Why a metric is judged as it is: first the verdict, without a heading, then its rule, its numbers, its path, what
 * counts as chance, and what was near.
 */
export function judgedSections(
  metric: Metric,
  measurement: Measurement,
  explainer: Explainer,
): readonly Section[] {
  const figures = figuresOf(metric, measurement, explainer.reader);
  const told: Told = { metric, measurement, figures, explainer };
  const { headings } = explainer.judgement;
  const sections: readonly Section[] = [
    { heading: "", lines: verdictLines(told) },
    { heading: headings.target, lines: targetLines(told) },
    { heading: headings.figures, lines: figureLines(told) },
    { heading: headings.gap, lines: gapLines(measurement.gap, metric, { ...explainer, figures }) },
    { heading: headings.path, lines: pathLines(told) },
    { heading: headings.noise, lines: noiseLines(told) },
    { heading: headings.order, ...orderOf(told) },
    { heading: headings.near, lines: nearLines(told) },
    { heading: headings.momentum, lines: momentumLines(told) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function verdictLines({ metric, measurement, explainer }: Told): readonly string[] {
  const { judgement, status, asOf, reader } = explainer;
  const { verdict, reason, broken } = measurement;
  const date = formatDate(reader.language, asOf);
  if (reason === null)
    return [
      judgement.verdict(date, status.verdict[verdict]),
      ...(isBeforeItsTime(measurement, asOf) ? [judgement.noValueYet] : []),
    ];
  return [
    judgement.verdict(date, status.verdict[verdict]),
    judgement.noVerdict(status.obstacle[reason]),
    ...(reason === "waits" ? waitingNote(metric, explainer) : []),
    ...(broken === null ? [] : brokenNote(metric, broken, explainer)),
    ...adviceOn(reason, metric, explainer),
  ];
}

/** What comes from a source is pulled, anything else is written. */
function adviceOn(reason: Obstacle, metric: Metric, explainer: Explainer): readonly string[] {
  const { judgement, reader, pullCommand } = explainer;
  if (pullCommand === null) return [];
  const { advice, adviceToPull, pulledForOther } = judgement;
  const command = pullCommand(metric);
  if (command === undefined) return [advice[reason]];
  const isOfOther = snapshotOf(metric, reader.plan.snapshots)?.state === "of-other";
  const toPull = isOfOther && reason === "unreliable-data" ? pulledForOther : adviceToPull[reason];
  return [toPull?.(command) ?? advice[reason]];
}

/** Whether the time of the target is over, and the verdict is by a value from before it. */
function isBeforeItsTime({ verdict, deadline, latest, aim }: Measurement, asOf: string): boolean {
  if (deadline === null || latest === null || aim === "keep" || aim === "milestone") return false;
  return verdict !== "met" && deadline < asOf && latest.date < deadline;
}

/** From when on it can be measured, and why not before. */
function waitingNote({ data }: Metric, { reader, keep }: Explainer): readonly string[] {
  const { period, reason } = data.measurableFrom ?? {};
  if (period === undefined) return [];
  const when = reader.text.say.waits(keep(periodWords(period, reader)));
  return [`${when}. ${printable(wordsOr(reason, "", reader).text)}`.trim()];
}

/** What changed in the measuring, and when. */
function brokenNote(
  metric: Metric,
  broken: string,
  { reader, keep }: Explainer,
): readonly string[] {
  const breaks = metric.indicator?.data.breaks ?? [];
  return breaks
    .filter(({ period }) => periodOf(period)?.from === broken)
    .map(({ period, note }) => {
      const words = printable(wordsOr(note, "", reader).text);
      return `${keep(periodWords(period, reader))}: ${words}`;
    });
}

function targetLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { judgement, reader, keep } = explainer;
  const { aim } = measurement;
  const targets = metric.data.targets ?? [];
  return [
    ...(aim === null ? [] : [judgement.aim[aim]]),
    ...betterLines(metric, measurement, judgement),
    ...targets.map((target, index) => {
      const say = index < targets.length - 1 ? judgement.interim : judgement.target;
      const value = aimedWords(target, { metric, measurement, figures, reader });
      return say(keep(value), keep(periodWords(target.period, reader)));
    }),
  ];
}

/** What is better at the ends of a gap is said beside them. */
function betterLines(
  metric: Metric,
  { aim, values }: Measurement,
  { better }: JudgementText,
): readonly string[] {
  const direction = directionOf(metric);
  if (aim === "gap" || values === "yes-no") return [];
  if (direction === undefined || direction === "none") return [];
  return [better[direction]];
}

function figureLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { judgement, keep } = explainer;
  const { baseline, latest, change } = measurement;
  return [
    ...standingLines(baseline, judgement.baseline, { figures, explainer }),
    ...takenLines(metric, baseline, explainer),
    ...standingLines(latest, judgement.latest, { figures, explainer }),
    ...(change === null ? [] : [judgement.change(keep(figures.signed(change)))]),
  ];
}

function standingLines(
  standing: Standing | null,
  say: (value: string, period: string) => string,
  { figures, explainer: { judgement, reader, keep } }: Pick<Told, "figures" | "explainer">,
): readonly string[] {
  if (standing === null) return [];
  const { value, period, low, high } = standing;
  const line = say(keep(figures.value(value)), keep(periodWords(period, reader)));
  if (low === null || high === null) return [line];
  return [`${line} ${judgement.interval(keep(figures.range(low, high)))}`];
}

function pathLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { judgement, reader, keep } = explainer;
  const { path, expected, latest } = measurement;
  if (path === null || expected === null || latest === null) return [];
  const points = path.points.map(
    ({ value, date }) =>
      `${keep(figures.value(value))} (${keep(timeWords(date, reader.language))})`,
  );
  const { reason } = thresholdsOf(metric);
  const limits = limitsOf(metric, figures, explainer);
  const own = reason === null ? "" : printable(wordsOr(reason, "", reader).text);
  return [
    judgement.path[path.shape](points.join(" → ")),
    `${judgement.path.expected(keep(figures.computed(expected)), keep(periodWords(latest.period, reader)))} ${positionOf({ measurement, figures, explainer })}`,
    ...paceLines({ measurement, figures, explainer }),
    reason === null ? judgement.path.limits(limits) : judgement.path.ownLimits(limits, own),
  ];
}

type Placed = Pick<Told, "measurement" | "figures" | "explainer">;

function positionOf({ measurement, figures, explainer }: Placed): string {
  const { judgement, keep } = explainer;
  const { path } = judgement;
  const distance = measurement.distance ?? 0;
  if (distance === 0) return path.even;
  const apart = keep(figures.difference(distance));
  return distance > 0 ? path.ahead(apart) : path.short(apart);
}

function paceLines({ measurement: { pace }, figures, explainer }: Placed): readonly string[] {
  const { judgement, keep } = explainer;
  const { path } = judgement;
  if (pace === null) return [];
  return [pace < 0 ? path.against : path.pace(keep(figures.share(pace)))];
}

function noiseLines({ measurement, figures, explainer }: Told): readonly string[] {
  const { noise, aim, latest, reason } = measurement;
  const { judgement, keep } = explainer;
  const { outside, ...ofChange } = judgement.noise;
  const isKept = aim === "keep";
  const isUnknown = isKept && latest !== null && reason === null;
  if (noise === null) return isUnknown ? [outside.unknown] : [];
  const size = keep(figures.difference(noise.size));
  if (noise.kind === "tenth") return [ofChange.tenth(size)];
  const { interval, minChange } = isKept ? outside : ofChange;
  return [noise.kind === "interval" ? interval(size) : minChange(size)];
}

function nearLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { near, latest } = measurement;
  const { judgement, status, keep } = explainer;
  const way = wayOf(metric, measurement);
  if (latest === null || measurement.reason !== null) return [];
  if (way === "level" || way === "milestone") return [];
  if (near === null) return [judgement.near.nothing];
  const other = status.verdict[near.verdict];
  if (near.by === 0) return [judgement.near.atOnce(other)];
  const say = near.at > latest.value ? judgement.near.rise : judgement.near.fall;
  const { at, by } = figures.border(near.at, latest.value);
  return [say(other, { at: keep(at), by: keep(by), isAt: near.isAt })];
}

function momentumLines({ measurement, figures, explainer }: Told): readonly string[] {
  const { momentum, deadline } = measurement;
  const { judgement, reader, keep } = explainer;
  if (momentum === null) return [];
  const { points, slope, required, projected, band } = momentum;
  const say = judgement.momentum;
  return [
    say.slope(points, keep(figures.signed(slope))),
    ...(required === null ? [] : [say.required(keep(figures.signed(required)))]),
    ...(projected === null || band === null || deadline === null
      ? []
      : [
          say.projected(
            keep(figures.computed(projected)),
            keep(formatDate(reader.language, deadline)),
            keep(figures.range(band.low, band.high)),
          ),
        ]),
    say.beside,
  ];
}
