import type { MeasuredData, PeriodData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import { placeIn } from "../../plan/places.ts";
import { periodOf } from "../../plan/settings.ts";
import { repeats } from "../repeats.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { holderTitle } from "../written-values.ts";

/** One value for one period, area, group and sex: of two, nobody knows which holds. */
export const valueTwice = defineRule({
  id: "value-twice",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    const { area } = plan.settings.data;
    const planArea = typeof area === "string" ? area : "";
    const keyOf = (measured: MeasuredData): string => keyWith(measured, planArea);
    for (const entries of [suspectsOf(plan, asOf).metrics, plan.indicators]) {
      for (const entry of entries) {
        const { values } = entry.data;
        if (values === undefined || isAscending(values)) continue;
        for (const { item, index, firstIndex } of repeats(values, keyOf)) {
          report({
            entry,
            field: "values",
            at: itemPath("values", values, index, "period"),
            facts: { title: holderTitle(entry, plan), period: String(item.period) },
            related: [
              {
                label: "first-used",
                at: placeIn(entry, ...itemPath("values", values, firstIndex, "period")),
              },
            ],
          });
        }
      }
    }
  },
});

/** The usual series: years that grow. */
function isAscending(values: readonly MeasuredData[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { period } of values) {
    const year = typeof period === "number" ? period : yearOf(period);
    if (year === undefined || year <= before) return false;
    before = year;
  }
  return true;
}

function yearOf(period: string): number | undefined {
  return /^\d{4}$/.test(period) ? Number(period) : undefined;
}

function keyWith({ period, area, group, sex }: MeasuredData, planArea: string): string {
  return [daysOf(period), area ?? planArea, group ?? "", sex ?? "total"].join("\n");
}

/** `2024` and `1–12/2024` are the same days. */
function daysOf(written: PeriodData): string {
  const period = periodOf(written);
  return period === undefined ? String(written) : `${period.from}/${period.to}`;
}
