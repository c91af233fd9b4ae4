import type { Obstacle } from "../base/verdict.ts";
import type { GapData } from "../plan/generated/data.ts";
import { hasTargets } from "../plan/metric-aim.ts";
import { directionOf } from "../plan/metric-facts.ts";
import type { Settings } from "../plan/settings.ts";
import { judgeDirection } from "./direction.ts";
import {
  type GapEnds,
  type GapMeasured,
  type Judgement,
  type Standing,
  tidy,
  unjudged,
} from "./measurement.ts";
import { halfIntervalOfDifference } from "./noise.ts";
import { judgeReach, type Reaching } from "./reach.ts";
import { valuesOfSide } from "./selection.ts";
import { type Observation, standingsOf, type Subject } from "./series.ts";

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
  const direction = measure === "ratio" ? narrowing(series, metric.data.baseline?.value) : "down";
  const reaching: Reaching = { metric, values: "number", series, direction };
  const judgement = hasTargets(metric) ? judgeReach(reaching) : judgeDirection(reaching);
  return {
    judgement,
    gap: { ...gapOf(written, pairs, judgement), ...worsening(pairs, judgement, subject) },
  };
}

interface Pair {
  readonly of: Standing;
  readonly against: Standing;
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

/** The size of a gap at one time; a difference has an interval where both ends do. */
function widthOf({ of, against }: Pair, measure: GapMeasured["measure"]): readonly Standing[] {
  const time = { period: of.period, date: of.date, year: of.year };
  if (measure === "ratio") {
    if (against.value === 0) return [];
    return [{ ...time, value: tidy(of.value / against.value), low: null, high: null }];
  }
  const value = tidy(Math.abs(of.value - against.value));
  const half = halfIntervalOfDifference(of, against);
  if (half === undefined) return [{ ...time, value, low: null, high: null }];
  return [{ ...time, value, low: value - half, high: value + half }];
}

/** A ratio narrows towards one. */
function narrowing(
  [first]: readonly Standing[],
  baseline: number | boolean | string | undefined,
): "up" | "down" {
  const start = typeof baseline === "number" ? baseline : first?.value;
  return start !== undefined && start < 1 ? "up" : "down";
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

function endsOf({ of, against }: Pair): GapEnds {
  return {
    date: of.date,
    of: of.value,
    against: against.value,
    difference: tidy(of.value - against.value),
    ratio: against.value === 0 ? null : tidy(of.value / against.value),
  };
}

/** The end that was better off at the baseline, and how much worse it is now, against how much the gap narrowed. */
function worsening(
  pairs: readonly Pair[],
  { baseline }: Judgement,
  { metric }: Subject,
): Pick<GapMeasured, "byWorsening"> {
  const direction = directionOf(metric);
  const before = pairs.find(({ of }) => of.date === baseline?.date);
  const now = pairs.at(-1);
  if (before === undefined || now === undefined || before === now) return { byWorsening: null };
  if (direction !== "up" && direction !== "down") return { byWorsening: null };
  const narrowed = sizeOf(before) - sizeOf(now);
  if (narrowed <= 0) return { byWorsening: null };
  const better = direction === "up" ? 1 : -1;
  const side = (before.against.value - before.of.value) * better >= 0 ? "against" : "of";
  const worse = (before[side].value - now[side].value) * better;
  return { byWorsening: worse * 2 >= narrowed };
}

function sizeOf({ of, against }: Pair): number {
  return Math.abs(of.value - against.value);
}
