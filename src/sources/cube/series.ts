import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Row, SourceText } from "../../snapshots/snapshot.ts";
import type { Choice } from "./choose.ts";
import type { Category, Cube, Dimension } from "./cube.ts";
import { quoted } from "./faults.ts";
import { rowsOf } from "./rows.ts";

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
  readonly rows: readonly Row[];
  readonly notes: Translated;
  /** Of the one content and its unit; "" where the data has none. */
  readonly contents: string;
  readonly unit: string;
}

/** Reads all answers to one choice. Throws a FetchError where they hold nothing of the wanted areas. */
export function readAnswers(cubes: readonly Cube[], choice: Choice, answered: Answered): Read {
  const keep = keeping(choice);
  const only = choice.only ?? answered.country;
  const read = cubes.map((cube) => rowsOf(cube, { ...choice, ...answered, keep, only }));
  const rows = read.flatMap((each) => each.rows);
  if (rows.length === 0) throw nothing(answered.where);
  const contents = cubes[0] && contentsOf(cubes[0], choice);
  const isOfCountry =
    choice.only === undefined && !choice.picks.some(({ kind }) => kind === "area");
  return {
    rows,
    contents: contents?.label ?? "",
    unit: contents?.unit ?? unitIn(cubes[0]),
    notes: notesOf([
      ...contentsNote(contents),
      ...(isOfCountry ? [countryNote] : []),
      ...breakNote(read.flatMap((each) => each.breaks)),
    ]),
  };
}

/** A service may answer with more than was asked; only what was chosen is taken. */
function keeping({ picks }: Choice): (dimension: Dimension, category: Category) => boolean {
  const codes = new Map(picks.map((pick) => [pick.dimension.code, new Set(pick.codes)]));
  return (dimension, category) => {
    const chosen = codes.get(dimension.code);
    return chosen === undefined || chosen.has("*") || chosen.has(category.code);
  };
}

function contentsOf({ dimensions }: Cube, { picks }: Choice): Category | undefined {
  const pick = picks.find(({ kind }) => kind === "contents");
  const dimension = dimensions.find(({ code }) => code === pick?.dimension.code);
  return dimension?.categories.find(({ code }) => pick?.codes.includes(code));
}

/** Eurostat tells the unit by a dimension of one category. */
function unitIn(cube: Cube | undefined): string {
  const unit = cube?.dimensions.find(({ code }) => code.toLowerCase() === "unit");
  return unit?.categories.length === 1 ? (unit.categories[0]?.label ?? "") : "";
}

/** Several remarks as one text in each language. */
export function notesOf(notes: readonly Translated[]): Translated {
  return {
    fi: notes.map(({ fi }) => fi).join(" "),
    sv: notes.map(({ sv }) => sv).join(" "),
    en: notes.map(({ en }) => en).join(" "),
  };
}

/** Without the languages that say nothing. */
export function saying(text: Translated): SourceText {
  return Object.fromEntries(Object.entries(text).filter(([, each]) => each !== ""));
}

function contentsNote(contents: Category | undefined): readonly Translated[] {
  if (!contents || contents.label === "") return [];
  const { label } = contents;
  return [{ fi: `Tieto: ${label}.`, sv: `Uppgift: ${label}.`, en: `Contents: ${label}.` }];
}

const countryNote: Translated = {
  fi: "Taulukossa ei ole alueita; luvut ovat koko maan.",
  sv: "Tabellen har inga områden; siffrorna gäller hela landet.",
  en: "The table has no areas; the figures are of the whole country.",
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

/** "2026-11-01" → "1.11.2026". */
export function dayOf(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** How messages name a source that is an address. */
export function nameOf(address: string): string {
  return quoted(address.replace(/^https?:\/\//, ""));
}
