import type { Plan } from "../plan/plan.ts";

/** The day against which what a plan relies on is out of date: today, or the last day of a plan that is over. */
export function planDay({ settings }: Plan, asOf: string): string {
  const end = settings.period?.to;
  return end !== undefined && end < asOf ? end : asOf;
}
