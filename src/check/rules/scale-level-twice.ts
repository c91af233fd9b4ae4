import type { LevelData } from "../../plan/generated/data.ts";
import { itemPath } from "../../plan/item-path.ts";
import { placeIn } from "../../plan/places.ts";
import type { Entry } from "../../plan/entry.ts";
import type { Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { repeats } from "../repeats.ts";
import { defineRule, type Report } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";

type Found = Report<{ title: string; id: string }>;
type Levels = readonly Pick<LevelData, "id">[];

/** A value names a level by its id, so that two levels with one id cannot be told apart. */
export const scaleLevelTwice = defineRule({
  id: "scale-level-twice",
  severity: "error",
  kind: "contradiction",
  check(plan, report: Found, asOf) {
    const { entry, data } = plan.settings;
    if (data.statusScale !== undefined) checkScale(entry, "statusScale", data.statusScale);
    for (const entries of [suspectsOf(plan, asOf).metrics, plan.indicators]) {
      for (const each of entries) {
        if (each.data.scale !== undefined) checkScale(each, "scale", each.data.scale);
      }
    }

    function checkScale(owner: Entry<unknown>, field: string, levels: Levels): void {
      for (const { item, index, firstIndex } of repeats(levels, idOf)) {
        if (item.id === "") continue;
        report({
          entry: owner,
          field,
          at: itemPath(field, levels, index, "id"),
          facts: { title: nameOf(owner, plan), id: item.id },
          related: [
            {
              label: "first-used",
              at: placeIn(owner, ...itemPath(field, levels, firstIndex, "id")),
            },
          ],
        });
      }
    }
  },
});

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function nameOf(owner: Entry<unknown>, plan: Plan): string {
  return owner.collection === "settings" ? "hyte.yaml" : titleOf(owner, plan);
}
