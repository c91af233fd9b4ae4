import { rightsOf } from "../../measure/rights.ts";
import { snapshotOf } from "../../plan/observed.ts";
import type { Metric } from "../../plan/plan.ts";
import { namedLicence } from "../open-data/licence.ts";
import { bareText, type Item, itemOf } from "../parts.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { sourceWords } from "../source.ts";
import { type Words, wordsOrNone } from "../words.ts";

/** Where the figures of a metric come from, and on what terms. */
export interface Citation {
  readonly source: Words | null;
  /** "tuottaja …", "tunnus …", "haettu …": those that are known and not in `source`. */
  readonly parts: readonly string[];
  readonly licence: Item | null;
  /** Its page, with everything that is known of it; null where the metric has none. */
  readonly indicator: Item | null;
}

/** Where the figures of a metric come from; null where nothing is known of it. */
export function citationOf(metric: Metric, reader: Reader): Citation | null {
  const source = sourceWords(metric, reader);
  const indicator = metric.indicator === undefined ? null : itemOf(metric.indicator, reader);
  if (source === null && indicator === null) return null;
  const parts = partsOf(metric, source?.text ?? "", reader);
  return { source, parts, licence: licenceItem(metric, reader), indicator };
}

function partsOf(metric: Metric, source: string, reader: Reader): readonly string[] {
  const { say } = reader.text.results;
  const { producer } = rightsOf(metric, reader.plan);
  const by = wordsOrNone(producer, reader)?.text ?? "";
  const fetched = snapshotOf(metric, reader.plan.snapshots)?.provenance?.fetched;
  const id = idAtSource(metric);
  return [
    ...(id === "" || source.includes(id) ? [] : [say.idAtSource(id)]),
    ...(by === "" || source.includes(by) ? [] : [say.producer(by)]),
    ...(fetched === undefined ? [] : [say.fetched(dateWords(fetched, reader))]),
  ];
}

/** What a statistics office knows the figures by. */
function idAtSource({ data, indicator }: Metric): string {
  const { sotkanet, statfin } = indicator?.data.source ?? {};
  return data.values === undefined ? String(sotkanet ?? statfin ?? "") : "";
}

function licenceItem(metric: Metric, reader: Reader): Item | null {
  const { licence } = rightsOf(metric, reader.plan);
  if (licence !== null) return { ...bareText(licence), href: namedLicence(licence)?.address ?? "" };
  const isPulled = snapshotOf(metric, reader.plan.snapshots) !== undefined;
  return isPulled ? bareText(reader.text.results.labels.noLicence) : null;
}
