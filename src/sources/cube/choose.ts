import { FetchError } from "../../base/errors.ts";
import { areaOf } from "../../field/areas.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Ask } from "../source.ts";
import { keyOf, wantedAreas } from "./area-codes.ts";
import type { Dimension } from "./cube.ts";
import { listed, quoted } from "./faults.ts";
import { categoryFinder } from "./find-category.ts";
import { findDimension, noSuchDimension } from "./find-dimension.ts";
import { type Kind, kindOfName, kindsOf } from "./kinds.ts";
import { fold, stemOf } from "./names.ts";
import { type Sex, sexOf } from "./sexes.ts";
import { isCount, wholeOf } from "./whole.ts";

/** What is taken of one dimension. */
export interface Pick {
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly codes: readonly string[];
  /** Whether all its values are taken, those to come as well, without having been named. */
  readonly isWhole: boolean;
}

/** What of a dataset answers an indicator. */
export interface Choice {
  /** Dimensions that are left to the service to sum up are not among them. */
  readonly picks: readonly Pick[];
  readonly areas: readonly PlanArea[];
  readonly sexes: readonly Sex[];
  /** The area that the plan names for data without areas. */
  readonly only: PlanArea | undefined;
}

/** How a dataset is chosen from. `isQuery`: what is not chosen is not sent, so every variable needs its values. */
export interface Manner {
  readonly where: string;
  readonly isQuery: boolean;
}

/** Compares `select:`, the wanted areas and sexes with what there is. Throws a FetchError that says what to write. */
export function choose(dimensions: readonly Dimension[], ask: Ask, manner: Manner): Choice {
  const kinds = kindsOf(dimensions);
  const selected = selections(kinds, ask, manner);
  const way = { ...manner, maySum: tellsCount(kinds, selected) };
  const picks = dimensions.flatMap((dimension) => {
    const kind = kinds.get(dimension) ?? "other";
    const codes = selected.byDimension.get(dimension);
    const taken = codes ?? defaultCodes(dimension, kind, ask, way);
    const isAll = kind === "time" || taken?.length === dimension.categories.length;
    const isOpen = codes === undefined && (kind === "time" || kind === "other") && isAll;
    const isWhole = isOpen || selected.wholes.has(dimension);
    return taken === undefined ? [] : [{ dimension, kind, codes: taken, isWhole }];
  });
  for (const pick of picks) if (pick.kind === "contents") checkOne(pick, manner);
  const area = picks.find(({ kind }) => kind === "area");
  const isSexSelected = [...selected.byDimension.keys()].some((d) => kinds.get(d) === "sex");
  if (!picks.some(({ kind }) => kind === "sex")) checkSex(ask, manner);
  return {
    picks,
    areas: area ? areasOf(area, ask, manner) : ask.areas,
    sexes: isSexSelected ? ["total", "female", "male"] : ask.sexes,
    only: selected.only,
  };
}

interface Selections {
  readonly byDimension: ReadonlyMap<Dimension, readonly string[]>;
  /** Of which everything is selected. */
  readonly wholes: ReadonlySet<Dimension>;
  readonly only: PlanArea | undefined;
}

function selections(kinds: ReadonlyMap<Dimension, Kind>, ask: Ask, { where }: Manner): Selections {
  const byDimension = new Map<Dimension, readonly string[]>();
  const wholes = new Set<Dimension>();
  let only: PlanArea | undefined;
  for (const [name, wanted] of Object.entries(ask.source.select ?? {})) {
    if (name.startsWith("x-")) continue;
    const dimension = findDimension(name, kinds, where);
    const texts = typeof wanted === "string" ? [wanted] : wanted;
    if (dimension) {
      const kind = kinds.get(dimension) ?? "other";
      byDimension.set(dimension, codesOf(texts, dimension, kind, where));
      if (texts.includes("*")) wholes.add(dimension);
    } else {
      only = namedArea(name, texts, ask);
      if (!only) throw noSuchDimension(name, kinds, where);
    }
  }
  return { byDimension, wholes, only };
}

function codesOf(
  texts: readonly string[],
  dimension: Dimension,
  kind: Kind,
  where: string,
): readonly string[] {
  // Metadata may leave out a long list of values; then they are sent as they were written.
  if (dimension.categories.length === 0) return texts;
  if (texts.includes("*")) return dimension.categories.map(({ code }) => code);
  const find = categoryFinder(dimension, kind, where);
  return [...new Set(texts.map((text) => find(text).code))];
}

/** `select: { area: SSS }` says whose figures they are where the data does not. */
function namedArea(name: string, texts: readonly string[], ask: Ask): PlanArea | undefined {
  const [text = "", ...more] = texts;
  if (kindOfName(name) !== "area" || more.length > 0) return undefined;
  return ask.areas.find(
    ({ key, names }) =>
      key === text.trim().toUpperCase() || names.some((each) => fold(each) === fold(text)),
  );
}

/** `maySum`: whether a service may add up what is not chosen. */
interface Way extends Manner {
  readonly maySum: boolean;
}

function tellsCount(kinds: ReadonlyMap<Dimension, Kind>, { byDimension }: Selections): boolean {
  const contents = [...kinds].find(([, kind]) => kind === "contents")?.[0];
  if (contents === undefined) return false;
  const chosen = byDimension.get(contents) ?? contents.categories.map(({ code }) => code);
  const [only, ...more] = contents.categories.filter(({ code }) => chosen.includes(code));
  return only !== undefined && more.length === 0 && isCount(only);
}

/** Undefined where the dimension is left to the service. */
function defaultCodes(
  dimension: Dimension,
  kind: Kind,
  ask: Ask,
  manner: Way,
): readonly string[] | undefined {
  const { categories, eliminable } = dimension;
  const all = categories.map(({ code }) => code);
  if (kind === "time") return all.length === 0 ? ["*"] : all;
  if (kind === "area") return areaCodes(dimension, ask, manner);
  if (kind === "sex") return sexCodes(dimension, ask, manner);
  if (all.length === 1) return all;
  if (kind === "contents") throw notOne(dimension, manner.where);
  if (!manner.isQuery) return all;
  if (!eliminable) throw notChosen(dimension, manner.where);
  return wholeCodes(dimension, manner);
}

function areaCodes(dimension: Dimension, ask: Ask, { where }: Manner): readonly string[] {
  const { categories } = dimension;
  if (categories.length === 0) return ["*"];
  const codes = [...wantedAreas(dimension, ask.areas).keys()].map((at) => categories[at]?.code);
  const known = codes.filter((code) => code !== undefined);
  if (known.length === 0) throw noArea(dimension, ask, where);
  return known;
}

function sexCodes(dimension: Dimension, ask: Ask, way: Way): readonly string[] | undefined {
  const wanted = dimension.categories.filter((category) => {
    const sex = sexOf(category);
    return sex !== undefined && ask.sexes.includes(sex);
  });
  if (wanted.length > 0) return wanted.map(({ code }) => code);
  if (!way.isQuery || !dimension.eliminable || !ask.sexes.includes("total"))
    throw notChosen(dimension, way.where);
  return wholeCodes(dimension, way);
}

/** The category of all; where there is none, numbers of people or things may be added up, and nothing else. */
function wholeCodes(dimension: Dimension, { where, maySum }: Way): readonly string[] | undefined {
  const whole = wholeOf(dimension);
  if (whole !== undefined) return [whole.code];
  if (maySum) return undefined;
  throw notSummed(dimension, where);
}

/** The areas of a selection are wanted too, though the plan may not look at them otherwise. */
function areasOf({ dimension, codes }: Pick, ask: Ask, { where }: Manner): readonly PlanArea[] {
  const wanted = wantedAreas(dimension, ask.areas);
  const chosen = new Set(codes);
  const areas = dimension.categories.flatMap((category, at) => {
    if (!chosen.has(category.code)) return [];
    const area = wanted.get(at) ?? ask.areas.find(({ key }) => key === keyOf(category));
    return [area ?? otherArea(keyOf(category))];
  });
  const known = areas.filter((area) => area !== undefined);
  if (known.length > 0 || dimension.categories.length === 0)
    return [...new Set([...ask.areas, ...known])];
  throw noArea(dimension, ask, where);
}

function otherArea(key: string | undefined): PlanArea | undefined {
  const area = key === undefined ? undefined : areaOf(key);
  return area && { key: area.key, names: [area.name.fi], isInvented: false };
}

function checkOne({ dimension, codes }: Pick, { where }: Manner): void {
  if (codes.length !== 1) throw notOne(dimension, where);
}

function checkSex({ source, sexes }: Ask, { where }: Manner): void {
  if (source.sex === undefined || sexes.includes("total")) return;
  throw new FetchError("plan", {
    fi: `${where}: aineistossa ei ole sukupuolia, mutta suunnitelmassa lukee sex: ${source.sex}. Poista rivi sex tai valitse toinen aineisto.`,
    sv: `${where}: materialet har inga kön, men i planen står sex: ${source.sex}. Ta bort raden sex eller välj ett annat material.`,
    en: `${where}: the data has no sexes, but the plan says sex: ${source.sex}. Remove the line sex, or choose other data.`,
  });
}

function notChosen(dimension: Dimension, where: string): FetchError {
  const name = quoted(dimension.label);
  const all = listed(dimension.categories);
  const line = `select: { "${quoted(stemOf(dimension.code))}": ["${firstOf(dimension)}"] }`;
  return new FetchError("plan", {
    fi: `${where}: muuttujasta ”${name}” on valittava, mitkä arvot indikaattoriin kuuluvat. Arvoja ovat: ${all}. Kirjoita indikaattorin kohtaan source esimerkiksi ${line}.`,
    sv: `${where}: av variabeln ”${name}” ska väljas vilka värden som hör till indikatorn. Värdena är: ${all}. Skriv i indikatorns source till exempel ${line}.`,
    en: `${where}: it must be chosen which values of the variable “${name}” belong to the indicator. They are: ${all}. Write in the indicator's source for example ${line}.`,
  });
}

/** Shares, rates and means of classes make no sense added up, and the service would add them up all the same. */
function notSummed(dimension: Dimension, where: string): FetchError {
  const name = quoted(dimension.label);
  const all = listed(dimension.categories);
  const line = `select: { "${quoted(stemOf(dimension.code))}": ["${firstOf(dimension)}"] }`;
  return new FetchError("plan", {
    fi: `${where}: muuttujasta ”${name}” ei ole valittu arvoa, eikä siinä ole luokkaa ”yhteensä”. Palvelu laskisi kaikki luokat yhteen, mikä on oikein lukumäärille mutta ei osuuksille eikä keskiarvoille. Arvoja ovat: ${all}. Kirjoita indikaattorin kohtaan source esimerkiksi ${line}.`,
    sv: `${where}: av variabeln ”${name}” har inget värde valts, och den har ingen klass ”totalt”. Tjänsten skulle räkna ihop alla klasser, vilket är rätt för antal men inte för andelar eller medeltal. Värdena är: ${all}. Skriv i indikatorns source till exempel ${line}.`,
    en: `${where}: no value of the variable “${name}” is chosen, and it has no class for the total. The service would add up all classes, which is right for numbers of people or things but not for shares or averages. Its values are: ${all}. Write in the indicator's source for example ${line}.`,
  });
}

/** An indicator is one thing: a number of people and their share are two. */
function notOne(dimension: Dimension, where: string): FetchError {
  const name = quoted(dimension.label);
  const all = listed(dimension.categories);
  const line = `select: { "${quoted(stemOf(dimension.code))}": "${firstOf(dimension)}" }`;
  return new FetchError("plan", {
    fi: `${where}: tietosisällöstä (muuttuja ”${name}”) on valittava yksi arvo, koska indikaattori on yksi asia. Arvoja ovat: ${all}. Kirjoita indikaattorin kohtaan source esimerkiksi ${line}.`,
    sv: `${where}: av innehållet (variabeln ”${name}”) ska ett enda värde väljas, eftersom en indikator är en enda sak. Värdena är: ${all}. Skriv i indikatorns source till exempel ${line}.`,
    en: `${where}: exactly one value of the contents (variable “${name}”) must be chosen, since an indicator is one thing. They are: ${all}. Write in the indicator's source for example ${line}.`,
  });
}

function firstOf({ categories }: Dimension): string {
  return quoted(categories[0]?.code ?? "…");
}

/** None of the wanted areas is among those that the source has. */
function noArea(dimension: Dimension, ask: Ask, where: string): FetchError {
  const all = listed(dimension.categories);
  const wanted = listed(ask.areas.map(({ key, names }) => ({ code: key, label: names[0] ?? key })));
  return new FetchError("plan", {
    fi: `${where}: mitään suunnitelman alueista (${wanted}) ei ole aineistossa. Siinä ovat: ${all}. Valitse taulukko, jossa alue on, tai lisää vertailualue tiedostoon hyte.yaml kohtaan comparisonAreas.`,
    sv: `${where}: inget av planens områden (${wanted}) finns i materialet. I det finns: ${all}. Välj en tabell där området finns, eller lägg till ett jämförelseområde i hyte.yaml under comparisonAreas.`,
    en: `${where}: none of the plan's areas (${wanted}) is in the data. It has: ${all}. Choose a table with the area, or add an area to compare with to hyte.yaml under comparisonAreas.`,
  });
}
