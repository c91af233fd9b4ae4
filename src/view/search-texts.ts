import { compare } from "../base/compare.ts";
import type { PlaceData, TextData, UpdateData } from "../plan/generated/data.ts";
import type { AnyEntryData, Entry } from "../plan/entry.ts";
import type { Metric } from "../plan/plan.ts";
import { municipalityName } from "./municipalities/municipality.ts";
import type { Municipality } from "./municipalities/municipality-list.ts";
import type { Reader } from "./reader.ts";
import { areaNames, placeNames, titlesIn } from "./search-names.ts";
import { titleWords, wordsOrNone } from "./words.ts";

/** Letters of one entry's text that are looked through and of which a part is shown. */
const longest = 2000;
const newestUpdates = 5;

/** What is written of an entry beside its title, in the reader's language where there is such, as plain text. */
export function searchText(entry: Entry<unknown>, reader: Reader): string {
  const data = entry.data as AnyEntryData & Written;
  const byDay = (data.updates ?? []).toSorted((a, b) => compare(b.date, a.date));
  const updates = byDay.slice(0, newestUpdates).map(({ text }) => text);
  const texts = [data.officialText, data.description, data.rationale, ...updates];
  const said = texts.flatMap((text) => wordsOrNone(text, reader)?.text ?? []);
  const names = [
    ...(data.aliases ?? []),
    ...metricsOf(entry).map((one) => metricName(one, reader)),
    ...(data.places ?? []).flatMap((place) => placeNames(place, reader)),
    ...(entry.collection === "actors" ? otherTitles(entry, reader) : []),
  ];
  return joined([...said, ...names]);
}

/** What a municipality is called in other languages, says of itself and asks for, and the names of its parties. */
export function municipalityText(municipality: Municipality, reader: Reader): string {
  const { key, entry, actors } = municipality;
  const { participation, focusAreas = [], supportNeeds = [] } = entry?.data ?? {};
  const needs = supportNeeds.flatMap(({ need, answer }) => [need, answer]);
  const texts = [...focusAreas, participation, ...needs];
  const said = texts.flatMap((text) => wordsOrNone(text, reader)?.text ?? []);
  const shown = municipalityName(municipality, reader).text;
  const names = new Set([...titlesIn(entry?.data.title), ...areaNames(key, reader)]);
  const parties = actors.flatMap((actor) => [
    titleWords(actor, reader).text,
    ...otherTitles(actor, reader),
  ]);
  return joined([...[...names].filter((name) => name !== shown), ...parties, ...said]);
}

function otherTitles(actor: Entry<unknown>, reader: Reader): readonly string[] {
  const shown = titleWords(actor, reader).text;
  return titlesIn((actor.data as AnyEntryData).title).filter((title) => title !== shown);
}

function joined(texts: readonly string[]): string {
  return withoutMarks(texts.join(" ").slice(0, 2 * longest)).slice(0, longest);
}

/** Fields of any collection that hold what people read. */
interface Written {
  readonly officialText?: TextData;
  readonly description?: TextData;
  readonly rationale?: TextData;
  readonly updates?: readonly UpdateData[];
  readonly aliases?: readonly string[];
  readonly places?: readonly PlaceData[];
}

function metricsOf(entry: Entry<unknown>): readonly Metric[] {
  return "metrics" in entry ? (entry.metrics as readonly Metric[]) : [];
}

function metricName(metric: Metric, reader: Reader): string {
  const { indicator } = metric;
  const own = wordsOrNone(metric.data.title, reader);
  return own?.text ?? titleWords(indicator ?? metric, reader).text;
}

/** A text in Markdown without its marks: it is looked through and shown in pieces, never laid out. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .replace(/^[ \t]*(?:[-+*>#]+|\d{1,3}[.)])[ \t]+/gm, "")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
