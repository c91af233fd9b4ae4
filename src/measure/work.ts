import { daysBetween, latest } from "../field/dates.ts";
import { type Phase, phaseOf } from "../plan/phases.ts";
import type { Action, Goal } from "../plan/plan.ts";
import { periodOf, type Settings } from "../plan/settings.ts";
import { actionStands } from "../plan/standing.ts";

/** Whether the work keeps its time; `over` is done, paused, cancelled or merged. */
export type Timing = "on-time" | "late" | "no-schedule" | "over";

/** Where one action stands. */
export interface ActionWork {
  /** The action's id. */
  readonly action: string;
  /** Null where no status is written. */
  readonly phase: Phase | null;
  readonly timing: Timing;
  /** Days since the last day of its schedule; 0 when it is not late. */
  readonly daysLate: number;
  /** How many times its schedule has been moved. */
  readonly postponed: number;
}

/** How many actions stand in a phase; `none` where no status is written. */
export interface PhaseCount {
  readonly phase: Phase | "none";
  readonly count: number;
}

/** The light of the work: what was promised, not what changed. */
export interface Work {
  /** Derived: done when every action is, in progress when any has begun; null without actions, or without their status. */
  readonly phase: Phase | null;
  /** In the order of `phases`; only those that have some. */
  readonly phases: readonly PhaseCount[];
  readonly late: number;
  /** Of the action that is the most late. */
  readonly daysLate: number;
  readonly withoutSchedule: number;
  /** How many actions have a schedule that was moved, and how many times in all. */
  readonly postponed: number;
  readonly postponements: number;
  readonly actions: readonly ActionWork[];
}

const order: readonly PhaseCount["phase"][] = [
  "planned",
  "in-progress",
  "done",
  "paused",
  "cancelled",
  "merged",
  "none",
];

/** The work of a goal by its actions and their dates. `asOf` is YYYY-MM-DD. */
export function workOf(
  { actions: its }: Pick<Goal, "actions">,
  settings: Settings,
  asOf: string,
): Work {
  return workTogether(its.map((action) => workOfAction(action, settings, asOf)));
}

/** The light of some actions together. */
export function workTogether(actions: readonly ActionWork[]): Work {
  const late = actions.filter(({ timing }) => timing === "late");
  const phases = order
    .map((phase) => ({
      phase,
      count: actions.filter((one) => (one.phase ?? "none") === phase).length,
    }))
    .filter(({ count }) => count > 0);
  return {
    phase: phaseOfAll(actions),
    phases,
    late: late.length,
    daysLate: Math.max(0, ...late.map(({ daysLate }) => daysLate)),
    withoutSchedule: actions.filter(({ timing }) => timing === "no-schedule").length,
    postponed: actions.filter(({ postponed }) => postponed > 0).length,
    postponements: postponementsOf(actions),
    actions,
  };
}

function postponementsOf(actions: readonly ActionWork[]): number {
  let sum = 0;
  for (const { postponed } of actions) sum += postponed;
  return sum;
}

/** Phase and timing of one action: late from the day after the last day of its schedule until it is done or stopped. */
export function workOfAction(action: Action, settings: Settings, asOf: string): ActionWork {
  const phase = phaseOf(action.data.status, settings) ?? null;
  const known = { action: action.id, phase, postponed: postponedBy(action, settings, asOf) };
  const isOpen = phase === null || phase === "planned" || phase === "in-progress";
  if (!isOpen || !actionStands(action, settings)) return { ...known, timing: "over", daysLate: 0 };
  const period = periodOf(action.data.schedule);
  if (period === undefined) return { ...known, timing: "no-schedule", daysLate: 0 };
  const days = period.to === latest ? 0 : Math.max(0, daysBetween(period.to, asOf));
  return { ...known, timing: days > 0 ? "late" : "on-time", daysLate: days };
}

/** What was decided later than the day of judging is not known on it; what is cancelled or merged slips no more. */
function postponedBy(action: Action, settings: Settings, asOf: string): number {
  const { postponed = [] } = action.data;
  if (postponed.length === 0 || !actionStands(action, settings)) return 0;
  return postponed.filter(({ date }) => date <= asOf).length;
}

function phaseOfAll(actions: readonly ActionWork[]): Phase | null {
  const standing = actions.filter(({ phase }) => phase !== "cancelled" && phase !== "merged");
  const has = (wanted: Phase): boolean => standing.some(({ phase }) => phase === wanted);
  if (standing.length === 0) return null;
  if (standing.every(({ phase }) => phase === "done")) return "done";
  if (has("in-progress") || has("done")) return "in-progress";
  if (has("planned")) return "planned";
  return has("paused") ? "paused" : null;
}
