import { describe, expect, test } from "vitest";
import { checkPair, checkRows, roomBeside } from "../src/commands/pull-bounds.ts";
import { bounds } from "../src/snapshots/bounds.ts";
import { csvOf } from "../src/snapshots/csv.ts";
import { readSnapshots } from "../src/snapshots/read-snapshots.ts";
import type { Row, Snapshot } from "../src/snapshots/snapshot.ts";
import { areas, datasetOf, years } from "./support/cubes.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { repository, textOf } from "./support/pulled.ts";
import { run } from "./support/run.ts";

const row: Row = {
  ...{ area: "HVA15", name: "Keski-Suomi", period: "2024", sex: "", dimensions: {} },
  ...{ value: "1", count: "", low: "", high: "", flag: "" },
};

/** A pair of files of so many bytes of values. */
function filesOf(indicator: string, bytes: number): Snapshot {
  return {
    indicator,
    state: "whole",
    csv: { path: `data/${indicator}.csv`, text: "x".repeat(bytes) },
    yaml: { path: `data/${indicator}.yaml`, text: "" },
    provenance: undefined,
    rows: () => [],
  };
}

describe("nothing is written that could not be read again", () => {
  test("so many rows, and not one more", () => {
    const rows = new Array<Row>(bounds.rows).fill(row);
    expect(() => {
      checkRows(rows);
    }).not.toThrow();
    expect(() => {
      checkRows([...rows, row]);
    }).toThrow(/200001 values.*at most 200000/);
  });

  test("rows that are long by their texts are refused before a file is made of them", () => {
    const long = { ...row, dimensions: { luokka: "x".repeat(300) } };
    const rows = new Array<Row>(60_000).fill(long);
    expect(() => {
      checkRows(rows);
    }).toThrow(/would take 19 MB.*at most 16 MB/);
  });

  test("a file is measured in bytes, as it is read", () => {
    const whole = filesOf("a", bounds.valuesBytes);
    expect(() => {
      checkPair(whole);
    }).not.toThrow();
    expect(() => {
      checkPair(filesOf("a", bounds.valuesBytes + 1));
    }).toThrow(/would take 17 MB/);
    const letters = { ...whole, csv: { path: "", text: "ä".repeat(bounds.valuesBytes / 2 + 1) } };
    expect(() => {
      checkPair(letters);
    }).toThrow(/would take 17 MB/);
  });

  test("so is what is known of it", () => {
    const yaml = { path: "", text: "x".repeat(bounds.provenanceLength + 1) };
    expect(() => {
      checkPair({ ...filesOf("a", 1), yaml });
    }).toThrow(/many values under select/);
  });

  test("all files together: what shrinks is always let in", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const full = new Map(ids.map((id) => [id, filesOf(id, bounds.valuesBytes)]));
    const room = roomBeside(full);
    expect(() => {
      room.take(filesOf("i", 1));
    }).toThrow(/more than 128 MB together/);
    room.take(filesOf("b", bounds.valuesBytes - 10));
    expect(() => {
      room.take(filesOf("i", 11));
    }).toThrow(/more than 128 MB together/);
    room.take(filesOf("i", 10));
    expect(() => {
      room.take(filesOf("a", bounds.valuesBytes + 1));
    }).toThrow(/together/);
  });

  test("what is within the bounds is read again", () => {
    const text = csvOf(new Array<Row>(bounds.rows).fill({ ...row, name: "x".repeat(50) }));
    expect(text.length).toBeLessThan(bounds.valuesBytes);
    const files = memoryFiles({ "data/a.csv": text });
    expect(readSnapshots(files).get("a")?.rows()).toHaveLength(bounds.rows);
  });
});

describe("an indicator over the bounds", () => {
  test("fails with what to narrow, and its old values stay", async () => {
    const address = "https://avoindata.esimerkki.example/iso.json";
    const plan = `indicators:\n  - { id: iso, title: "Iso", unit: "%", source: { jsonstat: "${address}" } }\n`;
    const old = { "data/iso.csv": "area,name,period,value\n", "data/iso.yaml": "vanha" };
    const name = "x".repeat(290);
    const classesOf = (id: string, length: number) => ({
      id,
      categories: Array.from({ length }, (_, at) => [`${name}${at}`, `${at}`] as const),
    });
    const data = datasetOf([areas, years, classesOf("a", 1600), classesOf("b", 2)], () => 1);
    const body = new TextEncoder().encode(JSON.stringify(data));
    const answer = { status: 200, type: "application/json", body };
    const network = { open: () => Promise.resolve(() => Promise.resolve(answer)) };

    const tree = { ...repository, "plan/a.yaml": plan, ...old };
    const { code, err, files } = await run("pull --lang fi", tree, { network });

    expect(err.replace(/\s+/g, " ")).toMatch(
      /iso: Indikaattorin arvot veisivät \d+ Mt.*kohtaan select vain ne luokat/,
    );
    expect(code).toBe(1);
    expect(textOf(files, "data/iso.csv")).toBe(old["data/iso.csv"]);
    expect(textOf(files, "data/iso.yaml")).toBe("vanha");
  });
});
