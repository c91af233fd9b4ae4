import { areaOf } from "../field/areas.ts";
import type { TextData } from "./generated/data.ts";
import type { Settings } from "./settings.ts";

/** An area whose values a plan looks at. */
export interface PlanArea {
  /** As in values and data files: `HVA15`, `KU179`, `SSS`; of an invented area `X00`, of its municipalities `X01`… */
  readonly key: string;
  /** What it is called, in every language and form that is known. */
  readonly names: readonly string[];
  /** True of an area that does not exist: no source knows it by a code, only by its name. */
  readonly isInvented: boolean;
}

/** The key of the plan's own area; undefined where hyte.yaml names none that is known. */
export function ownAreaKey({ data, area }: Settings): string | undefined {
  return typeof data.area === "object" ? inventedKey(0) : area?.key;
}

/**
 * The areas whose values are wanted, each once: the plan's own first, its municipalities, those that hyte.yaml compares
 * with and `others` (such as the other end of a gap), and the whole country.
 */
export function planAreas(settings: Settings, others: readonly string[] = []): readonly PlanArea[] {
  const invented = inventedAreas(settings);
  const own = settings.area;
  const ownKeys = own === undefined ? [] : [own.key, ...own.municipalities];
  const compared = (settings.data.comparisonAreas ?? []).map(String);
  const real = new Set([...ownKeys, ...compared, ...others, "SSS"]);
  return [...invented, ...[...real].flatMap(realArea)];
}

/** The invented area of a plan and its municipalities, in the order of hyte.yaml; none where the area is real. */
export function inventedAreas({ data }: Settings): readonly PlanArea[] {
  if (typeof data.area !== "object") return [];
  const { name, municipalities = [] } = data.area;
  return [name, ...municipalities].map((each, index) => ({
    key: inventedKey(index),
    names: namesOf(each),
    isInvented: true,
  }));
}

/** What an invented area, or a municipality of it, is called in hyte.yaml; undefined for any other key. */
export function inventedName(key: string, settings: Settings): TextData | undefined {
  const { area } = settings.data;
  const index = inventedPlace(key);
  if (typeof area !== "object" || index === undefined) return undefined;
  return index === 0 ? area.name : area.municipalities?.[index - 1];
}

/** 0 of the area, from 1 on of its municipalities. Reckoned: a search would be made for each of them. */
function inventedPlace(key: string): number | undefined {
  const index = Number(/^X(\d{2,7})$/.exec(key)?.[1] ?? Number.NaN);
  return inventedKey(index) === key ? index : undefined;
}

function inventedKey(index: number): string {
  return `X${String(index).padStart(2, "0")}`;
}

function namesOf(text: TextData): readonly string[] {
  return typeof text === "string" ? [text] : [...new Set(Object.values(text).map(String))];
}

function realArea(key: string): readonly PlanArea[] {
  const area = areaOf(key);
  if (area === undefined) return [];
  const { name, shortName } = area;
  const names = [name, shortName].flatMap(({ fi, sv, en }) => [fi, sv, en ?? fi]);
  return [{ key: area.key, names: [...new Set(names)], isInvented: false }];
}
