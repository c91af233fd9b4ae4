import { placeIn } from "../../plan/places.ts";
import type { AnyEntryData, Entry } from "../../plan/entry.ts";
import type { Action, Metric, Plan } from "../../plan/plan.ts";
import { titleOf } from "../../plan/titles.ts";
import { repeats } from "../repeats.ts";
import { defineRule, type Report } from "../rule.ts";

type Found = Report<{ title: string; label: string; other: string }>;

/**
 * A printed number leads to one place. Plans number through the whole, or anew under each home ("A 1.", "B 1."):
 * where some home begins as an earlier one did, numbers are compared within a home only, else in the whole plan.
 */
export const duplicateLabel = defineRule({
  id: "duplicate-label",
  severity: "warning",
  kind: "contradiction",
  check(plan, report: Found) {
    checkAll(plan.focusAreas, () => plan, { plan, report });
    checkAll(plan.phenomena, ({ focusArea }) => focusArea, { plan, report });
    checkAll(plan.goals, ({ phenomenon, focusArea }) => phenomenon ?? focusArea, { plan, report });
    checkAll(plan.actions, homeOfAction, { plan, report });
    checkAll(plan.metrics, homeOfMetric, { plan, report });
  },
});

interface Telling {
  readonly plan: Plan;
  readonly report: Found;
}

function homeOfAction({ group, goals }: Action): unknown {
  return group ?? goals[0];
}

function homeOfMetric({ goals, actions }: Metric): unknown {
  return goals[0] ?? actions[0];
}

function checkAll<E extends Entry>(
  entries: readonly E[],
  homeOf: (entry: E) => unknown,
  { plan, report }: Telling,
): void {
  const labelled = entries.filter(({ data }) => data.label !== undefined);
  if (repeats(labelled, labelOf).length === 0) return;
  const homes = new Map<unknown, E[]>();
  for (const entry of labelled) {
    const siblings = homes.get(homeOf(entry));
    if (siblings === undefined) homes.set(homeOf(entry), [entry]);
    else siblings.push(entry);
  }
  const groups = [...homes.values()];
  const beginsAnew = repeats(groups, ([first]) => labelOf(first)).length > 0;
  for (const group of beginsAnew ? groups : [labelled]) {
    for (const { item, first } of repeats(group, labelOf)) {
      const facts = {
        title: titleOf(item, plan),
        label: labelOf(item) ?? "",
        other: titleOf(first, plan),
      };
      const related = [{ label: "first-used", at: placeIn(first, "label") }] as const;
      report({ entry: item, field: "label", facts, related });
    }
  }
}

function labelOf(entry: Entry | undefined): string | undefined {
  const label: AnyEntryData["label"] = entry?.data.label;
  return label === undefined ? undefined : String(label);
}
