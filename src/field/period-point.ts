import { daysInMonth, writeDate } from "./dates.ts";
import { yearPartOf } from "./period-words.ts";

/** How exactly a period is written. */
export type Precision = "day" | "month" | "season" | "year" | "continuous";

/** What is wrong with a written period, with the facts of its sentence. */
export interface PeriodFault {
  readonly code: "not-a-period" | "month-out-of-range" | "day-out-of-range" | "end-before-start";
  readonly facts: Readonly<Record<string, string | number>>;
  /** What was certainly meant. */
  readonly suggestion?: string;
  /** A right value of the same form, to show how it is written; never what to replace it by. */
  readonly example?: string;
}

/** A day, month, season or year as it stands alone, with its bounds (YYYY-MM-DD, both included). */
export interface Point {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

type Read = (match: RegExpExecArray, end: Point | undefined) => Point | PeriodFault | undefined;

interface Form {
  readonly pattern: RegExp;
  readonly read: Read;
}

const day = (match: RegExpExecArray, index: number): number => Number(match[index]);

/** The forms of a point that stands alone or ends a range. Written in lower case. */
const wholeForms: readonly Form[] = [
  { pattern: /^(\d{4})$/, read: (m) => readYear(day(m, 1)) },
  { pattern: /^(\d{1,2})\/(\d{4})$/, read: (m) => readMonth(day(m, 2), day(m, 1), "/") },
  { pattern: /^(\d{4})-(\d{2})$/, read: (m) => readMonth(day(m, 1), day(m, 2), "-") },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/,
    read: (m) => readDay(day(m, 1), day(m, 2), day(m, 3)),
  },
  {
    pattern: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/,
    read: (m) => readDay(day(m, 3), day(m, 2), day(m, 1)),
  },
  { pattern: /^(\d{4})[/ -](q[1-4]|\p{L}+)$/u, read: (m) => readPart(day(m, 1), m[2]) },
  { pattern: /^(q[1-4]|\p{L}+)[/ ](\d{4})$/u, read: (m) => readPart(day(m, 2), m[1]) },
];

/** The forms that begin a range and leave the rest to its end: "9–10/2017", "1.9.–31.12.2017", "loka–marraskuu 2024". */
const partialForms: readonly Form[] = [
  {
    pattern: /^(\d{1,2})$/,
    read: (m, end) =>
      end?.precision === "month" ? readMonth(yearIn(end.from), day(m, 1), "/") : undefined,
  },
  {
    pattern: /^(\d{1,2})\. ?(\d{1,2})\.?$/,
    read: (m, end) => dayIn(end, (to) => readDay(yearIn(to), day(m, 2), day(m, 1))),
  },
  {
    pattern: /^(\d{1,2})\.$/,
    read: (m, end) => dayIn(end, (to) => readDay(yearIn(to), Number(to.slice(5, 7)), day(m, 1))),
  },
  {
    pattern: /^(q[1-4]|\p{L}+)$/u,
    read: (m, end) => (isPart(end) ? readPart(yearIn(end.from), m[1]) : undefined),
  },
];

function dayIn<T>(end: Point | undefined, read: (to: string) => T): T | undefined {
  return end?.precision === "day" ? read(end.to) : undefined;
}

function isPart(end: Point | undefined): end is Point {
  return end?.precision === "month" || end?.precision === "season";
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}

/** Reads a point that is whole: `9/2017`, `2011/syksy`, `1.9.2017`. Undefined: it is no point at all. */
export function readPoint(text: string): Point | PeriodFault | undefined {
  return readForms(wholeForms, text, undefined);
}

/** Reads the beginning of a range whose end is known: the end lends what the beginning leaves out. */
export function readBeginning(text: string, end: Point): Point | PeriodFault | undefined {
  return readPoint(text) ?? readForms(partialForms, text, end);
}

function readForms(
  forms: readonly Form[],
  text: string,
  end: Point | undefined,
): Point | PeriodFault | undefined {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (match) return form.read(match, end);
  }
  return undefined;
}

/** Years that a plan can mean; a mistyped "20245" or "0224" is no year. */
function isPlausible(year: number): boolean {
  return year >= 1800 && year <= 2199;
}

function readYear(year: number): Point | undefined {
  if (!isPlausible(year)) return undefined;
  return { from: writeDate(year, 1, 1), to: writeDate(year, 12, 31), precision: "year" };
}

function readMonth(year: number, month: number, mark: "/" | "-"): Point | PeriodFault | undefined {
  if (!isPlausible(year)) return undefined;
  if (month < 1 || month > 12) return monthFault(year, month, mark);
  return {
    from: writeDate(year, month, 1),
    to: writeDate(year, month, daysInMonth(year, month)),
    precision: "month",
  };
}

function monthFault(year: number, month: number, mark: "/" | "-"): PeriodFault {
  const fault = { code: "month-out-of-range", facts: { month, year } } as const;
  if (mark === "/") return { ...fault, example: `${month < 1 ? 1 : 12}/${year}` };
  const isShortRange = month > year % 100;
  if (!isShortRange) return { ...fault, example: `12/${year}` };
  // "2025-29": nobody who wrote two years wants to hear of a month 29.
  const suggestion = `${year}–${year - (year % 100) + month}`;
  return { code: "not-a-period", facts: {}, suggestion };
}

function readDay(year: number, month: number, dayOfMonth: number): Point | PeriodFault | undefined {
  if (!isPlausible(year)) return undefined;
  if (month < 1 || month > 12) {
    return { code: "month-out-of-range", facts: { month, year } };
  }
  const last = daysInMonth(year, month);
  if (dayOfMonth < 1 || dayOfMonth > last) {
    return { code: "day-out-of-range", facts: { day: dayOfMonth, month, year, last } };
  }
  const date = writeDate(year, month, dayOfMonth);
  return { from: date, to: date, precision: "day" };
}

function readPart(year: number, word: string | undefined): Point | undefined {
  const part = word === undefined ? undefined : yearPartOf(word);
  if (!part || !isPlausible(year)) return undefined;
  const lastYear = part.last > 12 ? year + 1 : year;
  const lastMonth = part.last > 12 ? part.last - 12 : part.last;
  return {
    from: writeDate(year, part.first, 1),
    to: writeDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: part.precision,
  };
}

/** The school year that begins in the year: 1 August–31 July. */
export function schoolYear(year: number): Point {
  return { from: writeDate(year, 8, 1), to: writeDate(year + 1, 7, 31), precision: "season" };
}
