import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Verdict } from "../src/base/verdict.ts";
import type { MetricData } from "../src/plan/generated/data.ts";
import { measured, yearly } from "./support/measured.ts";

/** Whole numbers, so that adding and multiplying lose nothing. */
interface Drawn {
  readonly baseline: number;
  readonly interim: number | undefined;
  readonly target: number;
  readonly series: Readonly<Record<number, number>>;
}

const value = fc.integer({ min: -1000, max: 1000 });
const drawn: fc.Arbitrary<Drawn> = fc.record({
  baseline: value,
  interim: fc.option(value, { nil: undefined }),
  target: value,
  series: fc.dictionary(fc.integer({ min: 2014, max: 2026 }).map(String), value, {
    minKeys: 1,
    maxKeys: 8,
    noNullPrototype: true,
  }),
});

function dataOf({ baseline, interim, target }: Drawn, direction: "up" | "down"): MetricData {
  return {
    aim: "reach",
    direction,
    baseline: { period: 2015, value: baseline },
    targets: [
      ...(interim === undefined ? [] : [{ period: 2020, value: interim }]),
      { period: 2024, value: target },
    ],
  };
}

const directionOf = ({ baseline, target }: Drawn): "up" | "down" =>
  target > baseline ? "up" : "down";

function verdictOf(one: Drawn, direction = directionOf(one)): string {
  const { verdict, reason } = measured(dataOf(one, direction), yearly(one.series));
  return reason ?? verdict;
}

function mapped(one: Drawn, change: (value: number) => number): Drawn {
  return {
    baseline: change(one.baseline),
    interim: one.interim === undefined ? undefined : change(one.interim),
    target: change(one.target),
    series: Object.fromEntries(
      Object.entries(one.series).map(([year, number]) => [year, change(number)]),
    ),
  };
}

const runs = { numRuns: 500, seed: 20261101 };

describe("a verdict by the tenth of the targeted change", () => {
  test("is the same in another unit", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 1000 }), (one, factor) => {
        expect(verdictOf(mapped(one, (number) => number * factor))).toBe(verdictOf(one));
      }),
      runs,
    );
  });

  test("is the same from another zero", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: -10_000, max: 10_000 }), (one, shift) => {
        expect(verdictOf(mapped(one, (number) => number + shift))).toBe(verdictOf(one));
      }),
      runs,
    );
  });

  test("is the same in the mirror", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const other = directionOf(one) === "up" ? "down" : "up";

        expect(
          verdictOf(
            mapped(one, (number) => -number),
            other,
          ),
        ).toBe(verdictOf(one));
      }),
      runs,
    );
  });

  test("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        drawn.chain((one) => {
          const rows = yearly(one.series);
          const order = fc.shuffledSubarray(rows, { minLength: rows.length });
          return fc.tuple(fc.constant(one), order);
        }),
        ([one, rows]) => {
          const data = dataOf(one, directionOf(one));

          expect(measured(data, rows)).toEqual(measured(data, yearly(one.series)));
        },
      ),
      runs,
    );
  });

  test("does not depend on the years between", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const years = Object.keys(one.series).map(Number);
        const last = Math.max(...years);
        const lastOnly = { ...one, series: { [last]: one.series[last]! } };

        expect(verdictOf(lastOnly)).toBe(verdictOf(one));
      }),
      runs,
    );
  });

  test("does not get weaker when the latest value gets better", () => {
    const ladder: readonly Verdict[] = [
      ...(["wrong-direction", "no-change", "too-early"] as const),
      ...(["behind", "slightly-behind", "on-path", "met"] as const),
    ];
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 1000 }), (now, start, rise) => {
        const at = (latest: number): string =>
          verdictOf({
            baseline: start,
            interim: undefined,
            target: start + rise,
            series: { 2019: latest },
          });

        const [lower, higher] = [at(now), at(now + 1)].map((verdict) =>
          ladder.findIndex((one) => one === verdict),
        );
        expect(higher).toBeGreaterThanOrEqual(lower!);
      }),
      runs,
    );
  });
});
