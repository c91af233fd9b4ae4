import { titleOf } from "../../plan/titles.ts";
import { isPulled, orphansOf } from "../orphans.ts";
import { pulledFrom } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/**
 * An indicator that was added after the last pull, or whose pull failed, is shown and judged by nothing. Of one whose
 * files lie there under an earlier id `snapshot-orphaned` tells.
 */
export const snapshotMissing = defineRule({
  id: "snapshot-missing",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const { snapshots, indicators } = plan;
    if (!isPulled(plan)) return;
    const renamed = new Set(orphansOf(plan).map((orphan) => orphan.renamed));
    for (const indicator of indicators) {
      const { id } = indicator;
      if (snapshots.has(id) || renamed.has(indicator)) continue;
      if (pulledFrom(indicator) === undefined) continue;
      report({ entry: indicator, field: "source", facts: { title: titleOf(indicator, plan), id } });
    }
  },
});
