import type { Obstacle } from "../base/verdict.ts";
import type { GapData } from "../plan/generated/data.ts";
import { hasTargets } from "../plan/metric-aim.ts";
import type { Metric } from "../plan/plan.ts";
import type { Settings } from "../plan/settings.ts";
import { baselineOf, withStart } from "./baseline.ts";
import { judgeDirection } from "./direction.ts";
import { endsOf, narrowedByWorsening, type Pair, widthOf } from "./gap-ends.ts";
import {
  type GapEnds,
  type GapMeasured,
  type Judgement,
  type Standing,
  unjudged,
} from "./measurement.ts";
import { judgeReach, type Reaching } from "./reach.ts";
import { valuesOfSide } from "../plan/selection.ts";
import type { Observation } from "../plan/observation.ts";
import { standingsOf, type Subject, toldDates } from "./series.ts";

/** A judgement of a gap with both of its ends. */
export interface JudgedGap {
  readonly judgement: Judgement;
  readonly gap: GapMeasured | null;
}

/**
 * Judges a difference (its size) or a ratio between two groups or areas, as a number that should come down to its
 * target, or just come down. Both ends, the difference and the ratio are told (Healthy People).
 */
export function judgeGap(
  subject: Subject,
  observations: readonly Observation[],
  settings: Settings,
): JudgedGap {
  const { metric } = subject;
  const written = metric.data.gap;
  if (written === undefined) return { judgement: unjudged("no-gap-groups"), gap: null };
  const pairs = pairsOf(written, subject, observations, settings);
  if (typeof pairs === "string")
    return { judgement: unjudged(pairs), gap: gapOf(written, [], null) };
  const measure = written.measure ?? "difference";
  const series = pairs.flatMap((pair) => widthOf(pair, measure));
  if (series.length === 0)
    return { judgement: unjudged("gap-without-values"), gap: gapOf(written, pairs, null) };
  const direction = measure === "ratio" ? narrowing(series, subject) : "down";
  const reaching: Reaching = { metric, values: "number", series, direction };
  const found = hasTargets(metric) ? judgeReach(reaching) : judgeDirection(reaching);
  const judgement = withStart(found, series, reaching);
  return {
    judgement,
    gap: { ...gapOf(written, pairs, judgement), ...worsening(pairs, judgement, subject) },
  };
}

/** Last day of the newest time that both ends have a value of, hidden or not. */
export function newestOfGap(
  { metric, asOf }: Subject,
  observations: readonly Observation[],
  settings: Settings,
): string | undefined {
  const { of = "", against = "" } = metric.data.gap ?? {};
  const [its = [], other = []] = [of, against].map((side) =>
    toldDates(valuesOfSide(observations, side, metric, settings), { asOf }),
  );
  return its.findLast((date) => other.includes(date));
}

function pairsOf(
  { of, against }: GapData,
  subject: Subject,
  observations: readonly Observation[],
  settings: Settings,
): readonly Pair[] | Obstacle {
  const sides = [of, against].map((side) =>
    standingsOf(valuesOfSide(observations, side, subject.metric, settings), subject),
  );
  const [lagging, other] = sides;
  const obstacle = sides.find((side) => typeof side === "string");
  if (obstacle !== undefined && obstacle !== "no-values") return obstacle;
  if (!Array.isArray(lagging) || !Array.isArray(other)) return "gap-without-values";
  return pairsIn(lagging, other);
}

function pairsIn(
  lagging: readonly Standing[],
  other: readonly Standing[],
): readonly Pair[] | Obstacle {
  const byDate = new Map(other.map((standing) => [standing.date, standing]));
  const pairs = lagging.flatMap((of) => {
    const against = byDate.get(of.date);
    return against === undefined ? [] : [{ of, against }];
  });
  return pairs.length === 0 ? "gap-without-values" : pairs;
}

/** A ratio narrows towards one, from the side on which it was at the baseline. */
function narrowing(series: readonly Standing[], { metric, values }: Subject): "up" | "down" {
  const baseline = baselineOf(metric.data.baseline, series, { metric, values });
  const start = typeof baseline === "string" ? series[0] : baseline;
  return start !== undefined && start.value < 1 ? "up" : "down";
}

function gapOf(
  { of, against, measure = "difference" }: GapData,
  pairs: readonly Pair[],
  judgement: Judgement | null,
): GapMeasured {
  const at = (date: string | undefined): GapEnds | null => {
    const pair = pairs.find((one) => one.of.date === date);
    return pair === undefined ? null : endsOf(pair);
  };
  return {
    of,
    against,
    measure,
    baseline: at(judgement?.baseline?.date),
    latest: at(pairs.at(-1)?.of.date),
    byWorsening: null,
  };
}

function worsening(
  pairs: readonly Pair[],
  { baseline }: Judgement,
  { metric }: Subject,
): Pick<GapMeasured, "byWorsening"> {
  const direction = directionOfEnds(metric);
  const before = pairs.find(({ of }) => of.date === baseline?.date);
  const now = pairs.at(-1);
  if (before === undefined || now === undefined || before === now) return { byWorsening: null };
  if (direction !== "up" && direction !== "down") return { byWorsening: null };
  const measure = metric.data.gap?.measure ?? "difference";
  const better = direction === "up" ? 1 : -1;
  return { byWorsening: narrowedByWorsening([before, now], better, measure) };
}

/** The metric's own direction may be meant of the gap; the indicator's is that of the values at its ends. */
export function directionOfEnds({ data, indicator }: Metric): Reaching["direction"] {
  return indicator?.data.direction ?? data.direction;
}
