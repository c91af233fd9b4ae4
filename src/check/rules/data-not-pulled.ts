import type { Indicator } from "../../plan/plan.ts";
import { isPulled } from "../orphans.ts";
import { pulledFrom } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** Until the first pull it is one thing to do, however many indicators there are: then each is asked for by itself. */
export const dataNotPulled = defineRule({
  id: "data-not-pulled",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    if (isPulled(plan)) return;
    let entry: Indicator | undefined;
    let count = 0;
    for (const indicator of plan.indicators) {
      if (pulledFrom(indicator) === undefined) continue;
      entry ??= indicator;
      count++;
    }
    if (entry !== undefined) report({ entry, field: "source", facts: { count } });
  },
});
