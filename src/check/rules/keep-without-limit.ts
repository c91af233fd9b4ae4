import { metricTitle } from "../../plan/metric-facts.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A level is kept at most, at least or within a band. */
export const keepWithoutLimit = defineRule({
  id: "keep-without-limit",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { targets, aim } = metric.data;
      if (aim !== "keep" || targets === undefined) continue;
      const last = targets.at(-1)?.value;
      if (last === undefined || typeof last === "boolean") continue;
      if (targets.some(({ value }) => value === undefined)) continue;
      report({
        entry: metric,
        field: "aim",
        facts: { title: metricTitle(metric, plan), value: last },
      });
    }
  },
});
