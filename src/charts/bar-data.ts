import type { Language } from "../base/language.ts";
import type { Frame } from "./chart.ts";
import { plainText } from "./markup.ts";
import { isDrawable, type Measure } from "./written-values.ts";

/** An area, or whatever else values are compared of. */
export interface Bar {
  readonly label: string;
  /** Null where there is none. */
  readonly value: number | null;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly isSuppressed?: boolean | undefined;
  /** The plan's own area: highlighted. */
  readonly isOwn?: boolean | undefined;
}

/** A value that all are compared with: a line across the bars. */
export interface Reference {
  readonly label: string;
  readonly value: number;
  /** `own` is the plan's own area, where the bars are of its parts. */
  readonly kind: "own" | "comparison" | "target";
}

/** Values of one time side by side. */
export interface BarInput extends Frame, Measure {
  readonly bars: readonly Bar[];
  readonly references?: readonly Reference[];
  /** The greatest first, unless it is said otherwise. */
  readonly order?: "falling" | "rising" | "given";
}

/** A bar made sound. */
export interface DrawnBar {
  readonly label: string;
  readonly value: number | undefined;
  readonly interval: readonly [number, number] | undefined;
  readonly isSuppressed: boolean;
  readonly isOwn: boolean;
}

/** The input made sound: bars in their order, those that are not shown last. */
export interface BarData {
  readonly bars: readonly DrawnBar[];
  /** The names of what has no value and is left out: one sentence says what a line for each would. */
  readonly missing: readonly string[];
  readonly references: readonly Reference[];
  /** All numbers that the axis must reach. */
  readonly numbers: readonly number[];
}

export function barData(input: BarInput, language: Language): BarData {
  const all = inOrder(input.bars.map(drawnBar), input.order ?? "falling", language);
  const bars = all.filter((bar) => !isLeftOut(bar));
  const references = (input.references ?? [])
    .filter(({ value }) => isDrawable(value))
    .map((one) => ({ ...one, label: plainText(one.label) }));
  return {
    bars,
    missing: all.filter(isLeftOut).map(({ label }) => label),
    references,
    numbers: [
      ...bars.flatMap(({ value, interval = [] }) =>
        value === undefined ? [] : [value, ...interval],
      ),
      ...references.map(({ value }) => value),
    ],
  };
}

function drawnBar({ label, value, low, high, isSuppressed = false, isOwn = false }: Bar): DrawnBar {
  const isShown = !isSuppressed && isDrawable(value);
  const isWhole = isShown && isDrawable(low) && isDrawable(high) && low <= high;
  return {
    label: plainText(label),
    value: isShown ? value : undefined,
    interval: isWhole ? [low, high] : undefined,
    isSuppressed,
    isOwn,
  };
}

function isLeftOut({ value, isSuppressed, isOwn }: DrawnBar): boolean {
  return value === undefined && !isSuppressed && !isOwn;
}

/** By value, then by name as the language sorts them. */
function inOrder(
  bars: readonly DrawnBar[],
  order: NonNullable<BarInput["order"]>,
  language: Language,
): readonly DrawnBar[] {
  if (order === "given") return bars;
  const { compare } = new Intl.Collator(language);
  const last = order === "falling" ? -Infinity : Infinity;
  const sign = order === "falling" ? -1 : 1;
  return [...bars].sort((a, b) => {
    const [first, second] = [a.value ?? last, b.value ?? last];
    if (first === second) return compare(a.label, b.label);
    return first < second ? -sign : sign;
  });
}
