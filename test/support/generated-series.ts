import fc from "fast-check";
import type { Observed, Series } from "../../src/charts/series.ts";

const longWord = "Hyvinvointikoordinaattoriverkostoyhteistyösopimusneuvottelukunta";
const control = String.fromCharCode(0, 7, 27);
const turned = "\u202Eesrever\u202C";
const loneSurrogate = "\uD800";

/** Names as plans have them, and as nobody should write them. */
export const names = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "Keski-Suomi",
      "Koko maa",
      "Pohjois-Pohjanmaan hyvinvointialue",
      "Åbolands skärgård",
      "Luhanka",
      "Mänttä-Vilppula",
      "8. ja 9. luokka",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      " ",
      longWord,
      `${longWord} ${longWord}`.repeat(40),
      "<script>alert(1)</script>",
      `"&'<>]]>{{title}}`,
      control,
      turned,
      loneSurrogate,
      "\uFFFE\uFFFF",
      "ẅ̈̈̈".repeat(50),
      "漢字かな交じり文",
      "العربية 12",
      "🙂".repeat(30),
      "a\nb\tc\u2028d",
    ),
  },
);

/** Numbers as indicators have them, and what is left when something has gone wrong. */
export const numbers = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.double({ min: 0, max: 100, noNaN: true }).map((one) => Math.round(one * 10) / 10),
  },
  { weight: 2, arbitrary: fc.integer({ min: -5000, max: 5_000_000 }) },
  { weight: 1, arbitrary: fc.double() },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, -0, 1, 1e15, -1e15, 1e-9, 1e300, NaN, Infinity, -Infinity),
  },
);

export const value = fc.oneof(
  { weight: 5, arbitrary: numbers },
  { weight: 1, arbitrary: fc.constant(null) },
);
export const ends = fc.option(numbers, { nil: undefined });
export const switches = fc.option(fc.boolean(), { nil: undefined });

/** Years, or other times; some have no place on an axis. */
export const moment = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .integer({ min: 1990, max: 2040 })
      .map((year) => ({ period: String(year), at: year + 1 })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1600, max: 2199 })
      .map((year) => ({ period: String(year), at: year + 1 })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ period: names, at: fc.double({ min: 2000, max: 2030, noNaN: true }) }),
  },
  { weight: 1, arbitrary: fc.record({ period: names, at: fc.double() }) },
);

const observed: fc.Arbitrary<Observed> = fc
  .tuple(moment, value, ends, ends, switches)
  .map(([when, one, low, high, isSuppressed]) => ({
    ...when,
    value: one,
    low,
    high,
    isSuppressed,
  }));

/** A series of values year by year, or whatever comes. */
export const points: fc.Arbitrary<readonly Observed[]> = fc.oneof(
  fc.array(observed, { maxLength: 15 }),
  fc
    .tuple(fc.integer({ min: 1990, max: 2020 }), fc.array(value, { minLength: 1, maxLength: 25 }))
    .map(([first, values]) =>
      values.map((one, index) => ({
        period: String(first + index),
        at: first + index + 1,
        value: one,
      })),
    ),
  fc.tuple(value, fc.constantFrom(1, 30, 400)).map(([one, count]) =>
    Array.from({ length: count }, (_, index) => ({
      period: String(1600 + index),
      at: 1601 + index,
      value: one,
    })),
  ),
);

export const series: fc.Arbitrary<Series> = fc.record({ label: names, points });

/** Left out where it is undefined. */
export function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

export function without<T extends object>(
  record: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(record).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
