import type { Language } from "../../base/language.ts";
import type { StatuteReading } from "../../field/statutes.ts";
import { defineRule } from "../rule.ts";
import { statuteMarksOf } from "../statute-marks.ts";

/** A statute is cited by the number and year of the statute book and the section: Lainkirjoittajan opas, 8.1. */
export const statuteMalformed = defineRule({
  id: "statute-malformed",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    for (const { entry, field, place, written, reading } of statuteMarksOf(plan)) {
      if (reading.kind !== "malformed" && reading.kind !== "unknown-act") continue;
      const facts = {
        written,
        suggestion: suggestionOf(reading),
        nearestFi: nearestOf(reading, "fi"),
        nearestSv: nearestOf(reading, "sv"),
        nearestEn: nearestOf(reading, "en"),
      };
      report({ entry, field, place, facts });
    }
  },
});

function suggestionOf(reading: StatuteReading): string {
  return reading.kind === "malformed" ? (reading.suggestion ?? "") : "";
}

function nearestOf(reading: StatuteReading, language: Language): readonly string[] {
  if (reading.kind !== "unknown-act") return [];
  return reading.nearest.map(({ number, name }) => `${number} (${name[language]})`);
}
