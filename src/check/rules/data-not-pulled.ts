import type { Indicator } from "../../plan/plan.ts";
import { pulledFrom } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** Until the first pull it is one thing to do, however many indicators there are: then each is asked for by itself. */
export const dataNotPulled = defineRule({
  id: "data-not-pulled",
  severity: "note",
  kind: "completeness",
  check({ snapshots, indicators }, report) {
    if (snapshots.size > 0) return;
    let entry: Indicator | undefined;
    let count = 0;
    for (const indicator of indicators) {
      if (pulledFrom(indicator) === undefined) continue;
      entry ??= indicator;
      count++;
    }
    if (entry !== undefined) report({ entry, field: "source", facts: { count } });
  },
});
