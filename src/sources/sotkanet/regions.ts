import { FetchError } from "../../base/errors.ts";
import { fieldOf, listIn, wholeIn } from "../../base/record.ts";
import { areaName, areaOf } from "../../field/areas.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { SourceText } from "../../snapshots/snapshot.ts";
import { once } from "../once.ts";
import { type Api, askJson, otherShape } from "./api.ts";
import { sourceText } from "./plain-text.ts";
import { regionRows } from "./region-rows.ts";
import { amongCountries, standInName } from "./stand-ins.ts";

/** An area as Sotkanet knows it. */
export interface Region {
  readonly id: number;
  /** Means something only within the category: `1` is four different areas. */
  readonly code: string;
  /** `KUNTA`, `HYVINVOINTIALUE`, `MAA` … */
  readonly category: string;
  /** Empty in the table that is shipped. */
  readonly title: SourceText;
}

/** All areas, from the service or, where it has none, from the table that is shipped. */
export interface RegionTable {
  readonly isShipped: boolean;
  readonly byId: ReadonlyMap<number, Region>;
  /** By category and code. */
  readonly byCode: ReadonlyMap<string, readonly Region[]>;
  /** Areas of the plan that were found already, by their keys: every indicator asks for the same ones. */
  readonly found: Map<string, Wanted>;
}

/** Asked for once in a run: the list is the same for every indicator. */
export async function regionTable(
  api: Api,
  shared: Map<string, Promise<unknown>>,
): Promise<RegionTable> {
  const path = "/regions";
  try {
    return tableOf(await once(shared, api.base + path, () => askJson(api, path)));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return shippedTable();
  }
}

/** Many indicators ask for the same answer. */
const tables = new WeakMap<object, RegionTable>();

function tableOf(answer: unknown): RegionTable {
  if (!Array.isArray(answer)) throw otherShape("/regions");
  const known = tables.get(answer);
  if (known !== undefined) return known;
  const regions = listIn(answer, mostRegions).flatMap((one) => regionOf(one) ?? []);
  if (regions.length === 0) throw otherShape("/regions");
  const table = indexed(regions, false);
  tables.set(answer, table);
  return table;
}

/** There were 540 in 2026. */
const mostRegions = 5000;

function regionOf(one: unknown): Region | undefined {
  const id = wholeIn(fieldOf(one, "id"));
  const code = fieldOf(one, "code");
  const category = fieldOf(one, "category");
  if (id === undefined || typeof code !== "string" || typeof category !== "string")
    return undefined;
  return { id, code, category, title: sourceText(fieldOf(one, "title")) };
}

function indexed(regions: readonly Region[], isShipped: boolean): RegionTable {
  const byCode = new Map<string, readonly Region[]>();
  for (const region of regions) {
    const key = `${region.category} ${region.code}`;
    byCode.set(key, [...(byCode.get(key) ?? []), region]);
  }
  return {
    isShipped,
    byId: new Map(regions.map((one) => [one.id, one])),
    byCode,
    found: new Map(),
  };
}

let shipped: RegionTable | undefined;

/** The areas that a plan can name, as they were numbered in 2026. */
function shippedTable(): RegionTable {
  shipped ??= indexed(Object.entries(regionRows).flatMap(rowsOf), true);
  return shipped;
}

function rowsOf([category, rows]: readonly [string, string]): readonly Region[] {
  return rows
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [code = "", id = ""] = row.split(":");
      return { id: Number(id), code, category, title: {} };
    });
}

/** An area of the plan and the areas of Sotkanet that may stand for it: the first that has values is taken. */
export interface Wanted {
  readonly area: PlanArea;
  readonly regions: readonly Region[];
  /** Whether its number had to be taken from the table that is shipped. */
  readonly isShipped: boolean;
}

/** Finds a plan's area: a real one by its code, an invented one by its name. */
export function wantedIn(area: PlanArea, table: RegionTable): Wanted {
  const found = table.found.get(area.key) ?? lookedUp(area, table);
  table.found.set(area.key, found);
  return found;
}

function lookedUp(area: PlanArea, table: RegionTable): Wanted {
  if (area.isInvented)
    return { area, regions: namedAs(area, table.byId.values()), isShipped: false };
  const others = area.key === "SSS" ? finlands(table) : [];
  const listed = byCodes(area, table);
  if (listed.length > 0)
    return { area, regions: [...listed, ...others], isShipped: table.isShipped };
  return { area, regions: [...byCodes(area, shippedTable()), ...others], isShipped: true };
}

/** Last of all: figures that compare countries are made by other definitions than those of Finland alone. */
function finlands({ byId, isShipped }: RegionTable): readonly Region[] {
  return Object.entries(amongCountries).flatMap(([category, id]) => {
    if (isShipped) return [{ id, category, code: "", title: {} }];
    return [...byId.values()].filter(
      (one) => one.category === category && one.title.fi === "Suomi",
    );
  });
}

/** Of two with one code, and where a code has gone over to another area, the name decides. */
function byCodes(area: PlanArea, table: RegionTable): readonly Region[] {
  return codesOf(area.key).flatMap(([category, code]) => {
    const coded = table.byCode.get(`${category} ${code}`) ?? [];
    if (coded.some(({ title }) => Object.keys(title).length === 0)) return coded;
    const named = namedAs(area, coded);
    if (named.length > 0 || category !== "HYVINVOINTIALUE") return named.length > 0 ? named : coded;
    const others = [...table.byId.values()].filter((one) => one.category === category);
    const elsewhere = namedAs(area, others);
    return elsewhere.length > 0 ? elsewhere : coded;
  });
}

function namedAs(area: PlanArea, regions: Iterable<Region>): readonly Region[] {
  const names = new Set(area.names.map(folded));
  const found = [...regions].filter(({ title }) =>
    Object.values(title).some((one) => names.has(folded(one))),
  );
  return found.sort((a, b) => rank(a) - rank(b) || b.id - a.id);
}

const firstCategories = ["HYVINVOINTIALUE", "KUNTA"];

function rank({ category }: Region): number {
  const at = firstCategories.indexOf(category);
  return at === -1 ? firstCategories.length : at;
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}

/**
 * Category and code of an area's key. Helsinki is a municipality that is listed among the counties too, as 90, and
 * Åland among them as 91. HUS is only known as the hospital district that it was. For the country, mainland Finland
 * stands where the whole has no values: many surveys are made there alone.
 */
function codesOf(key: string): readonly (readonly [category: string, code: string])[] {
  const other = unlike.get(key);
  if (other !== undefined) return other;
  const [, prefix = "", code = ""] = /^([A-Z]+)(\d+)$/.exec(key) ?? [];
  const category = categories.get(prefix);
  return category === undefined ? [] : [[category, code]];
}

const categories: ReadonlyMap<string, string> = new Map([
  ["HVA", "HYVINVOINTIALUE"],
  ["KU", "KUNTA"],
  ["MK", "MAAKUNTA"],
]);

const unlike: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  [
    "KU091",
    [
      ["KUNTA", "091"],
      ["HYVINVOINTIALUE", "90"],
    ] as const,
  ],
  [
    "MK21",
    [
      ["MAAKUNTA", "21"],
      ["HYVINVOINTIALUE", "91"],
    ] as const,
  ],
  ["HUS", [["SAIRAANHOITOPIIRI", "25"]] as const],
  [
    "SSS",
    [
      ["MAA", "358"],
      ["NUTS1", "1"],
    ] as const,
  ],
]);

/**
 * What hyte calls the area, so that files stay the same whichever list of areas was at hand. One that only stands for
 * it has its own name, an invented one that of the service.
 */
export function regionName(region: Region, area: PlanArea, language: "fi" | "sv" | "en"): string {
  const real = areaOf(area.key);
  const own = region.title[language] ?? region.title.fi ?? area.names[0] ?? area.key;
  return real === undefined
    ? own
    : (standInName(region.category, language) ?? areaName(real, language));
}
