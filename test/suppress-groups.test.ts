import { describe, expect, it } from "vitest";
import {
  type Cell,
  municipalitiesAmong,
  type Privacy,
  smallCells,
} from "../src/snapshots/suppress.ts";
import { cell, cellsOf } from "./support/cells.ts";

const counts: Privacy = {
  minimumCount: 5,
  values: "count",
  municipalitiesOf: municipalitiesAmong(["X00", "X01", "X02", "X03"]),
};

describe("groups of a whole", () => {
  const groups: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    [
      "the next smallest group of a class of values that add up",
      ["X00 total 60", "X00 total 3 2025 a", "X00 total 17 2025 b", "X00 total 40 2025 c"],
      [1, 2],
    ],
    [
      "no more where groups overlap",
      ["X00 total 60", "X00 total 3 2025 a", "X00 total 50 2025 b", "X00 total 40 2025 c"],
      [1],
    ],
    [
      "no more where many are in no group",
      ["X00 total 60", "X00 total 3 2025 a", "X00 total 17 2025 b"],
      [1],
    ],
    [
      "what leaves few people to groups that are hidden",
      ["X00 total 60", "X00 total x 2025 a", "X00 total 17 2025 b", "X00 total 40 2025 c"],
      [2],
    ],
    [
      "no more where enough people are left",
      ["X00 total 60", "X00 total x 2025 a", "X00 total x 2025 b", "X00 total 40 2025 c"],
      [],
    ],
    [
      "no more where a group is missing",
      ["X00 total 60", "X00 total 3 2025 a", "X00 total ? 2025 b", "X00 total 40 2025 c"],
      [1],
    ],
    [
      "a group that would tell of a municipality that is hidden for another one",
      [
        "X00 total 60",
        "X01 total 3",
        "X02 total 17",
        "X03 total 40",
        "X02 total 8 2025 a",
        "X02 total 9 2025 b",
      ],
      [1, 2, 4],
    ],
    [
      "no more in another area, sex or period",
      [
        "X00 total 60",
        "X00 total 3 2025 a",
        "X01 total 57 2025 b",
        "X00 female 57 2025 b",
        "X00 total 57 2024 b",
      ],
      [1],
    ],
  ];

  it.each(groups)("finds %s", (_, lines, expected) => {
    expect(smallCells(cellsOf(lines), counts)).toEqual(expected);
  });

  const alone: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    [
      "the group without which few people are left to none",
      ["X00 total 60", "X00 total 17 2025 b", "X00 total 40 2025 c"],
      [1],
    ],
    [
      "nothing where the groups are everyone",
      ["X00 total 57", "X00 total 17 2025 b", "X00 total 40 2025 c"],
      [],
    ],
    ["nothing where many are in no group", ["X00 total 60", "X00 total 17 2025 b"], []],
  ];

  it.each(alone)("finds %s, though no group is hidden", (_, lines, expected) => {
    expect(smallCells(cellsOf(lines), counts)).toEqual(expected);
  });

  it("does not take rounded percentages for few people that are left", () => {
    const percents: Privacy = { ...counts, values: { per: 100 } };
    const cells = (left: number): readonly Cell[] => [
      { ...cell, value: 20, count: 300 },
      { ...cell, value: 20, count: 100, group: "a" },
      { ...cell, value: 20, count: 200 - 5 * left, group: "b" },
    ];
    expect(smallCells(cells(2), percents)).toEqual([]);
    expect(smallCells(cells(3), percents)).toEqual([1]);
  });

  const original: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    [
      "what tells of a group that somebody has hidden",
      ["X00 total 60", "X00 total x 2025 a", "X00 total 17 2025 b"],
      [2],
    ],
    [
      "what tells of a whole that somebody has hidden",
      ["X00 total x", "X00 total 40 2025 a", "X00 total 17 2025 b"],
      [2],
    ],
    [
      "no more where groups overlap",
      ["X00 total 40", "X00 total x 2025 a", "X00 total 40 2025 b"],
      [],
    ],
  ];

  it.each(original)("finds in a table as it was written %s", (_, lines, expected) => {
    const cells = cellsOf(lines);
    expect(smallCells(cells, { ...counts, isOriginal: true })).toEqual(expected);
    expect(smallCells(cells, counts)).toEqual([]);
  });

  it("believes a mark that says that they are fewer than are left", () => {
    const [whole, a, b] = cellsOf(["X00 total 60", "X00 total x 2025 a", "X00 total 17 2025 b"]);
    const marked = (below: number): readonly number[] =>
      smallCells([whole!, { ...a!, below }, b!], { ...counts, isOriginal: true });
    expect(marked(5)).toEqual([]);
    expect(marked(50)).toEqual([2]);
  });
});
