import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, rowsOf } from "../src/snapshots/csv.ts";
import { normalRows } from "../src/snapshots/normal.ts";
import type { Ask } from "../src/sources/source.ts";
import { choose } from "../src/sources/cube/choose.ts";
import { type Part, split } from "../src/sources/cube/parts.ts";
import { readCube } from "../src/sources/cube/read-cube.ts";
import { type Read, readAnswers } from "../src/sources/cube/series.ts";
import type { Dataset } from "./servers/datasets.js";
import { shaped } from "./servers/jsonstat.js";
import { askOf, shortRows } from "./support/asked-source.ts";
import {
  areas,
  type Axis,
  type CellValue,
  contents,
  datasetOf,
  positionsOf,
  sexes,
  years,
} from "./support/cubes.ts";
import { shapes } from "./support/generated-cubes.ts";

async function readAs(data: object, ask: Ask): Promise<Read> {
  const cube = await readCube(JSON.parse(JSON.stringify(data)) as unknown, "koe");
  const choice = choose(cube.dimensions, ask, { where: "koe", isQuery: false });
  return readAnswers([cube], choice, {
    ...{ where: "koe", language: "fi", secret: "...", country: undefined },
  });
}

describe("answers to the parts of one question", () => {
  test("that are each small enough may be too many together", async () => {
    const classes = Array.from({ length: 12_000 }, (_, at) => [`k${at}`, `${at}`] as const);
    const data = datasetOf([areas, years, { id: "ika", categories: classes }], () => 1);
    const cube = await readCube(data, "koe");
    const ask = askOf({ source: { select: {} } });
    const choice = choose(cube.dimensions, ask, { where: "koe", isQuery: false });
    const answered = { where: "koe", language: "fi", secret: "", country: undefined } as const;

    expect(readAnswers([cube], choice, answered).rows).toHaveLength(108_000);
    expect(() => readAnswers([cube, cube], choice, answered)).toThrow(/216000 values.*200000/);
  });
});

const ages: Axis = {
  id: "ika_5_20200101",
  label: "Ikä",
  categories: [
    ["10", "10–19"],
    ["2", "2–9"],
    ["SSS", "Yhteensä"],
  ],
};

describe("rows of a cube", () => {
  const cellValues: fc.Arbitrary<CellValue> = fc.oneof(
    fc.integer({ min: 0, max: 9999 }),
    fc.constant(null),
    fc.constantFrom("...", "..", "-"),
    fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom("p", "e", "r")),
  );
  const flags = new Map([
    ["...", "suppressed"],
    ["..", "missing"],
    ["-", "missing"],
    ["p", "provisional"],
    ["e", "estimate"],
    ["r", "revised"],
  ]);

  /** Written as plainly as it can be: every code of every dimension, one after the other. */
  function oracle(
    order: readonly Axis[],
    cellAt: (codes: readonly string[]) => CellValue,
  ): readonly string[] {
    const found: string[] = [];
    const wanted = positionsOf([
      ["SSS", "HVA15", "KU179"],
      ["2022", "2023", "2024"],
      ["SSS", "2"],
      ["10", "2"],
    ]);
    for (const codes of wanted) {
      const by = new Map([areas, years, sexes, ages].map((axis, at) => [axis, codes[at] ?? ""]));
      const cell = cellAt(order.map((axis) => by.get(axis) ?? ""));
      if (cell === null) continue;
      const [value, mark] =
        typeof cell === "number" ? [cell, ""] : typeof cell === "string" ? ["", cell] : cell;
      const [area, year, sex, age] = codes;
      const flag = flags.get(mark) ?? (year === "2024" ? "provisional" : "");
      const words = [area, year, sex === "2" ? "female" : "total", `ika=${age}`, value, flag];
      found.push(words.filter((each) => each !== "").join(" "));
    }
    return found.sort();
  }

  test("are those that a loop over its codes finds, in any order of dimensions and any shape", async () => {
    const orders = fc.shuffledSubarray([areas, years, sexes, ages], { minLength: 4 });
    const cells = fc.array(cellValues, { minLength: 108, maxLength: 108 });
    const ask = askOf({
      source: { select: { ika: ["10", "2"] } },
      sexes: ["total", "female"],
    });
    await fc.assert(
      fc.asyncProperty(orders, cells, shapes, async (order, values, shape) => {
        const byCodes = new Map<string, CellValue>();
        const data = datasetOf(order, (codes) => {
          const value = values[byCodes.size] ?? null;
          byCodes.set(codes.join(), value);
          return value;
        });
        const cellAt = (codes: readonly string[]): CellValue => byCodes.get(codes.join()) ?? null;
        const expected = oracle(order, cellAt);
        if (expected.length === 0) return;

        const { rows } = await readAs(shaped(data, shape), ask);

        expect([...shortRows({ rows })].sort()).toEqual(expected);
      }),
    );
  });

  test("go into a file and out of it again", async () => {
    const data = datasetOf([areas, years, sexes, ages], (codes) => codes.join().length);
    const { rows } = await readAs(data, askOf({ source: { select: { ika: "*" } } }));
    const kept = normalRows(rows);
    if ("fault" in kept) throw new Error(kept.fault);

    expect(kept).toHaveLength(27);
    expect(rowsOf(csvOf(kept))).toEqual(kept);
  });

  test("absent, missing, suppressed and zero are four things", async () => {
    const values: readonly CellValue[] = [0, null, "..."];
    const data = datasetOf([years], ([code]) => values[Number(code) - 2022] ?? null);
    const { rows } = await readAs(data, askOf({ source: { select: { alue: "SSS" } } }));

    expect(shortRows({ rows })).toEqual(["SSS 2022 0", "SSS 2024 suppressed"]);
    const other = datasetOf([years], ([code]) => (code === "2023" ? "." : 1));
    const { rows: more } = await readAs(other, askOf({ source: { select: { alue: "SSS" } } }));
    expect(shortRows({ rows: more })[1]).toBe("SSS 2023 missing");
  });

  test("marks in the place of numbers are marks", async () => {
    const data = { ...datasetOf([years], () => 1), value: ["1,5", ":c", ".."] };
    const { rows } = await readAs(data, askOf({ source: { select: { alue: "SSS" } } }));

    expect(shortRows({ rows })).toEqual([
      "SSS 2022 1.5",
      "SSS 2023 suppressed",
      "SSS 2024 missing",
    ]);
  });

  test("none at all is told, and is no zero", async () => {
    const data = datasetOf([years], ([code]) => (code === "2022" ? "-" : 3));
    const { rows, notes } = await readAs(data, askOf({ source: { select: { alue: "SSS" } } }));

    expect(shortRows({ rows })[0]).toBe("SSS 2022 missing");
    expect(notes.fi).toContain(
      "ettei tapauksia ole yhtään; lukua ei ole, eikä hyte kirjoita nollaa",
    );
  });

  test("a break of the series is told", async () => {
    const data = datasetOf([years], ([code]) => (code === "2023" ? [4, "b"] : 3));
    const { notes } = await readAs(data, askOf({ source: { select: { alue: "SSS" } } }));

    expect(notes.fi).toContain("sarja katkeaa: 2023");
  });

  test.each([
    ["bp", "SSS 2023 4 provisional"],
    ["be", "SSS 2023 4 estimate"],
    [":b", "SSS 2023 4"],
  ])("a break is told beside what else the mark %s says", async (mark, row) => {
    const data = datasetOf([years], ([code]) => (code === "2023" ? [4, mark] : 3));
    const { notes, rows } = await readAs(data, askOf({ source: { select: { alue: "SSS" } } }));

    expect(notes.fi).toContain("sarja katkeaa: 2023");
    expect(shortRows({ rows })[1]).toBe(row);
  });

  test("of an invented area are known by its name", async () => {
    const place: Axis = {
      ...areas,
      categories: [
        ["SSS", "KOKO MAA"],
        ["HVA97", "Mallilan hyvinvointialue"],
        ["KUX01", "KUX01 Harjukylä"],
      ],
    };
    const invented = ["Mallilan hyvinvointialue", "Harjukylä"].map((name, at) => ({
      ...{ key: `X0${at}`, names: [name], isInvented: true },
    }));
    const data = datasetOf([place, years], ([code]) => (code === "KUX01" ? 2 : 1));
    const { rows } = await readAs(data, askOf({ source: {}, areas: ["SSS"], invented }));

    expect(new Set(rows.map(({ area, name, value }) => `${area} ${name} ${value}`))).toEqual(
      new Set(["SSS KOKO MAA 1", "X00 Mallilan hyvinvointialue 1", "X01 Harjukylä 2"]),
    );
  });
});

describe("a question in parts", () => {
  const picks = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("time", "area", "other")),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  test("each cell once, and no part above the limit that can be split", () => {
    fc.assert(
      fc.property(picks, fc.integer({ min: 1, max: 200 }), (axes, limit) => {
        const whole: Part = axes.map(([count, kind], at) => ({
          dimension: {
            code: `d${at}`,
            label: "",
            role: "",
            eliminable: false,
            whole: "",
            categories: [],
          },
          kind: kind,
          codes: Array.from({ length: count }, (_, index) => `${at}-${index}`),
          isWhole: true,
        }));
        const cellsOf = (part: Part): readonly string[] => {
          let cells = [""];
          for (const { codes } of part)
            cells = cells.flatMap((cell) => codes.map((code) => `${cell} ${code}`));
          return cells;
        };

        const parts = split(whole, limit);

        expect(parts.flatMap(cellsOf).sort()).toEqual([...cellsOf(whole)].sort());
        for (const part of parts) expect(cellsOf(part).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

test("of two codes of one area the selected one is read", async () => {
  const place: Axis = {
    ...areas,
    categories: [
      ["KU091", "Helsinki"],
      ["HVA90", "Helsinki"],
    ],
  };
  const data: Dataset = datasetOf([place, years], ([code]) => (code === "HVA90" ? 2 : 1));
  const ask = askOf({ source: { select: { alue: "HVA90" } }, areas: ["KU091"] });

  expect(new Set((await readAs(data, ask)).rows.map(({ value }) => value))).toEqual(new Set(["2"]));
});

test("the unit is that of the contents", async () => {
  const ask = askOf({ source: { select: { tiedot: "henkiloita" } } });

  expect(
    (
      await readAs(
        datasetOf([areas, years, contents], () => 1),
        ask,
      )
    ).unit,
  ).toBe("henkilöä");
});
