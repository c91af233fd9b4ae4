import type { Metric, Plan } from "../plan/plan.ts";

const known = new WeakMap<Plan, ReadonlyMap<string, Metric>>();

/** A metric by its id, which may be that of its indicator too: the ids of the plan do not tell them apart. */
export function metricById(id: string, plan: Plan): Metric | undefined {
  const byId = known.get(plan) ?? new Map(plan.metrics.map((metric) => [metric.id, metric]));
  known.set(plan, byId);
  return byId.get(id);
}
