import type { FocusArea, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { mayBeMeant } from "../unused.ts";

/** 612/2021 7 § 2 mom.: the plan sets goals; a focus area is the heading of some. */
export const focusAreaWithoutGoals = defineRule({
  id: "focus-area-without-goals",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const area of plan.focusAreas) {
      if (area.goals.length > 0 || mayHaveGoals(area, plan)) continue;
      report({ entry: area, field: "goals", facts: { title: titleOf(area, plan) } });
    }
  },
});

/** Goals that could not be read, or that name something else by mistake. */
function mayHaveGoals(area: FocusArea, plan: Plan): boolean {
  const { phenomena } = area;
  return (
    mayBeMeant(area, ["focusArea"], plan) ||
    phenomena.some(
      (each) => plan.unreadWords.has(each.id) || mayBeMeant(each, ["phenomenon"], plan),
    )
  );
}
