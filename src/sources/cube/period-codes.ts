import { isPeriod, parsePeriod } from "../../field/period.ts";
import type { Category } from "./cube.ts";

/** A period as rows have it, and whether the source marks it preliminary, as Statistics Finland does by "2024*". */
export interface ReadPeriod {
  readonly period: string;
  readonly isProvisional: boolean;
}

const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})$/, (m) => part(m, 1)],
  [/^(\d{4})-?M?(\d{2})$/i, (m) => `${part(m, 1)}-${part(m, 2)}`],
  [/^(\d{4})[-/ ]?Q([1-4])$/i, (m) => `${part(m, 1)}/Q${part(m, 2)}`],
  [/^(\d{4})-?[HS]1$/i, (m) => `${part(m, 1)}-01/${part(m, 1)}-06`],
  [/^(\d{4})-?[HS]2$/i, (m) => `${part(m, 1)}-07/${part(m, 1)}-12`],
  [/^(\d{4})-?(\d{2})-?(\d{2})$/, (m) => `${part(m, 1)}-${part(m, 2)}-${part(m, 3)}`],
  [/^(\d{4})\s?[-–/]\s?(\d{4})$/, (m) => `${part(m, 1)}/${part(m, 2)}`],
];

function part(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}

/**
 * `2024`, `2024M03` → `2024-03`, `2024Q1` → `2024/Q1`, `2024H1`, `2020-2024`; undefined where it is none. The label
 * goes first: in some services the code is a number without meaning. Of words the label alone is understood.
 */
export function periodOf({ code, label }: Category): ReadPeriod | undefined {
  const isProvisional = /\*\s*$/.test(label) || code.endsWith("*");
  const period = formed(label) ?? formed(code) ?? worded(label);
  return period === undefined ? undefined : { period, isProvisional };
}

function formed(text: string): string | undefined {
  const written = text.replace(/\*\s*$/, "").trim();
  for (const [pattern, write] of forms) {
    const match = pattern.exec(written);
    if (!match) continue;
    const period = write(match);
    // "202403" is read as March, "201516" as neither month nor day.
    if (isPeriod(parsePeriod(period))) return period;
  }
  return undefined;
}

function worded(label: string): string | undefined {
  const text = label.replace(/\*\s*$/, "").trim();
  const period = parsePeriod(text);
  return isPeriod(period) && !period.open ? text : undefined;
}
