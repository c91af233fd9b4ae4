import type { MeasuredData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { holderTitle } from "../written-values.ts";

/** A confidence interval is drawn round its own value; a value outside it is a slip of writing. */
export const valueOutsideInterval = defineRule({
  id: "value-outside-interval",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const entries of [suspectsOf(plan, asOf).metrics, plan.indicators]) {
      for (const entry of entries) {
        const { values } = entry.data;
        if (values === undefined) continue;
        values.forEach((measured, index) => {
          if (!isOutside(measured)) return;
          report({
            entry,
            field: "values",
            at: itemPath("values", values, index, "value"),
            facts: {
              title: holderTitle(entry, plan),
              period: String(measured.period),
              value: Number(measured.value),
              low: measured.low ?? "",
              high: measured.high ?? "",
            },
          });
        });
      }
    }
  },
});

/** Limits in the wrong order are said elsewhere. */
function isOutside({ value, low, high }: MeasuredData): boolean {
  if (typeof value !== "number" || (low === undefined && high === undefined)) return false;
  if (low !== undefined && high !== undefined && low > high) return false;
  return (low !== undefined && value < low) || (high !== undefined && value > high);
}
