import { findSecondMatter } from "../../field/two-matters.ts";
import type { AnyEntryData } from "../../plan/entry.ts";
import { goalStands } from "../../plan/standing.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";
import { placeOfPart } from "../text-place.ts";

/** One goal, one change: with two, no metric can tell whether it was reached. Silent on thirty real goal titles. */
export const twoMatters = defineRule({
  id: "two-matters",
  severity: "note",
  kind: "style",
  check(plan, report) {
    for (const goal of plan.goals) {
      const value = titleOf(goal, plan);
      const second = findSecondMatter(value);
      if (second === undefined || !goalStands(goal)) continue;
      const path = [...goal.path, "title", ...languageOf(goal.data, value)];
      const { document } = goal;
      const text = {
        entry: goal,
        field: "title",
        value,
        audience: "public",
        document,
        path,
      } as const;
      const facts = { title: value, second: value.slice(second.from, second.to).trim() };
      report({ entry: goal, field: "title", place: placeOfPart(text, second), facts });
    }
  },
});

function languageOf({ title }: AnyEntryData, value: string): readonly string[] {
  if (title === undefined || typeof title === "string") return [];
  return Object.entries(title)
    .filter(([, text]) => text === value)
    .slice(0, 1)
    .map(([language]) => language);
}
