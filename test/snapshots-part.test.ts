import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, rowsOf } from "../src/snapshots/csv.ts";
import { groupOf, rowsOfArea, varietyOf } from "../src/snapshots/part.ts";
import type { Row, Snapshot } from "../src/snapshots/snapshot.ts";

function snapshotOf(text: string, state: Snapshot["state"] = "whole"): Snapshot {
  return {
    indicator: "yksinaisyys",
    state,
    csv: { path: "data/yksinaisyys.csv", text },
    yaml: { path: "data/yksinaisyys.yaml", text: "" },
    provenance: undefined,
    rows: () => rowsOf(text) ?? [],
  };
}

const areas = ["HVA15", "HVA1", "SSS", "A,b", "A", '"', "", " HVA15"];
const row = fc.record<Row>({
  area: fc.constantFrom(...areas),
  name: fc.constantFrom("Malli", "b", "Malli, uusi", 'Malli "2"', "HVA15", "total", "female"),
  period: fc.constantFrom("2024", "2025"),
  sex: fc.constantFrom("", "total", "female", "male"),
  dimensions: fc.constantFrom<Row["dimensions"]>({}, {}, { ika: "x" }, { ika: "y", luokka: "z" }),
  value: fc.constantFrom("1", "2.50"),
  count: fc.constantFrom("", "12"),
  low: fc.constant(""),
  high: fc.constant(""),
  flag: fc.constantFrom("", "provisional"),
});
const text = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom("\n", "\r\n"))
  .map(([rows, end]) => csvOf(rows).replaceAll("\n", end));

describe("part of a file of values", () => {
  test("the rows of an area are those that reading all of them gives", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...areas), (csv, area) => {
        const all = rowsOf(csv) ?? [];

        expect(rowsOfArea(snapshotOf(csv), area)).toEqual(all.filter((one) => one.area === area));
      }),
    );
  });

  test("a row without a code is of everyone, wherever it stands among those that have one", () => {
    const lines = [
      "HVA15,Malli,2024,total,,7",
      "HVA15,Malli,2024,total,A,3",
      "HVA15,Malli,2024,total,B,4",
    ];
    for (const order of [lines, lines.toReversed()]) {
      const snapshot = snapshotOf(["area,name,period,sex,luokka,value", ...order, ""].join("\n"));
      const variety = varietyOf(snapshot);
      const groups = snapshot.rows().map((one) => [one.value, groupOf(one, variety)]);

      expect(Object.fromEntries(groups)).toEqual({ 7: undefined, 3: "A", 4: "B" });
    }
  });

  test("lines of other areas are not read", () => {
    const snapshot: Snapshot = {
      ...snapshotOf("area,name,period,value\nHVA15,Malli,2024,1\nSSS,Koko maa,2024,2\n"),
      rows: () => {
        throw new Error("all rows were read");
      },
    };

    expect(rowsOfArea(snapshot, "SSS")).toMatchObject([{ area: "SSS", value: "2" }]);
    expect(rowsOfArea(snapshot, "SSS")).toBe(rowsOfArea(snapshot, "SSS"));
    expect(varietyOf(snapshot)).toEqual({ sexes: false, dimensions: [] });
  });

  test("of a file that somebody edited all rows are read, and none where one cannot be", () => {
    const edited = "area,name,period,value\nHVA15,Malli,2024,1\nSSS,Koko maa,2024\n";

    expect(rowsOfArea(snapshotOf(edited, "edited"), "HVA15")).toEqual([]);
  });

  test("a sex or a class that all rows have tells nothing apart", () => {
    fc.assert(
      fc.property(text, (csv) => {
        const [first, ...others] = rowsOf(csv) ?? [];
        const told = others.map(({ sex }) => sex).concat(first?.sex ?? "");
        const sexes = new Set(told.map((sex) => (sex === "" ? first?.sex : sex)));
        const found = varietyOf(snapshotOf(csv));

        // Where some rows say nothing of the sex and all others the same, nothing is told apart either.
        if (sexes.size > 1 && first?.sex !== "") expect(found.sexes).toBe(true);
        if (new Set(told).size === 1) expect(found.sexes).toBe(false);
      }),
    );
    const [x, y] = ["x", "y"].map((ika) => `HVA15,Malli,2024,${ika},1`);
    const head = "area,name,period,ika,value";
    expect(varietyOf(snapshotOf(`${head}\n${x}\n${y}\n`)).dimensions).toEqual(["ika"]);
    expect(varietyOf(snapshotOf(`${head}\n${x}\n${x}\n`)).dimensions).toEqual([]);
  });
});
