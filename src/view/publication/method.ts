import { type Obstacle, obstacles, type Verdict } from "../../base/verdict.ts";
import type { Measurement, Thresholds } from "../../measure/measurement.ts";
import { chanceShare } from "../../measure/noise.ts";
import { thresholdsOf } from "../../measure/thresholds.ts";
import type { Aim } from "../../plan/metric-aim.ts";
import { minimumCountOf } from "../../plan/privacy.ts";
import type { Metric } from "../../plan/plan.ts";
import { usualThresholds } from "../../plan/usual-thresholds.ts";
import { metricStands } from "../../plan/standing.ts";
import type { LimitWords, Way } from "../../text/judgement.ts";
import { withUnit, writeNumber } from "../../text/numbers.ts";
import type { MethodText } from "../../text/publication.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import { orders } from "../judged/order.ts";
import { metricTitle } from "../metrics.ts";
import type { PageBase } from "../page.ts";
import type { Reader } from "../reader.ts";
import { plain, type Words, wordsOrNone } from "../words.ts";

/** How progress is judged, with what of it this plan has. */
export interface MethodPage extends PageBase {
  readonly kind: "method";
  readonly words: MethodText;
  readonly lights: readonly string[];
  readonly aims: readonly AimRow[];
  /** The limits of hyte, in a sentence. */
  readonly limits: string;
  readonly ownLimits: readonly OwnLimit[];
  readonly noiseRules: readonly string[];
  readonly orders: readonly OrderView[];
  readonly obstacles: readonly ObstacleRow[];
  readonly privacy: readonly string[];
}

export interface AimRow {
  readonly name: string;
  readonly means: string;
  /** How many of the metrics that are judged, and of the context, have it. */
  readonly count: string;
}

/** A metric that is judged by limits of its own. */
export interface OwnLimit {
  readonly metric: Words;
  readonly sentence: string;
}

/** The verdicts on one kind of metric, in the order in which they are tried. */
export interface OrderView {
  /** Of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly steps: readonly { readonly verdict: string; readonly when: string }[];
}

export interface ObstacleRow {
  readonly reason: string;
  readonly count: string;
}

/** The page that tells how progress is judged. */
export function methodPage(around: Surroundings, reader: Reader): MethodPage {
  const { method: words } = reader.text.publication;
  const { judgement } = reader.text.results;
  const { lights } = judgement;
  const title = plain(words.title);
  const standing = { address: "method.html", title, description: words.intro, trail: [] };
  const limits = limitWords(usualThresholds, reader);
  return {
    kind: "method",
    path: `${reader.language}/method.html`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words,
    lights: [lights.result, lights.work],
    aims: aimRows(reader),
    limits: judgement.path.limits(limits),
    ownLimits: ownLimits(reader),
    noiseRules: noiseRules(reader),
    orders: ways.map((way) => orderView(way, limits, reader)),
    obstacles: obstacleRows(reader),
    privacy: privacyLines(reader),
  };
}

/** Those that the front page counts: what measures only what has ended is judged no more. */
function counted({ plan }: Reader): readonly Metric[] {
  return plan.metrics.filter((metric) => metricStands(metric, plan.settings));
}

function measured(reader: Reader): readonly Measurement[] {
  return counted(reader).map((metric) => reader.measurementOf(metric));
}

const aims: readonly Aim[] = ["reach", "keep", "direction", "gap", "milestone"];

function aimRows(reader: Reader): readonly AimRow[] {
  const { method } = reader.text.publication;
  const { judgement } = reader.text.results;
  const all = measured(reader);
  const aiming = all.filter(({ reason }) => reason !== "context-metric");
  const { context, unsaid } = method.noAim;
  const untold = aiming.filter(({ aim }) => aim === null).length;
  const rows = [
    ...aims.map((aim) => ({
      name: method.aimNames[aim],
      means: judgement.aim[aim],
      count: aiming.filter((one) => one.aim === aim).length,
    })),
    { ...context, count: all.length - aiming.length },
    ...(untold === 0 ? [] : [{ ...unsaid, count: untold }]),
  ];
  return rows.map((row) => ({ ...row, count: writeNumber(row.count, reader.language) }));
}

/** Shares as percentages. */
function limitWords(
  { behind, slightlyBehind }: Pick<Thresholds, "behind" | "slightlyBehind">,
  { language }: Reader,
): LimitWords {
  const percent = (share: number): string =>
    withUnit(writeNumber(Math.round(share * 1000) / 10, language), "%", language);
  return { behind: percent(behind), slightlyBehind: percent(slightlyBehind) };
}

function ownLimits(reader: Reader): readonly OwnLimit[] {
  const { path } = reader.text.results.judgement;
  return counted(reader).flatMap((metric) => {
    if (metric.data.thresholds === undefined) return [];
    const { reason, ...limits } = thresholdsOf(metric);
    const why = wordsOrNone(reason, reader)?.text ?? "";
    const sentence = path.ownLimits(limitWords(limits, reader), why);
    return [{ metric: metricTitle(metric, reader), sentence }];
  });
}

function noiseRules({ text, language }: Reader): readonly string[] {
  const { interval, minChange, tenth } = text.publication.method.noiseRules;
  const share = withUnit(writeNumber(chanceShare * 100, language), "%", language);
  return [interval, minChange, tenth(share)];
}

const ways: readonly Way[] = ["reach", "keep", "direction", "level", "milestone"];

function orderView(way: Way, limits: LimitWords, { text }: Reader): OrderView {
  const { method } = text.publication;
  const { judgement, status } = text.results;
  const clauses = judgement.when[way];
  const heading = method.ways[way];
  return {
    id: `order-${way}`,
    heading,
    caption: method.orderCaption(heading),
    steps: orders[way].map((verdict: Verdict) => {
      const clause = clauses[verdict] ?? "";
      const when = typeof clause === "string" ? clause : clause(limits);
      return { verdict: status.verdict[verdict], when };
    }),
  };
}

function obstacleRows(reader: Reader): readonly ObstacleRow[] {
  const { status } = reader.text.results;
  const found = new Map<Obstacle, number>();
  for (const { reason } of measured(reader))
    if (reason !== null) found.set(reason, (found.get(reason) ?? 0) + 1);
  const rows = obstacles.map((obstacle) => ({ obstacle, count: found.get(obstacle) ?? 0 }));
  return rows
    .sort((a, b) => b.count - a.count)
    .map(({ obstacle, count }) => ({
      reason: status.obstacle[obstacle],
      count: writeNumber(count, reader.language),
    }));
}

function privacyLines({ plan, text, language }: Reader): readonly string[] {
  const { hidden, next, office } = text.publication.method.privacyText;
  return [hidden(writeNumber(minimumCountOf(plan.settings), language)), next, office];
}
