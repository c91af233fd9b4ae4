import { areaOf } from "../field/areas.ts";
import { inventedName } from "../plan/plan-areas.ts";
import { groupWords } from "./about.ts";
import { areaTitle } from "./indicators/area-figure.ts";
import { enumWord, type Reader } from "./reader.ts";

/** What values are of by its id: a sex, an area, one that is invented, or a group of people. */
export function sideWords(id: string, reader: Reader): string {
  const sex = enumWord("measured.sex", id, reader);
  if (sex !== id) return sex;
  const isArea = areaOf(id) !== undefined || inventedName(id, reader.plan.settings) !== undefined;
  return isArea ? areaTitle(id, reader).text : groupWords(id, reader).text;
}
