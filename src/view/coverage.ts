import { directionOf } from "../plan/metric-facts.ts";
import type { Action, Goal, Metric, Plan } from "../plan/plan.ts";
import { actionStands, goalStands, metricStands } from "../plan/standing.ts";
import type { CoverageLabels } from "../text/site.ts";
import { writeNumber } from "../text/numbers.ts";
import type { Reader } from "./reader.ts";

/** One line of the completeness table: of how many things how many are in order. */
export interface CoverageRow {
  readonly matter: string;
  readonly done: string;
  readonly total: string;
  readonly complete: boolean;
  /** "Kunnossa" or "Puuttuu 3". */
  readonly verdict: string;
  /** Percentage of the bar. */
  readonly share: string;
}

/**
 * Which of the goals and actions that the front page counts the table leaves out, and the metrics that neither counts;
 * "" where the table has them all.
 */
export function leftOutOf({ plan, text }: Reader): string {
  const { goals, actions, metrics } = standing(plan);
  const { counts, say } = text;
  const ended = plan.metrics.length - metrics.length;
  const left = [
    { count: plan.goals.length - goals.length, words: counts.goals },
    { count: plan.actions.length - actions.length, words: counts.actions },
  ].filter(({ count }) => count > 0);
  if (left.length === 0) return "";
  const things = say.leftOut(left.map(({ count, words }) => words(count)).join(", "));
  return ended === 0 ? things : `${things} ${say.leftOutMetrics(counts.metrics(ended))}`;
}

type Standing = Pick<Plan, "goals" | "actions" | "metrics">;

function standing({ goals, actions, metrics, settings }: Plan): Standing {
  return {
    goals: goals.filter(goalStands),
    actions: actions.filter((action) => actionStands(action, settings)),
    metrics: metrics.filter((metric) => metricStands(metric, settings)),
  };
}

interface Count {
  readonly what: keyof CoverageLabels;
  readonly done: number;
  readonly total: number;
}

/** How complete the plan is, in figures. Goals and actions that were given up are not asked for anything. */
export function coverageRows(reader: Reader): readonly CoverageRow[] {
  const { text, language } = reader;
  return countsOf(reader)
    .filter(({ total }) => total > 0)
    .map(({ what, done, total }) => ({
      matter: text.coverage[what],
      done: writeNumber(done, language),
      total: writeNumber(total, language),
      complete: done === total,
      verdict: done === total ? text.labels.complete : text.say.missing(total - done),
      share: `${Math.round((1000 * done) / total) / 10}%`,
    }));
}

function countsOf({ plan, measurementOf }: Reader): readonly Count[] {
  const { goals, actions, metrics } = standing(plan);
  return [
    count("goalsWithAction", goals, (goal) => goal.actions.length > 0),
    count("goalsWithOwner", goals, (goal) => ownOrOf(goal, ({ owners }) => owners)),
    count("goalsWithMetric", goals, (goal) => ownOrOf(goal, ({ metrics }) => metrics)),
    count("goalsWithBaseline", goals, (goal) =>
      metricsOf(goal).some(({ data }) => data.baseline !== undefined),
    ),
    count("goalsWithTarget", goals, (goal) =>
      metricsOf(goal).some(({ data }) => (data.targets ?? []).length > 0),
    ),
    count("actionsWithOwner", actions, ({ owners }) => owners.length > 0),
    count("actionsWithSchedule", actions, ({ data }) => data.schedule !== undefined),
    count("actionsWithStatus", actions, ({ data }) => data.status !== undefined),
    count("actionsWithUpdate", actions, ({ data }) => (data.updates ?? []).length > 0),
    count("metricsWithDirection", metrics, (metric) => directionOf(metric) !== undefined),
    count("metricsWithValue", metrics, (metric) => measurementOf(metric).freshness.latest !== null),
  ];
}

function count<T>(
  what: keyof CoverageLabels,
  things: readonly T[],
  isInOrder: (thing: T) => boolean,
): Count {
  return { what, done: things.filter(isInOrder).length, total: things.length };
}

/** A goal without its own is satisfied by its actions'. */
function ownOrOf(goal: Goal, list: (holder: Goal | Action) => readonly unknown[]): boolean {
  return list(goal).length > 0 || goal.actions.some((action) => list(action).length > 0);
}

function metricsOf({ metrics, actions }: Goal): readonly Metric[] {
  return [...metrics, ...actions.flatMap((action) => action.metrics)];
}
