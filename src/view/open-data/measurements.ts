import type { GoalMeasured, Measurements } from "../../measure/measure.ts";
import { judged, type Measurement, measurementOf } from "../../measure/measurement.ts";
import { type Rights, rightsOf, textOf } from "../../measure/rights.ts";
import type { Work } from "../../measure/work.ts";
import { figureUnitOf } from "../../plan/metric-facts.ts";
import type { Metric, Plan } from "../../plan/plan.ts";
import type { SourceText } from "../../snapshots/snapshot.ts";

/**
 * One metric with everything that its verdict is made of, and whose figures it is judged by. Where they are withheld all
 * of them are null, and the verdict alone is told.
 */
export interface MetricOpen extends Omit<Measurement, "freshness">, Rights {
  readonly title: SourceText;
  /** What its figures are counted in, a gap in what the difference is; empty where they have none. */
  readonly unit: SourceText;
  /** Id of the indicator; null for a metric of its own values. */
  readonly indicator: string | null;
  /** Without the days since the newest value, which would change every line of the file every day. */
  readonly freshness: Omit<Measurement["freshness"], "days">;
}

/**
 * Every number behind every verdict, as `hyte build` publishes it: plain JSON, the same in every language, sorted by
 * id, every field always there, null where a metric has no such thing. Numbers have at most twelve digits. Values that
 * are hidden for privacy, or not free to be published again, are not in it.
 */
export interface MeasurementsOpen {
  /** Of this shape. */
  readonly version: 1;
  readonly asOf: string;
  readonly goals: readonly GoalMeasured[];
  readonly metrics: readonly MetricOpen[];
  readonly work: Work;
}

/** The measurements of a plan as open data. */
export function openMeasurements(
  { asOf, goals, metrics, work }: Measurements,
  plan: Plan,
): MeasurementsOpen {
  const byId = new Map(plan.metrics.map((metric) => [metric.id, metric]));
  return {
    version: 1,
    asOf,
    goals: goals.toSorted((a, b) => (a.goal < b.goal ? -1 : 1)),
    metrics: metrics
      .toSorted((a, b) => (a.metric < b.metric ? -1 : 1))
      .flatMap((measurement) => {
        const metric = byId.get(measurement.metric);
        return metric === undefined ? [] : [openMetric(measurement, metric, plan)];
      }),
    work,
  };
}

function openMetric(measurement: Measurement, metric: Metric, plan: Plan): MetricOpen {
  const { indicator } = metric;
  const [own] = plan.settings.languages;
  const rights = rightsOf(metric, plan);
  const shown = rights.withheld === null ? measurement : bare(measurement);
  const { verdict, metric: id, freshness, ...rest } = shown;
  const { state, latest, nextUpdate, freshUntil, ageingUntil } = freshness;
  return {
    metric: id,
    title: textOf(metric.data.title ?? indicator?.data.title, own),
    unit: textOf(figureUnitOf(metric), own),
    indicator: indicator?.id ?? null,
    ...rights,
    verdict,
    ...rest,
    freshness: { state, latest, nextUpdate, freshUntil, ageingUntil },
  };
}

/** The verdict without the numbers that it is made of. */
function bare({ metric, aim, values, verdict, reason, freshness }: Measurement): Measurement {
  const told = { ...judged(verdict, {}), reason };
  return measurementOf({ metric, aim, values }, told, { gap: null, freshness });
}
