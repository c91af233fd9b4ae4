import { isPeriod, parsePeriod, type Period } from "../../field/period.ts";

/** A period as rows have it, and whether a star marks it preliminary, as in tables of Statistics Finland. */
export interface ReadPeriod {
  readonly period: string;
  readonly isProvisional: boolean;
}

/**
 * `2024`, `5/2024` → `2024-05`, `14.5.2024` → `2024-05-14`, `kevät 2024` → `2024/kevät`, `2023–2024` → `2023/2024`:
 * however a time is written, it is one cell. Undefined for what is no period, or one without an end.
 */
export function readPeriod(written: string): ReadPeriod | undefined {
  const text = written.trim().replace(/\s*\*$/, "");
  const period = parsePeriod(text);
  if (!isPeriod(period) || period.open) return undefined;
  return { period: inOneForm(period, text), isProvisional: written.trim().endsWith("*") };
}

function inOneForm({ from, to, precision }: Period, text: string): string {
  const digits = { year: 4, month: 7, day: 10 } as const;
  if (precision === "season" || precision === "continuous") return seasonOf(text);
  const [first, last] = [from, to].map((day) => day.slice(0, digits[precision]));
  return first === last ? (first ?? "") : `${first ?? ""}/${last ?? ""}`;
}

function seasonOf(text: string): string {
  const words = text.toLowerCase().replace(/\s+/g, " ");
  const match =
    /^(\p{L}+|q\d)[/ ](\d{4})$/u.exec(words) ?? /^(\d{4})[/ -](\p{L}+|q\d)$/u.exec(words);
  if (match === null) return words;
  const [, one = "", other = ""] = match;
  const [year, part] = /^\d{4}$/.test(one) ? [one, other] : [other, one];
  return `${year}/${part.replace(/^q/, (letter) => (/^q\d$/.test(part) ? letter.toUpperCase() : letter))}`;
}
