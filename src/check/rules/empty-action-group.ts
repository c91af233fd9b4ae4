import { goalStands } from "../../plan/standing.ts";
import { textIn } from "../../plan/settings.ts";
import { itemPath } from "../../plan/item-path.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** A lettered heading (A., B.) with nothing under it; 612/2021 7 § 2 mom. speaks of actions, not of headings. */
export const emptyActionGroup = defineRule({
  id: "empty-action-group",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const [own] = plan.settings.languages;
    for (const goal of plan.goals) {
      const groups = goal.data.actionGroups ?? [];
      for (const [index, group] of groups.entries()) {
        if (!isEmpty(group) || !goalStands(goal)) continue;
        const name = textIn(group.title, own, own) ?? String(group.label ?? "");
        const at = itemPath("actionGroups", groups, index);
        const facts = { title: titleOf(goal, plan), group: name };
        report({ entry: goal, field: "actionGroups", at, facts });
      }
    }
  },
});

/** Without the field there is nothing either; one that did not fit is a finding of its own, which silences this. */
function isEmpty({ actions }: { readonly actions?: readonly unknown[] }): boolean {
  return actions === undefined || actions.length === 0;
}
