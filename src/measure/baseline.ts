import type { Obstacle } from "../base/verdict.ts";
import type { BaselineData } from "../plan/generated/data.ts";
import { isRoundedTo } from "../plan/rounded.ts";
import type { Judgement, Standing } from "./measurement.ts";
import { numberOf, type Subject } from "./series.ts";
import { endOfDay, lastDayOf } from "./years.ts";

/** What the change is counted from, and the newest value after it. */
export interface Span {
  readonly baseline: Standing;
  readonly latest: Standing;
}

/**
 * The baseline: as written, or the series' value of the same time where the plan gives only the time. A written value
 * that the series has too, rounded or not, takes its interval.
 */
export function baselineOf(
  written: BaselineData | undefined,
  series: readonly Standing[],
  subject: Pick<Subject, "metric" | "values">,
): Standing | Obstacle {
  const date = lastDayOf(written?.period);
  if (written === undefined || date === undefined) return "no-baseline";
  const measured = series.find((standing) => standing.date === date);
  if (written.value === undefined) return measured ?? "no-baseline-value";
  const value = numberOf(written.value, subject);
  if (value === undefined) return "mixed-values";
  const { low, high } = intervalOf(value, measured);
  return { period: written.period, date, year: endOfDay(date), value, low, high };
}

function intervalOf(value: number, measured: Standing | undefined): Pick<Standing, "low" | "high"> {
  if (measured === undefined || !isRoundedTo(value, measured.value))
    return { low: null, high: null };
  return { low: measured.low, high: measured.high };
}

/** Where nothing is judged, what there is of both is told beside the reason. */
export function withStart(
  judgement: Judgement,
  series: readonly Standing[],
  subject: Pick<Subject, "metric" | "values">,
): Judgement {
  if (judgement.reason === null) return judgement;
  const baseline = baselineOf(subject.metric.data.baseline, series, subject);
  return {
    ...judgement,
    baseline: typeof baseline === "string" ? null : baseline,
    latest: series.at(-1) ?? null,
  };
}

/** Baseline and latest value; a latest value that is not after the baseline tells of no change. */
export function spanOf(
  written: BaselineData | undefined,
  series: readonly Standing[],
  subject: Pick<Subject, "metric" | "values">,
): Span | Obstacle {
  const baseline = baselineOf(written, series, subject);
  if (typeof baseline === "string") return baseline;
  const latest = series.at(-1);
  if (latest === undefined) return "no-values";
  return latest.date > baseline.date ? { baseline, latest } : "baseline-alone";
}
