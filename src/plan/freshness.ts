import { addMonths, daysBetween } from "../field/dates.ts";
import type { IndicatorData } from "./generated/data.ts";

/**
 * How new the newest value of a series is. `awaiting`: no longer fresh, but the source has told the day of its next
 * values. `unknown`: there is no value, or nobody has written how often there are new ones.
 */
export const freshnessStates = ["stale", "ageing", "unknown", "awaiting", "fresh"] as const;

export type FreshnessState = (typeof freshnessStates)[number];

/** How new the newest value is, and what that was judged by. Dates are YYYY-MM-DD. Plain JSON. */
export interface Freshness {
  readonly state: FreshnessState;
  /** Last day of the period of the newest value, hidden or not; null without values. */
  readonly latest: string | null;
  /** Days since then, 0 while the period goes on; null without values. */
  readonly days: number | null;
  /** The day on which the source publishes its next values, while it has not passed. */
  readonly nextUpdate: string | null;
  /** The last day on which the newest value is fresh; null where the rhythm is not known. */
  readonly freshUntil: string | null;
  /** The last day on which it is not yet stale. */
  readonly ageingUntil: string | null;
}

/**
 * A value is fresh until those of the next period should be out: the end of its own period, one rhythm of the source,
 * and the time that publishing takes. That is usually as long as the rhythm, at least three months and at most a year:
 * a register's values of one year come out in the course of the next. As long again it is ageing, then stale. So the
 * values of 2024 are fresh through 2026 when they come every year, through 2027 when they come every other year.
 */
export function freshnessOf(
  { data }: { readonly data: Pick<IndicatorData, "rhythm" | "nextUpdate"> },
  latestEnd: string | undefined,
  asOf: string,
): Freshness {
  const rhythm = monthsOf(data.rhythm);
  const nextUpdate =
    data.nextUpdate !== undefined && asOf <= data.nextUpdate ? data.nextUpdate : null;
  const latest = latestEnd ?? null;
  const days = latest === null ? null : Math.max(0, daysBetween(latest, asOf));
  const bounds = boundsOf(latestEnd, rhythm);
  return { state: stateOf(bounds, nextUpdate, asOf), latest, days, nextUpdate, ...bounds };
}

type Bounds = Pick<Freshness, "freshUntil" | "ageingUntil">;

function boundsOf(latestEnd: string | undefined, rhythm: number | undefined): Bounds {
  if (latestEnd === undefined || rhythm === undefined)
    return { freshUntil: null, ageingUntil: null };
  const lag = Math.min(Math.max(rhythm, shortestLag), longestLag);
  return {
    freshUntil: addMonths(latestEnd, rhythm + lag),
    ageingUntil: addMonths(latestEnd, rhythm + lag + lag),
  };
}

/** In months. */
const shortestLag = 3;
const longestLag = 12;

function stateOf(
  { freshUntil, ageingUntil }: Bounds,
  nextUpdate: string | null,
  asOf: string,
): FreshnessState {
  if (freshUntil !== null && asOf <= freshUntil) return "fresh";
  if (nextUpdate !== null) return "awaiting";
  if (ageingUntil === null) return "unknown";
  return asOf <= ageingUntil ? "ageing" : "stale";
}

const rhythmPattern = /^([1-9]\d?) (month|year)s?$/;

/** "2 years" in months; undefined where it is not written, or not so. */
function monthsOf(rhythm: string | undefined): number | undefined {
  const [, count, unit] = rhythmPattern.exec(rhythm ?? "") ?? [];
  if (count === undefined) return undefined;
  return unit === "year" ? Number(count) * 12 : Number(count);
}
