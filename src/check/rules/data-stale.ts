import { freshnessOf } from "../../plan/freshness.ts";
import type { Indicator, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { hasValue, newestOf, ownRows, snapshotOf } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** By the indicator's own rhythm: a survey every second year is not stale after one. Not asked once the plan's period is over. */
export const dataStale = defineRule({
  id: "data-stale",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    const { period } = plan.settings;
    if (period !== undefined && period.to < asOf) return;
    for (const indicator of plan.indicators) {
      const { rhythm } = indicator.data;
      if (rhythm === undefined) continue;
      const latest = newestOf(valuesOf(indicator, plan));
      if (latest === undefined) continue;
      if (freshnessOf(indicator, latest.end, asOf).state !== "stale") continue;
      const facts = {
        title: titleOf(indicator, plan),
        id: indicator.id,
        period: String(latest.newest.period),
        rhythm,
      };
      report({ entry: indicator, field: "rhythm", facts });
    }
  },
});

/** Of the plan's own area where it has some; written ones count too. */
function valuesOf(
  indicator: Indicator,
  plan: Plan,
): readonly { readonly period: string | number }[] {
  const { values = [] } = indicator.data;
  const written = values.filter(({ value }) => value !== null);
  const snapshot = snapshotOf(indicator, plan);
  if (snapshot === undefined) return written;
  const own = ownRows(snapshot, indicator, plan);
  const pulled = own.length > 0 ? own : snapshot.rows().filter(hasValue);
  return written.length === 0 ? pulled : [...written, ...pulled];
}
