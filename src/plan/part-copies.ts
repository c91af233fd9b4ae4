import type { ActionGroupData } from "./generated/data.ts";
import type { Action, FocusArea, Goal, Plan } from "./plan.ts";

/** What a part of a plan has of the entries that are linked to each other. */
export interface Chosen {
  readonly goals: ReadonlySet<Goal>;
  readonly actions: ReadonlySet<Action>;
  readonly areas: ReadonlySet<FocusArea>;
  /** Whether a lettered group of actions is shown. */
  readonly groups: (group: ActionGroupData) => boolean;
}

type Links = Pick<Plan, "focusAreas" | "phenomena" | "goals" | "actions" | "metrics">;

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** An entry and the copy of it; the links of copies are filled once all are there. */
type Copies<T> = ReadonlyMap<T, Draft<T>>;

/** Copies of the chosen entries that lead to nothing but each other, in the order of the plan. */
export function copiesOf(plan: Plan, chosen: Chosen): Links {
  const goals = copied(plan.goals, (goal) => chosen.goals.has(goal));
  const actions = copied(plan.actions, (action) => chosen.actions.has(action));
  const areas = copied(plan.focusAreas, (area) => chosen.areas.has(area));
  const phenomena = copied(
    plan.phenomena,
    ({ focusArea, goals: its }) =>
      its.some((goal) => goals.has(goal)) ||
      // Without goals it belongs to a focus area that is there as a whole.
      (its.length === 0 && focusArea !== undefined && isWhole(focusArea, goals, areas)),
  );
  const holders = [...goals.keys(), ...actions.keys()];
  const measured = new Set(holders.flatMap((holder) => holder.metrics));
  const metrics = copied(plan.metrics, (metric) => measured.has(metric));
  for (const [area, copy] of areas) {
    copy.goals = among(area.goals, goals);
    copy.phenomena = among(area.phenomena, phenomena);
  }
  for (const [phenomenon, copy] of phenomena) {
    copy.focusArea = one(phenomenon.focusArea, areas);
    copy.goals = among(phenomenon.goals, goals);
  }
  for (const [goal, copy] of goals) {
    copy.focusArea = one(goal.focusArea, areas);
    copy.phenomenon = one(goal.phenomenon, phenomena);
    copy.actions = among(goal.actions, actions);
    copy.metrics = among(goal.metrics, metrics);
    const { actionGroups } = goal.data;
    if (actionGroups !== undefined)
      copy.data = { ...goal.data, actionGroups: actionGroups.filter(chosen.groups) };
  }
  for (const [action, copy] of actions) {
    copy.goals = among(action.goals, goals);
    copy.metrics = among(action.metrics, metrics);
  }
  for (const [metric, copy] of metrics) {
    copy.goals = among(metric.goals, goals);
    copy.actions = among(metric.actions, actions);
  }
  return {
    focusAreas: [...areas.values()],
    phenomena: [...phenomena.values()],
    goals: [...goals.values()],
    actions: [...actions.values()],
    metrics: [...metrics.values()],
  };
}

function isWhole(area: FocusArea, goals: Copies<Goal>, areas: Copies<FocusArea>): boolean {
  return areas.has(area) && area.goals.every((goal) => goals.has(goal));
}

function copied<T extends object>(
  entries: readonly T[],
  isChosen: (entry: T) => boolean,
): Copies<T> {
  return new Map(entries.filter(isChosen).map((entry) => [entry, { ...entry }]));
}

function among<T>(entries: readonly T[], copies: Copies<T>): readonly T[] {
  return entries.flatMap((entry) => copies.get(entry) ?? []);
}

function one<T>(entry: T | undefined, copies: Copies<T>): T | undefined {
  return entry === undefined ? undefined : copies.get(entry);
}
