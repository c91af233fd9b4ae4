import { earliest, isDate, latest, type Span, yearOf } from "./dates.ts";
import {
  type PeriodFault,
  type Point,
  type Precision,
  readBeginning,
  readPoint,
  schoolYear,
} from "./period-point.ts";
import { suggestPeriod } from "./period-suggestion.ts";
import { continuousWords, schoolYearPattern } from "./period-words.ts";

/** A written period with the days it covers. */
export interface Period extends Span {
  readonly kind: "period";
  /** As the plan has it. */
  readonly written: string;
  /** First day; `earliest` when it has no beginning ("jatkuva"). */
  readonly from: string;
  /** Last day; `latest` when it has no end ("2024–", "jatkuva"). */
  readonly to: string;
  /** Without an end, or without a beginning: ask before printing a bound. */
  readonly open: boolean;
  /** Of a range: the coarser of its ends. */
  readonly precision: Precision;
}

/** Why something written is no period. */
export interface PeriodProblem extends PeriodFault {
  readonly kind: "problem";
  readonly written: string;
}

const maximumLength = 60;
const cacheLimit = 4096;
const cache = new Map<string | number, Period | PeriodProblem>();

/**
 * Understands the periods that Finnish plans write: `2024`, `2024–2025`, `9/2017`, `9–10/2017`, `9/2017–2/2018`,
 * `2011/syksy`, `syksy 2024 – kevät 2025`, `Q3/2024`, `1.9.–31.12.2017`, `syyskuu 2024`, `lukuvuosi 2024–2025`,
 * ISO 8601 days, months and intervals, `2024–`, `jatkuva`; words in Finnish, Swedish and English.
 * A hyphen will do for the dash. `2010-11` is November (ISO 8601), `2024-25` a problem.
 */
export function parsePeriod(written: string | number): Period | PeriodProblem {
  const known = cache.get(written);
  if (known) return known;
  const text = String(written);
  const period = read(text);
  if (cache.size >= cacheLimit) cache.clear();
  if (text.length <= maximumLength) cache.set(written, period);
  return period;
}

/** Whether a parsed period is one. */
export function isPeriod(parsed: Period | PeriodProblem): parsed is Period {
  return parsed.kind === "period";
}

function read(written: string): Period | PeriodProblem {
  if (written.length > maximumLength) return problem(written, notAPeriod);
  const text = normalise(written);
  const point = continuous(text) ?? readSchoolYear(text) ?? readPoint(text) ?? readRange(text);
  if (!point) return problem(written, { ...notAPeriod, ...suggestion(text) });
  if ("code" in point) return problem(written, point);
  const open = point.from === earliest || point.to === latest;
  return { kind: "period", written, ...point, open };
}

const notAPeriod: PeriodFault = { code: "not-a-period", facts: {} };

function problem(written: string, fault: PeriodFault): PeriodProblem {
  return { kind: "problem", written, ...fault };
}

function suggestion(text: string): Partial<PeriodFault> {
  const candidate = suggestPeriod(text);
  if (candidate === undefined || candidate === text) return {};
  return parsePeriod(candidate).kind === "period" ? { suggestion: candidate } : {};
}

function normalise(written: string): string {
  // Lower-casing text with a dash makes the engine load its language data: ten milliseconds, once a run.
  const lower = /[^\d/.–\s-]/.test(written) ? written.toLowerCase() : written;
  const spaced = lower.trim().replace(/\s+/g, " ");
  return spaced.replace(/ ?[–—−‒‑‐] ?/g, "–").replace(/ - ?|- /g, "–");
}

function continuous(text: string): Point | undefined {
  if (!continuousWords.has(text)) return undefined;
  return { from: earliest, to: latest, precision: "continuous" };
}

function readSchoolYear(text: string): Point | undefined {
  const match = schoolYearPattern.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const next = String(year + 1);
  return next.endsWith(match[2] ?? "") ? schoolYear(year) : undefined;
}

/** What one end alone was meant to be is no suggestion for the whole. */
function readRange(text: string): Point | PeriodFault | undefined {
  const range = readEnds(text);
  if (range === undefined || !("suggestion" in range)) return range;
  return { code: range.code, facts: range.facts };
}

function readEnds(text: string): Point | PeriodFault | undefined {
  const ends = readWords(text) ?? splitRange(text);
  if (!ends) return undefined;
  const [first, last] = ends;
  if (isOpenEnd(last)) return first === "" ? undefined : openEnded(first);
  const end = readPoint(last);
  if (!end || "code" in end) return end;
  return first === "" || first === ".." ? { ...end, from: earliest } : between(first, end);
}

function between(first: string, end: Point): Point | PeriodFault | undefined {
  const start = readBeginning(first, end);
  if (!start || "code" in start) return start;
  if (start.from > end.from || start.to > end.to) return endBeforeStart(start, end);
  return { from: start.from, to: end.to, precision: coarser(start.precision, end.precision) };
}

function openEnded(first: string): Point | PeriodFault | undefined {
  const start = readPoint(first);
  if (!start || "code" in start) return start;
  return { ...start, to: latest };
}

function isOpenEnd(last: string): boolean {
  return last === "" || last === ".." || continuousWords.has(last);
}

function endBeforeStart(start: Point, end: Point): PeriodFault {
  const facts = { from: start.from, to: end.to };
  return { code: "end-before-start", facts, example: rightOrder(start, end) };
}

/** "12–1/2025" most likely began the year before; other ranges are shown turned round. */
function rightOrder(start: Point, end: Point): string {
  if (start.precision === "year" && end.precision === "year") {
    return `${yearOf(end.from)}–${yearOf(start.from)}`;
  }
  if (start.precision !== "month" || end.precision !== "month") return `${end.from}/${start.to}`;
  if (yearOf(start.from) === yearOf(end.from)) {
    return `${monthOf(start)}/${yearOf(start.from) - 1}–${monthOf(end)}/${yearOf(end.from)}`;
  }
  return `${monthOf(end)}/${yearOf(end.from)}–${monthOf(start)}/${yearOf(start.from)}`;
}

function monthOf(point: Point): number {
  return Number(point.from.slice(5, 7));
}

const coarseness: readonly Precision[] = ["day", "month", "season", "year", "continuous"];

function coarser(a: Precision, b: Precision): Precision {
  return coarseness.indexOf(a) > coarseness.indexOf(b) ? a : b;
}

const isoInterval = /^(\d{4}[\d-]{0,6}|\.\.)\/(\d{4}[\d-]{0,6}|\.\.)$/;

function splitRange(text: string): readonly [string, string] | undefined {
  const iso = isoInterval.exec(text);
  if (iso) return [iso[1] ?? "", iso[2] ?? ""];
  return splitAt(text, "–") ?? splitAt(text, "-");
}

function splitAt(text: string, mark: string): readonly [string, string] | undefined {
  const at = text.indexOf(mark);
  if (at === -1 || (at === 0 && mark === "-") || text.includes(mark, at + 1)) return undefined;
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

const afterwards = /^(.+) (?:alkaen|lähtien|eteenpäin|onwards)$/;
const since = /^(?:från och med|från|fr\.o\.m\.|from|since|starting) (.+)$/;
const until = /^(.+) mennessä$/;
const atLatest = /^(?:viimeistään|senast|by) (.+)$/;

/** Ends of what is said in words: "2024 alkaen", "senast 2025". */
function readWords(text: string): readonly [string, string] | undefined {
  const first = afterwards.exec(text)?.[1] ?? since.exec(text)?.[1];
  if (first !== undefined) return [first, ""];
  const last = until.exec(text)?.[1] ?? atLatest.exec(text)?.[1];
  return last === undefined ? undefined : ["", last];
}

/** A date that was not written YYYY-MM-DD, or does not exist. */
export interface DateProblem {
  readonly kind: "problem";
  readonly code: "not-a-date" | "not-iso" | "month-out-of-range" | "day-out-of-range";
  readonly written: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The same day as YYYY-MM-DD, where it is certain which day is meant. */
  readonly suggestion?: string;
}

/** A day, YYYY-MM-DD. */
export interface ParsedDate {
  readonly kind: "date";
  readonly date: string;
}

const dateForms: readonly { readonly pattern: RegExp; readonly order: readonly number[] }[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: [1, 2, 3] },
  { pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, order: [1, 2, 3] },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, order: [1, 2, 3] },
  { pattern: /^(\d{4})-(\d{2})-(\d{2})[t ][\d:.,+z-]+$/, order: [1, 2, 3] },
  { pattern: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, order: [3, 2, 1] },
  { pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, order: [3, 2, 1] },
];

/** Reads a day, which is written YYYY-MM-DD; other forms get the same day in that form as a suggestion. */
export function parseDate(written: string): ParsedDate | DateProblem {
  if (isDate(written)) return { kind: "date", date: written };
  const text = written.length > maximumLength ? "" : written.trim().toLowerCase();
  for (const { pattern, order } of dateForms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = order.map((index) => match[index] ?? "");
    return otherDate(written, `${year ?? ""}-${two(month)}-${two(day)}`);
  }
  return { kind: "problem", code: "not-a-date", written, facts: {} };
}

function two(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

function otherDate(written: string, date: string): ParsedDate | DateProblem {
  const point = readPoint(date);
  if (
    point &&
    "code" in point &&
    point.code !== "not-a-period" &&
    point.code !== "end-before-start"
  )
    return { kind: "problem", code: point.code, written, facts: point.facts };
  if (!point) return { kind: "problem", code: "not-a-date", written, facts: {} };
  return { kind: "problem", code: "not-iso", written, facts: { date }, suggestion: date };
}
