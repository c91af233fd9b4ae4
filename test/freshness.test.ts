import { describe, expect, test } from "vitest";
import { type FreshnessState, freshnessOf } from "../src/plan/freshness.ts";

function stateOn(
  asOf: string,
  latest: string | undefined,
  data: Parameters<typeof freshnessOf>[0]["data"],
): FreshnessState {
  return freshnessOf({ data }, latest, asOf).state;
}

describe("how new the newest value is", () => {
  const year = "2024-12-31";
  const cases: readonly (readonly [string, string, string, FreshnessState])[] = [
    // A register: the values of 2025 come out in October 2026.
    ["1 year", year, "2025-10-15", "fresh"],
    ["1 year", year, "2026-12-31", "fresh"],
    ["1 year", year, "2027-01-01", "ageing"],
    ["1 year", year, "2027-12-31", "ageing"],
    ["1 year", year, "2028-01-01", "stale"],
    // A survey of every other year: that of 2026 comes out in the autumn of its year.
    ["2 years", year, "2026-06-01", "fresh"],
    ["2 years", year, "2027-12-31", "fresh"],
    ["2 years", year, "2028-01-01", "ageing"],
    ["2 years", year, "2029-01-01", "stale"],
    ["6 months", "2026-06-30", "2027-06-30", "fresh"],
    ["6 months", "2026-06-30", "2027-07-01", "ageing"],
    ["6 months", "2026-06-30", "2027-12-31", "ageing"],
    ["6 months", "2026-06-30", "2028-01-01", "stale"],
    ["1 month", "2026-02-28", "2026-06-30", "fresh"],
    ["1 month", "2026-02-28", "2026-07-01", "ageing"],
    ["1 month", "2026-02-28", "2026-09-30", "ageing"],
    ["1 month", "2026-02-28", "2026-10-01", "stale"],
    ["1 month", "2026-01-15", "2026-05-15", "fresh"],
    ["1 month", "2026-01-15", "2026-05-16", "ageing"],
    // The period goes on.
    ["1 year", "2026-12-31", "2026-11-01", "fresh"],
  ];

  test.each(cases)("%s, newest value until %s: on %s %s", (rhythm, latest, asOf, state) => {
    expect(stateOn(asOf, latest, { rhythm })).toBe(state);
  });

  test.each([undefined, "often", "0 years"])("with the rhythm %s it is not known", (rhythm) => {
    expect(stateOn("2030-01-01", year, { ...(rhythm === undefined ? {} : { rhythm }) })).toBe(
      "unknown",
    );
  });

  test("without values it is not known", () => {
    expect(freshnessOf({ data: { rhythm: "1 year" } }, undefined, "2026-11-01")).toEqual({
      state: "unknown",
      latest: null,
      days: null,
      nextUpdate: null,
      freshUntil: null,
      ageingUntil: null,
    });
  });

  test("tells what it was judged by", () => {
    expect(freshnessOf({ data: { rhythm: "1 year" } }, year, "2026-11-01")).toEqual({
      state: "fresh",
      latest: year,
      days: 670,
      nextUpdate: null,
      freshUntil: "2026-12-31",
      ageingUntil: "2027-12-31",
    });
  });

  test("a period that goes on is no days old", () => {
    expect(freshnessOf({ data: {} }, "2026-12-31", "2026-11-01").days).toBe(0);
  });
});

describe("a day of publication that has been told", () => {
  const told = { rhythm: "1 year", nextUpdate: "2028-03-15" };

  test("old values await it until it has passed", () => {
    expect(stateOn("2028-03-15", "2024-12-31", told)).toBe("awaiting");
    expect(stateOn("2028-03-16", "2024-12-31", told)).toBe("stale");
  });

  test("fresh values stay fresh, and the day is told until it has passed", () => {
    const fresh = freshnessOf({ data: told }, "2027-12-31", "2028-01-01");
    const after = freshnessOf({ data: told }, "2027-12-31", "2028-03-16");

    expect([fresh.state, fresh.nextUpdate]).toEqual(["fresh", "2028-03-15"]);
    expect([after.state, after.nextUpdate]).toEqual(["fresh", null]);
  });

  test("it is awaited without values, and without a rhythm", () => {
    expect(stateOn("2028-01-01", undefined, told)).toBe("awaiting");
    expect(stateOn("2028-01-01", "2020-12-31", { nextUpdate: "2028-03-15" })).toBe("awaiting");
  });
});
