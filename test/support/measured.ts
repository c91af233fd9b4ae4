import type { Measurement } from "../../src/measure/measurement.ts";
import { measureMetric } from "../../src/measure/metric.ts";
import type { Observation } from "../../src/plan/observation.ts";
import type { MetricData } from "../../src/plan/generated/data.ts";
import { planOf } from "./plan-of.ts";

const { plan } = await planOf('metrics: [{ id: mittari, title: "Mittari" }]\n');

/** Values of whole years: `{ 2021: 16 }`. */
export function yearly(values: Readonly<Record<number, Observation["value"]>>): Observation[] {
  return Object.entries(values).map(([year, value]) => ({ period: Number(year), value }));
}

/** A metric of its own values, judged. */
export function measured(
  data: MetricData,
  values: readonly Observation[],
  asOf = "2026-11-01",
): Measurement {
  const [template] = plan.metrics;
  if (template === undefined) throw new Error("the plan has no metric");
  // Without a unit whole numbers are people, and few of them are hidden.
  const metric = { ...template, data: { unit: "%", ...data }, indicator: undefined };
  return measureMetric(metric, values, plan.settings, asOf);
}

/** A level to reach by the end of 2030 from 2015, as in the comparison of methods. */
export function reaching(from: number, to: number, more: MetricData = {}): MetricData {
  return {
    aim: "reach",
    direction: to > from ? "up" : "down",
    baseline: { period: 2015, value: from },
    targets: [{ period: 2030, value: to }],
    ...more,
  };
}
