import { defineRule } from "../rule.ts";
import { isCertain, replaceStatute, statuteMarksOf } from "../statute-marks.ts";

/** Numbers of acts get mistyped in real plans (908/2012 for 980/2012); the table of acts is that of `src/field/`. */
export const statuteMistyped = defineRule({
  id: "statute-mistyped",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const mark of statuteMarksOf(plan)) {
      const { entry, field, place, written, reading, alone } = mark;
      if (reading.kind !== "mistyped" || !(alone || isCertain(reading))) continue;
      const { suggestion, statute } = reading;
      const { fi: nameFi, sv: nameSv, en: nameEn } = statute.name;
      const facts = { written, suggestion, nameFi, nameSv, nameEn };
      const isSafe = alone && isCertain(reading);
      const fix = () => replaceStatute(mark, suggestion);
      report({ entry, field, place, facts, ...(isSafe ? { fix } : {}) });
    }
  },
});
