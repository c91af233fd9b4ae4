import { addDays, dayNumber, latest, writeDate, yearOf } from "../field/dates.ts";
import type { PeriodData } from "../plan/generated/data.ts";
import { periodOf } from "../plan/settings.ts";

/** The end of a day as a decimal year: 2025-12-31 is 2026, so that whole years are whole numbers apart. */
export function endOfDay(date: string): number {
  const year = yearOf(date);
  if (date.endsWith("-12-31")) return year + 1;
  const start = dayNumber(writeDate(year, 1, 1));
  const days = dayNumber(writeDate(year, 12, 31)) - start + 1;
  return year + (dayNumber(date) - start + 1) / days;
}

/** The beginning of a day as a decimal year: 2025-01-01 is 2025. */
export function startOfDay(date: string): number {
  return endOfDay(addDays(date, -1));
}

/** The last day of a written period; undefined where it has none, or cannot be understood. */
export function lastDayOf(written: PeriodData | undefined): string | undefined {
  const period = periodOf(written);
  return period === undefined || period.to === latest ? undefined : period.to;
}
