import type { Measurements } from "../measure/measure.ts";
import type { Measurement } from "../measure/measurement.ts";
import { measureMetric } from "../measure/metric.ts";
import { workOfAction } from "../measure/work.ts";
import { seriesFrom } from "../plan/observed.ts";
import { areasOf } from "../plan/selection.ts";
import type { Metric, Plan } from "../plan/plan.ts";
import type { Reader } from "./reader.ts";

/**
 * How a metric is doing on a day (YYYY-MM-DD), one that no longer stands too; each is judged once. `judged` are those
 * that have been by then.
 */
export function measuredOn(
  plan: Plan,
  asOf: string,
  judged: readonly Measurement[] = [],
): (metric: Metric) => Measurement {
  const { settings, snapshots } = plan;
  const seriesOf = seriesFrom(snapshots);
  const known = new Map(judged.map((measurement) => [measurement.metric, measurement]));
  return (metric) => {
    const before = known.get(metric.id);
    if (before !== undefined) return before;
    const values = seriesOf(metric, areasOf(metric, settings));
    const measurement = measureMetric(metric, values, settings, asOf);
    known.set(metric.id, measurement);
    return measurement;
  };
}

/** Where goals and actions stand, as they have been judged. */
export function standingIn(
  { goals, work, asOf }: Measurements,
  { settings }: Plan,
): Pick<Reader, "goalMeasured" | "workOf"> {
  const byGoal = new Map(goals.map((measured) => [measured.goal, measured]));
  const byAction = new Map(work.actions.map((one) => [one.action, one]));
  return {
    goalMeasured: ({ id }) => byGoal.get(id) ?? null,
    workOf: (action) => byAction.get(action.id) ?? workOfAction(action, settings, asOf),
  };
}
