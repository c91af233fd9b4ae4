import type { IndicatorData, IndicatorSourceData } from "../../plan/generated/data.ts";
import { type Entry, type EntryData } from "../../plan/entry.ts";
import type { Indicator } from "../../plan/plan.ts";
import type { Provenance } from "../../snapshots/snapshot.ts";
import { fromTo, writeNumber } from "../../text/numbers.ts";
import { safeHref } from "../addresses.ts";
import { directionWords } from "./area-figure.ts";
import { namedLicence } from "../open-data/licence.ts";
import { bare, bareText, type Fact, factsOf, type Item, itemsByIds, textFact } from "../parts.ts";
import { dateWords } from "../periods.ts";
import { enumWord, type Reader } from "../reader.ts";
import { addressFor } from "./source-address.ts";
import { nameOf, plain, type Words, wordsOr, wordsOrNone } from "../words.ts";

/** Everything that is known of where the values of an indicator come from. */
export function sourceFacts(indicator: Indicator, reader: Reader): readonly Fact[] {
  const { data } = indicator;
  const { labels } = reader.text.indicators;
  const { sourceParty } = data;
  const provenance = provenanceOf(indicator, reader);
  return factsOf([
    { term: labels.source, items: sourceItems(data, provenance, reader) },
    textFact(labels.idAtSource, idAtSource(data.source)),
    ...factsAtSource(data, provenance, reader),
    {
      term: labels.holder,
      items: itemsByIds(sourceParty === undefined ? [] : [sourceParty], reader),
    },
    { term: labels.licence, items: licenceItems(licenceOf(indicator, reader), provenance, reader) },
    textFact(labels.rhythm, rhythmWords(data.rhythm, reader)),
    textFact(labels.nextUpdate, dateWords(data.nextUpdate, reader)),
    ...datesOf(provenance, reader),
  ]);
}

function factsAtSource(
  { producer, source }: IndicatorData,
  provenance: Provenance | undefined,
  reader: Reader,
): readonly Fact[] {
  const { labels } = reader.text.indicators;
  return [
    nameFact(labels.titleAtSource, provenance?.title ?? source?.title, reader),
    nameFact(labels.unitAtSource, provenance?.unit, reader),
    { term: labels.address, items: webItems(provenance?.address ?? "", reader) },
    nameFact(labels.producer, producer ?? provenance?.producer, reader),
  ];
}

function datesOf(provenance: Provenance | undefined, reader: Reader): readonly Fact[] {
  const { labels } = reader.text.indicators;
  return [
    textFact(labels.updated, dateWords(provenance?.updated.slice(0, 10), reader)),
    textFact(labels.fetched, dateWords(provenance?.fetched, reader)),
  ];
}

/** What the values are, beside their description. */
export function valueFacts(indicator: Indicator, reader: Reader): readonly Fact[] {
  const { data } = indicator;
  const { labels } = reader.text.indicators;
  const { scale = [], source } = data;
  const sex = source?.sex;
  return factsOf([
    wordsFact(labels.unit, data.unit, reader),
    textFact(labels.direction, directionWords(indicator, reader)),
    textFact(labels.range, rangeWords(data, reader)),
    { term: labels.scale, items: scale.map(({ id, title }) => bare(wordsOr(title, id, reader))) },
    textFact(labels.sex, sex === undefined ? "" : enumWord("measured.sex", sex, reader)),
    { term: labels.inLists, items: listItems(data, reader) },
  ]);
}

/** The licence of the pulled values, as the plan writes it, else as the source does; "" where nobody says. */
export function licenceOf(indicator: Indicator, reader: Reader): string {
  return indicator.data.licence ?? provenanceOf(indicator, reader)?.licence ?? "";
}

/** Where the pulled values of an indicator come from; undefined where nothing was pulled that can be relied on. */
export function provenanceOf({ id }: Indicator, { plan }: Reader): Provenance | undefined {
  const snapshot = plan.snapshots.get(id);
  return snapshot?.state === "whole" ? snapshot.provenance : undefined;
}

function wordsFact(term: string, text: Parameters<typeof wordsOrNone>[0], reader: Reader): Fact {
  const words = wordsOrNone(text, reader);
  return { term, items: words === null ? [] : [bare(words)] };
}

function nameFact(term: string, text: Parameters<typeof nameOf>[0], reader: Reader): Fact {
  const name = nameOf(text, reader);
  return { term, items: name === null ? [] : [bare(name)] };
}

const kinds: readonly (readonly [keyof IndicatorSourceData, string])[] = [
  ["sotkanet", "Sotkanet"],
  ["statfin", "StatFin"],
  ["pxweb2", "PxWeb"],
  ["jsonstat", "JSON-stat"],
  ["file", ""],
];

function sourceItems(
  { source, values }: IndicatorData,
  provenance: Provenance | undefined,
  reader: Reader,
): readonly Item[] {
  if (source === undefined) {
    const isWritten = values !== undefined && values.length > 0;
    return isWritten ? [bareText(reader.text.indicators.labels.wrote)] : [];
  }
  const kind = kinds.find(([name]) => source[name] !== undefined)?.[1] ?? "";
  const name = wordsOrNone(source.name, reader);
  const words: readonly Words[] = [
    ...(name === null ? [] : [name]),
    ...(kind === "" ? [] : [plain(kind)]),
  ];
  if (words.length > 0) return words.map((one) => bare(one));
  return provenance === undefined ? [] : [bareText(provenance.address)];
}

function idAtSource(source: IndicatorSourceData | undefined): string {
  if (source === undefined) return "";
  const { sotkanet, statfin, pxweb2, file } = source;
  return String(sotkanet ?? statfin ?? file ?? pxweb2 ?? "");
}

function webItems(written: string, { language }: Reader): readonly Item[] {
  const address = addressFor(written, language);
  const href = /^https?:/.test(address) ? safeHref(address) : "";
  return href === "" ? [] : [{ ...bareText(address), href }];
}

function licenceItems(
  licence: string,
  provenance: Provenance | undefined,
  { text }: Reader,
): readonly Item[] {
  if (licence.trim() !== "")
    return [{ ...bareText(licence), href: namedLicence(licence)?.address ?? "" }];
  return provenance === undefined ? [] : [bareText(text.indicators.labels.licenceUnknown)];
}

/** How often the source renews the values, in words; "" where that is not written so. */
export function rhythmWords(rhythm: string | undefined, { text }: Reader): string {
  const [, count = "", unit] = /^([1-9]\d?) (month|year)s?$/.exec(rhythm ?? "") ?? [];
  if (unit === undefined) return "";
  const { years, months } = text.indicators;
  return unit === "year" ? years(Number(count)) : months(Number(count));
}

function rangeWords({ min, max }: IndicatorData, { language, text }: Reader): string {
  const number = (value: number): string => writeNumber(value, language);
  if (min !== undefined && max !== undefined) return fromTo(number(min), number(max));
  if (min !== undefined) return text.say.atLeast(number(min));
  return max === undefined ? "" : text.say.atMost(number(max));
}

/** The lists that it stands in: "Kansallinen lista: 3.1". */
function listItems({ inLists }: IndicatorData, reader: Reader): readonly Item[] {
  return (inLists ?? []).flatMap(({ list, item }) => {
    const entry = reader.plan.byId.get(list) as Entry<EntryData<"indicatorLists">> | undefined;
    if (entry?.collection !== "indicatorLists") return [];
    const title = wordsOr(entry.data.title, list, reader);
    return [bare({ ...title, text: reader.text.indicators.inList(title.text, item) })];
  });
}
