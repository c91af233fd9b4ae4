import { titleOf } from "../../plan/titles.ts";
import { placeOfFile, pulledFiles } from "../pulled.ts";
import { defineRule } from "../rule.ts";

/** A pull that was cut off between its two files leaves values whose origin is not certain; the next one mends them. */
export const snapshotInterrupted = defineRule({
  id: "snapshot-interrupted",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const { indicator, snapshot } of pulledFiles(plan)) {
      if (snapshot.state !== "interrupted") continue;
      const facts = { title: titleOf(indicator, plan), id: indicator.id };
      report({ entry: indicator, field: "data", place: placeOfFile(snapshot.csv), facts });
    }
  },
});
