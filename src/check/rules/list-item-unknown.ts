import { nearest } from "../../base/nearest.ts";
import type { KeyPath } from "../../base/place.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import { itemPath } from "../../plan/item-path.ts";
import { entriesOf, type Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { listsOf } from "../list-answers.ts";
import { defineRule } from "../rule.ts";

/** A code that the list does not have answers nothing: the item that was meant stays without an answer. */
export const listItemUnknown = defineRule({
  id: "list-item-unknown",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    const uses = [...usesByIndicators(plan), ...usesByOmissions(plan)];
    if (uses.length === 0) return;
    const lists = listsOf(plan);
    for (const { entry, field, at, list: id, item } of uses) {
      const list = lists.get(id);
      if (list === undefined || list.item(item) !== undefined) continue;
      const facts = {
        list: titleOf(list.entry, plan),
        code: item,
        nearest: nearest(item, list.codes),
      };
      report({ entry, field, at, facts });
    }
  },
});

interface Use {
  readonly entry: Entry<unknown>;
  readonly field: string;
  readonly at: KeyPath;
  readonly list: string;
  readonly item: string;
}

function usesByIndicators({ indicators }: Plan): readonly Use[] {
  const found: Use[] = [];
  for (const entry of indicators) {
    const { inLists } = entry.data;
    inLists?.forEach(({ list, item }, index) => {
      const at = itemPath("inLists", inLists, index, "item");
      found.push({ entry, field: "inLists", at, list, item });
    });
  }
  return found;
}

function usesByOmissions(plan: Plan): readonly Use[] {
  return entriesOf(plan, "omissions").map((entry: Entry<EntryData<"omissions">>) => {
    const { list, item } = entry.data;
    return { entry, field: "item", at: ["item"], list, item };
  });
}
