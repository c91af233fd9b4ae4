import { entriesOf, type Goal } from "../../plan/plan.ts";
import { goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/**
 * THL's process: each concern is tested against indicators, and goals answer what was found. Asked only in a plan that
 * writes observations down; `origin` tells as well where a goal comes from.
 */
export const goalWithoutBasis = defineRule({
  id: "goal-without-basis",
  severity: "note",
  kind: "completeness",
  check(plan, report) {
    if (entriesOf(plan, "observations").length === 0) return;
    for (const goal of plan.goals) {
      if (hasBasis(goal) || !goalStands(goal)) continue;
      report({ entry: goal, field: "basedOn", facts: { title: titleOf(goal, plan) } });
    }
  },
});

function hasBasis({ data, phenomenon, focusArea, actions }: Goal): boolean {
  if (data.origin !== undefined || isBased(data)) return true;
  if (isBased(phenomenon?.data) || isBased(focusArea?.data)) return true;
  return actions.some((action) => isBased(action.data));
}

function isBased(data: { readonly basedOn?: readonly string[] } | undefined): boolean {
  return data?.basedOn !== undefined && data.basedOn.length > 0;
}
