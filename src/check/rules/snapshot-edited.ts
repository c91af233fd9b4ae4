import { titleOf } from "../../plan/titles.ts";
import { placeOfFile, pulledFiles } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** A figure under a source's name must be the source's: the provenance holds the hash of the values as they were pulled. */
export const snapshotEdited = defineRule({
  id: "snapshot-edited",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const { indicator, snapshot } of pulledFiles(plan)) {
      if (snapshot.state !== "edited") continue;
      const facts = {
        title: titleOf(indicator, plan),
        id: indicator.id,
        file: snapshot.csv.path,
      };
      report({ entry: indicator, field: "data", place: placeOfFile(snapshot.csv), facts });
    }
  },
});
