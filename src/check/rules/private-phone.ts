import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { placeOfPart } from "../text-place.ts";

/** Regulation (EU) 2016/679, article 5(1)(c). An office has its number in `contact.phone`. */
export const privatePhone = defineRule({
  id: "private-phone",
  severity: "error",
  kind: "privacy",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).personal, "phone")) {
      if (text.audience !== "public") continue;
      for (const range of found) {
        const place = placeOfPart(text, range);
        report({ entry: text.entry, field: text.field, place, facts: { field: text.field } });
      }
    }
  },
});
