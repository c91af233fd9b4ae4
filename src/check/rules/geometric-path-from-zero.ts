import { metricTitle, scaleOf } from "../../plan/metric-facts.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { boundsOf, rankOf } from "../../plan/ranks.ts";

/** Growth by a percentage has no path from or to zero. */
export const geometricPathFromZero = defineRule({
  id: "geometric-path-from-zero",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { path, baseline, targets = [] } = metric.data;
      if (path !== "geometric") continue;
      const scale = scaleOf(metric);
      const bounds = targets.map((target) => boundsOf(target, scale));
      const value = [
        rankOf(baseline?.value, scale),
        ...bounds.map(({ low, high }) => low ?? high),
      ].find((each) => each !== undefined && each <= 0);
      if (value === undefined) continue;
      report({ entry: metric, field: "path", facts: { title: metricTitle(metric, plan), value } });
    }
  },
});
