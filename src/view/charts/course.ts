import type { LineInput, PathPoint } from "../../charts/line-data.ts";
import type { Observed, SeriesBreak } from "../../charts/series.ts";
import { inTime, momentFrom } from "../../charts/time-scale.ts";
import type { Measure } from "../../charts/written-values.ts";
import { endOfDay } from "../../measure/years.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { isWaiting } from "../../plan/metric-aim.ts";
import { figureUnitOf, scaleOf } from "../../plan/metric-facts.ts";
import type { TextData } from "../../plan/generated/data.ts";
import type { Observation } from "../../plan/observation.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Metric } from "../../plan/plan.ts";
import { areasOf, ownValues, valuesOfSide } from "../../plan/selection.ts";
import { periodOf } from "../../plan/settings.ts";
import { ratioDecimals } from "../figures.ts";
import { areaTitle, countryKey } from "../indicators/area-figure.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { wordsOr } from "../words.ts";
import { observedOf, pointsOf } from "./observed.ts";
import { limitsOf, pathOf } from "./path.ts";
import { widthPoints } from "./widths.ts";

/** What a chart of a metric over time is drawn from, but for its title. */
export type Course = Pick<LineInput, "own" | "comparisons" | "limits" | "since" | "notes"> &
  Measure & { readonly breaks: readonly SeriesBreak[]; readonly path: readonly PathPoint[] };

/** Null where the values have no size: yes and no, or the gap between nobody. */
export function courseOf(metric: Metric, reader: Reader): Course | null {
  const measurement = reader.measurementOf(metric);
  const { values, gap, aim } = measurement;
  if (values === "yes-no" || (aim === "gap" && gap === null)) return null;
  const observations = observedOf(metric, areasOf(metric, reader.plan.settings), reader);
  const isGap = gap !== null;
  const points = isGap
    ? widthPoints(observations, metric, reader)
    : pointsOf(ownValues(observations, metric, reader.plan.settings), metric, reader);
  return {
    ...measureOf(metric, measurement, reader),
    own: { label: isGap ? widthLabel(gap.measure, reader) : ownLabel(reader), points },
    comparisons: isGap ? [] : countryOf(metric, reader),
    path: pathOf(metric, measurement, reader),
    limits: limitsOf(measurement, reader),
    since: measurement.baseline?.year,
    breaks: breaksOf(metric, points, reader),
    notes: notesOf(metric, reader),
  };
}

function widthLabel(measure: "difference" | "ratio", { text }: Reader): string {
  return text.charts.page[measure];
}

/** What the plan's own area is called; "" where hyte.yaml names none that is known. */
export function ownLabel(reader: Reader): string {
  const key = ownAreaKey(reader.plan.settings);
  return key === undefined ? "" : areaTitle(key, reader).text;
}

/** How the values of a metric are written; the width of a gap in what the difference is. */
export function measureOf(
  metric: Metric,
  { gap, values }: Pick<Measurement, "gap" | "values">,
  reader: Reader,
): Measure {
  const given = metric.indicator?.data.decimals;
  const decimals = gap?.measure === "ratio" ? ratioDecimals : given;
  const scale = values === "level" ? scaleOf(metric) : undefined;
  const levels = scale?.map(({ id, title }) => wordsOr(title, id, reader).text);
  const plain = numbersIn(figureUnitOf(metric), decimals, reader);
  return levels === undefined ? plain : { ...plain, levels };
}

/** How numbers are written in a unit. */
export function numbersIn(
  unit: TextData | undefined,
  decimals: number | undefined,
  reader: Reader,
): Measure {
  const words = unit === undefined ? "" : wordsOr(unit, "", reader).text;
  return decimals === undefined ? { unit: words } : { unit: words, decimals };
}

/** The country beside, where there are values of it and it is not the plan's own area. */
export function countryOf(metric: Metric, reader: Reader): NonNullable<LineInput["comparisons"]> {
  return areaSeries(countryKey, metric, reader);
}

/** An area beside the plan's own; none without a value that can be drawn. */
export function areaSeries(
  key: string,
  metric: Metric,
  reader: Reader,
): NonNullable<LineInput["comparisons"]> {
  const { settings } = reader.plan;
  if (key === ownAreaKey(settings)) return [];
  const observations = observedOf(metric, [key], reader);
  const its = valuesOfSide(observations, key, metric, settings);
  const points = its.length === 0 ? [] : pointsOf(its, metric, reader);
  if (!points.some(({ value }) => value !== null)) return [];
  return [{ label: areaTitle(key, reader).text, points }];
}

/** Breaks stand at the first value that is measured the new way, so that no line leads there. */
export function breaksOf(
  { indicator }: Metric,
  points: readonly Observed[],
  reader: Reader,
): readonly SeriesBreak[] {
  const { breaks = [] } = indicator?.data ?? {};
  if (breaks.length === 0) return [];
  const sorted = inTime(points);
  return breaks.flatMap(({ period: written, note }) => {
    const period = periodOf(written);
    if (period === undefined) return [];
    const from = endOfDay(period.from);
    const at = momentFrom(sorted, from)?.at ?? endOfDay(period.to);
    return [
      { period: periodWords(written, reader), at, note: note && wordsOr(note, "", reader).text },
    ];
  });
}

function notesOf(metric: Metric, reader: Reader): readonly string[] {
  const { measurableFrom } = metric.data;
  if (measurableFrom === undefined || !isWaiting(metric, reader.asOf)) return [];
  return [reader.text.say.waits(periodWords(measurableFrom.period, reader))];
}

/** Whether a series has a value that can be drawn. */
export function isShown({ points }: { readonly points: readonly Observed[] }): boolean {
  return points.some(({ value, isSuppressed }) => value !== null && isSuppressed !== true);
}

/** The observations of the plan's own area, whatever their groups. */
export function ownObservations(metric: Metric, reader: Reader): readonly Observation[] {
  const own = ownAreaKey(reader.plan.settings);
  const observations = observedOf(metric, areasOf(metric, reader.plan.settings), reader);
  return observations.filter(({ area }) => area === undefined || String(area) === own);
}
