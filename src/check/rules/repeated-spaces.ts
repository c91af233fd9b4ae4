import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { editsOfParts, placeOfPart } from "../text-place.ts";

/** Pasted or justified text. In Markdown a run of spaces means nothing but at a line's ends. */
export const repeatedSpaces = defineRule({
  id: "repeated-spaces",
  severity: "note",
  kind: "style",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).damage, "spaces")) {
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
