import type { Goal, Plan } from "../../plan/plan.ts";
import type { EndedText } from "../../text/publication.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { type Item, itemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { plain } from "../words.ts";

/** A goal that is no longer in the plan, known from those that carry its work on. */
export interface EndedGoal {
  readonly id: string;
  readonly continuedBy: readonly Goal[];
  readonly replacedBy: readonly Goal[];
}

/** The page at the permanent address of such a goal: what happened, and where its work goes on. */
export interface EndedPage extends PageBase {
  readonly kind: "ended";
  readonly words: EndedText;
  readonly title: string;
  readonly continuedBy: readonly Item[];
  readonly replacedBy: readonly Item[];
}

/**
 * Ids that goals of the plan continue or replace and that name nothing in the plan any more, in their order. Of a part of
 * a plan nobody knows: they may be in the rest.
 */
export function endedGoals(plan: Plan): readonly EndedGoal[] {
  if (plan.part !== undefined) return [];
  const found = new Map<string, { continuedBy: Goal[]; replacedBy: Goal[] }>();
  const known = (id: string): { continuedBy: Goal[]; replacedBy: Goal[] } => {
    const before = found.get(id) ?? { continuedBy: [], replacedBy: [] };
    found.set(id, before);
    return before;
  };
  const isGone = (id: string): boolean => !plan.byId.has(id);
  for (const goal of plan.goals) {
    for (const id of (goal.data.continues ?? []).filter(isGone)) known(id).continuedBy.push(goal);
    for (const id of (goal.data.replaces ?? []).filter(isGone)) known(id).replacedBy.push(goal);
  }
  return [...found].map(([id, goals]) => ({ id, ...goals }));
}

/** The page of a goal that is no longer in the plan. */
export function endedPage(goal: EndedGoal, around: Surroundings, reader: Reader): EndedPage {
  const { ended: words } = reader.text.publication;
  const title = words.title(goal.id);
  const address = `goals/${goal.id}.html`;
  const standing = { address, title: plain(title), description: words.intro, trail: [] };
  return {
    kind: "ended",
    path: `${reader.language}/${address}`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words,
    title,
    continuedBy: goal.continuedBy.map((next) => itemOf(next, reader)),
    replacedBy: goal.replacedBy.map((next) => itemOf(next, reader)),
  };
}
