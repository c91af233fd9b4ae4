import { itemPath } from "../../plan/item-path.ts";
import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { answersOf } from "../list-answers.ts";
import { defineRule } from "../rule.ts";
import { mayBeMeant } from "../unused.ts";

/** What a list asks for is followed, or left out by a decision that says why. Nothing is asked of a repealed list. */
export const listItemUnanswered = defineRule({
  id: "list-item-unanswered",
  severity: "warning",
  kind: "completeness",
  check(plan, report) {
    const lists = entriesOf(plan, "indicatorLists");
    if (lists.length === 0) return;
    const { answered, omitted } = answersOf(plan);
    for (const list of lists) {
      const { status, version, items } = list.data;
      // What refers to the list may have been left out with what was wrong in it.
      if (status === "repealed" || mayBeMeant(list, ["list", "item", "inLists"], plan)) continue;
      items.forEach((item, index) => {
        if (answered(list.id, item) !== undefined || omitted(list.id, item.code) !== undefined)
          return;
        const facts = {
          list: titleOf(list, plan),
          ...(status === "proposal"
            ? { proposal: version, inForce: "" }
            : { proposal: "", inForce: version }),
          id: list.id,
          code: item.code,
          item: item.title,
        };
        report({
          entry: list,
          field: "items",
          at: itemPath("items", items, index, "code"),
          facts,
        });
      });
    }
  },
});
