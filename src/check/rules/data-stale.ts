import { freshnessOf } from "../../plan/freshness.ts";
import type { Indicator, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { newestOf, valuesOfIndicator } from "../own-values.ts";
import { hasValue, snapshotOf } from "../pulled.ts";
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
      const { newest, newestEnd } = newestIn(indicator, plan);
      if (newest === "") continue;
      if (freshnessOf(indicator, newestEnd, asOf).state !== "stale") continue;
      const title = titleOf(indicator, plan);
      const isPulled = snapshotOf(indicator, plan) !== undefined;
      const facts = {
        title,
        period: newest,
        rhythm,
        pulled: isPulled ? indicator.id : "",
        written: isPulled ? "" : title,
      };
      report({ entry: indicator, field: "rhythm", facts });
    }
  },
});

/** Of the plan's own area and everyone where there are such values, else of all. One that is hidden is no less new. */
function newestIn(indicator: Indicator, plan: Plan): ReturnType<typeof newestOf> {
  const { newest, hidden } = valuesOfIndicator(indicator, plan);
  const own = newestOf([newest, ...hidden.values()].map((period) => ({ period })));
  if (own.newest !== "") return own;
  return newestOf([
    ...(indicator.data.values ?? []).filter(({ value, flag }) => value !== null || isHidden(flag)),
    ...(snapshotOf(indicator, plan)?.rows() ?? []).filter(
      (row) => hasValue(row) || isHidden(row.flag),
    ),
  ]);
}

function isHidden(flag: string | undefined): boolean {
  return flag === "suppressed";
}
