import { isDate } from "../../field/dates.ts";
import { itemPath } from "../../plan/item-path.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Follow-up tells what has happened, so that it cannot be dated after today. */
export const updateInFuture = defineRule({
  id: "update-in-future",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    const { goals, actions } = suspectsOf(plan, asOf);
    for (const entries of [goals, actions]) {
      for (const entry of entries) {
        const { updates } = entry.data;
        if (updates === undefined) continue;
        updates.forEach(({ date }, index) => {
          if (date <= asOf || !isDate(date)) return;
          report({
            entry,
            field: "updates",
            at: itemPath("updates", updates, index, "date"),
            facts: { title: titleOf(entry, plan), date, today: asOf },
          });
        });
      }
    }
  },
});
