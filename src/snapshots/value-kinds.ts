import { countedIn } from "../field/unit-words.ts";

/** What a value is: a count of people or cases, a percentage of those it is counted from, or anything else. */
export type ValueKind = "count" | "percent" | "other";

const ratio = /[/%€‰]|(?:^|\s)(?:kohti|kohden|per)(?:\s|$)/;
/** So many people in a time are as many people. */
const inTime =
  /(?:\/|\sper)\s*(?:vuosi|v|kuukausi|kk|viikko|vko|päivä|pv|år|månad|mån|vecka|dag|year|month|week|day)\.?$/;

/**
 * What the values of an indicator are by its unit, in any of its languages. A count: words for people and cases
 * (`henkilöä`, `elever`, `cases`), and pieces (`kpl`, `antal`) where no language says of what, unless they are a ratio
 * (`tapausta / 1 000 asukasta`). Other things that are counted (`tilaisuutta`, `kommuner`) tell of nobody. "unknown"
 * where no word is known: whole numbers may be people then.
 */
export function valueKindOf(units: readonly string[]): ValueKind | "unknown" {
  const written = units
    .map((unit) => unit.trim().toLowerCase().replace(inTime, ""))
    .filter((unit) => unit !== "");
  if (written.some((unit) => /^(?:%|prosent|procent|per ?cent)/.test(unit))) return "percent";
  const counted = new Set(written.filter((unit) => !ratio.test(unit)).map(countedIn));
  if (counted.has("people")) return "count";
  if (counted.has("things") || written.some((unit) => ratio.test(unit))) return "other";
  return counted.has("pieces") ? "count" : "unknown";
}
