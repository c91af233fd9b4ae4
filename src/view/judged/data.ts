import { printable } from "../../base/printable.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { isNewestHidden } from "../../measure/shown.ts";
import { snapshotOf } from "../../plan/observed.ts";
import { valuesOf } from "../../plan/metric-facts.ts";
import type { TextData } from "../../plan/generated/data.ts";
import type { Metric } from "../../plan/plan.ts";
import type { Provenance, SourceText } from "../../snapshots/snapshot.ts";
import { formatDate } from "../../text/format.ts";
import type { Reader } from "../reader.ts";
import { wordsOrNone } from "../words.ts";
import { periodWords } from "../periods.ts";
import type { Explainer } from "./section.ts";
import { timeWords } from "./lights.ts";

/** How new the values are, and where they come from. */
export function dataLines(
  metric: Metric,
  measurement: Measurement,
  explainer: Explainer,
): readonly string[] {
  return [...ageLines(metric, measurement, explainer), ...sourceLine(metric, explainer)];
}

/** How new the values are. */
export function ageLines(
  metric: Metric,
  measurement: Measurement,
  explainer: Explainer,
): readonly string[] {
  return [
    ...newestLines(measurement, explainer),
    ...freshnessLines(metric, measurement, explainer),
  ];
}

function newestLines(
  measurement: Measurement,
  { judgement, reader, keep }: Explainer,
): readonly string[] {
  const { freshness, latest, reason } = measurement;
  if (reason === "unreliable-data") return [];
  if (freshness.latest === null) return [judgement.data.none];
  const period =
    latest?.date === freshness.latest
      ? periodWords(latest.period, reader)
      : timeWords(freshness.latest, reader.language);
  const { newest, newestHidden } = judgement.data;
  const say = isNewestHidden(measurement) ? newestHidden : newest;
  return [say(keep(period), freshness.days ?? 0)];
}

/** Of values that nobody renews nothing is said. */
function freshnessLines(
  metric: Metric,
  { freshness, values }: Measurement,
  explainer: Explainer,
): readonly string[] {
  const { judgement, reader, keep } = explainer;
  const { data } = judgement;
  const { indicator } = metric;
  const day = (date: string | null): string => keep(formatDate(reader.language, date ?? ""));
  const { state, freshUntil, ageingUntil, nextUpdate } = freshness;
  const next = nextUpdate === null ? [] : [data.next(day(nextUpdate))];
  switch (state) {
    case "fresh":
      return [data.fresh(day(freshUntil)), ...next];
    case "ageing":
      return [data.ageing(day(ageingUntil))];
    case "stale":
      return [staleLine(metric, explainer)];
    case "awaiting":
      return [data.awaiting(day(nextUpdate))];
    case "unknown":
      return indicator === undefined || values === "yes-no" || indicator.data.rhythm !== undefined
        ? []
        : [data.noRhythm];
  }
}

function staleLine(metric: Metric, { judgement: { data }, pullCommand }: Explainer): string {
  const command = pullCommand?.(metric);
  return command === undefined ? data.stale : data.staleAtSource(command);
}

function sourceLine(metric: Metric, explainer: Explainer): readonly string[] {
  const { reader, judgement } = explainer;
  const snapshot = snapshotOf(metric, reader.plan.snapshots);
  if (snapshot?.provenance !== undefined)
    return [pulledLine(snapshot.provenance, metric.indicator, explainer)];
  const { data: words } = judgement;
  const { producer, licence } = metric.indicator?.data ?? {};
  const parts = [
    ...originOf(metric, explainer),
    ...saidOf(sourceOf(metric), words.source, reader),
    ...saidOf(producer, words.producer, reader),
    ...saidOf(licence, words.licence, reader),
  ];
  return parts.length === 0 ? [] : [parts.join(" ")];
}

function sourceOf({ data, indicator }: Metric): TextData | undefined {
  const { source } = indicator?.data ?? {};
  return data.source ?? source?.name ?? source?.title;
}

function saidOf(
  text: TextData | undefined,
  say: (name: string) => string,
  reader: Reader,
): readonly string[] {
  const words = wordsOrNone(text, reader);
  return words === null ? [] : [say(printable(words.text))];
}

function originOf(metric: Metric, { judgement, pullCommand }: Explainer): readonly string[] {
  if (valuesOf(metric).length > 0) return [judgement.data.written];
  const command = pullCommand?.(metric);
  return command === undefined ? [] : [judgement.data.notFetched(command)];
}

function pulledLine(
  provenance: Provenance,
  indicator: Metric["indicator"],
  { judgement: { data }, reader, keep }: Explainer,
): string {
  const { licence, fetched } = provenance;
  const written = wordsOrNone(indicator?.data.producer, reader)?.text;
  const by = written ?? textOf(provenance.producer, reader.language);
  // What the plan says of its terms goes before what the source does, as in the open data.
  const terms = indicator?.data.licence ?? licence;
  return [
    data.source(printable(nameOf(provenance, reader.language))),
    ...(by === undefined ? [] : [data.producer(printable(by))]),
    terms === "" ? data.noLicence : data.licence(printable(terms)),
    data.fetched(keep(formatDate(reader.language, fetched))),
  ].join(" ");
}

/** What the source calls the values; of a file of the plan's own which one it is. */
function nameOf({ title, source, address }: Provenance, language: keyof SourceText): string {
  const name = textOf(title, language);
  if (source !== "file") return name ?? source;
  return name === undefined ? address : `${name} (${address})`;
}

/** In the language of the reader, else in the first that there is. */
function textOf(text: SourceText, language: keyof SourceText): string | undefined {
  return text[language] ?? text.fi ?? text.sv ?? text.en;
}
