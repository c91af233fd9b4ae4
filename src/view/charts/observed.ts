import { standingsOf, isHidden, type Subject, valueKind } from "../../measure/series.ts";
import { shownOf } from "../../measure/shown.ts";
import { endOfDay } from "../../measure/years.ts";
import type { Observed } from "../../charts/series.ts";
import type { Observation } from "../../plan/observation.ts";
import { seriesOfPlan } from "../../plan/observed.ts";
import type { Metric } from "../../plan/plan.ts";
import { minimumCountOf } from "../../plan/privacy.ts";
import { periodOf } from "../../plan/settings.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";

/**
 * The values of a metric in some areas, those of few people without what they are; none where they cannot be relied on.
 */
export function observedOf(
  metric: Metric,
  areas: readonly string[],
  { plan }: Reader,
): readonly Observation[] {
  const values = seriesOfPlan(plan)(metric, areas);
  return values === "unreliable-data" ? [] : shownOf(metric, values, plan.settings).observations;
}

/** What the values of a metric are judged with on the day of the report. */
export function subjectOf(metric: Metric, { plan, asOf }: Reader): Subject {
  return { metric, values: valueKind(metric), asOf, leastCount: minimumCountOf(plan.settings) };
}

/**
 * The values of one area or group as points of a line: those that judge, then what is missing, hidden or skipped.
 * None where they contradict each other.
 */
export function pointsOf(
  observations: readonly Observation[],
  metric: Metric,
  reader: Reader,
): readonly Observed[] {
  const subject = subjectOf(metric, reader);
  const found = standingsOf(observations, subject);
  if (found === "two-values" || found === "mixed-values") return [];
  const standings = typeof found === "string" ? [] : found;
  const taken = new Set(standings.map(({ date }) => date));
  const told = standings.map(({ period, year, value, low, high }) => {
    return { period: periodWords(period, reader), at: year, value, low, high };
  });
  const gaps = observations.flatMap((one) => gapAt(one, taken, { subject, reader }));
  const known = [...told, ...gaps].sort((a, b) => a.at - b.at);
  return [...known, ...skippedOf(known, metric)];
}

interface Around {
  readonly subject: Subject;
  readonly reader: Reader;
}

/** A time without a value that can be drawn, each once: `taken` are the times that are told of. */
function gapAt(
  one: Observation,
  taken: Set<string>,
  { subject, reader }: Around,
): readonly Observed[] {
  const isSuppressed = isHidden(one, subject.leastCount);
  const period = periodOf(one.period);
  const isGap = isSuppressed || one.value === null || one.flag === "missing";
  if (!isGap || period === undefined || period.open || taken.has(period.to)) return [];
  if (period.from > subject.asOf || (one.date ?? "") > subject.asOf) return [];
  taken.add(period.to);
  const words = periodWords(one.period, reader);
  return [{ period: words, at: endOfDay(period.to), value: null, isSuppressed }];
}

const everySoManyYears = /^([1-9]\d?) years?$/;
const wholeYear = /^\d{4}$/;
/** Of one series. */
const mostSkipped = 60;

/** Where the source renews its values every so many years and a turn has left none: the line has a gap there. */
function skippedOf(known: readonly Observed[], { indicator }: Metric): readonly Observed[] {
  const [, years] = everySoManyYears.exec(indicator?.data.rhythm ?? "") ?? [];
  if (years === undefined || !known.every(({ period }) => wholeYear.test(period))) return [];
  const turns = known.flatMap((one, index) => turnsBetween(one, known[index + 1], Number(years)));
  return turns.slice(0, mostSkipped);
}

/** The turns after a value and before the next; a survey that is half a turn late has skipped none. */
function turnsBetween(
  { period, at }: Observed,
  next: Observed | undefined,
  rhythm: number,
): readonly Observed[] {
  if (next === undefined) return [];
  const turns = Math.ceil((next.at - at) / rhythm - 0.5) - 1;
  return Array.from({ length: Math.min(turns, mostSkipped) }, (_, index) => {
    const years = rhythm * (index + 1);
    return { period: String(Number(period) + years), at: at + years, value: null };
  });
}
