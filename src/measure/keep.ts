import type { Verdict } from "../base/verdict.ts";
import { directionOf } from "../plan/metric-facts.ts";
import { baselineOf } from "./baseline.ts";
import { unbroken } from "./breaks.ts";
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
import { halfInterval, isBeyond } from "./noise.ts";
import type { Subject } from "./series.ts";
import { type NumberTarget, targetsOf } from "./targets.ts";

/**
 * Judges what should stay within limits: met inside them, slightly behind where it is outside by no more than chance,
 * else behind. There is no wrong direction: what matters is where the value is.
 */
export function judgeKeep(subject: Subject, series: readonly Standing[]): Judgement {
  const { metric } = subject;
  const latest = series.at(-1);
  const target = inForce(targetsOf(metric), latest);
  if (target === undefined) return unjudged("no-target");
  const limits = limitsOf(target, directionOf(metric));
  const known = { limits: { low: limits.low ?? null, high: limits.high ?? null } };
  if (latest === undefined) return unjudged("no-values", { ...known, deadline: target.date });
  const noise = noiseAround(latest, metric.data.minChange);
  const verdictOf = (value: number): Verdict => verdictAt(value, limits, noise);
  const baseline = baselineOf(metric.data.baseline, series, subject);
  return judged(verdictOf(latest.value), {
    ...known,
    latest,
    baseline: typeof baseline === "string" ? null : baseline,
    deadline: target.date,
    distance: tidy(-outsideBy(latest.value, limits)),
    noise: noise === undefined ? null : { ...noise, size: tidy(noise.size) },
    momentum: momentumOf(unbroken(series, metric), undefined),
    near: nearOf(latest.value, boundsAround(limits, noise), verdictOf),
  });
}

/** The target whose time the latest value belongs to: the first that has not passed, else the last. */
function inForce(
  targets: readonly NumberTarget[],
  latest: Standing | undefined,
): NumberTarget | undefined {
  return targets.find(({ date }) => latest === undefined || date >= latest.date) ?? targets.at(-1);
}

interface Limits {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** An exact value is the lowest that will do where higher is better, the highest where lower is, else both. */
function limitsOf(
  { low, high, isExact }: NumberTarget,
  direction: ReturnType<typeof directionOf>,
): Limits {
  if (isExact && direction === "up") return { low, high: undefined };
  return isExact && direction === "down" ? { low: undefined, high } : { low, high };
}

/** Half the interval of the latest value, or the smallest change that counts; there may be neither. */
function noiseAround(latest: Standing, minChange: number | undefined): Noise | undefined {
  const half = halfInterval(latest);
  if (half !== undefined) return { kind: "interval", size: half };
  return minChange === undefined ? undefined : { kind: "min-change", size: minChange };
}

function outsideBy(value: number, { low = value, high = value }: Limits): number {
  return Math.max(low - value, value - high, 0);
}

function verdictAt(value: number, limits: Limits, noise: Noise | undefined): Verdict {
  const outside = outsideBy(value, limits);
  if (outside === 0) return "met";
  return noise === undefined || isBeyond(noise, outside) ? "behind" : "slightly-behind";
}

function boundsAround({ low, high }: Limits, noise: Noise | undefined): readonly number[] {
  const size = noise?.size ?? 0;
  return [
    ...(low === undefined ? [] : [low, low - size]),
    ...(high === undefined ? [] : [high, high + size]),
  ];
}
