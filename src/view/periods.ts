import { earliest, latest } from "../field/dates.ts";
import { type Period, isPeriod, parsePeriod } from "../field/period.ts";
import type { PeriodData } from "../plan/generated/data.ts";
import { formatDate } from "../text/format.ts";
import type { Reader } from "./reader.ts";

const iso = /\d{4}-\d{2}/;
const words = /\p{L}/u;

/**
 * A period as readers write it: as the plan has it where that is their language's form, else made anew from its
 * bounds. Undefined gives "".
 */
export function periodWords(written: PeriodData | undefined, reader: Reader): string {
  if (written === undefined) return "";
  const text = String(written);
  const known = reader.periods.get(text);
  if (known !== undefined) return known;
  const said = say(text, reader);
  reader.periods.set(text, said);
  return said;
}

function say(text: string, reader: Reader): string {
  if (isOwnForm(text, reader)) return text;
  const period = parsePeriod(text);
  return isPeriod(period) ? sayPeriod(period, reader) : text;
}

/** Years are the same everywhere; numbers of months are Finnish and Swedish; words are the plan's own. */
function isOwnForm(text: string, { language, own }: Reader): boolean {
  if (iso.test(text)) return false;
  if (words.test(text)) return language === own;
  return language !== "en" || !/[/.]/.test(text);
}

function sayPeriod(period: Period, reader: Reader): string {
  if (period.from === earliest && period.to === latest) return reader.text.labels.continuous;
  const { from, until } = reader.text.say;
  const point = pointWriter(period, reader);
  if (period.to === latest) return from(point(period.from));
  if (period.from === earliest) return until(point(period.to));
  const start = point(period.from);
  const end = point(period.to);
  if (start === end) return start;
  return start.includes(" ") ? `${start} – ${end}` : `${start}–${end}`;
}

/** Bounds are as fine as what was written: years, months (seasons too) or days. */
function pointWriter({ precision }: Period, reader: Reader): (date: string) => string {
  if (precision === "year") return (date) => date.slice(0, 4);
  if (precision === "day") return (date) => formatDate(reader.language, date);
  return (date) => reader.text.say.month(Number(date.slice(5, 7)), Number(date.slice(0, 4)));
}

/** Whether the period of the plan was over on the day of the report. */
export function isOver({ plan, asOf }: Reader): boolean {
  const { period } = plan.settings.data;
  const parsed = period === undefined ? null : parsePeriod(String(period));
  return parsed !== null && isPeriod(parsed) && parsed.to < asOf;
}

/** A day as readers write it; "" for none. */
export function dateWords(date: string | undefined, reader: Reader): string {
  return date === undefined ? "" : formatDate(reader.language, date);
}
