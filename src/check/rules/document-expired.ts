import type { DocumentData } from "../../plan/generated/data.ts";
import { entriesOf } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { planDay } from "../plan-day.ts";
import { defineRule } from "../rule.ts";

/** What goals serve and the plan relies on must be in force. A plan that is over is held against its own last day. */
export const documentExpired = defineRule({
  id: "document-expired",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    const day = planDay(plan, asOf);
    for (const document of entriesOf(plan, "documents")) {
      const field = expiry(document.data, day);
      if (field === undefined) continue;
      if (!plan.referenced.has(document.id) && document.data.reliance === undefined) continue;
      const written = document.data[field];
      report({
        entry: document,
        field,
        facts: { title: titleOf(document, plan), written: String(written) },
      });
    }
  },
});

function expiry(
  { status, validity }: DocumentData,
  day: string,
): "validity" | "status" | undefined {
  const end = periodOf(validity)?.to;
  if (end !== undefined && end < day) return "validity";
  return status === "expired" ? "status" : undefined;
}
