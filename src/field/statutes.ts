import {
  isWellFormed,
  namedSections,
  readSections,
  type StatuteForm,
  writeStatute,
} from "./statute-form.ts";
import { mistypings, neighbours, otherStatutes, repeals } from "./statute-others.ts";
import { type Repeal, type Statute, statutes } from "./statute-table.ts";

/** What a written reference to the law turned out to be. `canonical` and `suggestion` are written as they should be. */
export type StatuteReading =
  | { readonly kind: "ok"; readonly canonical: string; readonly statute: Statute }
  /** Well formed, but not in hyte's table: nothing is known against it. */
  | { readonly kind: "unlisted"; readonly canonical: string }
  /** Not written `number/year section §`. */
  | { readonly kind: "malformed"; readonly suggestion?: string }
  /** An act is named that hyte does not know, without its number. */
  | { readonly kind: "unknown-act"; readonly nearest: readonly Statute[] }
  /** Almost surely a slip of a number that plans often cite. */
  | { readonly kind: "mistyped"; readonly suggestion: string; readonly statute: Statute }
  /** No longer in force since the act `by`. */
  | {
      readonly kind: "repealed";
      readonly canonical: string;
      readonly by: string;
      readonly successor?: string;
    }
  /** The act has no such section; `known` are those that concern plans. */
  | {
      readonly kind: "unknown-section";
      readonly canonical: string;
      readonly section: string;
      readonly statute: Statute;
      readonly known: readonly string[];
    };

const maximumLength = 200;
const all = [...statutes, ...otherStatutes];
const byNumber: ReadonlyMap<string, Statute> = new Map(all.map((act) => [act.number, act]));

/** The act of a number (`612/2021`), when hyte's table has it. */
export function statuteOf(number: string): Statute | undefined {
  return byNumber.get(number);
}

/**
 * Reads a reference to the law as a plan writes it: `417/2007 12 §`, `612/2021 7 § 3 mom.`, `1287/2013 13 a §`,
 * `612/2021 6–7 §`. Other ways of writing the same are malformed and get the right one as a suggestion.
 */
export function parseStatute(written: string): StatuteReading {
  if (written.length > maximumLength) return { kind: "malformed" };
  const text = written.trim().replace(/\s+/g, " ");
  const form = formOf(text);
  if (!form) return withoutNumber(text);
  const reading = readForm(form);
  const isFine = reading.kind === "ok" || reading.kind === "unlisted";
  if (!isFine || isWellFormed(text)) return reading;
  return { kind: "malformed", suggestion: writeStatute(form) };
}

/** Judges a reference that has been taken apart. */
export function readForm(form: StatuteForm): StatuteReading {
  const number = `${form.number}/${form.year}`;
  const canonical = writeStatute(form);
  const repeal = repeals.find((known) => isRepealed(known, number, form));
  if (repeal) return repealed(repeal, canonical);
  const statute = byNumber.get(number);
  if (statute) return inStatute(statute, form, canonical);
  const meant = meantBy(form);
  if (!meant) return { kind: "unlisted", canonical };
  const [act = "", year = ""] = meant.number.split("/");
  const suggestion = writeStatute({ ...form, number: Number(act), year: Number(year) });
  return { kind: "mistyped", suggestion, statute: meant };
}

function repealed({ by, successor }: Repeal, canonical: string): StatuteReading {
  return { kind: "repealed", canonical, by, ...(successor === undefined ? {} : { successor }) };
}

function isRepealed(repeal: Repeal, number: string, form: StatuteForm): boolean {
  if (repeal.number !== number) return false;
  if (!repeal.sections) return true;
  return namedSections(form).some((section) => repeal.sections?.includes(section) === true);
}

function inStatute(statute: Statute, form: StatuteForm, canonical: string): StatuteReading {
  const { last, sections } = statute;
  const section = namedSections(form).find((named) => isBeyond(named, last));
  if (section === undefined) return { kind: "ok", canonical, statute };
  return { kind: "unknown-section", canonical, section, statute, known: sections };
}

function isBeyond(section: string, last: number | undefined): boolean {
  const number = Number.parseInt(section, 10);
  return number < 1 || (last !== undefined && number > last);
}

/**
 * The often cited act that a number one slip away from it means: two neighbouring digits of the number changed places
 * (908/2012), or one of the last two digits of the year is another (612/2024).
 */
function meantBy(form: StatuteForm): Statute | undefined {
  const number = `${form.number}/${form.year}`;
  const known = mistypings.get(number);
  if (known !== undefined) return byNumber.get(known);
  if (neighbours.has(number)) return undefined;
  return statutes.find((act) => act.core === true && isOneSlip(act.number, number));
}

function isOneSlip(right: string, written: string): boolean {
  if (right.length !== written.length) return false;
  const differing = Array.from(right, (_, index) => index).filter(
    (index) => right[index] !== written[index],
  );
  const [first = -1, second = -1] = differing;
  const slash = right.indexOf("/");
  if (differing.length === 1) return first > slash + 2;
  if (differing.length !== 2 || second !== first + 1 || second > slash) return false;
  return right[first] === written[second] && right[second] === written[first];
}

const actNumber = /(?<![\d/–-])(\d{1,4}) ?\/ ?(\d{1,4})(?![\d/])/;

function formOf(text: string): StatuteForm | undefined {
  const match = actNumber.exec(text);
  if (!match) return undefined;
  const [first, second] = [match[1] ?? "", match[2] ?? ""];
  const isYearFirst = isYear(first) && !isYear(second);
  const year = isYearFirst ? Number(first) : fullYear(second);
  const number = Number(isYearFirst ? second : first);
  if (number < 1 || !isYear(String(year))) return undefined;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { number, year, ...readSections(rest) };
}

function isYear(digits: string): boolean {
  return /^(?:17|18|19|20)\d\d$/.test(digits);
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  if (digits.length !== 2) return 0;
  return Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);
}

function withoutNumber(text: string): StatuteReading {
  const lower = text.toLowerCase();
  const named = all.find((act) => isCalled(act, lower));
  if (named) {
    const [number = "", year = ""] = named.number.split("/");
    const form = { number: Number(number), year: Number(year), ...readSections(text) };
    const reading = readForm(form);
    return reading.kind === "ok" ? { kind: "malformed", suggestion: reading.canonical } : reading;
  }
  const hasLawWord = /(?:la(?:ki|in|issa|ista)|asetus|asetuksen|lag|lagen|act)(?![\p{L}])/u.test(
    lower,
  );
  return hasLawWord ? { kind: "unknown-act", nearest: nearestTo(lower) } : { kind: "malformed" };
}

function isCalled(act: Statute, lower: string): boolean {
  const { name, calls = [] } = act;
  const whole = [name.fi, name.sv, name.en].map((known) => known.toLowerCase());
  const start = (call: string): boolean => ` ${lower}`.includes(` ${call}`);
  return whole.some((known) => lower.includes(known)) || calls.some(start);
}

/** Acts whose Finnish or Swedish name begins as the text does, three at most. */
function nearestTo(lower: string): readonly Statute[] {
  const begins = lower.slice(0, 5);
  const isNear = ({ name }: Statute): boolean =>
    [name.fi, name.sv].some((known) => known.toLowerCase().startsWith(begins));
  return lower.length < 5 ? [] : all.filter(isNear).slice(0, 3);
}

/** Every act of the table with the words it is called by. */
export function calledStatutes(): readonly (readonly [string, Statute])[] {
  return all.flatMap((act) => (act.calls ?? []).map((call) => [call, act] as const));
}
