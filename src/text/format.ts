import type { Language } from "../base/language.ts";

const locales = { fi: "fi", sv: "sv", en: "en-GB" } as const;
const numberFormats = new Map<Language, Intl.NumberFormat>();

// Making a formatter takes a millisecond, so that a run without one long number never makes it.
function numberFormat(language: Language): Intl.NumberFormat {
  const known = numberFormats.get(language);
  if (known) return known;
  const options = { useGrouping: "min2", maximumFractionDigits: 10 } as const;
  const made = new Intl.NumberFormat(locales[language], options);
  numberFormats.set(language, made);
  return made;
}

/** A number as the language writes it; four digits are not grouped, so that a year stays a year. */
export function formatNumber(language: Language, value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 10000) return String(value);
  return numberFormat(language).format(value);
}

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day (YYYY-MM-DD) as the language writes it: 1.3.2025, 1 March 2025. Anything else stays as it is. */
export function formatDate(language: Language, date: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const monthName = englishMonths[Number(month) - 1];
  if (monthName === undefined) return date;
  if (language === "en") return `${Number(day)} ${monthName} ${year}`;
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** Items with commas and a word before the last: "a, b tai c". */
export function formatList(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
