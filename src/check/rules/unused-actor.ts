import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { isUnused } from "../unused.ts";

/** A register is kept short: an actor without any task is most often left from an earlier plan (issue 'unused actor'). */
export const unusedActor = defineRule({
  id: "unused-actor",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    for (const actor of entriesOf(plan, "actors")) {
      if (!isUnused(actor, plan)) continue;
      report({ entry: actor, facts: { title: titleOf(actor, plan), id: actor.id } });
    }
  },
});
