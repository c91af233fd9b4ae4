import { phaseOf } from "./phases.ts";
import type { Action, Goal, Metric } from "./plan.ts";
import type { Settings } from "./settings.ts";

/** Whether a goal is still pursued under its own name: what is dropped or merged is not asked for what it lacks. */
export function goalStands({ data }: Goal): boolean {
  return data.dropped === undefined && data.mergedInto === undefined;
}

/** Whether an action is still its own: not cancelled, not merged, and not left alone by goals that are gone. */
export function actionStands({ data, goals }: Action, settings: Settings): boolean {
  if (data.mergedInto !== undefined) return false;
  const phase = phaseOf(data.status, settings);
  if (phase === "cancelled" || phase === "merged") return false;
  return goals.length === 0 || goals.some(goalStands);
}

/** Whether a metric still measures something: a goal or an action that stands. One that nothing uses does too. */
export function metricStands({ goals, actions }: Metric, settings: Settings): boolean {
  if (goals.length === 0 && actions.length === 0) return true;
  return goals.some(goalStands) || actions.some((action) => actionStands(action, settings));
}
