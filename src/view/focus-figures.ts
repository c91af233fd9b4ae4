import { hasData } from "../measure/roll-up.ts";
import type { FocusArea, Indicator } from "../plan/plan.ts";
import { ownAreaKey } from "../plan/plan-areas.ts";
import { metricSparkline } from "./charts/metric-charts.ts";
import { type AreaFigure, countryKey, newestFigure } from "./indicators/area-figure.ts";
import { metricOfIndicator } from "./indicators/area-values.ts";
import { type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { sourceWords } from "./source.ts";
import type { Words } from "./words.ts";

/** A figure that tells why a focus area matters: the own area beside the country. */
export interface AreaFigures {
  readonly item: Item;
  readonly own: AreaFigure;
  /** Null where there is none, as of an indicator that only the own area has. */
  readonly country: AreaFigure | null;
  /** Markup of a small line, or "". */
  readonly line: string;
  readonly source: Words | null;
}

/** As many as one takes in at a glance. */
const mostFigures = 3;

/**
 * The figures of a focus area: of the indicators by which it and its phenomena are followed, then of those of its
 * goals' metrics; such that have a value of the country first.
 */
export function figuresOfArea(area: FocusArea, reader: Reader): readonly AreaFigures[] {
  const key = ownAreaKey(reader.plan.settings);
  if (key === undefined) return [];
  const alone: AreaFigures[] = [];
  const compared: AreaFigures[] = [];
  for (const indicator of indicatorsOf(area, reader)) {
    if (compared.length === mostFigures) break;
    const figures = figuresOf(indicator, key, reader);
    if (figures === null) continue;
    if (figures.country === null) alone.push(figures);
    else compared.push(figures);
  }
  return [...compared, ...alone].slice(0, mostFigures);
}

/** Each once; a long plan has many, and the first ones do. */
function indicatorsOf(area: FocusArea, { plan }: Reader): Iterable<Indicator> {
  const phenomena = area.phenomena.flatMap(({ data }) => data.followedBy ?? []);
  const followed = [...(area.data.followedBy ?? []), ...phenomena].flatMap((id) => {
    const entry = plan.byId.get(id);
    return entry?.collection === "indicators" ? [entry as Indicator] : [];
  });
  const measured = area.goals.flatMap(({ metrics }) =>
    metrics.flatMap(({ indicator }) => indicator ?? []),
  );
  return new Set([...followed, ...measured]);
}

function figuresOf(indicator: Indicator, key: string, reader: Reader): AreaFigures | null {
  const metric = metricOfIndicator(indicator);
  if (!hasData(reader.measurementOf(metric))) return null;
  const own = newestFigure(indicator, key, reader);
  if (own === null || own.period === "") return null;
  return {
    item: itemOf(indicator, reader),
    own,
    country: newestFigure(indicator, countryKey, reader),
    line: metricSparkline(metric, reader),
    source: sourceWords(metric, reader),
  };
}
