import { languages, type Language } from "../../base/language.ts";
import { shorten } from "../../base/printable.ts";
import type { Origin, SourceText } from "../../snapshots/snapshot.ts";
import { dayOf } from "../day.ts";
import type { Metadata, Sex } from "./metadata.ts";
import { textFor } from "./plain-text.ts";

/** What is known of the answer beside the values. */
export interface Pulled {
  readonly metadata: Metadata;
  readonly sexes: readonly Sex[];
  /** The number of the area whose values stand for the country; undefined where none does. */
  readonly country: number | undefined;
  /** What hyte has to say of how the values were found, in each language. */
  readonly remarks: readonly Readonly<Record<Language, string>>[];
}

/** Where the values of an indicator come from. `today` is YYYY-MM-DD. */
export function originOf(
  { metadata, sexes, country, remarks }: Pulled,
  today: string,
  language: Language,
): Origin {
  const { id, years, title } = metadata;
  return {
    source: "sotkanet",
    query: {
      indicator: id,
      years: years === undefined ? "" : `${years.start}-${years.end}`,
      genders: sexes,
      ...(country === undefined ? {} : { country }),
    },
    address: `https://sotkanet.fi/sotkanet/${language}/metadata/indicators/${id}`,
    title,
    unit: metadata.unit,
    producer: metadata.producer,
    licence: licenceOf(metadata),
    citation: citationOf(metadata, today),
    updated: metadata.updated,
    notes: notesOf(metadata, remarks),
  };
}

/**
 * Sotkanet's terms give CC BY 4.0 for THL's own figures alone; those of others follow their own terms, of which
 * Statistics Finland's are CC BY 4.0 too. Where anyone else has a part in it, the licence is not known.
 */
function licenceOf({ makers }: Metadata): string {
  const open = /^(?:Terveyden ja hyvinvoinnin laitos|Tilastokeskus)(?: \([^)]*\))?$/;
  if (makers.length === 0) return "";
  return makers.every(({ fi = "" }) => open.test(fi)) ? "CC-BY-4.0" : "";
}

/** In the forms of Sotkanet's own instructions (sotkanet.fi/sotkanet/fi/ohje/296). */
function citationOf({ id, title, producer }: Metadata, today: string): SourceText {
  const date = dayOf(today);
  const what = (language: Language): string => {
    const maker = shortName(textFor(producer, language));
    return `${textFor(title, language)}${maker === "" ? "" : ` (${maker})`} (ind. ${id})`;
  };
  return {
    fi: `Tilasto- ja indikaattoripankki Sotkanet. Terveyden ja hyvinvoinnin laitos. ${what("fi")}. Viitattu ${date}.`,
    sv: `Statistik- och indikatorbanken Sotkanet. Institutet för hälsa och välfärd. ${what("sv")}. Hänvisning ${date}.`,
    en: `Sotkanet Indicator Bank. Finnish Institute for Health and Welfare. ${what("en")}. Referenced on ${date}.`,
  };
}

/** "Terveyden ja hyvinvoinnin laitos (THL)" is cited as THL. */
function shortName(producer: string): string {
  return /\(([^()]+)\)$/.exec(producer)?.[1] ?? producer;
}

const longestNotes = 2000;

/** What hyte did first, since it is short; then what the producer says, cut where it goes on too long. */
function notesOf(
  { limits, notices }: Metadata,
  remarks: readonly Readonly<Record<Language, string>>[],
): SourceText {
  const notes: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const parts = [
      ...remarks.map((remark) => remark[language]),
      limits[language] ?? "",
      notices[language] ?? "",
    ];
    const text = parts.filter((part) => part !== "").join(" ");
    if (text !== "") notes[language] = shorten(text, longestNotes);
  }
  return notes;
}
