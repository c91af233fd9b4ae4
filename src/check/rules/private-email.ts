import { findPersonalData } from "../../field/personal-data.ts";
import { defineRule } from "../rule.ts";
import { ofKinds, textMarksOf } from "../text-marks.ts";
import { placeOfPart } from "../text-place.ts";

/** Regulation (EU) 2016/679, article 5(1)(c). Addresses of offices are no personal data, nor is `etunimi.sukunimi@…`. */
export const privateEmail = defineRule({
  id: "private-email",
  severity: "error",
  kind: "privacy",
  check(plan, report) {
    for (const { text, found } of ofKinds(textMarksOf(plan).personal, "email")) {
      for (const range of found) {
        const place = placeOfPart(text, range);
        report({ entry: text.entry, field: text.field, place, facts: { field: text.field } });
      }
    }
    for (const actor of plan.actors) {
      const email = actor.data.contact?.email;
      if (email === undefined || findPersonalData(email).length === 0) continue;
      const at = ["contact", "email"];
      report({ entry: actor, field: "email", at, facts: { field: "email" } });
    }
  },
});
