import type { OwnerData, TargetGroupUseData, UpdateData } from "../plan/generated/data.ts";
import type { Span } from "../field/dates.ts";
import { type Phase, phaseOf } from "../plan/phases.ts";
import { goalStands } from "../plan/standing.ts";
import type { Action, Goal, Metric, Owner, Plan } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import { titleOf } from "../plan/titles.ts";
import { repeats } from "./repeats.ts";
import { isPlainMetric } from "./plain-metric.ts";

/** The entries of a plan that some rule on contradictions may have something to say of; all others are plain. */
export interface Suspects {
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly metrics: readonly Metric[];
}

interface Known extends Suspects {
  readonly asOf: string;
}

const known = new WeakMap<Plan, Known>();

/**
 * One look at each goal, action and metric instead of one for each rule, of which there are many and which would
 * find nothing in most. What is plain is decided in doubt against it, and a rule's own examples show whether
 * its suspects are here. `asOf` is YYYY-MM-DD.
 */
export function suspectsOf(plan: Plan, asOf: string): Suspects {
  const before = known.get(plan);
  if (before?.asOf === asOf) return before;
  const suspects = {
    asOf,
    goals: plan.goals.filter((goal) => !isPlainGoal(goal, asOf)),
    actions: plan.actions.filter((action) => !isPlainAction(action, plan, asOf)),
    metrics: plan.metrics.filter((metric) => !isPlainMetric(metric)),
  };
  known.set(plan, suspects);
  return suspects;
}

function isPlainGoal(goal: Goal, asOf: string): boolean {
  return standsAlone(goal) && hasPlainParts(goal, asOf);
}

/** Neither the successor of an entry nor replaced by one. */
function standsAlone({ data }: Goal | Action): boolean {
  return (
    data.continues === undefined && data.replaces === undefined && data.mergedInto === undefined
  );
}

function hasPlainParts({ data, owners }: Goal | Action, asOf: string): boolean {
  return (
    havePlainOwners(owners, data.owners) &&
    arePlainUpdates(data.updates, asOf) &&
    arePlainGroups(data.targetGroups)
  );
}

/** Whole too: with a goal, a responsible party and a schedule. */
function isPlainAction(action: Action, plan: Plan, asOf: string): boolean {
  const { owners, goals } = action;
  if (owners.length === 0 || goals.length === 0 || !goals.every(goalStands)) return false;
  return (
    standsAlone(action) &&
    isPlainTime(action, plan, asOf) &&
    isOnlyOneCalledSo(action, plan) &&
    hasPlainParts(action, asOf)
  );
}

/** Looking at each pair of a longer list would take too long. */
const fewActions = 16;

/** Among the actions of its goals. */
function isOnlyOneCalledSo(action: Action, plan: Plan): boolean {
  const title = titleOf(action, plan);
  for (const { actions } of action.goals) {
    if (actions.length > fewActions) return false;
    for (const other of actions) {
      if (other !== action && titleOf(other, plan) === title) return false;
    }
  }
  return true;
}

/** Under way, with word of it, or to come; within the plan's period. */
function isPlainTime({ data }: Action, { settings }: Plan, asOf: string): boolean {
  const { status, schedule, updates = [] } = data;
  const isToldOf = updates.length > 0;
  if (!isPlainPhase(phaseOf(status, settings), isToldOf)) return false;
  const period = periodOf(schedule);
  if (period === undefined || period.to < asOf || (period.from <= asOf && !isToldOf)) return false;
  return settings.period === undefined || isWithin(period, settings.period);
}

function isPlainPhase(phase: Phase | undefined, isToldOf: boolean): boolean {
  return phase === undefined || phase === "in-progress" || (phase === "planned" && !isToldOf);
}

function isWithin(period: Span, whole: Span): boolean {
  return whole.from <= period.from && period.to <= whole.to;
}

function havePlainOwners(
  owners: readonly Owner[],
  written: readonly OwnerData[] | undefined,
): boolean {
  let leads = 0;
  for (const { actor, role } of owners) {
    if (actor?.data.validTo !== undefined) return false;
    if (role === "lead") leads++;
  }
  if (owners.length > 1 && leads !== 1) return false;
  return written === undefined || repeats(owners, ownerId).length === 0;
}

function ownerId({ id }: Owner): string {
  return id;
}

function arePlainUpdates(updates: readonly UpdateData[] | undefined, asOf: string): boolean {
  if (updates === undefined) return true;
  for (const { date, coverage } of updates) {
    if (date > asOf) return false;
    if (coverage?.of !== undefined && coverage.count > coverage.of) return false;
  }
  return true;
}

function arePlainGroups(groups: readonly TargetGroupUseData[] | undefined): boolean {
  if (groups === undefined) return true;
  for (const group of groups) {
    if (typeof group !== "string" && group.ages !== undefined) return false;
  }
  return true;
}
