import type { Language } from "../base/language.ts";

/** From one value to another and when. Numbers are written without their unit, times as readers write them. */
export interface ChangeWords {
  readonly way: "rise" | "fall";
  readonly from: string;
  readonly to: string;
  /** How much, without a sign. */
  readonly by: string;
  /** Whether the unit is "%": the difference is then in percentage points. */
  readonly isPercent: boolean;
  readonly start: string;
  readonly end: string;
}

/** The states that the work of an entry of a timeline can be in. */
export type Work = "planned" | "in-progress" | "done" | "paused" | "cancelled" | "merged" | "none";

/**
 * The words of charts: header words of their tables, what marks mean, and what a chart shows, in sentences. A value
 * is given with its unit; a time is "2025" or any other words of the reader's language.
 */
export interface ChartText {
  readonly language: Language;
  readonly heads: {
    readonly period: string;
    readonly area: string;
    readonly value: string;
    readonly interval: string;
    /** Of the values on the way from the baseline to the target. */
    readonly path: string;
    readonly entry: string;
    readonly schedule: string;
    readonly status: string;
    readonly number: string;
    readonly task: string;
    readonly months: string;
    readonly kind: string;
    readonly count: string;
  };
  /** Where there is no number: in cells of tables, and beside bars. */
  readonly cells: {
    readonly missing: string;
    readonly suppressed: string;
    /** A series has nothing of this time, and nobody expected it. */
    readonly none: string;
    readonly noSchedule: string;
  };
  /** What marks in a chart mean; short, in lower case. */
  readonly marks: {
    readonly interval: string;
    readonly suppressed: string;
    readonly seriesBreak: (period: string) => string;
    readonly notFromZero: string;
  };
  /** Thousands of millions and so on, for the numbers of an axis: "2 milj.". */
  readonly magnitudes: readonly { readonly from: number; readonly word: string }[];
  /** A sentence for a chart without anything in it. */
  readonly nothing: string;
  readonly quoted: (words: string) => string;
  readonly line: LineText;
  readonly bars: BarText;
  readonly timeline: TimelineText;
  readonly circle: CircleText;
  /** "Tavoitteita 12: …": a total and its parts, each "word 3". */
  readonly counts: (total: string, parts: string) => string;
  readonly page: PageText;
  /** Items with their commas; what is left out is counted. */
  readonly list: (items: readonly string[], leftOut: number) => string;
}

/** What stands around a chart in a page, and what its parts are called there. `title` is that of a metric or an indicator. */
export interface PageText {
  readonly table: string;
  /** Links to the drawing and to its values. */
  readonly saveSvg: string;
  readonly saveCsv: string;
  /** Titles. */
  readonly groups: (title: string) => string;
  readonly sides: (title: string) => string;
  readonly areas: (title: string, period: string) => string;
  readonly actions: string;
  readonly documents: string;
  /** Of a document that does not say when it holds. */
  readonly noValidity: string;
  readonly year: string;
  /** Names of series: the width of a gap, one side by the other, all people. */
  readonly difference: string;
  readonly ratio: string;
  readonly everyone: string;
  /** Names of limits that values are kept to. */
  readonly atLeast: string;
  readonly atMost: string;
  /** Where there are more groups than a chart can hold. A sentence. */
  readonly onlySome: (shown: number, all: number) => string;
}

/** Of a line chart, its small multiples and its sparkline. */
export interface LineText {
  /** At the end of the path: "Tavoite 10,0 % (2029)". */
  readonly targetLabel: (value: string, period: string) => string;
  /** Of a baseline that is no value of the series. */
  readonly baselineLabel: (value: string, period: string) => string;
  readonly interimLabel: (value: string, period: string) => string;
  /** Clauses that follow "Keski-Suomi: ". */
  readonly changed: (change: ChangeWords) => string;
  readonly same: (value: string, start: string, end: string) => string;
  readonly once: (value: string, period: string) => string;
  /** Of words of a scale, which stand in quotation marks. */
  readonly levels: (from: string, start: string, to: string, end: string) => string;
  readonly never: string;
  /** Sentences. */
  readonly unit: (unit: string) => string;
  /** Where the change is told from the baseline on: the first value, or the first after a break. */
  readonly beginning: (value: string, period: string, isAfterBreak: boolean) => string;
  readonly baseline: (value: string, period: string) => string;
  readonly interim: (value: string, period: string) => string;
  readonly target: (value: string, period: string) => string;
  readonly interval: (range: string) => string;
  readonly seriesBreak: (period: string, note: string) => string;
  readonly suppressed: (periods: string) => string;
  readonly missing: (periods: string) => string;
  /** In the table, after the time from which values are measured another way. */
  readonly breakHere: string;
}

/** The greatest and the smallest value, and how many there are. */
export interface BarEnds {
  readonly high: string;
  readonly highNames: string;
  readonly low: string;
  readonly lowNames: string;
  readonly values: number;
}

/** Of bars. */
export interface BarText {
  /** The greatest and the smallest, with the names of those that have them. */
  readonly ends: (ends: BarEnds) => string;
  readonly allSame: (value: string, values: number) => string;
  readonly none: string;
  /** The place in order of size, the greatest first. */
  readonly own: (name: string, value: string, rank: number, of: number) => string;
  readonly ownHidden: (name: string, why: string) => string;
  readonly suppressed: (names: string) => string;
  readonly missing: (names: string) => string;
}

export interface TimelineText {
  /** A kind ("" for what has none), how many there are of it, and of those in each state: `states` is already a list. */
  readonly group: (heading: string, entries: number, states: string) => string;
  readonly today: (date: string) => string;
  /** The state of an entry that has none. */
  readonly noState: string;
}

export interface CircleText {
  readonly months: readonly string[];
  /** As they stand in the ring. */
  readonly shortMonths: readonly string[];
  readonly tasks: (count: number) => string;
  /** "Tammikuu: 2, helmikuu: 1." with the months that have any; `items` is already a list. */
  readonly byMonth: (items: string) => string;
  readonly allYear: string;
}
