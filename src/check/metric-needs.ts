import { earliest } from "../field/dates.ts";
import type { Place } from "../base/place.ts";
import type { MetricData } from "../plan/generated/data.ts";
import { valuesOf } from "../plan/metric-facts.ts";
import { placeIn } from "../plan/places.ts";
import type { Entry } from "../plan/entry.ts";
import type { Metric } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";

type Aim = NonNullable<MetricData["aim"]>;

/**
 * How a metric judges: as written; without it, "done or not" where its values are yes and no, else reaching its
 * targets. Undefined where nothing tells.
 */
export function aimOf(metric: Metric): Aim | undefined {
  if (metric.data.aim !== undefined) return metric.data.aim;
  if (isYesNo(metric)) return "milestone";
  return hasTargets(metric) ? "reach" : undefined;
}

/** Whether the values are yes and no: they have no unit, no direction and no baseline. */
export function isYesNo(metric: Metric): boolean {
  const { aim, baseline, targets } = metric.data;
  if (aim === "milestone" || typeof baseline?.value === "boolean") return true;
  if (targets?.some(({ value }) => typeof value === "boolean") === true) return true;
  return valuesOf(metric).some(({ value }) => typeof value === "boolean");
}

/** Whether any target is written. */
export function hasTargets({ data }: Metric): boolean {
  return data.targets !== undefined && data.targets.length > 0;
}

/**
 * Whether it is not known what the metric is of: it names an indicator that does not exist, or neither an indicator nor
 * a title of its own. Each has a finding, from which the rest follows.
 */
export function hasLostIndicator({ data, indicator }: Metric): boolean {
  return indicator === undefined && (data.indicator !== undefined || data.title === undefined);
}

/** Whether the first measurement is still to come, by `measurableFrom`: it may wait for a system or a survey. */
export function isWaiting({ data }: Metric, asOf: string): boolean {
  if (data.measurableFrom === undefined) return false;
  const period = periodOf(data.measurableFrom.period);
  return period === undefined || period.from === earliest || asOf <= period.to;
}

/**
 * Where a metric stands that is only an indicator's id under `metrics:`; undefined for a metric written out. Its
 * own place would be its indicator's.
 */
export function placeOfNamed(metric: Metric): Place | undefined {
  const { indicator, goals, actions } = metric;
  if (indicator?.path !== metric.path) return undefined;
  const [home] = [...goals, ...actions];
  const index = home?.data.metrics?.indexOf(indicator.id);
  if (home === undefined || index === undefined || index === -1) return undefined;
  return placeIn(home, "metrics", index);
}

/**
 * The entry that should say what the metrics of one indicator share (unit, direction): the indicator, else the metric
 * itself; undefined when it has been asked for before, so that one gap is one finding.
 */
export function oncePerIndicator(): (metric: Metric) => Entry<unknown> | undefined {
  const seen = new Set<Entry<unknown>>();
  return (metric) => {
    const entry = metric.indicator ?? metric;
    if (seen.has(entry)) return undefined;
    seen.add(entry);
    return entry;
  };
}
