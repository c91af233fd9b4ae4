import { defineRule } from "../rule.ts";
import { statuteMarksOf } from "../statute-marks.ts";

/** A duty that is no longer in force, with where the matter is now: repeals of the statute book up to 2/2025. */
export const statuteRepealed = defineRule({
  id: "statute-repealed",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const { entry, field, place, written, reading } of statuteMarksOf(plan)) {
      if (reading.kind !== "repealed") continue;
      const { by, successor = "" } = reading;
      report({ entry, field, place, facts: { written, by, successor } });
    }
  },
});
