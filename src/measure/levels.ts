import type { Verdict } from "../base/verdict.ts";
import { aimOf } from "../plan/metric-aim.ts";
import { baselineOf } from "./baseline.ts";
import { judged, type Judgement, type Standing, unjudged } from "./measurement.ts";
import type { Subject } from "./series.ts";
import { meets, type NumberTarget, targetsOf } from "./targets.ts";

/**
 * Judges yes and no, and words: there is no path, only met, not yet, and not reached. A milestone is not reached when
 * its time is over on the day of judging; words when the latest value is of the time of the target, or later.
 */
export function judgeLevels(subject: Subject, series: readonly Standing[]): Judgement {
  const { metric, values } = subject;
  const target = targetsOf(metric).at(-1);
  if (target === undefined && values === "level") return unjudged("no-target");
  const latest = series.at(-1);
  const limits = limitsOf(target, values);
  const baseline = baselineOf(metric.data.baseline, series, subject);
  const known = {
    limits,
    deadline: target?.date ?? null,
    baseline: typeof baseline === "string" ? null : baseline,
  };
  if (latest === undefined) return unjudged("no-values", known);
  const isLate = target !== undefined && isOver(target, latest, subject);
  return judged(verdictOf(latest, limits, isLate), { ...known, latest });
}

function isOver({ date }: NumberTarget, latest: Standing, { metric, asOf }: Subject): boolean {
  return aimOf(metric) === "milestone" ? asOf > date : latest.date >= date;
}

/** Words are better the higher they stand; a yes or a no is that one; without a target a yes is wanted. */
function limitsOf(
  target: NumberTarget | undefined,
  values: Subject["values"],
): NonNullable<Judgement["limits"]> {
  if (target === undefined) return { low: 1, high: null };
  const { low = null, high = null, isExact } = target;
  return isExact && values === "level" ? { low, high: null } : { low, high };
}

function verdictOf(
  { value }: Standing,
  { low, high }: NonNullable<Judgement["limits"]>,
  isLate: boolean,
): Verdict {
  const limits = { low: low ?? undefined, high: high ?? undefined, isExact: false };
  if (meets(value, limits, 1)) return "met";
  return isLate ? "not-reached" : "not-yet";
}
