import { entriesOf } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** A document that should be ready by now, and is said to be in the making. */
export const documentOverdue = defineRule({
  id: "document-overdue",
  severity: "note",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const document of entriesOf(plan, "documents")) {
      const { due, status } = document.data;
      if (status !== "in-preparation" && status !== "starting") continue;
      const end = periodOf(due)?.to;
      if (end === undefined || end >= asOf) continue;
      report({
        entry: document,
        field: "due",
        facts: { title: titleOf(document, plan), due: String(due), status },
      });
    }
  },
});
