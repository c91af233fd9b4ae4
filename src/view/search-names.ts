import { areaOf } from "../field/areas.ts";
import type { PlaceData, TextData } from "../plan/generated/data.ts";
import { inventedName } from "../plan/plan-areas.ts";
import { areaTitle } from "./indicators/area-figure.ts";
import type { Reader } from "./reader.ts";
import { wordsOrNone } from "./words.ts";

/** What a title is in every language it has: who reads in one may know a party by its name in another. */
export function titlesIn(title: TextData | null | undefined): readonly string[] {
  if (title === undefined || title === null) return [];
  return typeof title === "string" ? [title] : Object.values<string>({ ...title });
}

/** What an area of a key is called in every language, the reader's first; none for a key of no area. */
export function areaNames(key: string, reader: Reader): readonly string[] {
  const invented = inventedName(key, reader.plan.settings);
  const names = titlesIn(invented ?? { ...areaOf(key)?.shortName });
  return [...new Set([areaTitle(key, reader).text, ...names])];
}

/** What a place is called in every language, by its own title or by its area's. */
export function placeNames(place: PlaceData, reader: Reader): readonly string[] {
  if (typeof place === "string") return areaNames(place, reader);
  const own = wordsOrNone(place.title, reader)?.text;
  if (own !== undefined) return [...new Set([own, ...titlesIn(place.title)])];
  return areaNames(String(place.area ?? ""), reader);
}
