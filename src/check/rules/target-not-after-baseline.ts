import { latest } from "../../field/dates.ts";
import { itemPath } from "../../plan/item-path.ts";
import { metricTitle } from "../../plan/metric-facts.ts";
import { placeIn } from "../../plan/places.ts";
import { periodOf } from "../../plan/settings.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A path needs time between its ends. */
export const targetNotAfterBaseline = defineRule({
  id: "target-not-after-baseline",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const metric of suspectsOf(plan, asOf).metrics) {
      const { baseline, targets } = metric.data;
      if (baseline === undefined || targets === undefined) continue;
      const start = periodOf(baseline.period)?.to ?? latest;
      if (start === latest) continue;
      targets.forEach(({ period }, index) => {
        const end = periodOf(period)?.to;
        if (end === undefined || end > start) return;
        report({
          entry: metric,
          field: "targets",
          at: itemPath("targets", targets, index, "period"),
          facts: {
            title: metricTitle(metric, plan),
            target: String(period),
            baseline: String(baseline.period),
          },
          related: [{ label: "see-also", at: placeIn(metric, "baseline", "period") }],
        });
      });
    }
  },
});
