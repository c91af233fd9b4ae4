import { printable } from "../base/printable.ts";
import type { Measurement, Standing } from "../measure/measurement.ts";
import { scaleOf, unitOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { fromTo, withUnit, writeNumber } from "../text/numbers.ts";
import type { Reader } from "./reader.ts";
import { wordsOr } from "./words.ts";

/** How the numbers of one metric are written. */
export interface Figures {
  /** A value as it was measured or aimed at: "29,5 %", a word of the scale, yes or no. */
  readonly value: (value: number) => string;
  /** A value that was computed: with as many decimals as tell something. */
  readonly computed: (value: number) => string;
  /** How far two values lie apart: "4,5 %-yksikköä". */
  readonly difference: (value: number) => string;
  /** How one lies from the other: "−4,5 %-yksikköä". */
  readonly apart: (value: number) => string;
  /** The same of a change, with its sign: "+4,5 %-yksikköä". */
  readonly signed: (value: number) => string;
  /** A share: "60 %". */
  readonly share: (value: number) => string;
  /** From one computed value to another: "10,0–12,6 %". */
  readonly range: (low: number, high: number) => string;
  /** Where another verdict begins, told so that it is not the value that it is away from. */
  readonly border: (at: number, from: number) => { readonly at: string; readonly by: string };
}

/** How the numbers of a metric are written. A gap is counted in what the difference is, a ratio in nothing. */
export function figuresOf(metric: Metric, measurement: Measurement, reader: Reader): Figures {
  const { language } = reader;
  const own = unitOf(metric);
  const written = own === undefined ? "" : printable(wordsOr(own, "", reader).text);
  const isRatio = measurement.gap?.measure === "ratio";
  const unit = isRatio ? "" : written;
  const decimals = isRatio ? ratioDecimals : decimalsOf(metric, measurement);
  const given = isRatio ? undefined : metric.indicator?.data.decimals;
  const unitOfDifference = (digits: string): string =>
    unit === "%" ? reader.text.say.percentagePoints(singular.test(digits)) : unit;
  const number = (value: number, places = decimals): string => {
    const round = rounded(value, places);
    const isShown = given !== undefined && round === Number(value.toFixed(given));
    return writeNumber(round, language, isShown ? given : undefined);
  };
  const apart = (value: number, places = decimals): string => {
    const digits = number(value, places);
    return withUnit(digits, unitOfDifference(digits), language);
  };
  const computed = (value: number, places = decimals): string =>
    measurement.gap === null
      ? withUnit(number(value, places), unit, language)
      : apart(value, places);
  const numeric = (value: number): string =>
    measurement.gap === null
      ? withUnit(writeNumber(value, language, given), unit, language)
      : apart(value);
  return {
    value: (value) => wordOf(value, metric, { measurement, reader }) ?? numeric(value),
    computed: (value) => computed(value),
    apart: (value) => apart(value),
    difference: (value) => apart(Math.abs(value)),
    signed: (value) => (value > 0 ? `+${apart(value)}` : apart(value)),
    share: (value) => withUnit(writeNumber(rounded(value * 100, 0), language), "%", language),
    range: (low, high) => fromTo(number(low), computed(high)),
    border: (at, from) => {
      const places = placesApart(at, from, decimals);
      return { at: computed(at, places), by: apart(Math.abs(at - from), places) };
    },
  };
}

/** What is counted in the singular: one, without decimals; "1,0" is not. */
const singular = /^\D?1$/;

interface Worded {
  readonly measurement: Measurement;
  readonly reader: Reader;
}

function wordOf(
  value: number,
  metric: Metric,
  { measurement: { values }, reader }: Worded,
): string | undefined {
  const { labels } = reader.text;
  if (values === "yes-no") return value === 1 ? labels.yes : labels.no;
  const level = values === "level" ? scaleOf(metric)?.[value] : undefined;
  return level === undefined ? undefined : printable(wordsOr(level.title, level.id, reader).text);
}

const mostDecimals = 3;

/** Of the ratio of two groups or areas. */
export const ratioDecimals = 2;

/** As many decimals as readers see, or as the values have, and at least one, since averages seldom are whole. */
function decimalsOf({ data, indicator }: Metric, { baseline, latest }: Measurement): number {
  const { decimals } = indicator?.data ?? {};
  if (decimals !== undefined) return Math.max(1, decimals);
  const targets = (data.targets ?? []).flatMap(({ value }) =>
    typeof value === "number" ? value : [],
  );
  const values = [baseline, latest].flatMap((one: Standing | null) => one?.value ?? []);
  const found = [...values, ...targets].map((value) => fractionOf(value).length);
  return Math.min(Math.max(1, ...found), mostDecimals);
}

function fractionOf(value: number): string {
  return /\.(\d+)$/.exec(String(value))?.[1] ?? "";
}

/** As many decimals as tell two values apart, and at least so many. */
function placesApart(one: number, other: number, decimals: number): number {
  let places = decimals;
  while (places < 10 && one.toFixed(places) === other.toFixed(places)) places++;
  return places;
}

/** Rounded, but never so that something becomes nothing. */
function rounded(value: number, decimals: number): number {
  for (let more = decimals; more < 10; more++) {
    const round = Number(value.toFixed(more));
    if (round !== 0) return round;
  }
  return 0;
}
