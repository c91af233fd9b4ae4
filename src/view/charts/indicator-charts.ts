import { barChart } from "../../charts/bar-chart.ts";
import type { Bar, Reference } from "../../charts/bar-data.ts";
import type { Frame } from "../../charts/chart.ts";
import { lineChart } from "../../charts/line-chart.ts";
import type { Observed } from "../../charts/series.ts";
import { sparkline } from "../../charts/sparkline.ts";
import { valueKind } from "../../measure/series.ts";
import { inventedAreas, ownAreaKey } from "../../plan/plan-areas.ts";
import type { Indicator, Metric } from "../../plan/plan.ts";
import { ownValues, valuesOfSide } from "../../plan/selection.ts";
import { areaTitle, countryKey } from "../indicators/area-figure.ts";
import { metricOfIndicator } from "../indicators/area-values.ts";
import { kindOfIndicator } from "../indicators/value-kind.ts";
import type { Reader } from "../reader.ts";
import { plain, titleWords, type Words } from "../words.ts";
import { type ChartPlace, chartView, type ChartView } from "./chart-view.ts";
import { areaSeries, breaksOf, isShown, measureOf, ownLabel, ownObservations } from "./course.ts";
import { groupsChart, groupsOf } from "./groups.ts";
import { isOpen } from "./open.ts";
import { observedOf, pointsOf } from "./observed.ts";

/** An indicator over time: the plan's own area, the country, the areas that it is compared with. */
export function indicatorChart(indicator: Indicator, reader: Reader): ChartView | null {
  const metric = metricOfIndicator(indicator);
  const values = valueKind(metric);
  if (values === "yes-no") return null;
  const { settings } = reader.plan;
  const its = ownValues(ownObservations(metric, reader), metric, settings);
  const own = { label: ownLabel(reader), points: pointsOf(its, metric, reader) };
  const compared = (settings.data.comparisonAreas ?? []).map(String);
  const keys = [...new Set([countryKey, ...compared])];
  const comparisons = keys.flatMap((key) => areaSeries(key, metric, reader));
  const hasCourse = [own, ...comparisons].some(({ points }) => points.length > 1);
  if (!isShown(own) || !hasCourse) return null;
  const { frame, place } = frameOf(indicator, "chart", titleWords(indicator, reader), reader);
  const input = {
    ...frame,
    ...measureOf(metric, { gap: null, values }, reader),
    own,
    comparisons,
    breaks: breaksOf(metric, own.points, reader),
  };
  return chartView(lineChart(input, reader.text.charts), place, reader);
}

/** An indicator in its groups, a small chart each; null without groups. */
export function indicatorGroupsChart(indicator: Indicator, reader: Reader): ChartView | null {
  const groups = groupsOf(metricOfIndicator(indicator), reader);
  if (groups === null) return null;
  const title = reader.text.charts.page.groups(titleWords(indicator, reader).text);
  const { frame, place } = frameOf(indicator, "groups", plain(title), reader);
  return groupsChart(groups, frame, place, reader);
}

/**
 * Municipalities as bars at the newest time of which any has a value that may be shown, the own area and the country as
 * lines across; null without their values.
 */
export function areasChart(indicator: Indicator, reader: Reader): ChartView | null {
  const metric = metricOfIndicator(indicator);
  if (valueKind(metric) !== "number") return null;
  const series = municipalitiesOf(reader).map((key) => areaPoints(key, metric, reader));
  const newest = newestOf(series);
  if (newest === undefined) return null;
  const bars = series.map(({ key, points }) => barAt(newest, key, points, reader));
  const title = titleWords(indicator, reader).text;
  const words = plain(reader.text.charts.page.areas(title, newest.period));
  const { frame, place } = frameOf(indicator, "areas", words, reader);
  const own = ownAreaKey(reader.plan.settings);
  const references = [own, countryKey]
    .flatMap((key) =>
      key === undefined ? [] : referenceAt(newest, areaPoints(key, metric, reader), reader),
    )
    .filter((reference) => isRate(indicator, reader) || !isSum(reference, bars));
  const measure = measureOf(metric, { gap: null, values: "number" }, reader);
  const chart = barChart({ ...frame, ...measure, bars, references }, reader.text.charts);
  return chartView(chart, { ...place, isSortable: true }, reader);
}

/** The course of an indicator in an area as a small line, as markup without ids; "" of fewer than two values. */
export function areaSparkline(indicator: Indicator, key: string, reader: Reader): string {
  const metric = metricOfIndicator(indicator);
  if (valueKind(metric) !== "number") return "";
  const { points } = areaPoints(key, metric, reader);
  if (points.filter(({ value }) => value !== null).length < 2) return "";
  const title = `${titleWords(indicator, reader).text}: ${areaTitle(key, reader).text}`;
  const measure = measureOf(metric, { gap: null, values: "number" }, reader);
  const breaks = breaksOf(metric, points, reader);
  return sparkline({ title, idPrefix: "", ...measure, points, breaks }, reader.text.charts).svg;
}

/** Keys of the municipalities of the plan's own area. */
function municipalitiesOf({ plan: { settings } }: Reader): readonly string[] {
  const invented = inventedAreas(settings).slice(1);
  if (invented.length > 0) return invented.map(({ key }) => key);
  const { area } = settings;
  return (area?.municipalities ?? []).filter((key) => key !== area?.key);
}

interface AreaPoints {
  readonly key: string;
  readonly points: readonly Observed[];
}

function areaPoints(key: string, metric: Metric, reader: Reader): AreaPoints {
  const its = valuesOfSide(observedOf(metric, [key], reader), key, metric, reader.plan.settings);
  return { key, points: its.length === 0 ? [] : pointsOf(its, metric, reader) };
}

/** The newest value that may be shown of any area. */
function newestOf(series: readonly AreaPoints[]): Observed | undefined {
  const told = series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  let newest = told[0];
  for (const one of told) if (newest === undefined || one.at > newest.at) newest = one;
  return newest;
}

function barAt({ at }: Observed, key: string, points: readonly Observed[], reader: Reader): Bar {
  const its = points.find((one) => one.at === at);
  return {
    label: areaTitle(key, reader).text,
    value: its?.value ?? null,
    low: its?.low,
    high: its?.high,
    isSuppressed: its?.isSuppressed,
  };
}

function referenceAt(
  { at }: Observed,
  { key, points }: AreaPoints,
  reader: Reader,
): readonly Reference[] {
  const value = points.find((one) => one.at === at)?.value ?? null;
  if (value === null) return [];
  const kind = key === countryKey ? "comparison" : "own";
  return [{ label: areaTitle(key, reader).text, value, kind }];
}

function isRate(indicator: Indicator, { plan }: Reader): boolean {
  return typeof kindOfIndicator(indicator, plan) === "object";
}

/** A whole that is its parts together compares with none of them, as a number of people does not. */
function isSum({ value }: Reference, bars: readonly Bar[]): boolean {
  const parts = bars.flatMap((bar) => bar.value ?? []);
  if (parts.length < 2 || parts.some((part) => part < 0)) return false;
  let sum = 0;
  for (const part of parts) sum += part;
  return sum > 0 && value >= sum * almost;
}

const almost = 0.999;

function frameOf(
  indicator: Indicator,
  kind: "chart" | "groups" | "areas",
  { text, lang }: Words,
  { plan }: Reader,
): { readonly frame: Frame; readonly place: ChartPlace } {
  const { id } = indicator;
  const anchor = `indicator-${kind}_${id}`;
  return {
    frame: {
      title: text,
      titleLanguage: lang === "" ? undefined : lang,
      idPrefix: `${anchor}_svg`,
    },
    place: {
      id: anchor,
      titleLang: lang,
      file: kind === "chart" ? id : `${id}-${kind}`,
      isOpen: isOpen(metricOfIndicator(indicator), plan),
    },
  };
}
