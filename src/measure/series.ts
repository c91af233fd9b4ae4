import { compare } from "../base/compare.ts";
import { keeping } from "../base/kept.ts";
import type { Obstacle } from "../base/verdict.ts";
import { isYesNo } from "../plan/metric-aim.ts";
import { scaleOf, valuesOf } from "../plan/metric-facts.ts";
import type { Observation, SeriesOf } from "../plan/observation.ts";
import type { Metric } from "../plan/plan.ts";
import { rankOf } from "../plan/ranks.ts";
import { periodOf } from "../plan/settings.ts";
import type { Measurement, Standing } from "./measurement.ts";
import { endOfDay } from "./years.ts";

/** The values that the plan itself holds. */
export const writtenSeries: SeriesOf = valuesOf;

/** What is known of a metric whatever its aim. */
export interface Subject {
  readonly metric: Metric;
  readonly values: Measurement["values"];
  readonly asOf: string;
  /** Fewer people than this are not told of. */
  readonly leastCount: number;
}

/** Words where there is a scale, else yes and no where some value or target is one, else numbers. */
export function valueKind(metric: Metric): Measurement["values"] {
  if (scaleOf(metric) !== undefined) return "level";
  return isYesNo(metric) ? "yes-no" : "number";
}

/**
 * The values that can be judged by, in order of time, whatever the order they stand in. Left out are those that are
 * missing, or hidden for privacy, and those of a time that had not begun or that were not known on the day.
 */
export function standingsOf(
  observations: readonly Observation[],
  subject: Subject,
): readonly Standing[] | Obstacle {
  // Words are ranked by the scale of the metric.
  if (subject.values === "level") return inOrder(observations, subject);
  const { values, asOf, leastCount } = subject;
  const key = `${values} ${asOf} ${String(leastCount)}`;
  return ordered(observations, key, () => inOrder(observations, subject));
}

/** Many metrics are judged by the same values: they are put in order once. */
const ordered = keeping<readonly Standing[] | Obstacle>();

function inOrder(
  observations: readonly Observation[],
  subject: Subject,
): readonly Standing[] | Obstacle {
  const told = observations.filter(isTold);
  if (told.length === 0) return "no-values";
  const shown = withoutCopies(told).filter((one) => !isHidden(one, subject.leastCount));
  if (shown.length === 0) return "suppressed-values";
  const dated: Dated[] = [];
  for (const one of shown) {
    const standing = standingOf(one, subject);
    if (standing === "mixed-values") return standing;
    if (standing !== undefined) dated.push(standing);
  }
  return dated.length === 0 ? "no-values" : inTime(dated);
}

/** Whether there is a value, which may be hidden. */
function isTold({ value, flag }: Observation): boolean {
  return flag === "suppressed" || (value !== null && flag !== "missing");
}

/**
 * The last days of the periods that there are values of, in order of time: those included that are hidden for privacy,
 * which are no less new for it.
 */
export function toldDates(
  observations: readonly Observation[],
  { asOf }: Pick<Subject, "asOf">,
): readonly string[] {
  return dates(observations, asOf, () => {
    const told = observations.filter((one) => isTold(one) && isKnownBy(asOf, one));
    return told.flatMap(({ period }) => periodOf(period)?.to ?? []).sort();
  });
}

const dates = keeping<readonly string[]>();

/** Whether the time of a value had begun on a day and the value was known; an open period has no time. */
function isKnownBy(asOf: string, { period: written, date = "" }: Observation): boolean {
  const period = periodOf(written);
  return period !== undefined && !period.open && period.from <= asOf && date <= asOf;
}

/** Without what is written by hand of a time that a fetched value tells of. */
function withoutCopies(told: readonly Observation[]): readonly Observation[] {
  const pulled = told.filter(({ isPulled }) => isPulled === true);
  if (pulled.length === 0 || pulled.length === told.length) return told;
  const times = new Set(pulled.map(timeOf));
  return told.filter((one) => one.isPulled === true || !times.has(timeOf(one)));
}

function timeOf({ period }: Observation): string {
  const { from, to } = periodOf(period) ?? { from: period, to: period };
  return `${from} ${to}`;
}

/** Whether a value is hidden for privacy: marked so, or of fewer people than are told of. */
export function isHidden({ flag, n }: Observation, leastCount: number): boolean {
  return flag === "suppressed" || (n !== undefined && n < leastCount);
}

interface Dated {
  readonly standing: Standing;
  /** Last day, first day, and the day when it was measured or published (nothing where that is not said). */
  readonly key: string;
}

function standingOf(one: Observation, subject: Subject): Dated | "mixed-values" | undefined {
  const period = periodOf(one.period);
  const { date: known = "" } = one;
  if (period === undefined || !isKnownBy(subject.asOf, one)) return undefined;
  const value = numberOf(one.value, subject);
  if (value === undefined) return "mixed-values";
  const { low, high } = intervalOf(one);
  const date = period.to;
  return {
    standing: { period: one.period, date, year: endOfDay(date), value, low, high },
    key: `${period.to} ${period.from} ${known}`,
  };
}

/** Both limits, the right way round, or none. */
function intervalOf({ low, high }: Observation): Pick<Standing, "low" | "high"> {
  const isWhole = low !== undefined && high !== undefined && low <= high;
  return isWhole ? { low, high } : { low: null, high: null };
}

const typeOfKind = { number: "number", "yes-no": "boolean", level: "string" } as const;

/** A value as a number, when it is of the kind that the metric's values are. */
export function numberOf(
  value: Observation["value"] | undefined,
  { metric, values }: Pick<Subject, "metric" | "values">,
): number | undefined {
  return typeof value === typeOfKind[values] ? rankOf(value, scaleOf(metric)) : undefined;
}

/** Of two values of one time the shorter period counts, then the later known; two that are as good contradict. */
function inTime(dated: Dated[]): readonly Standing[] | "two-values" {
  const sorted = dated.sort((a, b) => compare(a.key, b.key));
  const kept = new Map<string, Dated>();
  for (const one of sorted) {
    const before = kept.get(one.standing.date);
    if (before?.key === one.key) {
      if (before.standing.value !== one.standing.value) return "two-values";
      continue;
    }
    kept.set(one.standing.date, one);
  }
  return [...kept.values()].map(({ standing }) => standing);
}
