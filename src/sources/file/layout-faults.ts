import type { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import { nearest } from "../../base/nearest.ts";
import { isFilled } from "./cells.ts";
import { faultOf, namedInAll, quoted } from "./faults.ts";
import type { Role } from "./headings.ts";

/** A row that is looked at for headings. */
export interface Headings {
  readonly path: string;
  /** From 0. */
  readonly row: number;
  readonly headings: readonly string[];
}

const roleWords: Readonly<Record<Role, Translated>> = {
  period: { fi: "ajanjakso", sv: "perioden", en: "the period" },
  value: { fi: "arvo", sv: "värdet", en: "the value" },
  area: { fi: "alue", sv: "området", en: "the area" },
  sex: { fi: "sukupuoli", sv: "könet", en: "the sex" },
  group: { fi: "ryhmä", sv: "gruppen", en: "the group" },
  n: { fi: "vastaajien määrä", sv: "antalet svarande", en: "the number of answers" },
  cases: { fi: "tapausten määrä", sv: "antalet fall", en: "the number of cases" },
  low: { fi: "alaraja", sv: "den undre gränsen", en: "the lower limit" },
  high: { fi: "yläraja", sv: "den övre gränsen", en: "the upper limit" },
  flag: { fi: "laatumerkintä", sv: "kvalitetsmärkningen", en: "the quality flag" },
};

/** The plan names a heading that the file does not have. */
export function unknownColumn(place: Headings, role: Role, written: string): FetchError {
  const { headings, row } = place;
  const known = headings.filter(isFilled);
  const near = nearest(written, known);
  const names = namedInAll(near.length > 0 ? near : known);
  const [heading, line] = [quoted(written), String(row + 1)];
  const isNear = near.length > 0;
  return faultOf(place.path, {
    fi: `Otsikkorivillä ${line} ei ole saraketta ”${heading}”, jossa kohdan source.columns.${role} mukaan on ${roleWords[role].fi}. ${isNear ? `Tarkoititko: ${names.fi}?` : `Sarakkeet ovat: ${names.fi}.`} Kirjoita otsikko kohtaan ${role} täsmälleen niin kuin se on tiedostossa.`,
    sv: `Rubrikraden ${line} har ingen kolumn ”${heading}”, där ${roleWords[role].sv} ska stå enligt source.columns.${role}. ${isNear ? `Menade du: ${names.sv}?` : `Kolumnerna är: ${names.sv}.`} Skriv rubriken i ${role} exakt så som den står i filen.`,
    en: `The row of headings, ${line}, has no column “${heading}”, which holds ${roleWords[role].en} by source.columns.${role}. ${isNear ? `Did you mean: ${names.en}?` : `The columns are: ${names.en}.`} Write the heading as ${role} exactly as it stands in the file.`,
  });
}

/** More than one column could be meant. */
export function severalColumns(
  { path }: Headings,
  role: Role,
  found: readonly string[],
): FetchError {
  const names = namedInAll(found);
  return faultOf(path, {
    fi: `Useassa sarakkeessa voi olla ${roleWords[role].fi}: ${names.fi}. Anna niille eri otsikot ja kirjoita oikea kohtaan source: columns: { ${role}: "…" }.`,
    sv: `Flera kolumner kan innehålla ${roleWords[role].sv}: ${names.sv}. Ge dem olika rubriker och skriv den rätta i source: columns: { ${role}: "…" }.`,
    en: `More than one column may hold ${roleWords[role].en}: ${names.en}. Give them different headings and write the right one under source: columns: { ${role}: "…" }.`,
  });
}

/** Nothing tells which column has it. */
export function missingColumn({ path, row, headings }: Headings, role: Role): FetchError {
  const names = namedInAll(headings.filter(isFilled));
  const line = String(row + 1);
  return faultOf(path, {
    fi: `Otsikoista ei näe, missä sarakkeessa on ${roleWords[role].fi}. Rivin ${line} otsikot ovat: ${names.fi}. Kirjoita oikea otsikko kohtaan source: columns: { ${role}: "…" }.`,
    sv: `Rubrikerna visar inte i vilken kolumn ${roleWords[role].sv} står. Rubrikerna på rad ${line} är: ${names.sv}. Skriv den rätta rubriken i source: columns: { ${role}: "…" }.`,
    en: `The headings do not tell which column holds ${roleWords[role].en}. The headings on row ${line} are: ${names.en}. Write the right heading under source: columns: { ${role}: "…" }.`,
  });
}

/** Periods are headings, and one column more tells something of a single value. */
export function clashingColumn(
  { path, headings }: Headings,
  role: Role,
  columns: ReadonlyMap<Role, number>,
): FetchError {
  const name = quoted(headings[columns.get(role) ?? -1] ?? "");
  return faultOf(path, {
    fi: `Taulukossa ajanjaksot ovat sarakkeina, joten ei voi tietää, mitä niistä sarake ”${name}” (${roleWords[role].fi}) koskee. Muuta taulukko niin, että jokaisella ajanjaksolla on oma rivinsä, tai poista tämä sarake.`,
    sv: `Perioderna är kolumner i tabellen, så det går inte att veta vilken av dem kolumnen ”${name}” (${roleWords[role].sv}) gäller. Ändra tabellen så att varje period har en egen rad, eller ta bort kolumnen.`,
    en: `The periods are columns of the table, so that nobody can tell which of them the column “${name}” (${roleWords[role].en}) is of. Change the table so that each period has a row of its own, or remove this column.`,
  });
}

export function emptyFile(path: string): FetchError {
  return faultOf(path, {
    fi: "Tiedosto on tyhjä. Kirjoita ensimmäiselle riville sarakkeiden otsikot, esim. Vuosi;Arvo, ja niiden alle arvot.",
    sv: "Filen är tom. Skriv kolumnernas rubriker på första raden, t.ex. År;Värde, och värdena under dem.",
    en: "The file is empty. Write the headings of the columns on the first row, e.g. Year;Value, and the values below them.",
  });
}
