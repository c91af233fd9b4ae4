import type { Language } from "../base/language.ts";
import { type Area, readAreas } from "./area-table.ts";

export type { Area } from "./area-table.ts";

/** The lists' year and origin. Municipal mergers change them on 1 January. */
export const areasVersion = {
  year: 2026,
  source:
    "Statistics Finland, classifications of wellbeing services counties, regions and municipalities 2026; languages: 1385/2022; duties: 611/2021, 612/2021, 615/2021",
} as const;

let table: ReadonlyMap<string, Area> | undefined;

/** The area of a key as it is written in plans (`HVA15`); undefined for any other text. */
export function areaOf(key: string): Area | undefined {
  return areas().get(key);
}

/** All keys: counties, Helsinki, HUS, the country, regions, municipalities; each group by code. */
export function allAreaKeys(): readonly string[] {
  return [...areas().keys()];
}

/** All areas by key, in the order of `allAreaKeys`. */
export function areas(): ReadonlyMap<string, Area> {
  table ??= readAreas();
  return table;
}

/** An area's official name in a language; the Finnish one where there is none. */
export function areaName(area: Area, language: Language): string {
  return area.name[language] ?? area.name.fi;
}

/** An area's short name in a language; the Finnish one where there is none. */
export function areaShortName(area: Area, language: Language): string {
  return area.shortName[language] ?? area.shortName.fi;
}

const limit = 5;
const maximumLength = 100;
const numbered = /^(HVA|KU|MK)?[ -]?0*(\d{1,5})$/;
const widths: ReadonlyMap<string, number> = new Map([
  ["HVA", 2],
  ["MK", 2],
  ["KU", 3],
]);
/** Helsinki's county code in keys that count it as the 22nd county. */
const helsinkiAsCounty = 90;

const otherNames: ReadonlyMap<string, string> = new Map([
  ["suomi", "SSS"],
  ["finland", "SSS"],
  ["koko suomi", "SSS"],
  ["koko maa", "SSS"],
  ["hela landet", "SSS"],
  ["whole country", "SSS"],
  ["hyks", "HUS"],
  ["hus-yhtymä", "HUS"],
]);

/** The key of the area that has this name besides its own (`Suomi`: SSS); undefined for any other text. */
export function keyOfOtherName(name: string): string | undefined {
  return name.length > maximumLength ? undefined : otherNames.get(fold(name));
}

/**
 * Keys that a wrong key, a bare code or a name may have meant, likeliest first, five at most: `hva5` → HVA05;
 * `05` → HVA05, MK05, KU005; `Keski-Suomi` → HVA15, MK13; `Jyväskylän kaupunki` → KU179; `KU1790` → KU179.
 */
export function suggestAreaKey(text: string): readonly string[] {
  if (text.length > maximumLength) return [];
  const key = text.trim().toUpperCase();
  if (areas().has(key)) return [key];
  const match = numbered.exec(key);
  if (match) return byNumber(match[1], match[2] ?? "").slice(0, limit);
  return byName(text).slice(0, limit);
}

function byNumber(prefix: string | undefined, digits: string): readonly string[] {
  const prefixes = prefix === undefined ? ["HVA", "MK", "KU"] : [prefix];
  const found = prefixes.flatMap((known) => withNumber(known, digits));
  return found.length > 0 ? found : prefixes.flatMap((known) => withDigitLess(known, digits));
}

function withNumber(prefix: string, digits: string): readonly string[] {
  if (prefix === "HVA" && Number(digits) === helsinkiAsCounty) return ["KU091"];
  return existing(prefix + digits.padStart(widths.get(prefix) ?? 2, "0"));
}

function withDigitLess(prefix: string, digits: string): readonly string[] {
  if (digits.length !== (widths.get(prefix) ?? 2) + 1) return [];
  const shorter = Array.from(
    digits,
    (_, index) => digits.slice(0, index) + digits.slice(index + 1),
  );
  const likeliestFirst = [...new Set(shorter.reverse())];
  return likeliestFirst.flatMap((candidate) => existing(prefix + candidate));
}

function existing(key: string): readonly string[] {
  return areas().has(key) ? [key] : [];
}

const kindWords =
  /[ -](?:hyvinvointialue|hva|välfärdsområde|wellbeing services county|kaupunki|kunta|stad|kommun|maakunta|landskap|liitto)$/;

function byName(text: string): readonly string[] {
  const name = fold(text).replace(kindWords, "");
  const other = otherNames.get(name);
  if (other !== undefined) return [other];
  if (name.length < 2) return [];
  const all = namedAreas();
  const exact = all.filter(({ names }) => names.includes(name));
  const found = exact.length > 0 ? exact : all.filter(({ names }) => isNear(names, name));
  return found.map(({ key }) => key);
}

interface NamedArea {
  readonly key: string;
  /** Folded, with and without the word for its kind. */
  readonly names: readonly string[];
}

let named: readonly NamedArea[] | undefined;

/** Folding all names takes as long as comparing thousands of words with them: it is done once. */
function namedAreas(): readonly NamedArea[] {
  named ??= [...areas().values()].map((area) => ({ key: area.key, names: namesOf(area) }));
  return named;
}

function namesOf({ name, shortName }: Area): readonly string[] {
  return [name.fi, name.sv, name.en, shortName.fi, shortName.sv, shortName.en]
    .filter((known) => known !== undefined)
    .flatMap((known) => [fold(known), fold(known).replace(kindWords, "")]);
}

/** An inflected form or a beginning: "Jyväskylän", "Keski-Suo". */
function isNear(names: readonly string[], name: string): boolean {
  if (name.length < 4) return false;
  return names.some(
    (known) => known.startsWith(name) || (known.length >= 4 && name.startsWith(known)),
  );
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[–—‐‑−]/g, "-")
    .replace(/\s+/g, " ")
    .normalize("NFC");
}
