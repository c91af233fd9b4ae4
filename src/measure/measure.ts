import type { Goal, Metric, Plan } from "../plan/plan.ts";
import { goalStands, metricStands } from "../plan/standing.ts";
import type { Measurement } from "./measurement.ts";
import { measureMetric } from "./metric.ts";
import { type FreshnessCount, freshnessOfAll, type Result, rollUp } from "./roll-up.ts";
import { areasOf } from "../plan/selection.ts";
import type { SeriesOf } from "../plan/observation.ts";
import { type Work, workOf } from "./work.ts";

/** The two lights of a goal, which are never merged into one. */
export interface GoalMeasured {
  /** The goal's id. */
  readonly goal: string;
  /** Null for a goal that crosses the focus areas. */
  readonly focusArea: string | null;
  readonly result: Result;
  readonly work: Work;
  /** How new the data of its metrics is. */
  readonly freshness: readonly FreshnessCount[];
  /** Ids of the metrics that the result is of: the goal's own, else those of its actions. */
  readonly metrics: readonly string[];
}

/** How the whole plan is doing on a day. Plain JSON; in the order of the plan. */
export interface Measurements {
  readonly asOf: string;
  readonly goals: readonly GoalMeasured[];
  readonly metrics: readonly Measurement[];
  /** Of all actions, those that serve no goal included. */
  readonly work: Work;
}

/**
 * Judges every metric that stands, and puts the goals that stand under their two lights. `seriesOf` gives the values
 * of a metric; `asOf` is YYYY-MM-DD.
 */
export function measure(plan: Plan, seriesOf: SeriesOf, asOf: string): Measurements {
  const { settings } = plan;
  const measured = new Map<Metric, Measurement>();
  for (const metric of plan.metrics) {
    if (!metricStands(metric, settings)) continue;
    const observations = seriesOf(metric, areasOf(metric, settings));
    measured.set(metric, measureMetric(metric, observations, settings, asOf));
  }
  const goals = plan.goals.filter(goalStands).map((goal): GoalMeasured => {
    const results = metricsOf(goal).flatMap((metric) => measured.get(metric) ?? []);
    return {
      goal: goal.id,
      focusArea: goal.focusArea?.id ?? null,
      result: rollUp(results),
      work: workOf(goal, settings, asOf),
      freshness: freshnessOfAll(results),
      metrics: results.map(({ metric }) => metric),
    };
  });
  return { asOf, goals, metrics: [...measured.values()], work: workOf(plan, settings, asOf) };
}

function metricsOf({ metrics, actions }: Goal): readonly Metric[] {
  return metrics.length > 0 ? metrics : ofActions(actions);
}

/** The metrics of the actions of a goal that has metrics of its own: they are told beside its result, never in it. */
export function metricsBeside({ metrics, actions }: Goal): readonly Metric[] {
  if (metrics.length === 0) return [];
  return ofActions(actions).filter((metric) => !metrics.includes(metric));
}

function ofActions(actions: Goal["actions"]): readonly Metric[] {
  return [...new Set(actions.flatMap((action) => action.metrics))];
}
