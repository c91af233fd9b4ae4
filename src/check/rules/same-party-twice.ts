import type { OwnerData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import { placeIn } from "../../plan/places.ts";
import type { Entry } from "../../plan/entry.ts";
import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { repeats } from "../repeats.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** A party is named once with its role: twice in the table of responsible parties is a slip. */
export const samePartyTwice = defineRule({
  id: "same-party-twice",
  severity: "warning",
  kind: "contradiction",
  check(plan, report, asOf) {
    const { goals, actions } = suspectsOf(plan, asOf);
    for (const goal of goals) checkOwners(goal, goal.data.owners);
    for (const action of actions) checkOwners(action, action.data.owners);
    for (const task of entriesOf(plan, "tasks")) checkOwners(task, task.data.owners);
    for (const document of entriesOf(plan, "documents"))
      checkOwners(document, document.data.owners);

    function checkOwners(entry: Entry<unknown>, owners: readonly OwnerData[] | undefined): void {
      if (owners === undefined) return;
      for (const { item, index, firstIndex } of repeats(owners, actorOf)) {
        const id = actorOf(item);
        const actor = plan.byId.get(id);
        const firstPath = itemPath("owners", owners, firstIndex);
        report({
          entry,
          field: "owners",
          at: itemPath("owners", owners, index),
          facts: {
            title: titleOf(entry, plan),
            owner: actor === undefined ? id : titleOf(actor, plan),
          },
          related: [{ label: "first-used", at: placeIn(entry, ...firstPath) }],
        });
      }
    }
  },
});

function actorOf(owner: OwnerData): string {
  return typeof owner === "string" ? owner : owner.actor;
}
