/** A stretch of days, both ends included. */
export interface Span {
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day, YYYY-MM-DD. */
  readonly to: string;
}

/** The day that stands for "has always been": from of a period without a beginning. */
export const earliest = "0001-01-01";
/** The day that stands for "goes on": to of a period without an end. */
export const latest = "9999-12-31";

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysOfEra = 146_097;
const daysFromMarchOfYearZeroTo1970 = 719_468;

/** Gregorian leap year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return daysOfMonth[month - 1] ?? 0;
}

/** Writes YYYY-MM-DD of a year (0–9999), month and day that exist. */
export function writeDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** Whether the text is an existing day written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const day = Number(match[3]);
  if (match[1] === "0000") return false;
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]));
}

/**
 * Days since 1970-01-01 of an existing day YYYY-MM-DD (negative before it). Method: H. Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", days_from_civil; years are counted from March, so that the leap day is the last.
 */
export function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - daysFromMarchOfYearZeroTo1970;
}

/** The day of a day number, YYYY-MM-DD: the inverse of `dayNumber` (civil_from_days). */
export function dateOfNumber(number: number): string {
  const shifted = number + daysFromMarchOfYearZeroTo1970;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - before;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return writeDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `days` later (earlier, when negative). */
export function addDays(date: string, days: number): string {
  return dateOfNumber(dayNumber(date) + days);
}

/** Days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full years from one day to another, as ages are counted; negative when `to` is the earlier one. */
export function yearsBetween(from: string, to: string): number {
  if (to < from) return -yearsBetween(to, from);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The same day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  return writeDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** The same day of the month `months` later, or its last day; the last day of a month stays the last. */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const number = year * 12 + month - 1 + months;
  const length = daysInMonth(Math.floor(number / 12), (number % 12) + 1);
  const isLast = day === daysInMonth(year, month);
  return writeDate(
    Math.floor(number / 12),
    (number % 12) + 1,
    isLast ? length : Math.min(day, length),
  );
}

/** The year of a day. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Whether day `a` comes before day `b`. */
export function isBefore(a: string, b: string): boolean {
  return a < b;
}

/** Whether every day of `inner` is a day of `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the two have a day in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether the day is one of the span's. */
export function contains(span: Span, date: string): boolean {
  return span.from <= date && date <= span.to;
}
