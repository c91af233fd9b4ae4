import type { EntryData } from "../plan/entry.ts";
import { entriesOf, type Indicator, type Metric } from "../plan/plan.ts";
import { rightsOf } from "../measure/rights.ts";
import { type Item, itemOf } from "./parts.ts";
import { dateWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { sourceWords } from "./source.ts";
import { type Prose, proseOf, type Words, wordsOf, wordsOrNone } from "./words.ts";

/** What stands at the end of a document: where its figures come from, and what is not in it. */
export interface AppendixView {
  readonly indicators: readonly IndicatorFacts[];
  readonly omissions: readonly OmissionView[];
}

export interface IndicatorFacts {
  readonly item: Item;
  readonly prose: Prose | null;
  readonly unit: Words | null;
  readonly source: Words | null;
  /** "" where nobody says. */
  readonly licence: string;
  readonly note: Words | null;
}

/** An indicator of a list that the plan leaves out. */
export interface OmissionView {
  readonly list: string;
  readonly item: string;
  readonly reason: Words;
  readonly date: string;
}

/** The appendices of a document. */
export function appendixView(reader: Reader): AppendixView {
  const { plan } = reader;
  return {
    indicators: plan.indicators.map((indicator) => indicatorFacts(indicator, reader)),
    omissions: entriesOf(plan, "omissions").map(({ data }) => omissionView(data, reader)),
  };
}

function indicatorFacts(indicator: Indicator, reader: Reader): IndicatorFacts {
  const { data } = indicator;
  // Terms and sources are asked for by metric; this one is nothing but the indicator.
  const metric: Metric = { ...indicator, data: {}, indicator, goals: [], actions: [] };
  return {
    item: itemOf(indicator, reader),
    prose: proseOf(data.description, reader),
    unit: wordsOrNone(data.unit, reader),
    source: sourceWords(metric, reader),
    licence: rightsOf(metric, reader.plan).licence ?? "",
    note: wordsOrNone(data.note, reader),
  };
}

function omissionView(data: EntryData<"omissions">, reader: Reader): OmissionView {
  return {
    list: data.list,
    item: data.item,
    reason: wordsOf(data.reason, reader),
    date: data.date === undefined ? "" : dateWords(data.date, reader),
  };
}
