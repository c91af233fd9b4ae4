import { countedIn } from "../field/unit-words.ts";

/** What a value is: a count of people or cases, a rate of those it is counted from, or anything else. */
export type ValueKind = "count" | "other" | Rate;

/** The value is of so many: 100 of a percentage, 1,000 of `/ 1 000 asukasta`. */
export interface Rate {
  readonly per: number;
}

const percent = /%|prosent|procent|per ?cent/;
const perThousand = /‰|promil|(?:^|[\s/])(?:tuhat|tuhatta|tusen|thousand)(?:\s|$)/;
const ratio = /[/‰]|promil|(?:^|\s)(?:kohti|kohden|per)(?:\s|$)/;
const money = /€|(?:^|[^\p{L}])(?:eur|euro(?:a|s|n)?|kr|kronor)(?:$|[^\p{L}])/u;
/** So many people in a time are as many people. */
const inTime =
  /(?:\/|\sper)\s*(?:vuosi|v|kuukausi|kk|viikko|vko|päivä|pv|år|månad|mån|vecka|dag|year|month|week|day)\.?$/;
const numbers = /\d{1,3}(?:[ .,\u00A0\u202F\u2009]\d{3})+(?!\d)|\d+/g;
const bases: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000, 1_000_000]);

/**
 * What the values of an indicator are by its unit, in any of its languages. A rate: a percent sign or word anywhere, or
 * so many of a hundred, a thousand and so on (`tapausta / 1 000 asukasta`), if it is not of money. A count: words for
 * people and cases (`henkilöä`, `elever`, `cases`), and pieces (`kpl`, `antal`) where no language says of what, nor a title in any
 * language, unless they are a ratio (`asiointia/asukas`). Other things that are counted (`tilaisuutta`, `kommuner`) tell
 * of nobody. "unknown" where not all words are known: whole numbers may be people then.
 */
export function valueKindOf(
  units: readonly string[],
  titles: readonly string[] = [],
): ValueKind | "unknown" {
  const written = units
    .map((unit) => unit.slice(0, longest).trim().toLowerCase().replace(inTime, ""))
    .filter((unit) => unit !== "");
  const [per] = written.flatMap((unit) => baseOf(unit) ?? []);
  if (per !== undefined) return { per };
  const counted = new Set(written.filter((unit) => !isRatio(unit)).map(countedIn));
  if (counted.has("people")) return "count";
  if (counted.has("things") || written.some(isRatio)) return "other";
  if (!counted.has("pieces")) return "unknown";
  return !counted.has("unknown") && isOfThings(titles) ? "other" : "count";
}

/** A title is read as a unit is: one unknown word may be people (`Palvelujen käyttäjät`). */
function isOfThings(titles: readonly string[]): boolean {
  const counted = new Set(titles.map(countedIn));
  return counted.has("things") && !counted.has("people");
}

const longest = 1000;

/** Of how many a rate is; undefined for what is none, and for money. */
function baseOf(unit: string): number | undefined {
  if (percent.test(unit)) return 100;
  if (!ratio.test(unit) || money.test(unit)) return undefined;
  const told = unit.match(numbers) ?? [];
  const base = told.map((text) => Number(text.replace(/\D/g, ""))).find((each) => bases.has(each));
  return base ?? (perThousand.test(unit) ? 1000 : undefined);
}

function isRatio(unit: string): boolean {
  return ratio.test(unit) || money.test(unit);
}
