import type { KeyPath } from "../../base/place.ts";
import type { AgesData, TargetGroupUseData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import type { Entry } from "../../plan/entry.ts";
import { entriesOf } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

/** Ages run from the lower to the higher (`ages: { from, to }`, both included). */
export const agesInverted = defineRule({
  id: "ages-inverted",
  severity: "error",
  kind: "contradiction",
  check(plan, report, asOf) {
    for (const group of entriesOf(plan, "targetGroups"))
      say(group, group.data.ages, ["ages", "from"]);
    const { goals, actions, metrics } = suspectsOf(plan, asOf);
    for (const entries of [goals, actions, metrics]) {
      for (const entry of entries) checkUses(entry, entry.data.targetGroups);
    }
    for (const entry of entriesOf(plan, "observations")) checkUses(entry, entry.data.targetGroups);

    function checkUses(entry: Entry<unknown>, uses: readonly TargetGroupUseData[] = []): void {
      uses.forEach((use, index) => {
        if (typeof use === "string" || use.ages === undefined) return;
        say(entry, use.ages, itemPath("targetGroups", uses, index, "ages", "from"));
      });
    }

    function say(entry: Entry<unknown>, ages: AgesData | undefined, at: KeyPath): void {
      const { from, to } = ages ?? {};
      if (from === undefined || to === undefined || from <= to) return;
      report({
        entry,
        field: String(at[0]),
        at,
        facts: { title: titleOf(entry, plan), from, to },
      });
    }
  },
});
