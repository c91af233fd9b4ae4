import type { Measurement, Standing } from "../measure/measurement.ts";
import { seriesOfPlan, snapshotOf } from "../plan/observed.ts";
import { areasOf, ownValues } from "../plan/selection.ts";
import type { Observation } from "../plan/observation.ts";
import { isHidden } from "../measure/series.ts";
import { isNewestHidden, shownOf } from "../measure/shown.ts";
import type { BaselineData } from "../plan/generated/data.ts";
import { scaleOf, valuesOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { minimumCountOf } from "../plan/privacy.ts";
import { periodOf } from "../plan/settings.ts";
import { figuresOf } from "./figures.ts";
import { periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { valueWords } from "./values.ts";
import { type Words, wordsOrNone } from "./words.ts";

/** A value and when it holds. `period` and `flag` may be "". */
export interface Figure {
  readonly value: string;
  readonly period: string;
  readonly flag: string;
  readonly note: Words | null;
}

/** The newest value that the metric is judged by, or what stands for one that may not be shown; null without values. */
export function latestFigure(metric: Metric, reader: Reader): Figure | null {
  const measurement = reader.measurementOf(metric);
  const { latest, freshness } = measurement;
  const { labels, say } = reader.text;
  if (isUnreliable(metric, reader)) return insteadOf(labels.unreliable);
  if (latest === null) return untold(freshness.latest, metric, reader);
  const given = givenAs(latest, metric, reader);
  const flag = given?.flag ?? "final";
  const marks = [
    ...(flag === "final" ? [] : [enumWord("measured.flag", flag, reader)]),
    ...(isNewestHidden(measurement)
      ? [say.newerHidden(newestPeriod(freshness.latest ?? "", metric, reader))]
      : []),
  ];
  return {
    value: standingWords(latest.value, metric, reader),
    period: periodWords(latest.period, reader),
    flag: marks.join("; "),
    note: wordsOrNone(valuesOf(metric).find((one) => one === given)?.note, reader),
  };
}

/** What the change is counted from: as written, else the value of its time with the period that it is of. */
export function baselineFigure(baseline: BaselineData, metric: Metric, reader: Reader): Figure {
  const { labels } = reader.text;
  const { value, period } = baseline;
  if (isBaselineSuppressed(metric, reader))
    return insteadOf(labels.suppressed, periodWords(period, reader));
  const note = wordsOrNone(baseline.note ?? baseline.source, reader);
  const measurement = reader.measurementOf(metric);
  if (value !== undefined) {
    const isWidth = measurement.gap !== null && typeof value === "number";
    const words = isWidth
      ? standingWords(value, metric, reader)
      : valueWords(value, metric, reader);
    return { value: words, period: periodWords(period, reader), flag: "", note };
  }
  if (isUnreliable(metric, reader))
    return insteadOf(labels.unreliable, periodWords(period, reader));
  const taken = measurement.baseline;
  return {
    value: taken === null ? "" : standingWords(taken.value, metric, reader),
    period: periodWords(taken?.period ?? period, reader),
    flag: "",
    note,
  };
}

/** Stands for a value; "" is no period. */
function insteadOf(value: string, period = ""): Figure {
  return { value, period, flag: "", note: null };
}

/** Of values that there are and none can be told: hidden, or not clear. `date` is the last day of the newest. */
function untold(date: string | null, metric: Metric, reader: Reader): Figure | null {
  if (date === null) return null;
  const { labels } = reader.text;
  const least = minimumCountOf(reader.plan.settings);
  const its = valuesUntil(date, metric, reader);
  const label = its.some((one) => isHidden(one, least)) ? labels.suppressed : labels.unclear;
  return insteadOf(label, newestPeriod(date, metric, reader));
}

/** A period by its last day, as it is written. */
function newestPeriod(date: string, metric: Metric, reader: Reader): string {
  return periodWords(valuesUntil(date, metric, reader)[0]?.period ?? date, reader);
}

function valuesUntil(date: string, metric: Metric, reader: Reader): readonly Observation[] {
  return observed(metric, reader).filter(({ period }) => periodOf(period)?.to === date);
}

/** The value as it was written or pulled; undefined of the width of a gap. */
function givenAs({ period }: Standing, metric: Metric, reader: Reader): Observation | undefined {
  if (reader.measurementOf(metric).gap !== null) return undefined;
  const values = ownValues(observed(metric, reader), metric, reader.plan.settings);
  return values.findLast((one) => one.period === period);
}

/** The width of a gap in what it is counted in, a value as it was measured. */
function standingWords(value: number, metric: Metric, reader: Reader): string {
  const measurement = reader.measurementOf(metric);
  if (measurement.gap !== null) return figuresOf(metric, measurement, reader).value(value);
  return valueWords(rawOf(value, metric, measurement), metric, reader);
}

/** A value that is compared as a number, as plans write it. */
export function rawOf(
  value: number,
  metric: Metric,
  { values }: Pick<Measurement, "values">,
): number | boolean | string | undefined {
  if (values === "yes-no") return value === 1;
  return values === "level" ? scaleOf(metric)?.[value]?.id : value;
}

function observed(metric: Metric, { plan }: Reader): readonly Observation[] {
  const values = seriesOfPlan(plan)(metric, areasOf(metric, plan.settings));
  return values === "unreliable-data" ? [] : shownOf(metric, values, plan.settings).observations;
}

/** Whether the pulled values of a metric are not as they were pulled. */
function isUnreliable(metric: Metric, { plan }: Reader): boolean {
  const { state } = snapshotOf(metric, plan.snapshots) ?? {};
  return state !== undefined && state !== "whole";
}

/** Whether a written baseline tells of so few people, or of a value that is hidden. */
function isBaselineSuppressed(metric: Metric, reader: Reader): boolean {
  const { settings } = reader.plan;
  return shownOf(metric, observed(metric, reader), settings).isBaselineHidden;
}
