import { indicatorOf, namelessIndicator, placeOfFile } from "../pulled.ts";
import { defineRule } from "../rule.ts";
import { mayBeMeant } from "../unused.ts";

/** Values that nobody asks for any more grow old unseen, and look as if the plan used them. */
export const snapshotOrphaned = defineRule({
  id: "snapshot-orphaned",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const snapshot of plan.snapshots.values()) {
      const { indicator: id, csv, yaml } = snapshot;
      if (indicatorOf(snapshot, plan) !== undefined || plan.unreadWords.has(id)) continue;
      const entry = plan.byId.get(id) ?? namelessIndicator(snapshot, plan);
      if (mayBeMeant(entry, ["id", "source"], plan)) continue;
      // What names an indicator that is not there has been told where it stands.
      if (!plan.byId.has(id) && plan.referenced.has(id)) continue;
      const place = placeOfFile(csv.text === "" ? yaml : csv);
      const facts = { id, file: place.file.path };
      report({ entry, field: "data", place, facts });
    }
  },
});
