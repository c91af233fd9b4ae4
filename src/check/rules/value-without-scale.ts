import { scaleOf } from "../../plan/metric-facts.ts";
import type { Indicator, Metric } from "../../plan/plan.ts";
import { metricStands } from "../../plan/standing.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { holderTitle, someValue, writtenValues } from "../written-values.ts";

/** A word measures only with a scale that puts it in order (design §2, decision 4). */
export const valueWithoutScale = defineRule({
  id: "value-without-scale",
  severity: "warning",
  kind: "completeness",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      if (!lacksScale(metric) || !metricStands(metric, plan.settings)) continue;
      say(metric);
    }
    for (const indicator of plan.indicators) {
      if (indicator.data.scale !== undefined || !someValue(indicator.data, isWord)) continue;
      say(indicator);
    }

    function say(entry: Metric | Indicator): void {
      const written = writtenValues(entry.data).find(({ value }) => isWord(value));
      if (written === undefined) return;
      report({
        entry,
        field: "scale",
        at: written.at,
        facts: { title: holderTitle(entry, plan), value: written.value },
      });
    }
  },
});

function lacksScale(metric: Metric): boolean {
  if (!someValue(metric.data, isWord) || scaleOf(metric) !== undefined) return false;
  return metric.indicator !== undefined || metric.data.indicator === undefined;
}

/** Texts that begin like a number are slips of writing one, said elsewhere. */
function isWord(value: unknown): boolean {
  return typeof value === "string" && !/^\s*[-+−–<>≤≥]?\s*\d/.test(value);
}
