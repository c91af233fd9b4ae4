import { municipalitiesAmong, type Privacy, valueKindOf } from "../snapshots/suppress.ts";
import type { TextData } from "./generated/data.ts";
import { inventedAreas } from "./plan-areas.ts";
import type { Settings } from "./settings.ts";

const usualMinimum = 5;

/** From how many people on a number is shown: `privacy.minimumCount` of hyte.yaml, else 5. */
export function minimumCountOf({ data }: Settings): number {
  return data.privacy?.minimumCount ?? usualMinimum;
}

/** What values of a unit tell of few people in a plan. */
export function privacyOf(settings: Settings, unit: TextData | undefined): Privacy {
  return {
    minimumCount: minimumCountOf(settings),
    values: valueKindOf(unitTexts(unit)),
    municipalitiesOf: municipalitiesAmong(inventedAreas(settings).map(({ key }) => key)),
  };
}

/** A unit in each language that the plan has it in. */
export function unitTexts(unit: TextData | undefined): readonly string[] {
  if (unit === undefined) return [];
  return typeof unit === "string" ? [unit] : Object.values(unit).map(String);
}
