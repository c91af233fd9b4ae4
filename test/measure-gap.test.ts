import { describe, expect, test } from "vitest";
import type { Obstacle, Verdict } from "../src/base/verdict.ts";
import type { Observation } from "../src/plan/observation.ts";
import type { MetricData } from "../src/plan/generated/data.ts";
import { measured, yearly } from "./support/measured.ts";

type Case = readonly [string, Verdict | Obstacle, MetricData, readonly Observation[]];

const verdictOf = (data: MetricData, values: readonly Observation[]): Verdict | Obstacle => {
  const { verdict, reason } = measured(data, values);
  return reason ?? verdict;
};

describe("gap", () => {
  const gap = { of: "male", against: "female" } as const;
  const narrow: MetricData = {
    aim: "gap",
    gap,
    direction: "down",
    baseline: { period: 2015 },
    targets: [{ period: 2030, value: 2 }],
  };
  const pair = (period: number, male: number, female: number): Observation[] => [
    { period, value: male, sex: "male" },
    { period, value: female, sex: "female" },
  ];
  const before = pair(2015, 20, 8);
  const areas: MetricData = { ...narrow, gap: { of: "KU179", against: "SSS" } };
  const ratio: MetricData = {
    ...narrow,
    gap: { ...gap, measure: "ratio" },
    targets: [{ period: 2030, value: 1.5 }],
  };
  const inside = (
    period: number,
    value: number,
    sex: "male" | "female",
    half: number,
  ): Observation => ({
    period,
    value,
    sex,
    low: value - half,
    high: value + half,
  });
  const cases: readonly Case[] = [
    ["narrows as it should", "on-path", narrow, [...before, ...pair(2021, 15, 7)]],
    ["widens", "wrong-direction", narrow, [...before, ...pair(2021, 22, 7)]],
    ["stays", "no-change", narrow, [...before, ...pair(2021, 20, 8)]],
    ["is closed", "met", narrow, [...before, ...pair(2021, 9, 8)]],
    ["narrows too little", "behind", narrow, [...before, ...pair(2021, 18, 8)]],
    [
      "a written baseline",
      "on-path",
      { ...narrow, baseline: { period: 2015, value: 12 } },
      pair(2021, 15, 7),
    ],
    [
      "without a target it needs a smallest change",
      "no-noise-rule",
      { ...narrow, targets: [] },
      [...before, ...pair(2021, 15, 7)],
    ],
    [
      "without a target, with one",
      "on-path",
      { ...narrow, targets: [], minChange: 2 },
      [...before, ...pair(2021, 15, 7)],
    ],
    [
      "intervals of both ends at both times",
      "no-change",
      narrow,
      [
        ...[inside(2015, 20, "male", 1.6), inside(2015, 8, "female", 1.6)],
        ...[inside(2021, 17, "male", 1.6), inside(2021, 8, "female", 1.6)],
      ],
    ],
    [
      "of areas",
      "on-path",
      areas,
      [
        { period: 2015, value: 20, area: "KU179" },
        { period: 2015, value: 8, area: "SSS" },
        { period: 2021, value: 15, area: "KU179" },
        { period: 2021, value: 7, area: "SSS" },
      ],
    ],
    [
      "of a group against everyone",
      "on-path",
      { ...narrow, gap: { of: "adolescents", against: "total" } },
      [
        { period: 2015, value: 20, group: "adolescents" },
        { period: 2015, value: 8 },
        { period: 2021, value: 15, group: "adolescents" },
        { period: 2021, value: 7 },
      ],
    ],
    ["a ratio above one comes down", "on-path", ratio, [...before, ...pair(2021, 21, 10)]],
    [
      "a ratio below one comes up",
      "on-path",
      { ...ratio, direction: "up", targets: [{ period: 2030, value: 0.9 }] },
      [...pair(2015, 5, 10), ...pair(2021, 6.6, 10)],
    ],
    ["a ratio to nothing", "gap-without-values", ratio, pair(2021, 5, 0)],
    ["no groups", "no-gap-groups", { aim: "gap", direction: "down" }, before],
    ["one end alone", "gap-without-values", narrow, yearly({ 2015: 20 })],
    ["never at one time", "gap-without-values", narrow, [before[0]!, pair(2021, 15, 7)[1]!]],
    [
      "one end hidden",
      "suppressed-values",
      narrow,
      [before[0]!, { period: 2015, value: null, sex: "female", flag: "suppressed" }],
    ],
  ];

  test.each(cases)("%s: %s", (_, verdict, data, values) => {
    expect(verdictOf(data, values)).toBe(verdict);
  });

  test.each([
    ["context-metric", { kind: "context" }],
    ["waits", { measurableFrom: { period: 2027, reason: "…" } }],
  ] as const)("is told of its width though it judges nobody: %s", (reason, more) => {
    const { gap: found, ...judged } = measured({ ...narrow, ...more }, [
      ...before,
      ...pair(2021, 15, 7.5),
    ]);

    expect(judged).toMatchObject({ verdict: "cannot-assess", reason });
    expect([judged.baseline?.value, judged.latest?.value, judged.change]).toEqual([12, 7.5, null]);
    expect(found?.latest).toMatchObject({ difference: { value: 7.5 } });
  });

  test("tells both ends, the difference and the ratio", () => {
    const { gap: found, baseline, latest } = measured(narrow, [...before, ...pair(2021, 15, 7.5)]);

    expect(found).toMatchObject({
      measure: "difference",
      baseline: {
        date: "2015-12-31",
        of: { value: 20, low: null, high: null },
        against: { value: 8, low: null, high: null },
        difference: { value: 12, low: null, high: null },
        ratio: { value: 2.5, low: null, high: null },
      },
      latest: { date: "2021-12-31", difference: { value: 7.5 }, ratio: { value: 2 } },
    });
    expect([baseline?.value, latest?.value]).toEqual([12, 7.5]);
  });

  test("tells the intervals of the ends, of the difference whichever end is higher, and of the ratio", () => {
    const ends = [inside(2021, 6, "male", 0.3), inside(2021, 8, "female", 0.4)];

    const { gap: found, latest } = measured(narrow, [...before, ...ends]);

    // 0.5 = √(0.3² + 0.4²); √(0.3² + (6 ÷ 8)² · 0.4²) ÷ 8.
    const half = Math.hypot(0.3, 0.3) / 8;
    expect(found?.latest).toEqual({
      date: "2021-12-31",
      of: { value: 6, low: 5.7, high: 6.3 },
      against: { value: 8, low: 7.6, high: 8.4 },
      difference: { value: -2, low: -2.5, high: -1.5 },
      ratio: {
        value: 0.75,
        low: expect.closeTo(0.75 - half, 10) as number,
        high: expect.closeTo(0.75 + half, 10) as number,
      },
    });
    expect(latest).toMatchObject({ value: 2, low: 1.5, high: 2.5 });
  });

  test("has no ratio to nothing", () => {
    expect(measured(narrow, [...before, ...pair(2021, 5, 0)]).gap?.latest?.ratio).toBeNull();
  });

  test.each([
    ["those who lag get better", pair(2021, 15, 8), false],
    ["those who are better off get worse", pair(2021, 20, 12), true],
    ["both, by as much", pair(2021, 18, 10), true],
    ["mostly the better", pair(2021, 16, 9), false],
    ["both get better", pair(2021, 14, 7), false],
    ["it widens", pair(2021, 22, 8), null],
  ])("narrows because %s", (_, now, byWorsening) => {
    expect(measured(narrow, [...before, ...now]).gap?.byWorsening).toBe(byWorsening);
  });

  test.each([
    ["both grow alike, and the difference with them", pair(2021, 30, 12), null],
    ["those who are better off get worse faster", pair(2021, 30, 20), true],
    ["those who lag get better", pair(2021, 12, 8), false],
    ["nothing can be told of ends on both sides of zero", pair(2021, -1, 2), null],
  ])("a ratio narrows because %s", (_, now, byWorsening) => {
    expect(measured(ratio, [...before, ...now]).gap?.byWorsening).toBe(byWorsening);
  });

  test("a ratio narrows towards one from the side of its baseline, whatever came before that", () => {
    const past = pair(2013, 5, 10);

    expect(verdictOf(ratio, [...past, ...before, ...pair(2021, 21, 10)])).toBe("on-path");
  });

  test("does not tell whose doing it is without a direction, or without both ends at the baseline", () => {
    const now = pair(2021, 15, 7);

    const noDirection: MetricData = { ...narrow, direction: "none" };

    expect(measured(noDirection, [...before, ...now]).gap?.byWorsening).toBeNull();
    expect(
      measured({ ...narrow, baseline: { period: 2015, value: 12 } }, now).gap?.byWorsening,
    ).toBeNull();
  });
});
