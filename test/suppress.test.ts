import { describe, expect, it } from "vitest";
import type { Row } from "../src/snapshots/snapshot.ts";
import {
  type Cell,
  type CountedRow,
  isSmall,
  type Privacy,
  smallCells,
  suppress,
} from "../src/snapshots/suppress.ts";
import { furtherHidden } from "../src/snapshots/suppress-sums.ts";
import { cell, cellsOf, counts, row } from "./support/cells.ts";

const percents: Privacy = { ...counts, values: { per: 100 } };
const perTenThousand: Privacy = { ...counts, values: { per: 10_000 } };
const others: Privacy = { ...counts, values: "other" };

describe("isSmall", () => {
  const cases: readonly (readonly [string, Partial<Cell>, Privacy, boolean])[] = [
    ["a count under the minimum", { value: 4 }, counts, true],
    ["a count of one", { value: 1 }, counts, true],
    ["a count of the minimum", { value: 5 }, counts, false],
    ["a count of nobody", { value: 0 }, counts, false],
    ["a change", { value: -2 }, counts, false],
    ["a missing count", {}, counts, false],
    ["a mean", { value: 4 }, others, false],
    ["a mean of few answers", { value: 4, count: 4 }, others, true],
    ["a mean of enough answers", { value: 4, count: 5 }, others, false],
    ["a rate of few cases", { value: 12, cases: 3 }, others, true],
    ["a rate of no cases", { value: 0, cases: 0 }, others, false],
    ["a percentage of few answers", { value: 50, count: 4 }, percents, true],
    ["a percentage that is few people", { value: 3, count: 100 }, percents, true],
    ["a percentage that is enough people", { value: 5, count: 100 }, percents, false],
    ["a percentage that is part of a person", { value: 0.2, count: 100 }, percents, true],
    ["a percentage of nobody", { value: 0, count: 100 }, percents, false],
    ["a percentage with its cases", { value: 4.9, count: 100, cases: 5 }, percents, false],
    ["a percentage of nothing that is told", { value: 3 }, percents, false],
    ["a rate that is few people", { value: 24, count: 1500 }, perTenThousand, true],
    ["a rate that is enough people", { value: 34, count: 1500 }, perTenThousand, false],
    ["a rate of nothing that is told", { value: 3 }, perTenThousand, false],
  ];

  it.each(cases)("judges %s", (_, over, privacy, expected) => {
    expect(isSmall({ ...cell, ...over }, privacy)).toBe(expected);
  });

  it("goes by the minimum", () => {
    expect(isSmall({ ...cell, value: 9 }, { ...counts, minimumCount: 10 })).toBe(true);
    expect(isSmall({ ...cell, value: 3 }, { ...counts, minimumCount: 3 })).toBe(false);
  });
});

describe("smallCells", () => {
  const cases: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    ["nothing where nothing is small", ["X00 total 20", "X00 female 9", "X00 male 11"], []],
    ["a small one alone", ["X00 total 4", "X01 total 9"], [0]],
    ["the other sex, not the total", ["X00 total 20", "X00 female 3", "X00 male 17"], [1, 2]],
    ["no more where both are small", ["X00 total 7", "X00 female 3", "X00 male 4"], [1, 2]],
    ["no more where the total is not told", ["X00 female 3", "X00 male 17"], [0]],
    ["no more where the other sex is not told", ["X00 total 20", "X00 female 3"], [1]],
    ["no more where the other sex is missing", ["X00 total 20", "X00 female 3", "X00 male ?"], [1]],
    [
      "the next smallest municipality",
      ["X00 total 60", "X01 total 3", "X02 total 17", "X03 total 40"],
      [1, 2],
    ],
    [
      "not nobody, if somebody can be hidden",
      ["X00 total 43", "X01 total 3", "X02 total 0", "X03 total 40"],
      [1, 3],
    ],
    [
      "no more where a municipality is not told",
      ["X00 total 60", "X01 total 3", "X03 total 40"],
      [1],
    ],
    [
      "what would reveal one that is hidden already",
      ["X00 total 60", "X01 total x", "X02 total 17", "X03 total 40"],
      [2],
    ],
    [
      "no more in another period or group",
      ["X00 total 20 2024", "X00 female 3 2025", "X00 male 11 2024", "X00 male 17 2025 a"],
      [1],
    ],
    ["the sex that would tell of few of the other", ["X00 total 20", "X00 female 17"], [1]],
    ["the same where the other is missing", ["X00 total 20", "X00 female 17", "X00 male ?"], [1]],
    ["nothing where the other sex is enough people", ["X00 total 20", "X00 female 15"], []],
    ["nothing where nobody is left", ["X00 total 20", "X00 female 20"], []],
    [
      "the smallest municipality where few people are left to one that is not told",
      ["X00 total 60", "X01 total 17", "X02 total 40"],
      [1],
    ],
    [
      "the municipality without which few people are left to two",
      ["X00 total 60", "X01 total 57", "X02 total x"],
      [1],
    ],
    [
      "no more where two that are few are few together with others",
      ["X00 total 60", "X01 total 3", "X02 total 4", "X03 total 53"],
      [1, 2],
    ],
    [
      "sums that cross",
      [
        "X00 total 120",
        "X00 female 60",
        "X00 male 60",
        "X01 total 23",
        "X01 female 3",
        "X01 male 20",
        "X02 total 41",
        "X02 female 20",
        "X02 male 21",
        "X03 total 56",
        "X03 female 37",
        "X03 male 19",
      ],
      // Women of X01 are few; men of X01 hide them there, men of X03 hide those, women of X03 hide these and the first.
      [4, 5, 10, 11],
    ],
  ];

  it.each(cases)("finds %s", (_, lines, expected) => {
    expect(smallCells(cellsOf(lines), counts)).toEqual(expected);
  });

  it("takes a value without a sex for the total", () => {
    const cells = cellsOf(["X00 total 20", "X00 female 3", "X00 male 17"]);
    const [first, ...rest] = cells;
    expect(smallCells([{ ...first!, sex: "" }, ...rest], counts)).toEqual([1, 2]);
  });

  it("hides all values of one area, sex and period together", () => {
    const cells = cellsOf(["X00 total 4", "X00 total 40"]);
    expect(smallCells(cells, counts)).toEqual([0, 1]);
  });

  it("finds what rates with their numbers of answers would reveal", () => {
    const cells: readonly Cell[] = [
      { ...cell, value: 20, count: 100 },
      { ...cell, sex: "female", value: 5, count: 40 },
      { ...cell, sex: "male", value: 30, count: 60 },
    ];
    expect(smallCells(cells, percents)).toEqual([1, 2]);
    expect(smallCells(cells, others)).toEqual([]);
  });

  it("does not hide rates that nobody could add up", () => {
    const cells: readonly Cell[] = [
      { ...cell, value: 20 },
      { ...cell, sex: "female", value: 5, cases: 2 },
      { ...cell, sex: "male", value: 30 },
    ];
    expect(smallCells(cells, others)).toEqual([1]);
  });

  it("knows the municipalities of a real county, its region and the country", () => {
    const { municipalitiesOf } = counts;
    expect(municipalitiesOf("HVA15")).toContain("KU179");
    expect(municipalitiesOf("KU179")).toEqual([]);
    expect(municipalitiesOf("X00")).toEqual(["X01", "X02", "X03"]);
    expect(municipalitiesOf("X01")).toEqual([]);
    expect(municipalitiesOf("muu")).toEqual([]);
  });

  it("sees that a county and its region are the same municipalities", () => {
    const cells = cellsOf(["HVA15 total x", "MK13 total 40", "KU179 total 30"]);
    expect(smallCells(cells, counts)).toEqual([1]);
  });

  it("leaves Helsinki, which is its own only municipality, alone", () => {
    expect(smallCells(cellsOf(["KU091 total 3"]), counts)).toEqual([0]);
  });

  it("hides all that could tell where there is too much to reckon", () => {
    const places = ["X00", "X01", "X02", "X03"].map((area, at) => ({
      area,
      sex: "total" as const,
      people: at === 2 ? undefined : 10 * at,
      hidden: at === 1,
    }));
    expect(furtherHidden(places, counts, { left: 2 })).toEqual([0, 3]);
    expect(furtherHidden(places, counts, { left: Infinity })).toEqual([]);
  });

  it("reckons with a whole country of small numbers", () => {
    const municipalities = counts.municipalitiesOf("SSS");
    const sexes = ["total", "female", "male"] as const;
    const cells = municipalities.flatMap((area, at) =>
      sexes.map((sex, index) => ({ ...cell, area, sex, value: ((at * 7 + index * 3) % 23) + 1 })),
    );
    const whole = sexes.map((sex) => ({ ...cell, area: "SSS", sex, value: 4000 }));
    const hidden = smallCells([...whole, ...cells], counts);
    expect(hidden.length).toBeGreaterThan(100);
    expect(hidden.length).toBeLessThan(cells.length);
  });
});

describe("suppress", () => {
  it("empties what it hides and leaves the rest", () => {
    const rows: readonly CountedRow[] = [
      { ...row, value: "20", count: "100", low: "18", high: "22", cases: "20" },
      { ...row, sex: "female", value: "5.0", count: "40", low: "1", high: "9", cases: "2" },
      { ...row, sex: "male", value: "30", count: "60", flag: "revised", cases: "18" },
      { ...row, area: "X01", value: "0", count: "50", cases: "0" },
      { ...row, area: "X02", flag: "missing" },
      { ...row, area: "X03", flag: "suppressed", count: "3" },
    ];
    const hidden = { value: "", count: "", low: "", high: "", flag: "suppressed" };
    expect(suppress(rows, percents)).toEqual({
      hidden: 2,
      rows: [
        { ...row, value: "20", count: "100", low: "18", high: "22" },
        { ...row, sex: "female", ...hidden },
        { ...row, sex: "male", ...hidden },
        { ...row, area: "X01", value: "0", count: "50" },
        { ...row, area: "X02", flag: "missing" },
        { ...row, area: "X03", flag: "suppressed" },
      ],
    });
  });

  it("keeps groups apart, whatever the order of their dimensions", () => {
    const rows: readonly Row[] = [
      { ...row, value: "20", dimensions: { group: "a", age: "1" } },
      { ...row, sex: "female", value: "3", dimensions: { age: "1", group: "a" } },
      { ...row, sex: "male", value: "17", dimensions: { group: "a", age: "1" } },
      { ...row, sex: "male", value: "17", dimensions: { group: "b", age: "1" } },
    ];
    const { rows: shown } = suppress(rows, counts);
    expect(shown.map(({ flag }) => flag)).toEqual(["", "suppressed", "suppressed", ""]);
  });
});
