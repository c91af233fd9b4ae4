import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** A practice is chosen for its evidence; only actions refer to practices. One that none uses is not asked. */
export const practiceWithoutAssessment = defineRule({
  id: "practice-without-assessment",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const practice of entriesOf(plan, "practices")) {
      if (practice.data.assessment !== undefined || !plan.referenced.has(practice.id)) continue;
      report({ entry: practice, field: "assessment", facts: { title: titleOf(practice, plan) } });
    }
  },
});
