import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { isUnused } from "../unused.ts";

/** A practice is in the plan for the actions that use it. */
export const unusedPractice = defineRule({
  id: "unused-practice",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const practice of entriesOf(plan, "practices")) {
      if (!isUnused(practice, plan)) continue;
      report({ entry: practice, facts: { title: titleOf(practice, plan), id: practice.id } });
    }
  },
});
