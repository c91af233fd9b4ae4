import type { Place } from "../base/place.ts";
import { placeIn } from "../plan/places.ts";
import type { Entry } from "../plan/entry.ts";
import type { Metric } from "../plan/plan.ts";

/**
 * Whether it is not known what the metric is of: it names an indicator that does not exist, or neither an indicator nor
 * a title of its own. Each has a finding, from which the rest follows.
 */
export function hasLostIndicator({ data, indicator }: Metric): boolean {
  return indicator === undefined && (data.indicator !== undefined || data.title === undefined);
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
