import type { Metric } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import type { Span } from "./baseline.ts";
import type { Standing } from "./measurement.ts";

/** Most indicators have none, and metrics are many. */
const none: readonly string[] = [];

/** The first days on which the indicator of a metric was measured in another way than before. */
function breaksOf({ indicator }: Metric): readonly string[] {
  const breaks = indicator?.data.breaks;
  return breaks === undefined ? none : breaks.flatMap(({ period }) => periodOf(period)?.from ?? []);
}

/** The last break between two values, which must not be compared then; undefined where there is none. */
export function breakWithin(metric: Metric, { baseline, latest }: Span): string | undefined {
  const breaks = breaksOf(metric);
  if (breaks.length === 0) return undefined;
  return breaks
    .filter((from) => baseline.date < from && from <= latest.date)
    .sort()
    .at(-1);
}

/** The values since the last break, which one line can be drawn through. */
export function unbroken(series: readonly Standing[], metric: Metric): readonly Standing[] {
  const breaks = breaksOf(metric);
  if (breaks.length === 0) return series;
  const newest = series.at(-1)?.date ?? "";
  const begun = breaks.filter((from) => from <= newest);
  const last = begun.sort().at(-1);
  return last === undefined ? series : series.filter(({ date }) => date >= last);
}
