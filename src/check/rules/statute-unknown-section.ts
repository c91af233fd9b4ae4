import { defineRule } from "../rule.ts";
import { statuteMarksOf } from "../statute-marks.ts";

/** A section past the last of its act; the acts are read up to 2/2025, so that a new section may be missing. */
export const statuteUnknownSection = defineRule({
  id: "statute-unknown-section",
  severity: "note",
  kind: "contradiction",
  check(plan, report) {
    for (const { entry, field, place, reading } of statuteMarksOf(plan)) {
      if (reading.kind !== "unknown-section") continue;
      const { section, statute, known } = reading;
      const { fi: nameFi, sv: nameSv, en: nameEn } = statute.name;
      const facts = { section, act: statute.number, known, nameFi, nameSv, nameEn };
      report({ entry, field, place, facts });
    }
  },
});
