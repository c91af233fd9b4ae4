import type { Measurement } from "../measure/measurement.ts";
import { measureMetric } from "../measure/metric.ts";
import { seriesFrom } from "../plan/observed.ts";
import { areasOf } from "../plan/selection.ts";
import type { Metric, Plan } from "../plan/plan.ts";

/** How a metric is doing on a day (YYYY-MM-DD), one that no longer stands too; each is judged once. */
export function measuredOn(plan: Plan, asOf: string): (metric: Metric) => Measurement {
  const { settings, snapshots } = plan;
  const seriesOf = seriesFrom(snapshots);
  const known = new Map<Metric, Measurement>();
  return (metric) => {
    const values = seriesOf(metric, areasOf(metric, settings));
    const measurement = known.get(metric) ?? measureMetric(metric, values, settings, asOf);
    known.set(metric, measurement);
    return measurement;
  };
}
