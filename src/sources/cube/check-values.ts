import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import { type Fields, fieldOf, isFields } from "../../base/record.ts";
import { type Field, malformed } from "./faults.ts";

/** More cells than this are not read: no indicator needs them, and memory is to stay bounded. */
export const mostCells = 1_000_000;

type Cells = readonly unknown[] | Fields;

/** Values as a list of all cells or an object of some by position; an empty list where there are none at all. */
export function checkValues(value: unknown, cells: number, where: string, field: Field): Cells {
  if (isAbsent(value)) return [];
  if (cells > mostCells) throw tooLarge(cells, where, field);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length !== cells) throw wrongNumber(list.length, cells, where);
    if (!list.every(isValue)) throw malformed(where, strangeValue);
    return list;
  }
  if (!isFields(value)) throw malformed(where, strangeValue);
  if (!hasPositions(value, cells)) throw malformed(where, strangePosition);
  if (!Object.values(value).every(isValue)) throw malformed(where, strangeValue);
  return value;
}

/**
 * Statuses as an object by position or a list of all cells; none of a description too large to have values. A text, or a list of one,
 * holds for every cell that has a value, or for all where none has.
 */
export function checkStatuses(status: unknown, value: Cells, cells: number, where: string): Cells {
  if (isAbsent(status) || cells > mostCells) return [];
  const one = cells > 1 ? onlyOne(status) : status;
  if (typeof one === "string") return spread(one, value, cells);
  const isSound = Array.isArray(status)
    ? status.length === cells && status.every(isStatus)
    : isFields(status) && hasPositions(status, cells) && Object.values(status).every(isStatus);
  if (!isSound) throw malformed(where, strangeStatus);
  return status as Cells;
}

function onlyOne(status: unknown): unknown {
  if (!Array.isArray(status) || status.length > 1) return status;
  const list: readonly unknown[] = status;
  return list[0];
}

function isStatus(status: unknown): boolean {
  return typeof status === "string" || status === null;
}

function spread(status: string, value: Cells, cells: number): Cells {
  const valueAt = Array.isArray(value)
    ? (at: number): unknown => value[at]
    : (at: number): unknown => fieldOf(value, String(at));
  const positions = Array.from({ length: cells }, (_, at) => at);
  const filled = positions.filter((at) => (valueAt(at) ?? null) !== null);
  return Object.fromEntries((filled.length === 0 ? positions : filled).map((at) => [at, status]));
}

function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isFields(value) && isEmpty(value);
}

function isEmpty(fields: Fields): boolean {
  for (const key in fields) if (Object.hasOwn(fields, key)) return false;
  return true;
}

function isValue(value: unknown): boolean {
  return value === null || typeof value === "string" || Number.isFinite(value);
}

function hasPositions(fields: Fields, cells: number): boolean {
  return Object.keys(fields).every((key) => {
    const position = Number(key);
    return Number.isInteger(position) && position < cells && String(position) === key && key >= "0";
  });
}

function wrongNumber(given: number, cells: number, where: string): FetchError {
  return malformed(where, {
    fi: `arvoja on ${given}, mutta ulottuvuuksien koista seuraisi ${cells}`,
    sv: `det finns ${given} värden, men av dimensionernas storlekar följer ${cells}`,
    en: `there are ${given} values, but the sizes of the dimensions make ${cells}`,
  });
}

const strangeValue = {
  fi: "jokin arvo ei ole luku, teksti eikä tyhjä",
  sv: "något värde är varken ett tal, en text eller tomt",
  en: "some value is no number, text or blank",
};
const strangePosition = {
  fi: "jonkin arvon paikka (value) on ulottuvuuksien kokojen ulkopuolella",
  sv: "platsen för något värde (value) ligger utanför dimensionernas storlekar",
  en: "the position of some value (value) is outside the sizes of the dimensions",
};
const strangeStatus = {
  fi: "arvojen merkinnät (status) eivät vastaa arvoja",
  sv: "värdenas beteckningar (status) motsvarar inte värdena",
  en: "the marks of the values (status) do not match the values",
};

/** Of a table only what is selected is asked for; another address gives all that it has. */
function tooLarge(cells: number, where: string, field: Field): FetchError {
  const how = field === "jsonstat" ? byFilters : bySelection;
  return new FetchError("plan", {
    fi: `${where}: aineistossa on ${cells} lukua, ja hyte lukee enintään ${mostCells}. ${how.fi}`,
    sv: `${where}: materialet har ${cells} siffror, och hyte läser högst ${mostCells}. ${how.sv}`,
    en: `${where}: the dataset has ${cells} figures, and hyte reads at most ${mostCells}. ${how.en}`,
  });
}

const byFilters: Translated = {
  fi: "Rajaa aineistoa: lisää kohdan jsonstat osoitteeseen suodattimia, esim. alue ja vuodet.",
  sv: "Avgränsa materialet: lägg till filter i adressen under jsonstat, t.ex. område och år.",
  en: "Narrow it: add filters to the address under jsonstat, such as area and years.",
};
const bySelection: Translated = {
  fi: "Valitse vähemmän: kirjoita kohtaan select vain ne ajanjaksot ja luokat, jotka indikaattori tarvitsee.",
  sv: "Välj mindre: skriv under select bara de perioder och klasser som indikatorn behöver.",
  en: "Select less: write under select only the periods and classes that the indicator needs.",
};
