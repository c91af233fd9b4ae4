import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import { oneLine } from "../../base/printable.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Row, SourceText } from "../../snapshots/snapshot.ts";
import { dayOf } from "../day.ts";
import type { Choice } from "./choose.ts";
import type { Category, Cube, Cubes, Dimension } from "./cube.ts";
import type { Taken } from "./axes.ts";
import { quoted } from "./faults.ts";
import { type ReadRows, rowsOf } from "./rows.ts";

/** How the answers to one choice are read. */
export interface Answered {
  readonly where: string;
  readonly language: "fi" | "sv" | "en";
  readonly secret: string;
  /** Whose the figures are where the data has no areas and the plan names none. */
  readonly country: PlanArea | undefined;
}

/** The values of an indicator, and what its reader should know of them. */
export interface Read {
  /** What the first of the answers says of the data; the others say the same. */
  readonly told: Pick<Cube, "label" | "source" | "updated" | "isOfficial">;
  readonly rows: readonly Row[];
  readonly notes: Translated;
  /** "" where the data tells none. */
  readonly unit: string;
}

/** Reads all answers to one choice. Throws a FetchError where they hold nothing of the wanted areas. */
export function readAnswers(cubes: Cubes, choice: Choice, answered: Answered): Read {
  const only = choice.only ?? answered.country;
  const taken = takenBy(choice);
  const read: ReadRows[] = [];
  let count = 0;
  for (const cube of cubes) {
    const part = rowsOf(cube, { ...choice, ...answered, taken, only }, count);
    count += part.rows.length;
    read.push(part);
  }
  const rows = read.flatMap((each) => each.rows);
  if (rows.length === 0) throw nothing(answered.where);
  const [first] = cubes;
  const contents = contentsOf(first, choice);
  const isOfCountry =
    choice.only === undefined && !choice.picks.some(({ kind }) => kind === "area");
  return {
    told: first,
    rows,
    unit: unitOf(first, contents, choice),
    notes: notesOf([
      ...contentsNote(contents),
      ...(isOfCountry ? [countryNote] : []),
      ...breakNote(read.flatMap((each) => each.breaks)),
      ...(read.some((each) => each.hasNone) ? [noneNote] : []),
    ]),
  };
}

/** A service may answer with more than was asked; only what was chosen is taken. */
function takenBy({ picks }: Choice): ReadonlyMap<string, Taken> {
  return new Map(
    picks.map(({ dimension, codes }) => {
      const isAll = codes.includes("*");
      const taken = {
        codes: isAll ? undefined : new Set(codes),
        isSeveral: isAll || codes.length > 1,
      };
      return [dimension.code, taken];
    }),
  );
}

function contentsOf({ dimensions }: Cube, { picks }: Choice): Category | undefined {
  const pick = picks.find(({ kind }) => kind === "contents");
  const dimension = dimensions.find(({ code }) => code === pick?.dimension.code);
  return dimension?.categories.find(({ code }) => pick?.codes.includes(code));
}

/** By the contents; Eurostat tells it by a dimension of its own, of which one category is taken. */
function unitOf(cube: Cube, contents: Category | undefined, { picks }: Choice): string {
  if (contents !== undefined && contents.unit !== "") return contents.unit;
  const unit = cube.dimensions.find(({ code }) => code.toLowerCase() === "unit");
  const [code, ...more] = picks.find(({ dimension }) => dimension.code === unit?.code)?.codes ?? [];
  const category = unit?.categories.find((each) => each.code === code);
  return more.length > 0 ? "" : oneLine(category?.label ?? "", 100);
}

/** Several remarks as one text in each language; "" where there are none. */
export function notesOf(notes: readonly Translated[]): Translated {
  const joined = (language: keyof Translated): string =>
    notes.flatMap((note) => (note[language] === "" ? [] : [note[language]])).join(" ");
  return { fi: joined("fi"), sv: joined("sv"), en: joined("en") };
}

/** A text that a service has in one language; nothing where it says nothing. */
export function inLanguage(text: string, language: "fi" | "sv" | "en"): SourceText {
  return text === "" ? {} : { [language]: text };
}

/** Without the languages that say nothing. */
export function saying(text: Translated): SourceText {
  return Object.fromEntries(Object.entries(text).filter(([, each]) => each !== ""));
}

function contentsNote(contents: Category | undefined): readonly Translated[] {
  if (!contents || contents.label === "") return [];
  const label = quoted(contents.label);
  return [{ fi: `Tieto: ${label}.`, sv: `Uppgift: ${label}.`, en: `Contents: ${label}.` }];
}

const countryNote: Translated = {
  fi: "Taulukossa ei ole alueita; luvut ovat koko maan.",
  sv: "Tabellen har inga områden; siffrorna gäller hela landet.",
  en: "The table has no areas; the figures are of the whole country.",
};

/** What the service summed up leaves no trace in its answer. */
export function summedNote(
  dimensions: readonly Dimension[],
  { picks }: Choice,
): readonly Translated[] {
  const asked = new Set(picks.map(({ dimension }) => dimension));
  const summed = dimensions.filter((each) => !asked.has(each)).map(({ label }) => quoted(label));
  const all = summed.join(", ");
  if (all === "") return [];
  return [
    {
      fi: `Luvut ovat yhteensä näiden muuttujien kaikista luokista: ${all}.`,
      sv: `Siffrorna gäller alla klasser tillsammans av variablerna: ${all}.`,
      en: `The figures are of all classes together of these variables: ${all}.`,
    },
  ];
}

const noneNote: Translated = {
  fi: "Merkintä - tarkoittaa lähteessä, ettei tapauksia ole yhtään; lukua ei ole, eikä hyte kirjoita nollaa.",
  sv: "Beteckningen - betyder i källan att det inte finns några fall; det finns inget tal, och hyte skriver ingen nolla.",
  en: "The mark - means at the source that there are no cases at all; there is no number, and hyte writes no zero.",
};

function breakNote(periods: readonly string[]): readonly Translated[] {
  const all = [...new Set(periods)].sort().join(", ");
  if (all === "") return [];
  return [
    {
      fi: `Lähteen mukaan sarja katkeaa: ${all}.`,
      sv: `Enligt källan bryts serien: ${all}.`,
      en: `According to the source the series breaks at: ${all}.`,
    },
  ];
}

function nothing(where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: aineistossa ei ole yhtään lukua suunnitelman alueista näillä valinnoilla. Tarkista valinnat (select, sex) ja se, julkaiseeko lähde luvut näiltä alueilta.`,
    sv: `${where}: materialet har inte en enda siffra för planens områden med dessa val. Kontrollera valen (select, sex) och om källan publicerar siffror för områdena.`,
    en: `${where}: the data has not one figure of the plan's areas with these selections. Check the selections (select, sex), and whether the source publishes figures of these areas.`,
  });
}

/** What was asked of each variable, by its code at the source; `*` where that was everything. */
export function queryOf({ picks }: Choice): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    picks.map(({ dimension, codes, isWhole }) => [dimension.code, isWhole ? "*" : codes]),
  );
}

/** A citation of data whose publisher asks for no form of its own. */
export function plainCitation(
  { source, title }: { readonly source: string; readonly title: string },
  address: string,
  today: string,
): Translated {
  const head = [source, title].filter((each) => each !== "").join(": ");
  const day = dayOf(today);
  return {
    fi: `${head}. Viitattu ${day}. ${address}`,
    sv: `${head}. Hänvisning ${day}. ${address}`,
    en: `${head}. Referenced on ${day}. ${address}`,
  };
}

/** How messages name a source that is an address. */
export function nameOf(address: string): string {
  return quoted(address.replace(/^https?:\/\//, ""));
}
