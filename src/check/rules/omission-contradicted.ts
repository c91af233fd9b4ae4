import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { answersOf, listsOf } from "../list-answers.ts";
import { defineRule } from "../rule.ts";

/** An indicator cannot be both followed and left out: one of them was forgotten when the other was written. */
export const omissionContradicted = defineRule({
  id: "omission-contradicted",
  severity: "error",
  kind: "contradiction",
  check(plan, report) {
    const omissions = entriesOf(plan, "omissions");
    if (omissions.length === 0) return;
    const { answered } = answersOf(plan);
    const lists = listsOf(plan);
    for (const omission of omissions) {
      const { list: id, item: code } = omission.data;
      const list = lists.get(id);
      const item = list?.item(code);
      if (list === undefined || item === undefined) continue;
      const indicator = answered(id, item);
      if (indicator === undefined) continue;
      const facts = {
        list: titleOf(list.entry, plan),
        code,
        item: item.title,
        indicator: titleOf(indicator, plan),
      };
      report({ entry: omission, field: "item", facts });
    }
  },
});
