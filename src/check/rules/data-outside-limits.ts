import { titleOf } from "../../plan/titles.ts";
import { areaNameOf, placeOfRow, pulledData } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** As `value-outside-limits` for values that were pulled: the limits are wrong, or the figures are of something else. */
export const dataOutsideLimits = defineRule({
  id: "data-outside-limits",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const { indicator, snapshot } of pulledData(plan)) {
      const { min, max } = indicator.data;
      if (min === undefined && max === undefined) continue;
      const low = min ?? Number.NEGATIVE_INFINITY;
      const high = max ?? Number.POSITIVE_INFINITY;
      // Limits the wrong way round are said elsewhere.
      if (low > high) continue;
      const outside = snapshot
        .rows()
        .filter(({ value }) => value !== "" && (Number(value) < low || Number(value) > high));
      const [first] = outside;
      if (first === undefined) continue;
      const facts = {
        title: titleOf(indicator, plan),
        value: Number(first.value),
        areaFi: areaNameOf(first, "fi"),
        areaSv: areaNameOf(first, "sv"),
        areaEn: areaNameOf(first, "en"),
        period: first.period,
        count: outside.length,
        low: min ?? "",
        high: max ?? "",
      };
      report({ entry: indicator, field: "data", place: placeOfRow(snapshot, first), facts });
    }
  },
});
