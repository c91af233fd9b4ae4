import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { mayBeMeant } from "../unused.ts";

/** A phenomenon leads to a goal, or nothing follows from it. Silent in a focus area without any goals, which has a rule of its own. */
export const phenomenonWithoutGoals = defineRule({
  id: "phenomenon-without-goals",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const phenomenon of plan.phenomena) {
      if (phenomenon.goals.length > 0 || phenomenon.focusArea?.goals.length === 0) continue;
      if (mayBeMeant(phenomenon, ["phenomenon"], plan)) continue;
      report({ entry: phenomenon, field: "goals", facts: { title: titleOf(phenomenon, plan) } });
    }
  },
});
