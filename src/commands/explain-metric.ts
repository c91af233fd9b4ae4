import type { Obstacle, Verdict } from "../base/verdict.ts";
import { printable } from "../base/printable.ts";
import type { Measurement, Standing } from "../measure/measurement.ts";
import { thresholdsOf } from "../measure/thresholds.ts";
import { hasTargets } from "../plan/metric-aim.ts";
import { directionOf } from "../plan/metric-facts.ts";
import { snapshotOf } from "../plan/observed.ts";
import type { Metric } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import type { JudgementText, LimitWords, Way } from "../text/judgement.ts";
import { formatDate } from "../text/format.ts";
import { metricTitle } from "../view/metrics.ts";
import { periodWords } from "../view/periods.ts";
import { aimedWords } from "../view/aimed.ts";
import { wordsOr } from "../view/words.ts";
import { unfolded } from "./columns.ts";
import { dataLines, pullCommand } from "./explain-data.ts";
import { type Figures, figuresOf } from "../view/figures.ts";
import { takenLines } from "./explain-baseline.ts";
import { gapLines } from "./explain-gap.ts";
import type { Explainer, Section } from "./explain-sections.ts";
import { timeWords } from "./status-words.ts";

interface Told {
  readonly metric: Metric;
  readonly measurement: Measurement;
  readonly figures: Figures;
  readonly explainer: Explainer;
}

/** Why a metric is judged as it is: its rule, its numbers, its path, what counts as chance, and what was near. */
export function explainedMetric(
  metric: Metric,
  measurement: Measurement,
  explainer: Explainer,
): readonly Section[] {
  const { judgement, reader } = explainer;
  const figures = figuresOf(metric, measurement, reader);
  const told: Told = { metric, measurement, figures, explainer };
  const { headings } = judgement;
  const title = printable(metricTitle(metric, reader).text);
  const sections: readonly Section[] = [
    { heading: `${title} (${metric.id})`, lines: verdictLines(told) },
    { heading: headings.target, lines: targetLines(told) },
    { heading: headings.figures, lines: figureLines(told) },
    { heading: headings.gap, lines: gapLines(measurement.gap, metric, { ...explainer, figures }) },
    { heading: headings.path, lines: pathLines(told) },
    { heading: headings.noise, lines: noiseLines(told) },
    { heading: headings.order, lines: orderLines(told) },
    { heading: headings.near, lines: nearLines(told) },
    { heading: headings.momentum, lines: momentumLines(told) },
    { heading: headings.data, lines: dataLines(metric, measurement, explainer) },
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
    adviceOn(reason, metric, explainer),
  ];
}

/** What comes from a source is pulled, anything else is written. */
function adviceOn(reason: Obstacle, metric: Metric, { judgement, reader }: Explainer): string {
  const { advice, adviceToPull, pulledForOther } = judgement;
  const command = pullCommand(metric);
  if (command === undefined) return advice[reason];
  const isOfOther = snapshotOf(metric, reader.plan.snapshots)?.state === "of-other";
  const toPull = isOfOther && reason === "unreliable-data" ? pulledForOther : adviceToPull[reason];
  return toPull?.(command) ?? advice[reason];
}

/** Whether the time of the target is over, and the verdict is by a value from before it. */
function isBeforeItsTime({ verdict, deadline, latest, aim }: Measurement, asOf: string): boolean {
  if (deadline === null || latest === null || aim === "keep" || aim === "milestone") return false;
  return verdict !== "met" && deadline < asOf && latest.date < deadline;
}

/** From when on it can be measured, and why not before. */
function waitingNote({ data }: Metric, { reader }: Explainer): readonly string[] {
  const { period, reason } = data.measurableFrom ?? {};
  if (period === undefined) return [];
  const when = reader.text.say.waits(unfolded(periodWords(period, reader)));
  return [`${when}. ${printable(wordsOr(reason, "", reader).text)}`.trim()];
}

/** What changed in the measuring, and when. */
function brokenNote(metric: Metric, broken: string, { reader }: Explainer): readonly string[] {
  const breaks = metric.indicator?.data.breaks ?? [];
  return breaks
    .filter(({ period }) => periodOf(period)?.from === broken)
    .map(({ period, note }) => {
      const words = printable(wordsOr(note, "", reader).text);
      return `${unfolded(periodWords(period, reader))}: ${words}`;
    });
}

function targetLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { judgement, reader } = explainer;
  const { aim } = measurement;
  const targets = metric.data.targets ?? [];
  return [
    ...(aim === null ? [] : [judgement.aim[aim]]),
    ...betterLines(metric, measurement, judgement),
    ...targets.map((target, index) => {
      const say = index < targets.length - 1 ? judgement.interim : judgement.target;
      const value = aimedWords(target, { metric, measurement, figures, reader });
      return say(unfolded(value), unfolded(periodWords(target.period, reader)));
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
  const { judgement } = explainer;
  const { baseline, latest, change } = measurement;
  return [
    ...standingLines(baseline, judgement.baseline, { figures, explainer }),
    ...takenLines(metric, baseline, explainer),
    ...standingLines(latest, judgement.latest, { figures, explainer }),
    ...(change === null ? [] : [judgement.change(unfolded(figures.signed(change)))]),
  ];
}

function standingLines(
  standing: Standing | null,
  say: (value: string, period: string) => string,
  { figures, explainer: { judgement, reader } }: Pick<Told, "figures" | "explainer">,
): readonly string[] {
  if (standing === null) return [];
  const { value, period, low, high } = standing;
  const line = say(unfolded(figures.value(value)), unfolded(periodWords(period, reader)));
  if (low === null || high === null) return [line];
  return [`${line} ${judgement.interval(unfolded(figures.range(low, high)))}`];
}

function pathLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { judgement, reader } = explainer;
  const { path, expected, latest } = measurement;
  if (path === null || expected === null || latest === null) return [];
  const points = path.points.map(
    ({ value, date }) =>
      `${unfolded(figures.value(value))} (${unfolded(timeWords(date, reader.language))})`,
  );
  const { behind, slightlyBehind, reason } = thresholdsOf(metric);
  const limits = limitsOf(behind, slightlyBehind, figures);
  const own = reason === null ? "" : printable(wordsOr(reason, "", reader).text);
  return [
    judgement.path[path.shape](points.join(" → ")),
    `${judgement.path.expected(unfolded(figures.computed(expected)), unfolded(periodWords(latest.period, reader)))} ${positionOf({ measurement, figures, explainer })}`,
    ...paceLines({ measurement, figures, explainer }),
    reason === null ? judgement.path.limits(limits) : judgement.path.ownLimits(limits, own),
  ];
}

type Placed = Pick<Told, "measurement" | "figures" | "explainer">;

function positionOf({ measurement, figures, explainer }: Placed): string {
  const { path } = explainer.judgement;
  const distance = measurement.distance ?? 0;
  if (distance === 0) return path.even;
  const apart = unfolded(figures.difference(distance));
  return distance > 0 ? path.ahead(apart) : path.short(apart);
}

function paceLines({ measurement: { pace }, figures, explainer }: Placed): readonly string[] {
  const { path } = explainer.judgement;
  if (pace === null) return [];
  return [pace < 0 ? path.against : path.pace(unfolded(figures.share(pace)))];
}

function limitsOf(behind: number, slightlyBehind: number, { share }: Figures): LimitWords {
  return { behind: unfolded(share(behind)), slightlyBehind: unfolded(share(slightlyBehind)) };
}

function noiseLines({ measurement, figures, explainer }: Told): readonly string[] {
  const { noise, aim, latest, reason } = measurement;
  const { outside, ...ofChange } = explainer.judgement.noise;
  const isKept = aim === "keep";
  const isUnknown = isKept && latest !== null && reason === null;
  if (noise === null) return isUnknown ? [outside.unknown] : [];
  const size = unfolded(figures.difference(noise.size));
  if (noise.kind === "tenth") return [ofChange.tenth(size)];
  const { interval, minChange } = isKept ? outside : ofChange;
  return [noise.kind === "interval" ? interval(size) : minChange(size)];
}

const orders: Readonly<Record<Way, readonly Verdict[]>> = {
  reach: [
    "cannot-assess",
    "met",
    "not-reached",
    "wrong-direction",
    "too-early",
    "no-change",
    "behind",
    "slightly-behind",
    "on-path",
  ],
  keep: ["cannot-assess", "met", "slightly-behind", "behind"],
  direction: ["cannot-assess", "no-change", "wrong-direction", "on-path"],
  level: ["cannot-assess", "met", "not-reached", "not-yet"],
  milestone: ["cannot-assess", "met", "not-reached", "not-yet"],
};

/** The way in which a metric is judged; undefined where nothing says what is aimed at. */
export function wayOf(metric: Metric, { aim, values }: Measurement): Way | undefined {
  if (aim === null) return undefined;
  if (aim === "keep" || aim === "direction" || aim === "milestone") return aim;
  if (aim === "gap") return hasTargets(metric) ? "reach" : "direction";
  return values === "number" ? "reach" : "level";
}

function orderLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { judgement, status } = explainer;
  const way = wayOf(metric, measurement);
  if (way === undefined || measurement.reason !== null) return [];
  const { behind, slightlyBehind } = thresholdsOf(metric);
  const limits = limitsOf(behind, slightlyBehind, figures);
  const lines = orders[way].map((verdict, index) => {
    const clause = judgement.when[way][verdict] ?? "";
    const said = typeof clause === "string" ? clause : clause(limits);
    const mark = verdict === measurement.verdict ? "→" : "\u00A0";
    return `${mark}\u00A0${String(index + 1)}.\u00A0${status.verdict[verdict]}: ${said}`;
  });
  return [judgement.orderIs, ...lines];
}

function nearLines({ metric, measurement, figures, explainer }: Told): readonly string[] {
  const { near, latest } = measurement;
  const { judgement, status } = explainer;
  const way = wayOf(metric, measurement);
  if (latest === null || measurement.reason !== null) return [];
  if (way === "level" || way === "milestone") return [];
  if (near === null) return [judgement.near.nothing];
  const other = status.verdict[near.verdict];
  if (near.by === 0) return [judgement.near.atOnce(other)];
  const say = near.at > latest.value ? judgement.near.rise : judgement.near.fall;
  const { at, by } = figures.border(near.at, latest.value);
  return [say(other, { at: unfolded(at), by: unfolded(by), isAt: near.isAt })];
}

function momentumLines({ measurement, figures, explainer }: Told): readonly string[] {
  const { momentum, deadline } = measurement;
  const { judgement, reader } = explainer;
  if (momentum === null) return [];
  const { points, slope, required, projected, band } = momentum;
  const say = judgement.momentum;
  return [
    say.slope(points, unfolded(figures.signed(slope))),
    ...(required === null ? [] : [say.required(unfolded(figures.signed(required)))]),
    ...(projected === null || band === null || deadline === null
      ? []
      : [
          say.projected(
            unfolded(figures.computed(projected)),
            unfolded(formatDate(reader.language, deadline)),
            unfolded(figures.range(band.low, band.high)),
          ),
        ]),
    say.beside,
  ];
}
