import { phaseOf } from "../../plan/phases.ts";
import { placeIn } from "../../plan/places.ts";
import type { Entry } from "../../plan/entry.ts";
import { titleOf } from "../../plan/titles.ts";
import { repeats } from "../repeats.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Two goals, or two actions of one goal, that a reader cannot tell apart; most often the same one written twice. */
export const duplicateTitle = defineRule({
  id: "duplicate-title",
  severity: "note",
  kind: "style",
  check(plan, report, asOf) {
    const nameOf = (entry: Entry): string =>
      typeof entry.data.title === "string" ? entry.data.title : titleOf(entry, plan);
    const living = plan.goals.filter(({ data }) => !data.dropped && data.mergedInto === undefined);
    sayRepeats(living);
    for (const goal of new Set(suspectsOf(plan, asOf).actions.flatMap(({ goals }) => goals))) {
      sayRepeats(
        goal.actions.filter(({ goals, data }) => {
          const phase = phaseOf(data.status, plan.settings);
          return goals[0] === goal && phase !== "cancelled" && phase !== "merged";
        }),
      );
    }

    function sayRepeats(entries: readonly Entry[]): void {
      for (const { item, first } of repeats(entries, nameOf)) {
        // A copy with the id of its original: that is said of the id.
        if (item.id === first.id) continue;
        report({
          entry: item,
          field: "title",
          facts: { title: nameOf(item), other: first.id },
          related: [{ label: "first-used", at: placeIn(first, "title") }],
        });
      }
    }
  },
});
