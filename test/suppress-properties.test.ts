import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../src/snapshots/snapshot.ts";
import { type Cell, isSmall, smallCells, suppress } from "../src/snapshots/suppress.ts";
import { determined } from "../src/snapshots/suppress-solve.ts";
import { cell, counts, invented, row } from "./support/cells.ts";

/** A grid of numbers of people by municipality and sex, with the sums, and some cells left out. */
const grids = fc
  .record({
    people: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 3,
      maxLength: 3,
    }),
    absent: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    sparse: fc.boolean(),
    hiddenAt: fc.option(fc.nat({ max: 11 })),
  })
  .map(({ people, absent, sparse, hiddenAt }) => {
    const all: [number, number] = [0, 0];
    for (const [female, male] of people) {
      all[0] += female;
      all[1] += male;
    }
    const cells = [all, ...people].flatMap(([female, male], at) =>
      ([female + male, female, male] as const).map((value, sex): Cell => ({
        ...cell,
        area: invented[at] ?? "",
        sex: (["total", "female", "male"] as const)[sex] ?? "total",
        value,
      })),
    );
    return cells
      .map((each, at) => (at === hiddenAt ? { ...each, value: undefined, hidden: true } : each))
      .filter((_, at) => !sparse || absent[at] !== true);
  });

/** Whether a cell can be reckoned, by elimination with fractions: no code is shared with what is tested. */
function solvable(cells: readonly Cell[], shown: (at: number) => boolean): readonly number[] {
  const keys = invented.flatMap((area) =>
    ["total", "female", "male"].map((sex) => `${area} ${sex}`),
  );
  const indexOf = new Map(cells.map(({ area, sex }, at) => [`${area} ${sex}`, at]));
  const isKnown = (key: string): boolean => {
    const at = indexOf.get(key);
    return at !== undefined && shown(at);
  };
  const rows = sums.map((sum) =>
    keys.map((key) => (isKnown(key) || !sum.includes(key) ? 0 : key === sum[0] ? -1 : 1)),
  );
  const rank = (matrix: readonly (readonly number[])[]): number => rankOf(matrix);
  const base = rank(rows);
  return [...cells.keys()].filter((at) => {
    if (shown(at)) return false;
    const unit = keys.map((key) => (indexOf.get(key) === at ? 1 : 0));
    return rank([...rows, unit]) === base;
  });
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((each) => [...each]);
  let rank = 0;
  for (let column = 0; column < 12; column++) {
    const pivot = rows.findIndex((each, at) => at >= rank && Math.abs(each[column]!) > 1e-9);
    if (pivot === -1) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    for (let at = rank + 1; at < rows.length; at++) {
      const factor = rows[at]![column]! / rows[rank]![column]!;
      rows[at] = rows[at]!.map((each, index) => each - factor * rows[rank]![index]!);
    }
    rank++;
  }
  return rank;
}

/** Of how many municipalities and sexes a cell is. */
function partsOf({ area, sex }: Cell): number {
  return (area === "X00" ? 3 : 1) * (sex === "total" ? 2 : 1);
}

/** A whole and its parts, by area and sex. */
const sums = [
  ...invented.map((area) => [`${area} total`, `${area} female`, `${area} male`]),
  ...["total", "female", "male"].map((sex) => invented.map((area) => `${area} ${sex}`)),
];

describe("whatever the numbers", () => {
  it("what a whole that is shown has beside the parts that are is nobody or enough people", () => {
    fc.assert(
      fc.property(grids, (cells) => {
        const hidden = new Set(smallCells(cells, counts));
        const shown = new Map(
          cells.flatMap(({ area, sex, value }, at) =>
            hidden.has(at) || value === undefined ? [] : [[`${area} ${sex}`, value]],
          ),
        );
        for (const [whole = "", ...parts] of sums) {
          const told = parts.flatMap((part) => shown.get(part) ?? []);
          let left = shown.get(whole) ?? 0;
          for (const people of told) left -= people;
          const isTold = shown.has(whole) && told.length > 0 && told.length < parts.length;
          if (isTold) expect(left <= 0 || left >= 5).toBe(true);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it("nothing hidden can be reckoned from what is shown", () => {
    fc.assert(
      fc.property(grids, (cells) => {
        const hidden = new Set(smallCells(cells, counts));
        const shown = (at: number): boolean => !hidden.has(at) && cells[at]?.hidden === false;
        expect(solvable(cells, shown)).toEqual([]);
        for (const [at, each] of cells.entries())
          if (!each.hidden && isSmall(each, counts)) expect(hidden.has(at)).toBe(true);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it("nothing is hidden where nothing is small", () => {
    fc.assert(
      fc.property(grids, (cells) => {
        const large = cells
          .filter(({ hidden }) => !hidden)
          .map((each) => ({ ...each, value: (each.value ?? 0) + 5 * partsOf(each) }));
        expect(smallCells(large, counts)).toEqual([]);
      }),
      { seed: 7 },
    );
  });

  it("the order of rows is nothing, and hiding again hides no more", () => {
    const shuffled = grids.chain((cells) =>
      fc.tuple(
        fc.constant(cells),
        fc.shuffledSubarray([...cells], { minLength: cells.length, maxLength: cells.length }),
      ),
    );
    const rowsOf = (cells: readonly Cell[]): readonly Row[] =>
      cells.map(({ area, sex, value, hidden }) => ({
        ...row,
        area,
        sex,
        value: value === undefined ? "" : String(value),
        flag: hidden ? "suppressed" : "",
      }));
    const sorted = (rows: readonly Row[]): readonly string[] =>
      rows.map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(shuffled, ([cells, others]) => {
        const once = suppress(rowsOf(cells), counts);
        expect(sorted(suppress(rowsOf(others), counts).rows)).toEqual(sorted(once.rows));
        expect(suppress(once.rows, counts)).toEqual({ rows: once.rows, hidden: 0 });
      }),
      { seed: 7 },
    );
  });
});

describe("determined", () => {
  const relations: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    ["one unknown", ["1"], [1]],
    ["two in one sum", ["1 2"], []],
    ["a chain", ["1", "1 2", "2 3"], [1, 2, 3]],
    ["a sum and a difference", ["1 2", "1 -2"], [1, 2]],
    ["the same sum twice", ["1 2", "1 2"], []],
    ["two sums of the same and one more", ["1 2", "1 2 3"], [3]],
    ["a circle of sums", ["1 2", "2 3", "3 4", "4 1"], []],
    ["two circles and what joins them", ["1 2", "2 -3", "1 -3 4", "4 5 6", "5 6"], [1, 2, 3, 4]],
  ];

  it.each(relations)("solves %s", (_, sums, expected) => {
    const rows = sums.map(
      (sum) =>
        new Map(sum.split(" ").map((term) => [Math.abs(Number(term)), Math.sign(Number(term))])),
    );
    expect([...determined(rows, { left: Infinity })].sort((a, b) => a - b)).toEqual(expected);
  });
});
