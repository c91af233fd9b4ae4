import type { Language } from "../../base/language.ts";
import type { Provenance } from "../../snapshots/snapshot.ts";
import { type Json, type JsonObject, publishedText } from "./published.ts";
import type { DataSeries } from "./series.ts";
import type { DataValue } from "./values.ts";

/** A series with its values; what is not known of them is left out. */
export function seriesJson(series: DataSeries, own: Language): JsonObject {
  const { id, indicator, metric, provenance, licence, leftOut, values } = series;
  const producer = indicator?.data.producer;
  return {
    id,
    ...(indicator === undefined ? {} : { indicator: indicator.id }),
    ...(metric === undefined ? {} : { metric: metric.id }),
    source: provenance?.source ?? "plan",
    ...(provenance === undefined ? {} : originJson(provenance)),
    ...(producer === undefined ? {} : { producer: publishedText(producer, own) }),
    ...(licence === "" ? {} : { licence }),
    leftOut,
    values: values().map(valueJson),
  };
}

function originJson(provenance: Provenance): JsonObject {
  const { address, title, unit, producer, citation, notes, updated, fetched } = provenance;
  return {
    address,
    title: { ...title },
    unit: { ...unit },
    producer: { ...producer },
    citation: { ...citation },
    notes: { ...notes },
    ...(updated === "" ? {} : { updated }),
    fetched,
  };
}

function valueJson(value: DataValue): Json {
  const { area, areaName, period, from, to, sex, group, n, low, high, flag } = value;
  return {
    area,
    areaName,
    period,
    from: from === "" ? null : from,
    to: to === "" ? null : to,
    ...(sex === "" ? {} : { sex }),
    ...(group === "" ? {} : { group }),
    value: figureJson(value),
    ...numberIn("n", n),
    ...numberIn("low", low),
    ...numberIn("high", high),
    flag: flag === "" ? "final" : flag,
  };
}

function figureJson({ value, level }: DataValue): Json {
  if (value !== "") return Number(value);
  return level === "" ? null : level;
}

function numberIn(name: string, text: string): JsonObject {
  return text === "" ? {} : { [name]: Number(text) };
}
