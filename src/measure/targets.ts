import type { TargetData } from "../plan/generated/data.ts";
import { scaleOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { type Bounds, boundsOf } from "../plan/ranks.ts";
import { endOfDay, lastDayOf } from "./years.ts";

/** A target as limits that can be compared, and its time. */
export interface NumberTarget extends Bounds {
  /** Last day of its period. */
  readonly date: string;
  readonly year: number;
  /** Written as `value`: the direction tells which side of it is better. */
  readonly isExact: boolean;
  /** Written as `between`. */
  readonly isRange: boolean;
}

/** The targets of a metric that have a time and a value, in order of time. */
export function targetsOf(metric: Metric): readonly NumberTarget[] {
  const scale = scaleOf(metric);
  const found: NumberTarget[] = [];
  for (const target of metric.data.targets ?? []) {
    const date = lastDayOf(target.period);
    const { low, high } = boundsOf(target, scale);
    if (date === undefined || (low === undefined && high === undefined)) continue;
    const { isExact, isRange } = kindOf(target);
    found.push({ low, high, isExact, isRange, date, year: endOfDay(date) });
  }
  return found.sort((a, b) => a.year - b.year);
}

function kindOf({ value, between }: TargetData): Pick<NumberTarget, "isExact" | "isRange"> {
  return { isExact: value !== undefined, isRange: value === undefined && between !== undefined };
}

/** Whether a value fulfils the target; at an exact one the better side does too. */
export function meets(
  value: number,
  { low, high, isExact }: Bounds & Pick<NumberTarget, "isExact">,
  better: 1 | -1,
): boolean {
  if (isExact) return better > 0 ? value >= (low ?? value) : value <= (high ?? value);
  return (low === undefined || value >= low) && (high === undefined || value <= high);
}

/** The value that the path leads to: of a range the limit that is nearer, of what is inside it itself. */
export function targetValue(
  { low, high, isRange }: NumberTarget,
  from: number,
  better: 1 | -1,
): number {
  if (isRange && low !== undefined && high !== undefined)
    return Math.min(Math.max(from, low), high);
  return (better > 0 ? (low ?? high) : (high ?? low)) ?? from;
}
