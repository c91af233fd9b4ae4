import { describe, expect, test } from "vitest";
import { found, plan, pulled, said, type Tree } from "./support/pulled-plan.ts";

const code = "baseline-contradicts-data plan/a.yaml";
const ends = ["2023,female,20.3", "2023,male,12.5", "2025,female,18", "2025,male,12.5"];

function tree(baseline: string, more: { measure?: string; rows?: readonly string[] } = {}): Tree {
  const { measure = "difference", rows = ends } = more;
  const metric = `aim: gap, gap: { of: female, against: male, measure: ${measure} }, direction: down, baseline: { period: 2023, value: ${baseline} }, targets: [{ period: 2029, value: 1 }]`;
  const lines = rows.map((row) => `HVA15,Keski-Suomi,${row}`);
  return {
    "plan/a.yaml": plan({ metric }),
    ...pulled({ yksinaisyys: ["area,name,period,sex,value", ...lines] }),
  };
}

describe("a gap's written baseline", () => {
  test.each([
    ["difference", "8.7"],
    ["difference", "7.9"],
    ["ratio", "1.7"],
    ["ratio", "7.8"],
  ])("that its ends do not have is found (%s %s)", async (measure, value) => {
    expect(await found(tree(value, { measure }))).toContain(code);
  });

  test.each([
    ["difference", "7.8"],
    ["difference", "8"],
    ["ratio", "1.6"],
    ["ratio", "1.62"],
  ])("that is the width, rounded or not, is no contradiction (%s %s)", async (measure, value) => {
    expect(await found(tree(value, { measure }))).not.toContain(code);
  });

  test.each([
    ["one end alone", ["2023,female,20.3", "2025,female,18"]],
    ["a hidden end", ["2023,female,20.3", "2023,male,", "2025,female,18"]],
    ["another time", ["2021,female,20.3", "2021,male,12.5"]],
    ["nothing to divide by", ["2023,female,20.3", "2023,male,0"]],
  ])("of which the values cannot tell is not found fault with: %s", async (_, rows) => {
    expect(await found(tree("99", { measure: "ratio", rows }))).not.toContain(code);
  });

  test("is told with the width that its ends have", async () => {
    expect(await said(tree("8.7"), "fi")).toMatch(/lähtötaso on 8,7, .* on 7,8/);
  });
});
