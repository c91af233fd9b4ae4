import { scaleOf, unitOf } from "../../plan/metric-facts.ts";
import { metricStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { hasLostIndicator, oncePerIndicator } from "../metric-needs.ts";
import { isYesNo } from "../../plan/metric-aim.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A number without a unit says nothing. Levels of a word scale, and yes and no, have none. */
export const metricWithoutUnit = defineRule({
  id: "metric-without-unit",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    const once = oncePerIndicator();
    for (const metric of suspectsOf(plan, asOf).metrics) {
      if (unitOf(metric) !== undefined || scaleOf(metric) !== undefined) continue;
      if (hasLostIndicator(metric) || isYesNo(metric)) continue;
      if (!metricStands(metric, plan.settings)) continue;
      const entry = once(metric);
      if (entry) report({ entry, field: "unit", facts: { title: titleOf(entry, plan) } });
    }
  },
});
