import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { isUnused } from "../unused.ts";

/** An indicator that nothing is judged by is pulled and shown for nobody (issue 'unused indicator'). */
export const unusedIndicator = defineRule({
  id: "unused-indicator",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const indicator of entriesOf(plan, "indicators")) {
      if (!isUnused(indicator, plan)) continue;
      report({ entry: indicator, facts: { title: titleOf(indicator, plan), id: indicator.id } });
    }
  },
});
