import type { Standing } from "../../measure/measurement.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import { periodOf } from "../../plan/settings.ts";
import type { FocusArea, Indicator } from "../../plan/plan.ts";
import { areaSparkline } from "../charts/indicator-charts.ts";
import { figuresOf } from "../figures.ts";
import { areaValues, metricOfIndicator } from "../indicators/area-values.ts";
import {
  type AreaFigure,
  countryKey,
  directionWords,
  hasUnitApart,
  newestFigure,
  standingWords,
  writtenApart,
} from "../indicators/area-figure.ts";
import { withheldSeries } from "../indicators/series-file.ts";
import { focusAreaOf } from "../indicators/uses.ts";
import { kindOfIndicator } from "../indicators/value-kind.ts";
import { type Item, itemOf } from "../parts.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import type { Words } from "../words.ts";

/** An indicator of a municipality beside its county and the country. */
export interface SharedIndicator {
  readonly item: Item;
  /** Which way is better, or "". */
  readonly direction: string;
  readonly own: AreaFigure;
  /** At the same time, also where the own value is hidden; "" where there is none. */
  readonly county: string;
  readonly country: string;
  /** How it lies from the county, in words; "" where that cannot be told. */
  readonly compared: string;
  /** Markup, or "". */
  readonly sparkline: string;
}

/** The indicators that one focus area looks at; `words` are null for those of none. */
export interface SharedGroup {
  readonly words: Words | null;
  readonly rows: readonly SharedIndicator[];
}

/** The indicators that have values for a municipality which may be shown, by focus area. */
export function sharedIndicators(key: string, reader: Reader): readonly SharedGroup[] {
  if (key === "") return [];
  const indicators = indicatorsIn(key, reader);
  const byArea = byFocusArea(indicators, reader);
  return [...reader.focusAreas, undefined].flatMap((area) => {
    const its = byArea.get(area);
    if (its === undefined) return [];
    // Where there are very many, those that nothing in the plan looks at go without the costly line.
    const hasCourse = area !== undefined || indicators.length <= mostCourses;
    const rows = its.flatMap((one) => sharedIndicator(one, { key, hasCourse }, reader));
    return [{ words: area === undefined ? null : itemOf(area, reader).words, rows }];
  });
}

function byFocusArea(
  indicators: readonly Indicator[],
  { plan }: Reader,
): ReadonlyMap<FocusArea | undefined, readonly Indicator[]> {
  const byArea = new Map<FocusArea | undefined, Indicator[]>();
  for (const indicator of indicators) {
    const area = focusAreaOf(indicator, plan);
    const its = byArea.get(area) ?? [];
    its.push(indicator);
    byArea.set(area, its);
  }
  return byArea;
}

const mostCourses = 100;

/** Those with a value that may be shown, or one that is hidden; values without open terms are not spread anew. */
export function indicatorsIn(key: string, reader: Reader): readonly Indicator[] {
  return reader.plan.indicators.filter((indicator) => {
    const { newest, why } = areaValues(indicator, key, reader);
    const isTold = newest !== null || why === "suppressed-values";
    return isTold && withheldSeries(indicator, reader.plan).length === 0;
  });
}

function sharedIndicator(
  indicator: Indicator,
  { key, hasCourse }: { readonly key: string; readonly hasCourse: boolean },
  reader: Reader,
): readonly SharedIndicator[] {
  const county = ownAreaKey(reader.plan.settings) ?? "";
  const own = newestFigure(indicator, key, reader);
  if (own === null) return [];
  const { newest, hiddenPeriod } = areaValues(indicator, key, reader);
  const its = newest?.date ?? periodOf(hiddenPeriod ?? undefined)?.to;
  const at = (area: string): Standing | undefined =>
    areaValues(indicator, area, reader).standings.find(({ date }) => date === its);
  const [inCounty, inCountry] = [at(county), at(countryKey)];
  const { values } = areaValues(indicator, key, reader);
  const written = (standing: Standing | undefined): string =>
    standing === undefined
      ? ""
      : writtenApart(standingWords(indicator, standing, values, reader), indicator, reader).value;
  return [
    {
      item: itemOf(indicator, reader),
      direction: directionWords(indicator, reader),
      own:
        newest === null ? { ...own, period: periodWords(hiddenPeriod ?? undefined, reader) } : own,
      county: written(inCounty),
      country: written(inCountry),
      compared: comparedWords(indicator, { own: newest, county: inCounty }, reader),
      sparkline: hasCourse ? areaSparkline(indicator, key, reader) : "",
    },
  ];
}

interface Compared {
  readonly own: Standing | null;
  readonly county: Standing | undefined;
}

/** Of how many people something is in a small area and in a great one cannot be compared; shares and rates can. */
function comparedWords(indicator: Indicator, { own, county }: Compared, reader: Reader): string {
  if (own === null || county === undefined) return "";
  if (isCount(indicator, reader)) return reader.text.places.labels.notCompared;
  const metric = metricOfIndicator(indicator);
  const measurement = reader.measurementOf(metric);
  if (measurement.values !== "number") return "";
  const { higher, lower, same } = reader.text.indicators.compared;
  const difference = own.value - county.value;
  if (difference === 0) return same;
  const figures = figuresOf(metric, measurement, reader);
  const by = hasUnitApart(indicator, reader)
    ? writtenApart(figures.computed(Math.abs(difference)), indicator, reader).value
    : figures.difference(difference);
  return difference > 0 ? higher(by) : lower(by);
}

/** Things that are counted, too, are more where there are more people. */
function isCount(indicator: Indicator, { plan }: Reader): boolean {
  const kind = kindOfIndicator(indicator, plan);
  return kind === "count" || (kind === "other" && (indicator.data.decimals ?? 0) === 0);
}
