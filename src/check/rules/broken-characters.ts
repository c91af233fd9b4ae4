import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { editsOfParts, placeOfPart } from "../text-place.ts";

/** Characters that got lost between encodings, and those that nobody sees: U+FFFD, "Ã¤", controls. */
export const brokenCharacters = defineRule({
  id: "broken-characters",
  severity: "warning",
  kind: "style",
  check(plan, report) {
    for (const { text, found } of ofKinds(
      textMarksOf(plan).damage,
      "unreadable",
      "mojibake",
      "invisible",
    )) {
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
