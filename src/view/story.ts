import { compare } from "../base/compare.ts";
import type { Action, Goal } from "../plan/plan.ts";
import { type UpdateView, updateViews } from "./follow-up.ts";
import { type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";

/** What was written of a goal, or of one of its actions. */
export interface StoryEntry extends UpdateView {
  /** The action that it is about; null of the goal itself. */
  readonly action: Item | null;
}

/** What has been done for a goal this year; before, it is told further down. */
export interface Story {
  /** "Mitä vuonna 2026 on tehty" */
  readonly heading: string;
  readonly thisYear: readonly StoryEntry[];
  readonly earlier: readonly StoryEntry[];
  /** "Aiemmat merkinnät (3)" */
  readonly earlierWords: string;
  /** That there is none of this year, or "". */
  readonly nothing: string;
}

/** The entries of follow-up of a goal and of its actions, the newest first; those of its actions only of this year. */
export function storyOf(goal: Goal, reader: Reader): Story | null {
  const { say } = reader.text.results;
  const year = reader.asOf.slice(0, 4);
  const own = updateViews(goal.data.updates, reader).map((update) => ({ ...update, action: null }));
  const isNew = ({ day }: UpdateView): boolean => day >= year;
  const ofActions = goal.actions.flatMap((action) => updatesOf(action, isNew, reader));
  const ofYear = [...own.filter(isNew), ...ofActions].sort((a, b) => compare(b.day, a.day));
  const thisYear = ofYear.slice(0, mostTold);
  const told = new Set<UpdateView>(thisYear);
  const earlier = own.filter((update) => !told.has(update));
  if (thisYear.length + earlier.length === 0) return null;
  return {
    heading: say.story(year),
    thisYear,
    earlier,
    earlierWords: say.earlier(earlier.length),
    nothing: thisYear.length === 0 ? say.noUpdates : "",
  };
}

/** Older ones of the year stand on the pages of their actions, the goal's own among the earlier ones. */
const mostTold = 12;

function updatesOf(
  action: Action,
  isNew: (update: UpdateView) => boolean,
  reader: Reader,
): readonly StoryEntry[] {
  const its = (action.data.updates ?? []).filter(({ date }) => date >= reader.asOf.slice(0, 4));
  if (its.length === 0) return [];
  const item = itemOf(action, reader);
  return updateViews(its, reader)
    .filter(isNew)
    .map((update) => ({ ...update, action: item }));
}

/** The entries of follow-up of one year. */
export interface YearOfUpdates {
  readonly year: string;
  readonly updates: readonly UpdateView[];
  /** The newest year stands open, earlier ones folded. */
  readonly isOpen: boolean;
  /** "2025 (3)" */
  readonly words: string;
}

/** Entries of follow-up, the newest first, by their years. */
export function byYear(updates: readonly UpdateView[], reader: Reader): readonly YearOfUpdates[] {
  const years = new Map<string, UpdateView[]>();
  for (const update of updates) {
    const year = update.day.slice(0, 4);
    const known = years.get(year);
    if (known === undefined) years.set(year, [update]);
    else known.push(update);
  }
  return [...years].map(([year, its], index) => ({
    year,
    updates: its,
    isOpen: index === 0,
    words: reader.text.results.say.inYear(year, its.length),
  }));
}
