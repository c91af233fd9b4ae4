import type { MetricData, TargetData } from "../plan/generated/data.ts";
import { directionOf } from "../plan/metric-facts.ts";
import type { Indicator, Metric } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";

/**
 * Whether a metric is of the usual kind, about which no rule on contradictions has anything to say: numbers that
 * are to be reached, each later and farther in its direction than the one before. In doubt it is not.
 */
export function isPlainMetric(metric: Metric): boolean {
  const { data, indicator, goals, actions } = metric;
  if (goals.length === 0 && actions.length === 0) return false;
  if (!isUsual(data) || (indicator !== undefined && hasLimits(indicator))) return false;
  return data.targets === undefined ? isNumber(data.baseline?.value) : goesOn(metric);
}

function isUsual({ aim, values, scale, path, targetGroups }: MetricData): boolean {
  if (aim !== undefined && aim !== "reach") return false;
  return (
    values === undefined && scale === undefined && path === undefined && targetGroups === undefined
  );
}

function hasLimits({ data }: Indicator): boolean {
  return data.scale !== undefined || data.min !== undefined || data.max !== undefined;
}

function isNumber(value: unknown): boolean {
  return value === undefined || typeof value === "number";
}

function goesOn(metric: Metric): boolean {
  const { baseline, targets = [] } = metric.data;
  const direction = directionOf(metric);
  if (!isNumber(baseline?.value)) return false;
  let before: Stand | undefined = baseline;
  for (const target of targets) {
    if (!follows(target, before, direction)) return false;
    before = target;
  }
  return true;
}

type Direction = ReturnType<typeof directionOf>;
/** A baseline or a target. */
type Stand = Pick<TargetData, "period" | "value">;

function follows(to: Stand, from: Stand | undefined, direction: Direction): boolean {
  const end = periodOf(to.period)?.to;
  if (end === undefined || typeof to.value !== "number") return false;
  if (from === undefined) return true;
  const start = periodOf(from.period)?.to;
  return start !== undefined && start < end && isFarther(from.value, to.value, direction);
}

/** Without a direction any other value will do. */
function isFarther(from: Stand["value"], to: number, direction: Direction): boolean {
  if (typeof from !== "number") return true;
  if (direction === "up") return to > from;
  return direction === "down" ? to < from : to !== from;
}
