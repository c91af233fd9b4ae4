import type { Language } from "../base/language.ts";
import { formatNumber } from "../text/format.ts";

const locales = { fi: "fi", sv: "sv", en: "en-GB" } as const;
const mostDecimals = 10;
const formats = new Map<string, Intl.NumberFormat>();
const noBreakSpace = "\u00A0";

/** A value as the language writes it, with a fixed number of decimals where the indicator gives one. */
export function measured(value: number, decimals: number | undefined, language: Language): string {
  if (decimals === undefined) return formatNumber(language, value);
  const digits = Math.min(Math.max(Math.trunc(decimals), 0), mostDecimals);
  if (digits === 0 && Number.isInteger(value)) return formatNumber(language, value);
  return formatOf(language, digits).format(value);
}

function formatOf(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const options = {
    useGrouping: "min2",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const;
  const made = new Intl.NumberFormat(locales[language], options);
  formats.set(key, made);
  return made;
}

/** A number with its unit: "12,4 %", in English "12.4%". */
export function withUnit(number: string, unit: string, language: Language): string {
  if (unit === "") return number;
  return unit === "%" && language === "en" ? `${number}%` : `${number}${noBreakSpace}${unit}`;
}
