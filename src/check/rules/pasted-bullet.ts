import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { editsOfParts, placeOfPart } from "../text-place.ts";

/** Bullets of word processors are no list in Markdown (CommonMark 5.2). */
export const pastedBullet = defineRule({
  id: "pasted-bullet",
  severity: "note",
  kind: "style",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).damage, "bullet")) {
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
