import { describe, expect, test } from "vitest";
import type { Obstacle, Verdict } from "../src/base/verdict.ts";
import type { Observation } from "../src/plan/observation.ts";
import type { MetricData } from "../src/plan/generated/data.ts";
import { measured, yearly } from "./support/measured.ts";

type Case = readonly [
  string,
  Verdict | Obstacle,
  MetricData,
  readonly Observation[],
  asOf?: string,
];

const levels = ["heikko", "kohtalainen", "hyva"].map((id) => ({ id, title: id }));

describe("yes and no, and words", () => {
  const done: MetricData = { aim: "milestone", targets: [{ period: "2026-10-31", value: true }] };
  const words: MetricData = {
    aim: "reach",
    scale: levels,
    targets: [{ period: 2025, value: "kohtalainen" }],
  };
  const cases: readonly Case[] = [
    ["done", "met", done, yearly({ 2026: true })],
    ["the last day is in time", "not-yet", done, yearly({ 2025: false }), "2026-10-31"],
    ["the day after is not", "not-reached", done, yearly({ 2025: false }), "2026-11-01"],
    ["a milestone without a time", "not-yet", { aim: "milestone" }, yearly({ 2025: false })],
    [
      "what should not be",
      "met",
      { targets: [{ period: 2026, value: false }] },
      yearly({ 2025: false }),
    ],
    ["a milestone in numbers", "mixed-values", { aim: "milestone" }, yearly({ 2025: 3 })],
    ["nothing said", "no-values", done, []],
    ["the level itself", "met", words, yearly({ 2024: "kohtalainen" })],
    ["a higher level", "met", words, yearly({ 2024: "hyva" })],
    ["a lower level in time", "not-yet", words, yearly({ 2024: "heikko" })],
    ["a lower level at the time", "not-reached", words, yearly({ 2025: "heikko" })],
    [
      "at least a level",
      "not-yet",
      { ...words, targets: [{ period: 2025, atLeast: "hyva" }] },
      yearly({ 2024: "kohtalainen" }),
    ],
    [
      "at most a level",
      "met",
      { ...words, targets: [{ period: 2025, atMost: "kohtalainen" }] },
      yearly({ 2024: "heikko" }),
    ],
    ["a word that the scale lacks", "mixed-values", words, yearly({ 2024: "loistava" })],
    ["a number on a scale", "mixed-values", words, yearly({ 2024: 1 })],
    ["no level to reach", "no-target", { aim: "reach", scale: levels }, yearly({ 2024: "hyva" })],
    ["a level to keep", "behind", { ...words, aim: "keep" }, yearly({ 2024: "heikko" })],
    [
      "a level to keep, kept",
      "met",
      { ...words, aim: "keep", targets: [{ period: 2025, atLeast: "kohtalainen" }] },
      yearly({ 2024: "hyva" }),
    ],
  ];

  const named = cases.map(([name, verdict, data, values, asOf]) => ({
    ...{ name, verdict, data, values, asOf },
  }));

  test.each(named)("$name: $verdict", ({ verdict, data, values, asOf }) => {
    const found = measured(data, values, asOf);

    expect(found.reason ?? found.verdict).toBe(verdict);
    expect([found.path, found.pace]).toEqual([null, null]);
  });
});
