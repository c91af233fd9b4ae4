import { areaOf } from "../../field/areas.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Category, Dimension } from "./cube.ts";
import { fold } from "./names.ts";

/** Other codes of areas that plans know: of the country, and of Helsinki and Åland among the counties. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ["SS", "SSS"],
  ["FI", "SSS"],
  ["HVA90", "KU091"],
  ["HVA91", "MK21"],
]);

/** The key of an area by which a plan knows it; undefined where it knows none (sub-regions, other countries). */
export function keyOf(category: Category): string | undefined {
  const code = category.code.trim().toUpperCase();
  const key = otherCodes.get(code) ?? code;
  return areaOf(key)?.key ?? municipalityOf(code, category.label);
}

/** Three bare digits are a municipality of Finland only if its name says so: Danish ones have three digits too. */
function municipalityOf(code: string, label: string): string | undefined {
  const area = /^\d{3}$/.test(code) ? areaOf(`KU${code}`) : undefined;
  const names = area && [area.name.fi, area.name.sv, area.shortName.fi, area.shortName.sv];
  return names?.some((name) => fold(name) === fold(nameIn(label))) ? area?.key : undefined;
}

/** "KU179 Jyväskylä", "179 Jyväskylä" → "Jyväskylä". */
function nameIn(label: string): string {
  return label.replace(/^(?:[A-Z]{2,3})?\d{2,3}\s+/, "");
}

/** What the source calls an area: "KU179 Jyväskylä" → "Jyväskylä". */
export function areaLabel({ code, label }: Category): string {
  return label.startsWith(`${code} `) ? label.slice(code.length).trim() : label;
}

/**
 * Which of the wanted areas are among the categories, by position. An invented area is known by its name, a real one by
 * its code; each area is taken once, its own code before another one of it.
 */
export function wantedAreas(
  { categories }: Pick<Dimension, "categories">,
  areas: readonly PlanArea[],
): ReadonlyMap<number, PlanArea> {
  const byKey = new Map(areas.filter((area) => !area.isInvented).map((area) => [area.key, area]));
  const byName = new Map(
    areas
      .filter((area) => area.isInvented)
      .flatMap((area) => area.names.map((name) => [fold(name), area] as const)),
  );
  const positions = new Map<PlanArea, number>();
  categories.forEach((category, at) => {
    const area = invented(category, byName) ?? byKey.get(keyOf(category) ?? "");
    if (area && (!positions.has(area) || category.code === area.key)) positions.set(area, at);
  });
  return new Map([...positions].map(([area, at]) => [at, area]));
}

function invented(
  { label }: Category,
  byName: ReadonlyMap<string, PlanArea>,
): PlanArea | undefined {
  return byName.size === 0
    ? undefined
    : (byName.get(fold(label)) ?? byName.get(fold(nameIn(label))));
}

/** The whole country among the wanted areas, or as hyte knows it. */
export function countryOf(areas: readonly PlanArea[]): PlanArea {
  const wanted = areas.find(({ key }) => key === "SSS");
  return wanted ?? { key: "SSS", names: [areaOf("SSS")?.name.fi ?? "SSS"], isInvented: false };
}
