import type { DocumentData } from "../../plan/generated/data.ts";
import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { isUnused } from "../unused.ts";

/** What a plan is made with, not what it carries out. */
const background: ReadonlySet<string> = new Set(["data-source", "guide", "report"]);

/** A document that nothing is tied to; what says itself how it belongs to the plan needs no mention (issue 'unused document'). */
export const unusedDocument = defineRule({
  id: "unused-document",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const document of entriesOf(plan, "documents")) {
      if (!isUnused(document, plan) || isTied(document.data)) continue;
      report({ entry: document, facts: { title: titleOf(document, plan), id: document.id } });
    }
  },
});

function isTied(data: DocumentData): boolean {
  if (data.kind !== undefined && background.has(data.kind)) return true;
  const { partOf, annexedTo, focusAreas, reliance, fulfils } = data;
  return [partOf, annexedTo, focusAreas, reliance, fulfils].some((each) => each !== undefined);
}
