import { describe, expect, test } from "vitest";
import type { Verdict } from "../src/base/verdict.ts";
import { measured, reaching, yearly } from "./support/measured.ts";

describe("the seven series on which methods differ, from 2015 to 2021, with a target for 2030", () => {
  const cases: readonly (readonly [string, number, number, number, Verdict, number, number])[] = [
    ["A", 20, 10, 16, "on-path", 1, 0],
    ["B", 20, 10, 19.5, "no-change", 0.125, -3.5],
    ["C", 20, 10, 20.6, "no-change", -0.15, -4.6],
    ["D", 90, 95, 91, "behind", 0.5, -1],
    ["E", 4, 0, 3, "slightly-behind", 0.625, -0.6],
    ["F", 2, 20, 6, "behind", 0.555555555556, -3.2],
    ["G", 20, 10, 9, "met", 2.75, 7],
  ];

  test.each(cases)("%s %d → %d, now %d: %s", (...[, from, to, now, verdict, pace, distance]) => {
    const found = measured(reaching(from, to), yearly({ 2021: now }));

    expect(found.verdict).toBe(verdict);
    expect(found.pace).toBeCloseTo(pace, 10);
    // Above 0 is better than the path.
    expect(found.distance).toBeCloseTo(distance, 10);
  });
});
