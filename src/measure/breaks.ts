import type { Metric } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import type { Span } from "./baseline.ts";
import type { Standing } from "./measurement.ts";

/** The first days on which the indicator of a metric was measured in another way than before. */
function breaksOf({ indicator }: Metric): readonly string[] {
  const breaks = indicator?.data.breaks ?? [];
  return breaks.flatMap(({ period }) => periodOf(period)?.from ?? []);
}

/** The last break between two values, which must not be compared then; undefined where there is none. */
export function breakWithin(metric: Metric, { baseline, latest }: Span): string | undefined {
  return breaksOf(metric)
    .filter((from) => baseline.date < from && from <= latest.date)
    .sort()
    .at(-1);
}

/** The values since the last break, which one line can be drawn through. */
export function unbroken(series: readonly Standing[], metric: Metric): readonly Standing[] {
  const newest = series.at(-1)?.date ?? "";
  const begun = breaksOf(metric).filter((from) => from <= newest);
  const last = begun.sort().at(-1);
  return last === undefined ? series : series.filter(({ date }) => date >= last);
}
