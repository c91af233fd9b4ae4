import { titleOf } from "../../plan/titles.ts";
import { pulledFrom } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** An indicator that was added after the last pull, or whose pull failed, is shown and judged by nothing. */
export const snapshotMissing = defineRule({
  id: "snapshot-missing",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const { snapshots, indicators } = plan;
    if (snapshots.size === 0) return;
    for (const indicator of indicators) {
      const { id } = indicator;
      if (snapshots.has(id) || pulledFrom(indicator) === undefined) continue;
      report({ entry: indicator, field: "source", facts: { title: titleOf(indicator, plan), id } });
    }
  },
});
