import type { Obstacle, Verdict } from "../base/verdict.ts";
import type { MetricData } from "../plan/generated/data.ts";
import type { directionOf } from "../plan/metric-facts.ts";
import { type Span, spanOf } from "./baseline.ts";
import { breakWithin, unbroken } from "./breaks.ts";
import {
  judged,
  type Judgement,
  type Noise,
  type Standing,
  tidy,
  unjudged,
} from "./measurement.ts";
import { momentumOf } from "./momentum.ts";
import { nearOf } from "./near.ts";
import { isBeyond, noiseOf, same, tenthOf } from "./noise.ts";
import { expectedChange, type Path } from "./path.ts";
import { meets, type NumberTarget, targetsOf, targetValue } from "./targets.ts";
import { thresholdsOf } from "./thresholds.ts";
import type { Subject } from "./series.ts";

/** A number that is to be reached: the metric's own, or the width of a gap. */
export interface Reaching extends Pick<Subject, "metric" | "values"> {
  readonly series: readonly Standing[];
  readonly direction: ReturnType<typeof directionOf>;
}

/**
 * Judges what should reach a number by a time: met, not reached, the wrong way, too early, no change that could be
 * told from chance, or how much of the change that the path expects by the latest value's date has happened
 * (Kausal, Statistics Canada and Healthy People each give a part of it).
 */
export function judgeReach(reaching: Reaching): Judgement {
  const { metric, series } = reaching;
  const targets = targetsOf(metric);
  const last = targets.at(-1);
  if (last === undefined) return unjudged("no-target");
  const deadline = last.date;
  if (!hasDirection(reaching, targets)) return unjudged("no-direction", { deadline });
  const span = spanOf(metric.data.baseline, series, reaching);
  if (typeof span === "string") return unjudged(span, { deadline });
  const broken = breakWithin(metric, span);
  if (broken !== undefined) return unjudged("series-break", { deadline, broken });
  const course = courseOf(reaching, span, targets);
  if (typeof course === "string") return unjudged(course, { deadline });
  return judgeCourse(course, reaching);
}

/** A range may be reached from either side; anything else needs to know which way is better. */
function hasDirection({ direction }: Reaching, targets: readonly NumberTarget[]): boolean {
  if (direction === "up" || direction === "down") return true;
  return targets.every(({ isRange }) => isRange);
}

interface Course extends Span {
  readonly better: 1 | -1;
  readonly path: Path;
  readonly target: NumberTarget;
  readonly noise: Noise;
  readonly thresholds: ReturnType<typeof thresholdsOf>;
  /** Change that the path expects by the date of the latest value. */
  readonly expected: number;
}

function courseOf(
  { metric, direction }: Reaching,
  span: Span,
  targets: readonly NumberTarget[],
): Course | Obstacle {
  const { baseline, latest } = span;
  const later = targets.filter(({ date }) => date > baseline.date);
  const target = later.at(-1);
  if (target === undefined) return "target-not-after-baseline";
  const way = wayOf(direction, baseline.value, target);
  if (typeof way === "string") return way;
  const path = pathOf(baseline, later, way, metric.data.path);
  if (path === undefined) return "path-not-positive";
  const targeted = targetValue(target, baseline.value, way) - baseline.value;
  const noise = noiseOf(baseline, latest, metric.data.minChange) ?? tenthOf(targeted);
  const thresholds = thresholdsOf(metric);
  const expected = expectedChange(path, latest.year);
  return { baseline, latest, better: way, path, target, noise, thresholds, expected };
}

/** 1 upwards, −1 downwards; the target must lie that way from the baseline. */
function wayOf(
  direction: Reaching["direction"],
  from: number,
  target: NumberTarget,
): 1 | -1 | Obstacle {
  const wanted = direction === "up" ? 1 : -1;
  const change = targetValue(target, from, wanted) - from;
  if (change === 0) return "target-equals-baseline";
  const way = change > 0 ? 1 : -1;
  const isFree = target.isRange && direction !== "up" && direction !== "down";
  return isFree || way === wanted ? way : "direction-contradicts-target";
}

function pathOf(
  baseline: Standing,
  targets: readonly NumberTarget[],
  better: 1 | -1,
  shape: MetricData["path"] = "straight",
): Path | undefined {
  const points = [baseline, ...targets].map((one) => ({
    date: one.date,
    year: one.year,
    value: "value" in one ? one.value : targetValue(one, baseline.value, better),
  }));
  const isPositive = points.every(({ value }) => value > 0);
  return shape === "straight" || isPositive ? { shape, points } : undefined;
}

function judgeCourse(course: Course, { series, metric }: Reaching): Judgement {
  const { baseline, latest, better, path, target, noise, thresholds, expected } = course;
  const change = latest.value - baseline.value;
  const goal = path.points.at(-1);
  const pace = paceOf(change, course);
  const verdictOf = (value: number): Verdict => verdictAt(value, course);
  return judged(verdictOf(latest.value), {
    baseline,
    latest,
    better,
    path,
    noise: { kind: noise.kind, size: tidy(noise.size) },
    thresholds,
    deadline: target.date,
    expected: tidy(baseline.value + expected),
    change: tidy(change),
    distance: tidy(better * (change - expected)),
    pace: pace === undefined ? null : tidy(pace),
    momentum: momentumOf(unbroken(series, metric), goal),
    near: nearOf(latest.value, boundsOfVerdicts(course), verdictOf),
  });
}

/** The values at which another verdict begins. */
function boundsOfVerdicts({
  baseline,
  path,
  noise,
  expected,
  thresholds,
}: Course): readonly number[] {
  const { value: start } = baseline;
  const bounds = [
    start - noise.size,
    start + noise.size,
    start + expected * thresholds.behind,
    start + expected * thresholds.slightlyBehind,
  ];
  const goal = path.points.at(-1);
  if (goal !== undefined) bounds.push(goal.value);
  return bounds;
}

function verdictAt(value: number, course: Course): Verdict {
  const { baseline, latest, better, target, noise, expected } = course;
  if (meets(value, target, better)) return "met";
  if (latest.date >= target.date) return "not-reached";
  const change = value - baseline.value;
  const isChange = isBeyond(noise, change);
  if (isChange && change * better < 0) return "wrong-direction";
  if (!isChange) return isBeyond(noise, expected) ? "no-change" : "too-early";
  return verdictOfPace(paceOf(change, course), course);
}

/** Change that has happened ÷ change expected; undefined where the path expects none, or one the other way. */
function paceOf(change: number, { expected, better }: Course): number | undefined {
  return expected * better > 0 ? change / expected : undefined;
}

const almost = 1 - same;

function verdictOfPace(pace: number | undefined, { thresholds }: Course): Verdict {
  if (pace === undefined || pace >= thresholds.slightlyBehind * almost) return "on-path";
  return pace >= thresholds.behind * almost ? "slightly-behind" : "behind";
}
