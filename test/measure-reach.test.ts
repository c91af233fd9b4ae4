import { describe, expect, test } from "vitest";
import type { Obstacle, Verdict } from "../src/base/verdict.ts";
import type { Observation } from "../src/plan/observation.ts";
import type { MetricData } from "../src/plan/generated/data.ts";
import { measured, reaching, yearly } from "./support/measured.ts";

interface Case {
  readonly name: string;
  readonly data: MetricData;
  readonly values: readonly Observation[];
  readonly verdict: Verdict | Obstacle;
  readonly asOf?: string;
}

function verdictOf({ data, values, asOf }: Case): Verdict | Obstacle {
  const { verdict, reason } = measured(data, values, asOf);
  return reason ?? verdict;
}

const interval = (period: number, value: number, half: number): Observation => ({
  period,
  value,
  low: value - half,
  high: value + half,
});

describe("reach", () => {
  const cases: readonly Case[] = [
    {
      name: "too little time has gone for a change to show",
      data: reaching(20, 10),
      values: yearly({ 2016: 19.8 }),
      verdict: "too-early",
    },
    {
      name: "a change that shows early counts",
      data: reaching(20, 10),
      values: yearly({ 2016: 19 }),
      verdict: "on-path",
    },
    {
      name: "a change for the worse shows however early",
      data: reaching(20, 10),
      values: yearly({ 2016: 21 }),
      verdict: "wrong-direction",
    },
    {
      name: "a tenth of the targeted change is a change",
      data: reaching(0.2, 1.2),
      values: yearly({ 2021: 0.1 }),
      verdict: "wrong-direction",
    },
    {
      name: "the time of the target is over",
      data: reaching(20, 10),
      values: yearly({ 2030: 10.1 }),
      asOf: "2031-03-01",
      verdict: "not-reached",
    },
    {
      name: "at the target, at its time",
      data: reaching(20, 10),
      values: yearly({ 2030: 10 }),
      asOf: "2031-03-01",
      verdict: "met",
    },
    {
      name: "at a limit of the pace it is the better verdict",
      data: reaching(0, 100),
      values: yearly({ 2021: 24 }),
      verdict: "slightly-behind",
    },
    {
      name: "0.95 of the pace is on path",
      data: reaching(0, 100),
      values: yearly({ 2021: 38 }),
      verdict: "on-path",
    },
    {
      name: "just below it is not",
      data: reaching(0, 100),
      values: yearly({ 2021: 37.9 }),
      verdict: "slightly-behind",
    },
    {
      name: "limits of its own",
      data: reaching(0, 100, { thresholds: { behind: 0.4, slightlyBehind: 0.7, reason: "…" } }),
      values: yearly({ 2021: 20 }),
      verdict: "slightly-behind",
    },
    {
      name: "a smallest change of its own",
      data: reaching(20, 10, { minChange: 5 }),
      values: yearly({ 2021: 16 }),
      verdict: "too-early",
    },
    {
      name: "with a smallest change of nothing any change counts",
      data: reaching(20, 10, { minChange: 0 }),
      values: yearly({ 2021: 20.1 }),
      verdict: "wrong-direction",
    },
    {
      name: "no change at all is none, whatever counts",
      data: reaching(20, 10, { minChange: 0 }),
      values: yearly({ 2021: 20 }),
      verdict: "no-change",
    },
    {
      name: "intervals that leave the change to chance come before the rest",
      data: reaching(20, 10, { minChange: 0.1 }),
      values: [interval(2015, 20, 3), interval(2021, 16, 3)],
      verdict: "too-early",
    },
    {
      name: "intervals that leave less than the expected change to chance",
      data: reaching(20, 10),
      values: [interval(2015, 20, 2), interval(2021, 18, 2)],
      verdict: "no-change",
    },
    {
      name: "narrow intervals",
      data: reaching(20, 10),
      values: [interval(2015, 20, 0.2), interval(2021, 19.6, 0.2)],
      verdict: "behind",
    },
    {
      name: "one interval alone tells nothing",
      data: reaching(20, 10),
      values: [interval(2021, 16, 9)],
      verdict: "on-path",
    },
    {
      name: "the interval of a value that the plan has otherwise is not the baseline's",
      data: reaching(20, 10),
      values: [interval(2015, 21, 9), interval(2021, 16, 9)],
      verdict: "on-path",
    },
    {
      name: "at least",
      data: reaching(10, 20, { targets: [{ period: 2030, atLeast: 20 }] }),
      values: yearly({ 2021: 21 }),
      verdict: "met",
    },
    {
      name: "at most, half way",
      data: reaching(20, 10, { targets: [{ period: 2030, atMost: 10 }] }),
      values: yearly({ 2021: 18 }),
      verdict: "behind",
    },
    {
      name: "a range from above needs no direction",
      data: {
        baseline: { period: 2015, value: 30 },
        targets: [{ period: 2030, between: { low: 18, high: 20 } }],
      },
      values: yearly({ 2021: 26 }),
      verdict: "on-path",
    },
    {
      name: "a range that is crossed",
      data: {
        direction: "none",
        baseline: { period: 2015, value: 10 },
        targets: [{ period: 2030, between: { low: 18, high: 20 } }],
      },
      values: yearly({ 2021: 19 }),
      verdict: "met",
    },
    {
      name: "an interim target slows the beginning",
      data: reaching(20, 10, {
        targets: [
          { period: 2025, value: 18 },
          { period: 2030, value: 10 },
        ],
      }),
      values: yearly({ 2021: 18.8 }),
      verdict: "on-path",
    },
    {
      name: "and what was on path is behind after it",
      data: reaching(20, 10, {
        targets: [
          { period: 2030, value: 10 },
          { period: 2020, value: 12 },
        ],
      }),
      values: yearly({ 2021: 16 }),
      verdict: "behind",
    },
    {
      name: "a flat beginning asks for nothing yet",
      data: reaching(20, 10, {
        targets: [
          { period: 2022, value: 20 },
          { period: 2030, value: 10 },
        ],
      }),
      values: yearly({ 2021: 18 }),
      verdict: "on-path",
    },
    {
      name: "the same percentage each year",
      data: reaching(2, 20, { path: "geometric" }),
      values: yearly({ 2021: 5 }),
      verdict: "on-path",
    },
    {
      name: "the baseline from the values of its year",
      data: reaching(20, 10, { baseline: { period: 2015 } }),
      values: yearly({ 2015: 20, 2021: 16 }),
      verdict: "on-path",
    },
    {
      name: "the latest value counts, not the last written",
      data: reaching(20, 10),
      values: [...yearly({ 2021: 16 }), ...yearly({ 2018: 20 })],
      verdict: "on-path",
    },
    {
      name: "of one year's values the later known counts",
      data: reaching(20, 10),
      values: [
        { period: 2021, value: 16, date: "2022-09-01" },
        { period: 2021, value: 20, date: "2022-03-01" },
      ],
      verdict: "on-path",
    },
    {
      name: "of values that end together the one of the shorter time counts",
      data: reaching(20, 10),
      values: [
        { period: 2021, value: 16 },
        { period: "2020–2021", value: 20 },
      ],
      verdict: "on-path",
    },
    {
      name: "values of others do not judge",
      data: reaching(20, 10),
      values: [
        { period: 2021, value: 16, area: "HVA15", sex: "total" },
        { period: 2022, value: 20, area: "SSS" },
        { period: 2022, value: 20, group: "adolescents" },
        { period: 2022, value: 20, sex: "female" },
      ],
      verdict: "on-path",
    },
    {
      name: "what is missing, hidden, not known yet or of no clear time does not judge",
      data: reaching(20, 10),
      values: [
        { period: 2021, value: 16 },
        { period: 2022, value: null },
        { period: 2022, value: 20, flag: "missing" },
        { period: 2023, value: null, flag: "suppressed" },
        { period: 2023, value: 20, n: 4 },
        { period: 2024, value: 20, date: "2026-11-02" },
        { period: 2027, value: 20 },
        { period: "jatkuva", value: 20 },
      ],
      verdict: "on-path",
    },
    {
      name: "a value written twice alike is one",
      data: reaching(20, 10),
      values: [...yearly({ 2021: 16 }), ...yearly({ 2021: 16 })],
      verdict: "on-path",
    },
  ];

  test.each(cases)("$name: $verdict", (one) => {
    expect(verdictOf(one)).toBe(one.verdict);
  });
});
