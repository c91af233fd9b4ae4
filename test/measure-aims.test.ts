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

describe("keep", () => {
  const atMost: MetricData = { aim: "keep", targets: [{ period: 2029, atMost: 10 }] };
  const band: MetricData = {
    aim: "keep",
    targets: [{ period: 2029, between: { low: 20, high: 25 } }],
  };
  const cases: readonly Case[] = [
    ["at the limit", "met", atMost, yearly({ 2025: 10 })],
    ["outside, with nothing to tell chance by", "behind", atMost, yearly({ 2025: 10.1 })],
    [
      "outside by less than counts",
      "slightly-behind",
      { ...atMost, minChange: 1 },
      yearly({ 2025: 10.9 }),
    ],
    ["outside by what counts", "behind", { ...atMost, minChange: 1 }, yearly({ 2025: 11 })],
    [
      "the interval reaches the limit",
      "slightly-behind",
      atMost,
      [{ period: 2025, value: 12, low: 10, high: 14 }],
    ],
    [
      "the interval does not",
      "behind",
      atMost,
      [{ period: 2025, value: 12, low: 10.1, high: 13.9 }],
    ],
    ["inside the band", "met", band, yearly({ 2025: 20 })],
    ["below it", "behind", band, yearly({ 2025: 19 })],
    ["above it", "behind", band, yearly({ 2025: 26 })],
    [
      "at least",
      "met",
      { aim: "keep", targets: [{ period: 2029, atLeast: 3 }] },
      yearly({ 2025: 3 }),
    ],
    [
      "a value, where higher is better",
      "met",
      { aim: "keep", direction: "up", targets: [{ period: 2029, value: 3 }] },
      yearly({ 2025: 4 }),
    ],
    [
      "a value, where lower is better",
      "behind",
      { aim: "keep", direction: "down", targets: [{ period: 2029, value: 3 }] },
      yearly({ 2025: 4 }),
    ],
    [
      "a value, where neither is",
      "behind",
      { aim: "keep", direction: "none", targets: [{ period: 2029, value: 3 }] },
      yearly({ 2025: 4 }),
    ],
    [
      "the limit of the time of the value, not a later one",
      "met",
      {
        aim: "keep",
        targets: [
          { period: 2025, atMost: 12 },
          { period: 2029, atMost: 10 },
        ],
      },
      yearly({ 2025: 11 }),
    ],
    [
      "after its time the last limit holds",
      "behind",
      { aim: "keep", targets: [{ period: 2024, atMost: 10 }] },
      yearly({ 2025: 11 }),
    ],
    [
      "a yes that must stay",
      "met",
      { aim: "keep", targets: [{ period: 2029, value: true }] },
      yearly({ 2025: true }),
    ],
    ["no limit", "no-target", { aim: "keep" }, yearly({ 2025: 11 })],
    ["no values", "no-values", atMost, []],
  ];

  test.each(cases)("%s: %s", (_, verdict, data, values) => {
    expect(verdictOf(data, values)).toBe(verdict);
  });
});

describe("direction", () => {
  const less: MetricData = {
    aim: "direction",
    direction: "down",
    baseline: { period: 2019, value: 20 },
    minChange: 1,
  };
  const cases: readonly Case[] = [
    ["better", "on-path", less, yearly({ 2025: 19 })],
    ["worse", "wrong-direction", less, yearly({ 2025: 21 })],
    ["neither", "no-change", less, yearly({ 2025: 20.9 })],
    ["higher is better", "on-path", { ...less, direction: "up" }, yearly({ 2025: 21 })],
    [
      "by the intervals",
      "no-change",
      less,
      [
        { period: 2019, value: 20, low: 18, high: 22 },
        { period: 2025, value: 17.5, low: 15.5, high: 19.5 },
      ],
    ],
    [
      "nothing to tell chance by",
      "no-noise-rule",
      { aim: "direction", direction: "down", baseline: { period: 2019, value: 20 } },
      yearly({ 2025: 10 }),
    ],
    ["the baseline alone", "baseline-alone", less, yearly({ 2019: 20 })],
    [
      "no baseline",
      "no-baseline",
      { aim: "direction", direction: "down", minChange: 1 },
      yearly({ 2025: 10 }),
    ],
    ["no direction", "no-direction", { aim: "direction", minChange: 1 }, yearly({ 2025: 10 })],
    ["no values", "no-values", less, []],
  ];

  test.each(cases)("%s: %s", (_, verdict, data, values) => {
    expect(verdictOf(data, values)).toBe(verdict);
  });
});
