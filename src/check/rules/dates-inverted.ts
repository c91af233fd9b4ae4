import { isDate } from "../../field/dates.ts";
import { placeIn } from "../../plan/places.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** An actor exists from a day to a later one. */
export const datesInverted = defineRule({
  id: "dates-inverted",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    for (const actor of plan.actors) {
      const { validFrom, validTo } = actor.data;
      if (validFrom === undefined || validTo === undefined || validFrom <= validTo) continue;
      if (!isDate(validFrom) || !isDate(validTo)) continue;
      report({
        entry: actor,
        field: "validTo",
        facts: { title: titleOf(actor, plan), from: validFrom, to: validTo },
        related: [{ label: "see-also", at: placeIn(actor, "validFrom") }],
      });
    }
  },
});
