import type { Obstacle, Verdict } from "../base/verdict.ts";
import { measureMetric } from "../measure/metric.ts";
import { seriesFrom } from "../plan/observed.ts";
import { areasOf } from "../plan/selection.ts";
import type { Indicator, Metric, Plan } from "../plan/plan.ts";
import { metricStands } from "../plan/standing.ts";
import type { Snapshot } from "../snapshots/snapshot.ts";

/** A verdict, and why there is none. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reason: Obstacle | null;
}

/** A metric whose verdict the new values move. */
export interface Moved {
  readonly metric: Metric;
  readonly before: Judged;
  readonly after: Judged;
}

/** The metrics of an indicator that are judged otherwise by its new values than by the old. */
export function movedBy(
  indicator: Indicator,
  before: Snapshot | undefined,
  after: Snapshot,
  { plan, asOf }: { readonly plan: Plan; readonly asOf: string },
): readonly Moved[] {
  const { settings } = plan;
  return plan.metrics
    .filter((metric) => metric.indicator === indicator && metricStands(metric, settings))
    .map((metric) => {
      const judge = (snapshot: Snapshot | undefined): Judged => {
        const known = new Map(snapshot === undefined ? [] : [[indicator.id, snapshot]]);
        const values = seriesFrom(known)(metric, areasOf(metric, settings));
        const { verdict, reason } = measureMetric(metric, values, settings, asOf);
        return { verdict, reason };
      };
      return { metric, before: judge(before), after: judge(after) };
    })
    .filter(({ before: was, after: is }) => was.verdict !== is.verdict || was.reason !== is.reason);
}
