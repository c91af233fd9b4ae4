import type { Verdict } from "../base/verdict.ts";
import { spanOf } from "./baseline.ts";
import { breakWithin, unbroken } from "./breaks.ts";
import { judged, type Judgement, type Noise, tidy, unjudged } from "./measurement.ts";
import { momentumOf } from "./momentum.ts";
import { nearOf } from "./near.ts";
import { isBeyond, noiseOf } from "./noise.ts";
import type { Reaching } from "./reach.ts";

/**
 * Judges a direction without a number: better, worse, or no change that could be told from chance. Without intervals
 * or a smallest change that counts there is nothing to tell it by.
 */
export function judgeDirection({ metric, series, direction, values }: Reaching): Judgement {
  if (direction !== "up" && direction !== "down") return unjudged("no-direction");
  const better = direction === "up" ? 1 : -1;
  const span = spanOf(metric.data.baseline, series, { metric, values });
  if (typeof span === "string") return unjudged(span, { better });
  const broken = breakWithin(metric, span);
  if (broken !== undefined) return unjudged("series-break", { better, broken });
  const noise = noiseOf(span.baseline, span.latest, metric.data.minChange);
  const change = span.latest.value - span.baseline.value;
  const known = { ...span, better, change: tidy(change) } as const;
  if (noise === undefined) return unjudged("no-noise-rule", known);
  const from = span.baseline.value;
  const verdictOf = (value: number): Verdict => verdictAt((value - from) * better, noise);
  return judged(verdictOf(span.latest.value), {
    ...known,
    noise: { ...noise, size: tidy(noise.size) },
    momentum: momentumOf(unbroken(series, metric), undefined),
    near: nearOf(span.latest.value, [from - noise.size, from + noise.size], verdictOf),
  });
}

function verdictAt(improvement: number, noise: Noise): Verdict {
  if (!isBeyond(noise, improvement)) return "no-change";
  return improvement > 0 ? "on-path" : "wrong-direction";
}
