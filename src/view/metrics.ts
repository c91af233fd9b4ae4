import { metricKinds, type Term, termOf } from "../field/vocabularies.ts";
import type { GapData } from "../plan/generated/data.ts";
import { directionOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { targetGroupItems } from "./about.ts";
import { periodWords } from "./periods.ts";
import type { Item } from "./parts.ts";
import { enumWord, type Reader } from "./reader.ts";
import { type Prose, proseOf, titleWords, type Words, wordsOrNone } from "./words.ts";
import { widthOrTarget } from "./aimed.ts";
import { type Mark, verdictMark } from "./judged/mark.ts";
import { readingOf } from "./judged/reading.ts";
import { sideWords } from "./side-words.ts";
import { sourceWords } from "./source.ts";
import { baselineFigure, type Figure, latestFigure } from "./standings.ts";

/** Everything that is written of one metric. */
export interface MetricRow {
  readonly label: string;
  readonly words: Words;
  readonly description: Prose | null;
  /** Kind, aim and better direction, in words. */
  readonly traits: readonly string[];
  readonly baseline: Figure | null;
  readonly targets: readonly Figure[];
  /** Whom it is measured of. */
  readonly targetGroups: readonly Item[];
  readonly latest: Figure | null;
  readonly source: Words | null;
  readonly note: Words | null;
  /** When it can be measured and why not before; "" and null when it can be measured now. */
  readonly waits: string;
  readonly waitsReason: Words | null;
  readonly verdict: Mark;
  /** "16,0 % (2021), lähtötaso 20,0 % (2015), tavoite 10 % (2030)" */
  readonly reading: string;
  /** The action that it measures, on the page of a goal. */
  readonly action: Item | null;
}

/** A metric's own title, else its indicator's. */
export function metricTitle(metric: Metric, reader: Reader): Words {
  const own = wordsOrNone(metric.data.title, reader);
  return own ?? titleWords(metric.indicator ?? metric, reader);
}

/** One line of a table of metrics. */
export function metricRow(metric: Metric, reader: Reader, action: Item | null = null): MetricRow {
  const { data, indicator } = metric;
  const { baseline, targets, note, label, measurableFrom } = data;
  return {
    label: label === undefined ? "" : String(label),
    words: metricTitle(metric, reader),
    description: proseOf(indicator?.data.description, reader),
    traits: traitsOf(metric, reader),
    baseline: baseline === undefined ? null : baselineFigure(baseline, metric, reader),
    targets: (targets ?? []).map((target) => ({
      value: widthOrTarget(target, metric, reader),
      period: periodWords(target.period, reader),
      flag: "",
      note: wordsOrNone(target.note, reader),
    })),
    targetGroups: targetGroupItems(data.targetGroups, reader),
    latest: latestFigure(metric, reader),
    source: sourceWords(metric, reader),
    note: wordsOrNone(note ?? indicator?.data.note, reader),
    waits:
      measurableFrom === undefined
        ? ""
        : reader.text.say.waits(periodWords(measurableFrom.period, reader)),
    waitsReason: wordsOrNone(measurableFrom?.reason, reader),
    verdict: verdictMark(reader.measurementOf(metric), reader),
    reading: readingOf(metric, reader),
    action,
  };
}

function traitsOf(metric: Metric, reader: Reader): readonly string[] {
  const isYesOrNo = reader.measurementOf(metric).values === "yes-no";
  const direction = isYesOrNo ? undefined : directionOf(metric);
  const { aim, gap } = metric.data;
  const traits = [
    termWord(metricKinds, metric.data.kind, reader),
    aim === undefined ? "" : reader.text.say.aim[aim],
    gapTrait(gap, reader),
    direction === undefined ? "" : enumWord("metric.direction", direction, reader),
  ];
  return traits.filter((trait) => trait !== "");
}

/** "Ero, jota seurataan: 75 vuotta täyttäneet / koko maa (erotus)". */
function gapTrait(gap: GapData | undefined, reader: Reader): string {
  if (gap === undefined) return "";
  const sides = `${sideWords(gap.of, reader)} / ${sideWords(gap.against, reader)}`;
  const { measure } = gap;
  const way = measure === undefined ? "" : ` (${enumWord("gap.measure", measure, reader)})`;
  return `${reader.text.labels.gapOf}: ${sides}${way}`;
}

function termWord(terms: readonly Term[], id: string | undefined, reader: Reader): string {
  if (id === undefined) return "";
  return termOf(terms, id)?.name[reader.language] ?? id;
}
