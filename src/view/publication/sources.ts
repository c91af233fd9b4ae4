import type { Indicator } from "../../plan/plan.ts";
import { freshnessWords } from "../indicators/area-figure.ts";
import { metricTitle } from "../metrics.ts";
import { type DataSeries, dataSeries } from "../open-data/series.ts";
import { bare, type Item, itemOf } from "../parts.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { nameOf, plain, type Words } from "../words.ts";

/** Where the figures of one series come from. */
export interface SourceRow {
  readonly series: Item;
  readonly producer: Words;
  readonly licence: Words;
  readonly fetched: string;
  /** "–" of what is done or not, and where nothing tells. */
  readonly freshness: string;
}

/** Every series of figures of the plan, and what is still to be pulled. */
export function sourceRows(reader: Reader): readonly SourceRow[] {
  const all = dataSeries(reader.plan);
  const known = new Set(all.map(({ indicator }) => indicator?.id));
  const waiting = reader.plan.indicators.filter(({ id, data }) => {
    return !known.has(id) && data.source !== undefined;
  });
  return [
    ...all.map((series) => seriesRow(series, reader)),
    ...waiting.map((indicator) => waitingRow(indicator, reader)),
  ];
}

function seriesRow(series: DataSeries, reader: Reader): SourceRow {
  const { indicator, metric, provenance, licence } = series;
  const { written } = reader.text.publication.data;
  const freshness =
    indicator === undefined || metric !== undefined ? "" : freshnessWords(indicator, reader);
  return {
    series: titleItem(series, reader),
    ...termsOf(producerOf(series, reader), licence, reader),
    fetched: provenance === undefined ? written : dateWords(provenance.fetched, reader),
    freshness: freshness === "" ? reader.text.labels.none : freshness,
  };
}

/** Who produced a series, as the metric, the indicator or the source names it; else what the plan names as its source. */
function producerOf(
  { indicator, metric, provenance }: Pick<DataSeries, "indicator" | "metric" | "provenance">,
  reader: Reader,
): Words | null {
  const named = [
    metric?.data.source,
    indicator?.data.producer,
    provenance?.producer,
    indicator?.data.source?.name,
  ];
  for (const name of named) {
    const words = nameOf(name, reader);
    if (words !== null) return words;
  }
  return null;
}

function titleItem({ indicator, metric }: DataSeries, reader: Reader): Item {
  if (metric !== undefined) return bare(metricTitle(metric, reader));
  return indicator === undefined ? bare(plain("")) : itemOf(indicator, reader);
}

function waitingRow(indicator: Indicator, reader: Reader): SourceRow {
  const { notFetched } = reader.text.publication.data;
  const { labels } = reader.text;
  const producer = producerOf({ indicator, metric: undefined, provenance: undefined }, reader);
  return {
    series: itemOf(indicator, reader),
    ...termsOf(producer, indicator.data.licence ?? "", reader),
    fetched: notFetched,
    freshness: labels.none,
  };
}

/** Licences are named as the source or the plan does, in whatever language that is. */
function termsOf(
  producer: Words | null,
  licence: string,
  { text }: Reader,
): Pick<SourceRow, "producer" | "licence"> {
  const { noLicence } = text.publication.data;
  const none = plain(text.labels.none);
  return { producer: producer ?? none, licence: plain(licence === "" ? noLicence : licence) };
}
