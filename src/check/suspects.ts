import type { OwnerData, TargetGroupUseData, UpdateData } from "../plan/generated/data.ts";
import { phaseOf } from "../plan/phases.ts";
import type { Action, Goal, Metric, Owner, Plan } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
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

function isPlainGoal({ data, owners }: Goal, asOf: string): boolean {
  if (data.continues !== undefined || data.replaces !== undefined) return false;
  if (data.mergedInto !== undefined) return false;
  return (
    havePlainOwners(owners, data.owners) &&
    arePlainUpdates(data.updates, asOf) &&
    arePlainGroups(data.targetGroups)
  );
}

function isPlainAction({ data, owners }: Action, plan: Plan, asOf: string): boolean {
  if (data.continues !== undefined || data.replaces !== undefined) return false;
  if (data.mergedInto !== undefined) return false;
  return (
    isPlainTime({ data }, plan, asOf) &&
    havePlainOwners(owners, data.owners) &&
    arePlainUpdates(data.updates, asOf) &&
    arePlainGroups(data.targetGroups)
  );
}

/** Under way or to come, within the plan's period. */
function isPlainTime({ data }: Pick<Action, "data">, { settings }: Plan, asOf: string): boolean {
  const { status, schedule, updates } = data;
  if (status !== undefined) {
    const phase = phaseOf(status, settings);
    if (phase !== "in-progress" && (phase !== "planned" || updates !== undefined)) return false;
  }
  if (schedule === undefined) return true;
  const period = periodOf(schedule);
  if (period === undefined || period.to < asOf) return false;
  if (settings.period === undefined) return true;
  return settings.period.from <= period.from && period.to <= settings.period.to;
}

function havePlainOwners(
  owners: readonly Owner[],
  written: readonly OwnerData[] | undefined,
): boolean {
  for (const { actor } of owners) {
    if (actor?.data.validTo !== undefined) return false;
  }
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
