import type { Translated } from "../../base/language.ts";
import type { Origin } from "../../snapshots/snapshot.ts";
import type { Choice } from "../cube/choose.ts";
import {
  inLanguage,
  notesOf,
  plainCitation,
  queryOf,
  type Read,
  saying,
  summedNote,
} from "../cube/series.ts";
import { dayOf } from "../day.ts";
import type { Ask } from "../source.ts";
import type { Metadata } from "./metadata.ts";
import { pageOf, type Table, titleOfTable } from "./table.ts";

/** All that is known of the values of a table. */
export interface Known {
  readonly table: Table;
  readonly metadata: Metadata;
  readonly choice: Choice;
  readonly read: Read;
}

/** Where the values come from, said in the language in which the table was there. */
export function originOf(ask: Ask, { table, metadata, choice, read }: Known): Origin {
  const { language } = metadata;
  const { told } = read;
  // The title of an answer follows what was asked; that of the table is always the same.
  const title = metadata.title === "" ? told.label : metadata.title;
  const address = pageOf(table, language);
  const notes = [
    read.notes,
    ...summedNote(metadata.dimensions, choice),
    ...languageNote(ask, metadata),
  ];
  return {
    source: "statfin",
    query: { table: titleOfTable(table), language, ...queryOf(choice) },
    address,
    title: inLanguage(title, language),
    unit: inLanguage(read.unit, language),
    producer: table.isStatFin ? producer : inLanguage(told.source, language),
    licence: table.isStatFin ? "CC-BY-4.0" : "",
    citation: table.isStatFin
      ? citationOf(told, title, address, ask.today)
      : plainCitation({ source: told.source, title }, address, ask.today),
    updated: told.updated,
    notes: saying(notesOf(notes)),
  };
}

const producer: Translated = {
  fi: "Tilastokeskus",
  sv: "Statistikcentralen",
  en: "Statistics Finland",
};

/**
 * In the form that Statistics Finland asks for. "Official statistics" is said only where the table says so itself; the
 * name of the statistics follows the producer's in the table's source ("Tilastokeskus, velkaantumistilasto").
 */
function citationOf(told: Read["told"], title: string, address: string, today: string): Translated {
  const name = told.source.split(", ").slice(1).join(", ");
  const what = [capital(name), title].filter((each) => each !== "").join(". ");
  const isOfficial = told.isOfficial === true;
  const day = dayOf(today);
  return {
    fi: `${isOfficial ? "Suomen virallinen tilasto (SVT): " : ""}${what} [verkkojulkaisu]. Helsinki: Tilastokeskus [viitattu: ${day}]. Saantitapa: ${address}`,
    sv: `${isOfficial ? "Finlands officiella statistik (FOS): " : ""}${what} [webbpublikation]. Helsingfors: Statistikcentralen [hänvisat: ${day}]. Åtkomstsätt: ${address}`,
    en: `${isOfficial ? "Official Statistics of Finland (OSF): " : ""}${what} [online publication]. Helsinki: Statistics Finland [referenced: ${day}]. Access method: ${address}`,
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const languageWords = {
  fi: { fi: "suomeksi", sv: "på finska", en: "in Finnish" },
  sv: { fi: "ruotsiksi", sv: "på svenska", en: "in Swedish" },
  en: { fi: "englanniksi", sv: "på engelska", en: "in English" },
} as const;

function languageNote(ask: Ask, { language }: Metadata): readonly Translated[] {
  if (language === ask.language) return [];
  const wanted = languageWords[ask.language];
  const got = languageWords[language];
  return [
    {
      fi: `Taulukkoa ei ole ${wanted.fi}, joten sen nimet ovat ${got.fi}.`,
      sv: `Tabellen finns inte ${wanted.sv}, så dess namn är ${got.sv}.`,
      en: `The table is not there ${wanted.en}, so its names are ${got.en}.`,
    },
  ];
}
