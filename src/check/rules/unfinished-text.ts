import { defineRule } from "../rule.ts";
import { textMarksOf } from "../text-marks.ts";
import { placeOfPart } from "../text-place.ts";

/** Seen in real plans: "kuten…", "jne.", "xx.xx.xxxx", empty list items. A draft is unfinished by its nature. */
export const unfinishedText = defineRule({
  id: "unfinished-text",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    for (const { text, found } of textMarksOf(plan).unfinished) {
      for (const range of found) {
        report({
          entry: text.entry,
          field: text.field,
          place: placeOfPart(text, range),
          facts: { field: text.field, words: text.value.slice(range.from, range.to).trim() },
        });
      }
    }
  },
});
