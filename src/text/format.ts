import type { Language } from "../base/language.ts";

/** The names of the months in English, from January on. */
export const englishMonths = [
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
