import { titleOf } from "../../plan/titles.ts";
import { isMisspeltIn } from "../misspelt.ts";
import { defineRule } from "../rule.ts";

/** 612/2021 7 § 2 mom.: the plan sets goals; a focus area is the heading of some. */
export const focusAreaWithoutGoals = defineRule({
  id: "focus-area-without-goals",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const area of plan.focusAreas) {
      if (area.goals.length > 0 || isMisspeltIn(plan, ["focusArea"], area)) continue;
      report({ entry: area, field: "goals", facts: { title: titleOf(area, plan) } });
    }
  },
});
