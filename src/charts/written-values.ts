import type { ChartText } from "../text/charts.ts";
import { fromTo, withUnit, writeNumber } from "../text/numbers.ts";
import { plainText } from "./markup.ts";

/** What the numbers of a chart are. */
export interface Measure {
  /** In the reader's language; "" for a bare number. */
  readonly unit: string;
  /** How many decimals all have; without it as many as the numbers need, three at most. */
  readonly decimals?: number;
  /** The words of a scale, the lowest first: a value is then the place of its word, from 0. */
  readonly levels?: readonly string[];
}

/** How values are written in one chart. */
export interface Writer {
  /** With its unit: "12,4 %". */
  readonly value: (value: number) => string;
  /** The same in a sentence, where a word of a scale stands in quotation marks. */
  readonly spoken: (value: number) => string;
  /** Without: "12,4". */
  readonly bare: (value: number) => string;
  readonly range: (low: number, high: number) => string;
  /** For an axis, where millions are said in words, with the decimals that its steps need. */
  readonly tick: (value: number, decimals: number) => string;
  readonly isPercent: boolean;
  /** The unit where it is too long to stand after each number, else "". */
  readonly longUnit: string;
  /** The unit where a change is told without it: not of percentages, whose verbs say so, nor of words. */
  readonly bareUnit: string;
}

const largest = 1e15;
const longestUnit = 3;
const mostDecimals = 3;

/** Whether there is something to draw: a number that is finite and no greater than anything counted. */
export function isDrawable(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= largest;
}

/** How the values of a chart are written; `values` are all of them. */
export function writerOf(measure: Measure, values: readonly number[], text: ChartText): Writer {
  const unit = plainText(measure.unit);
  const isShort = unit.length <= longestUnit;
  const decimals = measure.decimals ?? decimalsNeeded(values);
  // A value stands in the table, in a label and in a sentence.
  const known = new Map<number, string>();
  const bare = (value: number): string => {
    const written = known.get(value) ?? number(value, text, decimals);
    known.set(value, written);
    return written;
  };
  const after = (written: string): string =>
    isShort ? withUnit(written, unit, text.language) : written;
  if (measure.levels !== undefined) return writerOfLevels(measure.levels, text);
  return {
    value: (value) => after(bare(value)),
    spoken: (value) => after(bare(value)),
    bare,
    range: (low, high) => after(fromTo(bare(low), bare(high))),
    tick: (value, needed) => after(tickOf(value, needed, text)),
    isPercent: unit === "%",
    longUnit: isShort ? "" : unit,
    bareUnit: unit === "%" ? "" : unit,
  };
}

function writerOfLevels(levels: readonly string[], text: ChartText): Writer {
  const words = levels.map(plainText);
  const word = (value: number): string => words[Math.round(value)] ?? number(value, text, 0);
  return {
    value: word,
    spoken: (value) => text.quoted(word(value)),
    bare: word,
    range: (low, high) => `${word(low)} – ${word(high)}`,
    tick: word,
    isPercent: false,
    longUnit: "",
    bareUnit: "",
  };
}

/** With a real minus in every language: a hyphen is lost beside a dash. */
function number(value: number, { language }: ChartText, decimals: number): string {
  return writeNumber(value, language, decimals).replace(/^-/, "\u2212");
}

function tickOf(value: number, decimals: number, text: ChartText): string {
  const magnitude = text.magnitudes.find(({ from }) => Math.abs(value) >= from);
  if (magnitude === undefined) return number(value, text, decimals);
  const share = value / magnitude.from;
  return `${number(share, text, decimalsNeeded([share]))}\u00A0${magnitude.word}`;
}

/** As many as it takes that none is rounded, or three; small numbers get three that say something. */
function decimalsNeeded(values: readonly number[]): number {
  const sizes = values.map((value) => Math.abs(value)).filter((size) => size > 0);
  const greatest = Math.max(0, ...sizes);
  const most =
    greatest > 0 && greatest < 1 ? mostDecimals - Math.ceil(Math.log10(greatest)) : mostDecimals;
  for (let decimals = 0; decimals < most; decimals += 1) {
    const factor = 10 ** decimals;
    if (values.every((value) => Math.abs(Math.round(value * factor) / factor - value) < 1e-9))
      return decimals;
  }
  return Math.min(most, 10);
}
