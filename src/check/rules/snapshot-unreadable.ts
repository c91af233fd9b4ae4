import type { SourceFile } from "../../base/place.ts";
import { titleOf } from "../../plan/titles.ts";
import type { Snapshot } from "../../snapshots/snapshot.ts";
import { placeOfFile, pulledFiles } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** The values and what tells of their origin stand in two files: without one of them no figure can be shown. */
export const snapshotUnreadable = defineRule({
  id: "snapshot-unreadable",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const { indicator, snapshot } of pulledFiles(plan)) {
      if (snapshot.state !== "unreadable") continue;
      // The people's own file, which is no file of values: pull says where it belongs.
      if (indicator.data.source?.file === snapshot.csv.path) continue;
      const file = faulty(snapshot);
      const facts = { title: titleOf(indicator, plan), id: indicator.id, file: file.path };
      report({ entry: indicator, field: "data", place: placeOfFile(file), facts });
    }
  },
});

/** Of a pair with one file missing that file: it is what has to come back. */
function faulty({ csv, yaml, provenance }: Snapshot): SourceFile {
  return provenance === undefined ? yaml : csv;
}
