import type { MetricData, TargetData } from "../plan/generated/data.ts";
import { directionOf, unitOf } from "../plan/metric-facts.ts";
import type { Indicator, Metric } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";

/**
 * Whether a metric is whole and of the usual kind, so that no rule on metrics has anything to say of it: numbers
 * that are to be reached, each later and farther in its direction than the one before. In doubt it is not.
 */
export function isPlainMetric(metric: Metric): boolean {
  const { data, goals, actions } = metric;
  if (goals.length === 0 && actions.length === 0) return false;
  return isUsual(data) && namesWhatItCounts(metric) && goesOn(metric);
}

function isUsual({ aim, values, scale, path, targetGroups }: MetricData): boolean {
  if (aim !== undefined && aim !== "reach") return false;
  return (
    values === undefined && scale === undefined && path === undefined && targetGroups === undefined
  );
}

/** Unit and direction, and a title and a source: its own or its indicator's. */
function namesWhatItCounts(metric: Metric): boolean {
  const { data, indicator } = metric;
  if (unitOf(metric) === undefined || directionOf(metric) === undefined) return false;
  if (indicator !== undefined) return !hasWords(indicator);
  return data.indicator === undefined && data.title !== undefined && data.source !== undefined;
}

/** A scale, or a yes or a no. */
function hasWords({ data: { scale, values } }: Indicator): boolean {
  return scale !== undefined || values?.some(({ value }) => typeof value === "boolean") === true;
}

function goesOn(metric: Metric): boolean {
  const { baseline, targets } = metric.data;
  if (targets === undefined || targets.length === 0) return false;
  if (typeof baseline?.value !== "number" || !isWithin(baseline.value, metric.indicator))
    return false;
  const direction = directionOf(metric);
  let before: Stand = baseline;
  for (const target of targets) {
    if (!follows(target, before, direction) || !isWithin(target.value, metric.indicator))
      return false;
    before = target;
  }
  return true;
}

/** Within the limits of the indicator, where it has some. */
function isWithin(value: Stand["value"], indicator: Indicator | undefined): boolean {
  if (typeof value !== "number") return false;
  const { min = value, max = value } = indicator?.data ?? {};
  return min <= value && value <= max;
}

type Direction = ReturnType<typeof directionOf>;
/** A baseline or a target. */
type Stand = Pick<TargetData, "period" | "value">;

function follows(to: Stand, from: Stand, direction: Direction): boolean {
  const end = periodOf(to.period)?.to;
  if (end === undefined || typeof to.value !== "number") return false;
  const start = periodOf(from.period)?.to;
  return start !== undefined && start < end && isFarther(from.value, to.value, direction);
}

/** Without a direction any other value will do. */
function isFarther(from: Stand["value"], to: number, direction: Direction): boolean {
  if (typeof from !== "number") return true;
  if (direction === "up") return to > from;
  return direction === "down" ? to < from : to !== from;
}
