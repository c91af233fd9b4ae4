import { earliest } from "../field/dates.ts";
import type { MetricData } from "./generated/data.ts";
import { valuesOf } from "./metric-facts.ts";
import type { Metric } from "./plan.ts";
import { periodOf } from "./settings.ts";

export type Aim = NonNullable<MetricData["aim"]>;

/**
 * How a metric judges: as written; without it, "done or not" where its values are yes and no, else reaching its
 * targets. Undefined where nothing tells.
 */
export function aimOf(metric: Metric): Aim | undefined {
  if (metric.data.aim !== undefined) return metric.data.aim;
  if (isYesNo(metric)) return "milestone";
  return hasTargets(metric) ? "reach" : undefined;
}

// A look at all values for each of a thousand groups would take the square of their number.
const yesNo = new WeakMap<Metric, boolean>();

/** Whether the values are yes and no: they have no unit, no direction and no baseline. */
export function isYesNo(metric: Metric): boolean {
  const known = yesNo.get(metric);
  if (known !== undefined) return known;
  const answer = hasYesOrNo(metric);
  yesNo.set(metric, answer);
  return answer;
}

function hasYesOrNo(metric: Metric): boolean {
  const { aim, baseline, targets } = metric.data;
  if (aim === "milestone" || typeof baseline?.value === "boolean") return true;
  if (targets?.some(({ value }) => typeof value === "boolean") === true) return true;
  return valuesOf(metric).some(({ value }) => typeof value === "boolean");
}

/** Whether any target is written. */
export function hasTargets({ data }: Metric): boolean {
  return data.targets !== undefined && data.targets.length > 0;
}

/** Whether the first measurement is still to come, by `measurableFrom`: it may wait for a system or a survey. */
export function isWaiting({ data }: Metric, asOf: string): boolean {
  if (data.measurableFrom === undefined) return false;
  const period = periodOf(data.measurableFrom.period);
  return period === undefined || period.from === earliest || asOf <= period.to;
}
