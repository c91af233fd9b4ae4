import { describe, expect, test } from "vitest";
import type { Verdict } from "../src/base/verdict.ts";
import type { MetricData } from "../src/plan/generated/data.ts";
import { measured, reaching, yearly } from "./support/measured.ts";

describe("what a verdict is made of", () => {
  test("is all there", () => {
    const found = measured(reaching(20, 10), yearly({ 2021: 16 }));

    expect(found).toMatchObject({
      metric: "mittari",
      aim: "reach",
      values: "number",
      baseline: { period: 2015, date: "2015-12-31", year: 2016, value: 20 },
      latest: { period: 2021, date: "2021-12-31", year: 2022, value: 16 },
      deadline: "2030-12-31",
      better: -1,
      path: { shape: "straight", points: [{ value: 20 }, { date: "2030-12-31", value: 10 }] },
      expected: 16,
      change: -4,
      distance: 0,
      pace: 1,
      noise: { kind: "tenth", size: 1 },
      thresholds: { behind: 0.6, slightlyBehind: 0.95, reason: null },
      momentum: null,
      near: { verdict: "slightly-behind", by: 0.2 },
      gap: null,
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test("time is counted in days where the period is shorter than a year", () => {
    const data = reaching(0, 2, {
      baseline: { period: "2024-12-31", value: 0 },
      targets: [{ period: "2026-12-31", value: 2 }],
    });

    const { expected } = measured(data, [{ period: "1.7.2025", value: 1 }]);

    expect(expected).toBeCloseTo(182 / 365, 10);
  });

  test("a geometric path grows by the same percentage each year, from bend to bend", () => {
    const data = reaching(2, 20, {
      path: "geometric",
      targets: [
        { period: 2020, value: 4 },
        { period: 2030, value: 20 },
      ],
    });

    const expectedOf = (year: number): number | null =>
      measured(data, yearly({ [year]: 3 })).expected;

    expect(expectedOf(2017)).toBeCloseTo(2 * 2 ** (2 / 5), 10);
    expect(expectedOf(2020)).toBe(4);
    expect(expectedOf(2024)).toBeCloseTo(4 * 5 ** (4 / 10), 10);
  });

  test("an interim target bends a straight path", () => {
    const data = reaching(20, 10, {
      targets: [
        { period: 2020, value: 12 },
        { period: 2030, value: 10 },
      ],
    });

    const expectedOf = (year: number): number | null =>
      measured(data, yearly({ [year]: 15 })).expected;

    expect([2018, 2020, 2025].map(expectedOf)).toEqual([15.2, 12, 11]);
  });

  test("momentum is the slope of the last values against the slope that is needed", () => {
    const values = yearly({ 2017: 20, 2018: 19, 2019: 18, 2020: 17, 2021: 16 });

    const { momentum } = measured(reaching(20, 10), values);

    expect(momentum).toEqual({
      points: 5,
      slope: -1,
      required: tidyOf(-6 / 9),
      ratio: 1.5,
      projected: 7,
      // What has lain on a line so far is foretold without doubt.
      band: { low: 7, high: 7 },
    });
  });

  test("the band around the projected value is as wide as the values lie beside their line", () => {
    const values = yearly({ 2018: 20, 2019: 18, 2020: 19, 2021: 17 });

    const { momentum } = measured(reaching(20, 10), values);

    // Slope −0.8 through 18.5 at the middle of 2018–2021; s = √(1.8 ÷ 2); t = 4.302653 of two degrees of freedom.
    const half = 4.302653 * Math.sqrt(0.9) * Math.sqrt(1 + 1 / 4 + 10.5 ** 2 / 5);
    expect(momentum?.projected).toBeCloseTo(18.5 - 0.8 * 10.5, 10);
    expect(momentum?.band?.low).toBeCloseTo(10.1 - half, 8);
    expect(momentum?.band?.high).toBeCloseTo(10.1 + half, 8);
  });

  test("momentum takes at most ten values, and at least four", () => {
    const years = Array.from({ length: 12 }, (_, index) => [2010 + index, index] as const);

    const many = measured(reaching(0, 100), yearly(Object.fromEntries(years)));
    const few = measured(reaching(0, 100), yearly(Object.fromEntries(years.slice(-3))));

    expect(many.momentum).toMatchObject({ points: 10, slope: 1 });
    expect(few.momentum).toBeNull();
  });

  test("after the deadline nothing is required, and a direction has no deadline", () => {
    const values = yearly({ 2017: 20, 2018: 19, 2019: 18, 2020: 17 });
    const over = reaching(20, 10, { targets: [{ period: 2020, value: 10 }] });
    const way: MetricData = { ...reaching(20, 10), aim: "direction", targets: [], minChange: 1 };

    expect(measured(over, values).momentum).toMatchObject({
      required: null,
      ratio: null,
      projected: 17,
    });
    expect(measured(way, values).momentum).toMatchObject({ required: null, projected: null });
  });

  test.each<
    readonly [
      string,
      MetricData,
      number,
      Verdict | undefined,
      number | undefined,
      boolean | undefined,
    ]
  >([
    ["just behind the path", reaching(0, 100), 37, "on-path", 1, true],
    ["far behind", reaching(0, 100), 12, "no-change", 2, false],
    ["a little the wrong way", reaching(0, 100), -9, "wrong-direction", 1, true],
    ["short of the target", reaching(0, 100), 99, "met", 1, true],
    [
      "a limit that is kept",
      { aim: "keep", targets: [{ period: 2030, atMost: 40 }] },
      38,
      "behind",
      2,
      false,
    ],
    [
      "one that is not",
      { aim: "keep", minChange: 3, targets: [{ period: 2030, atMost: 40 }] },
      41,
      "met",
      1,
      true,
    ],
    [
      "a direction",
      { ...reaching(0, 100), aim: "direction", minChange: 5 },
      6,
      "no-change",
      1,
      false,
    ],
    [
      "words have none near",
      {
        scale: [
          { id: "a", title: "A" },
          { id: "b", title: "B" },
        ],
        targets: [{ period: 2030, value: 0 }],
      },
      0,
      ...([undefined, undefined, undefined] as const),
    ],
  ])("the nearest other verdict: %s", (...[, data, now, verdict, by, isAt]) => {
    const { near } = measured(data, yearly({ 2021: now }));

    expect([near?.verdict, near?.by, near?.isAt]).toEqual([verdict, by, isAt]);
  });
});

function tidyOf(value: number): number {
  return Number(value.toPrecision(12));
}
