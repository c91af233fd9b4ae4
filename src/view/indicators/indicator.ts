import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Indicator } from "../../plan/plan.ts";
import type { IndicatorLabels } from "../../text/indicators.ts";
import { ownArea } from "../about.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { areasChart, indicatorChart, indicatorGroupsChart } from "../charts/indicator-charts.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import { leftOutOf, leftOutSentences } from "../open-data/left-out.ts";
import type { PageBase } from "../page.ts";
import { bare, type Fact, factsOf, type Item, itemOf, linkItem, textFact } from "../parts.ts";
import { periodWords } from "../periods.ts";
import { indicatorDataset } from "../publication/dataset.ts";
import type { Reader } from "../reader.ts";
import {
  plain,
  type Prose,
  proseOf,
  titleWords,
  type Words,
  wordsOf,
  wordsOrNone,
} from "../words.ts";
import { areaValues } from "./area-values.ts";
import { type AreaFigure, countryKey, freshnessWords, newestFigure } from "./area-figure.ts";
import { provenanceOf, sourceFacts, valueFacts } from "./metadata.ts";
import { seriesFile, withheldSeries } from "./series-file.ts";
import { addressFor } from "./source-address.ts";
import { type UseList, useLists } from "./uses.ts";

/** A change in how something is measured. */
export interface BreakView {
  readonly period: string;
  readonly words: Words;
}

export interface IndicatorPage extends PageBase {
  readonly kind: "indicator";
  readonly words: IndicatorLabels;
  readonly item: Item;
  readonly description: Prose | null;
  readonly facts: readonly Fact[];
  /** Of the plan's own area, the country and the areas that it is compared with; those that have one. */
  readonly figures: readonly AreaFigure[];
  /** Why there is no value of the own area, or "". */
  readonly why: string;
  /** Why the values cannot be taken along, a sentence each. */
  readonly withheld: readonly string[];
  readonly overTime: ChartView | null;
  readonly groups: ChartView | null;
  readonly areas: ChartView | null;
  readonly breaks: readonly BreakView[];
  readonly uses: readonly UseList[];
  readonly source: readonly Fact[];
  readonly note: Words | null;
  readonly notesAtSource: Words | null;
  readonly citation: Words | null;
  readonly download: Item | null;
  readonly links: readonly Item[];
}

/** The page of an indicator: what it tells, its values, who uses it, and where it comes from. */
export function indicatorPage(
  indicator: Indicator,
  around: Surroundings,
  reader: Reader,
): IndicatorPage {
  const { data, id } = indicator;
  const item = itemOf(indicator, reader);
  const address = `indicators/${id}.html`;
  const { labels } = reader.text.indicators;
  const trail = [{ ...bare(plain(labels.indicators)), href: `${reader.base}indicators.html` }];
  const jsonLd = indicatorDataset(indicator, reader);
  const page = { address, title: item.words, description: item.words.text, trail, jsonLd };
  return {
    kind: "indicator",
    path: `${reader.language}/${address}`,
    frame: frameOf(page, around, reader),
    text: reader.text.labels,
    words: labels,
    item,
    description: proseOf(data.description, reader),
    facts: [
      ...valueFacts(indicator, reader),
      ...factsOf([textFact(labels.freshness, freshnessWords(indicator, reader))]),
    ],
    figures: figuresOf(indicator, reader),
    why: whyNothing(indicator, reader),
    ...chartsOf(indicator, reader),
    breaks: (data.breaks ?? []).map(({ period, note }) => ({
      period: periodWords(period, reader),
      words: wordsOf(note, reader),
    })),
    uses: useLists(indicator, reader),
    source: sourceFacts(indicator, reader),
    note: wordsOrNone(data.note, reader),
    notesAtSource: wordsOrNone(provenanceOf(indicator, reader)?.notes, reader),
    citation: citationOf(indicator, reader),
    download: downloadOf(indicator, reader),
    links: (data.links ?? []).map((link) => linkItem(link, reader)),
  };
}

function figuresOf(indicator: Indicator, reader: Reader): readonly AreaFigure[] {
  const { settings } = reader.plan;
  const compared = (settings.data.comparisonAreas ?? []).map(String);
  const keys = new Set([ownAreaKey(settings) ?? "", countryKey, ...compared]);
  return [...keys].flatMap((key) => newestFigure(indicator, key, reader) ?? []);
}

type Charts = Pick<IndicatorPage, "overTime" | "groups" | "areas" | "withheld">;

/** Charts are whole series: they are drawn only of those that may be given away. */
function chartsOf(indicator: Indicator, reader: Reader): Charts {
  const left = withheldSeries(indicator, reader.plan);
  if (left.length > 0) {
    const because = leftOutSentences(
      left.flatMap((series) => leftOutOf(series, reader)),
      reader,
    );
    const isOfTerms = left.some(({ leftOut }) => leftOut !== "unreliable");
    const withheld = isOfTerms ? [...because, reader.text.indicators.withheld] : because;
    return { overTime: null, groups: null, areas: null, withheld };
  }
  return {
    overTime: indicatorChart(indicator, reader),
    groups: indicatorGroupsChart(indicator, reader),
    areas: areasChart(indicator, reader),
    withheld: [],
  };
}

/** Why the own area has no value that can be shown. */
function whyNothing(indicator: Indicator, reader: Reader): string {
  const { nothing } = reader.text.indicators;
  const { plan } = reader;
  const key = ownAreaKey(plan.settings) ?? "";
  const { why } = areaValues(indicator, key, reader);
  if (why === null || why === "unreliable-data") return "";
  if (why === "suppressed-values") return nothing.suppressed;
  if (why !== "no-values") return nothing.unclear;
  const { source, values = [] } = indicator.data;
  if (plan.snapshots.has(indicator.id) || values.length > 0)
    return nothing["no-values"](ownArea(reader).text);
  return source === undefined ? nothing["no-source"] : nothing["not-pulled"];
}

/** As the source tells how to cite it, else made of what is known; null without anything to cite. */
function citationOf(indicator: Indicator, reader: Reader): Words | null {
  const provenance = provenanceOf(indicator, reader);
  if (provenance === undefined) return null;
  const told = wordsOrNone(provenance.citation, reader);
  if (told !== null) return told;
  const producer = indicator.data.producer ?? provenance.producer;
  const parts = {
    producer: wordsOrNone(producer, reader)?.text ?? "",
    title: titleWords(indicator, reader).text,
    source: wordsOrNone(indicator.data.source?.name, reader)?.text ?? "",
    address: addressFor(provenance.address, reader.language),
  };
  return plain(reader.text.indicators.cite(parts));
}

function downloadOf(indicator: Indicator, reader: Reader): Item | null {
  const file = seriesFile(indicator, reader.plan);
  if (file === null) return null;
  const words = plain(reader.text.indicators.download(file.values));
  return { ...bare(words), href: `${reader.base}../${file.path}` };
}
