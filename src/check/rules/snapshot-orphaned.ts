import type { Indicator, Plan } from "../../plan/plan.ts";
import { orphansOf } from "../orphans.ts";
import { namelessIndicator, placeOfFile } from "../pulled.ts";
import { defineRule } from "../rule.ts";
import { mayBeMeant } from "../unused.ts";

/** Values that nobody asks for any more grow old unseen, and look as if the plan used them. */
export const snapshotOrphaned = defineRule({
  id: "snapshot-orphaned",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const { snapshot, renamed } of orphansOf(plan)) {
      const { indicator: id, csv, yaml } = snapshot;
      if (plan.unreadWords.has(id)) continue;
      const entry = plan.byId.get(id) ?? namelessIndicator(snapshot, plan);
      if (mayBeMeant(entry, ["id", "source"], plan)) continue;
      // What names an indicator that is not there has been told where it stands.
      if (!plan.byId.has(id) && plan.referenced.has(id)) continue;
      const place = placeOfFile(csv.text === "" ? yaml : csv);
      const facts = { id, file: place.file.path, ...reasonOf(id, renamed, plan) };
      report({ entry, field: "data", place, facts });
    }
  },
});

/** Why nobody asks for the files of an id, as facts of which one is no empty text. */
function reasonOf(
  id: string,
  renamed: Indicator | undefined,
  { byId }: Plan,
): Readonly<Record<"renamed" | "written" | "gone", string>> {
  if (renamed !== undefined) return { renamed: renamed.id, written: "", gone: "" };
  const isWritten = byId.get(id)?.collection === "indicators";
  return { renamed: "", written: isWritten ? id : "", gone: isWritten ? "" : id };
}
