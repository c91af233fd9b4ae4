import { placeIn } from "../../plan/places.ts";
import { outerBounds } from "../outer-bounds.ts";
import { defineRule } from "../rule.ts";

/** The plan is made for a council term (612/2021 7 § 2 mom.); real plans may cross it, and then say why. */
export const planOutsideTerm = defineRule({
  id: "plan-outside-term",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const { period, term, entry, data } = plan.settings;
    if (period === undefined || term === undefined) return;
    const { from, to } = outerBounds(term, period);
    if (from <= period.from && period.to <= to) return;
    report({
      entry,
      field: "period",
      facts: { period: String(data.period), term: String(data.term) },
      related: [{ label: "see-also", at: placeIn(entry, "term") }],
    });
  },
});
