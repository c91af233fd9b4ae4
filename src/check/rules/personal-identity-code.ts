import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { placeOfPart } from "../text-place.ts";

/** Data Protection Act 1050/2018 29 §. Its check character fits, so it is one. The code itself is no fact: facts are printed. */
export const personalIdentityCode = defineRule({
  id: "personal-identity-code",
  severity: "error",
  kind: "privacy",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).personal, "identity-code")) {
      for (const range of found) {
        const place = placeOfPart(text, range);
        report({ entry: text.entry, field: text.field, place, facts: { field: text.field } });
      }
    }
  },
});
