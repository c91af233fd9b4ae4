import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { editsOfParts, placeOfPart } from "../text-place.ts";

/** Pasted text; no-break spaces belong in figures, before % and §, and in names such as "5 §" (SFS 4175). */
export const noBreakSpace = defineRule({
  id: "no-break-space",
  severity: "note",
  kind: "style",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).damage, "no-break-space")) {
      const [first] = found;
      if (first === undefined) continue;
      report({
        entry: text.entry,
        field: text.field,
        place: placeOfPart(text, first),
        facts: { field: text.field, count: found.length },
        fix: () => editsOfParts(text, found),
      });
    }
  },
});
