import { metricTitle } from "../../plan/metric-facts.ts";
import type { MetricData } from "../../plan/generated/data.ts";
import { metricStands } from "../../plan/standing.ts";
import { hasLostIndicator } from "../metric-needs.ts";
import { isWaiting, isYesNo } from "../../plan/metric-aim.ts";
import { valuesNameSource } from "../value-sources.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/**
 * A metric without an indicator carries its own values, and so its own source. Exempt are
 * what is done or not, which the plan itself follows, and a metric that still waits for its first measurement.
 */
export const metricWithoutSource = defineRule({
  id: "metric-without-source",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      if (namesSource(metric.data) || isYesNo(metric) || isWaiting(metric, asOf)) continue;
      if (hasLostIndicator(metric) || !metricStands(metric, plan.settings)) continue;
      report({ entry: metric, field: "source", facts: { title: metricTitle(metric, plan) } });
    }
  },
});

function namesSource({ indicator, source, values }: MetricData): boolean {
  return indicator !== undefined || source !== undefined || valuesNameSource(values);
}
