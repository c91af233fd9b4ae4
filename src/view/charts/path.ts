import type { Limit, PathPoint } from "../../charts/line-data.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { expectedChange, type Path } from "../../measure/path.ts";
import { type NumberTarget, targetsOf, targetValue } from "../../measure/targets.ts";
import { lastDayOf } from "../../measure/years.ts";
import type { PeriodData } from "../../plan/generated/data.ts";
import { directionOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";

/**
 * From the baseline through interim targets to the target: the path that the metric is judged by, else, where nothing
 * is judged, what the plan writes. Words of a scale have no path, only targets; what is kept within limits has neither.
 */
export function pathOf(
  metric: Metric,
  measurement: Measurement,
  reader: Reader,
): readonly PathPoint[] {
  const { aim, values, path, baseline } = measurement;
  if (aim !== "reach" && aim !== "gap") return [];
  const points = path?.points ?? writtenPoints(metric, measurement);
  const last = points.length - 1;
  const hasStart = path !== null || (baseline !== null && values === "number");
  const written = targetPeriods(metric);
  const marked = points.map(({ date, year, value }, index): PathPoint => {
    const isStart = hasStart && index === 0;
    const kind = isStart ? "baseline" : index === last ? "target" : "interim";
    const period = isStart && baseline !== null ? baseline.period : (written.get(date) ?? date);
    return { period: periodWords(period, reader), at: year, value, kind };
  });
  return path?.shape === "geometric" ? [...marked, ...bendsOf(path)] : marked;
}

type Points = Path["points"];

function writtenPoints(metric: Metric, { baseline, latest, values }: Measurement): Points {
  const better = directionOf(metric) === "down" ? -1 : 1;
  const from = baseline ?? latest;
  const targets = targetsOf(metric)
    .filter(({ date }) => baseline === null || date > baseline.date)
    .flatMap((target) => {
      const value = from === null ? aloneValue(target) : targetValue(target, from.value, better);
      return value === undefined ? [] : [{ date: target.date, year: target.year, value }];
    });
  const start = baseline !== null && values === "number" && targets.length > 0 ? [baseline] : [];
  return [...start, ...targets];
}

/** Where nothing has been measured: of a range nobody knows which limit is nearer. */
function aloneValue({ low, high, isRange }: NumberTarget): number | undefined {
  return isRange ? undefined : (low ?? high);
}

/** The periods of targets as they are written, by their last days; of two on one day the first. */
function targetPeriods({ data }: Metric): ReadonlyMap<string, PeriodData> {
  const periods = new Map<string, PeriodData>();
  for (const { period } of data.targets ?? []) {
    const date = lastDayOf(period);
    if (date !== undefined && !periods.has(date)) periods.set(date, period);
  }
  return periods;
}

/** A path that bends has places between, a year apart. */
function bendsOf(path: Path): readonly PathPoint[] {
  const start = path.points[0];
  const end = path.points.at(-1);
  if (start === undefined || end === undefined) return [];
  const marked = new Set(path.points.map(({ year }) => year));
  const count = Math.min(Math.ceil(end.year - start.year) - 1, mostBends);
  return Array.from({ length: Math.max(0, count) }, (_, index) => start.year + index + 1)
    .filter((year) => !marked.has(year) && year < end.year)
    .map((at) => ({
      period: "",
      at,
      value: start.value + expectedChange(path, at),
      kind: "between",
    }));
}

const mostBends = 100;

/** What values are kept within. */
export function limitsOf({ aim, limits }: Measurement, { text }: Reader): readonly Limit[] {
  if (aim !== "keep" || limits === null) return [];
  const { atLeast, atMost } = text.charts.page;
  const { low, high } = limits;
  return [
    ...(low === null ? [] : [{ label: atLeast, value: low }]),
    ...(high === null ? [] : [{ label: atMost, value: high }]),
  ];
}
