import { addDays } from "../../field/dates.ts";
import type { Item } from "../parts.ts";

/** One entry of a calendar, of whole days. */
export interface CalendarEntry {
  /** Always the same for the same thing, in every language. */
  readonly id: string;
  readonly title: string;
  /** First day, and the day after the last, YYYY-MM-DD. */
  readonly from: string;
  readonly afterLast: string;
  /** Whether the first day is the last of its month. */
  readonly isLastOfMonth: boolean;
  readonly lines: readonly string[];
  readonly category: string;
  /** Full address of its page, or "". */
  readonly address: string;
  /** Comes back every year until this day (YYYY-MM-DD), "" for ever; null for what comes once. */
  readonly yearlyUntil: string | null;
}

/** What is dated, with the ids of the parties that it concerns. */
export interface Dated {
  readonly entry: CalendarEntry;
  readonly parties: ReadonlySet<string>;
}

/** The days of an entry by its first and its last. */
export function daysOf(
  from: string,
  to: string,
): Pick<CalendarEntry, "from" | "afterLast" | "isLastOfMonth"> {
  const isLastOfMonth = addDays(from, 1).endsWith("-01");
  return { from, afterLast: addDays(to, 1), isLastOfMonth };
}

/** The lines of a description; a fact without a value is left out, one without a term is its value alone. */
export function factLines(
  facts: readonly (readonly [term: string, value: string])[],
): readonly string[] {
  const told = facts.filter(([, value]) => value !== "");
  return told.map(([term, value]) => (term === "" ? value : `${term}: ${value}`));
}

/** Parties by name, in the order given. */
export function named(items: readonly Item[]): string {
  return items.map(({ words }) => words.text).join(", ");
}
