import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readCube } from "../src/sources/cube/read-cube.ts";
import { jsonstat } from "../src/sources/jsonstat/index.ts";
import { statfin } from "../src/sources/statfin/index.ts";
import { json } from "./servers/faults.js";
import { startJsonstat } from "./servers/jsonstat.js";
import { askSource, failureAt, shortRows } from "./support/asked-source.ts";
import { type Axis, datasetOf, positionsOf } from "./support/cubes.ts";
import { askTable, postsTo, statfinWith } from "./support/statfin-tables.ts";

const samples = process.env["HYTE_API_SAMPLES"];

describe.skipIf(samples === undefined)("recordings in HYTE_API_SAMPLES", () => {
  const recorded = (file: string): unknown => {
    const text = readFileSync(join(samples ?? "", file), "utf8");
    return JSON.parse(text);
  };

  test("a table of StatFin: its description, then its one figure", async () => {
    const server = await statfinWith({});
    const description = json(recorded("statfin/v1-metadata-velk-13kt-2022-fi.json"));
    const data = json(recorded("statfin/jsonstat2-velk-13kt-2022-fi.json"));
    server.misbehave(({ method, url }) => {
      if (method === "POST") return data;
      return url.endsWith(".px") ? description : undefined;
    });

    const { series } = await askSource(statfin, {
      source: {
        statfin: "statfin_velk_pxt_13kt.px",
        select: { Tiedot: "velat_yht", Asuntokunnat: "SSS" },
      },
      server: server.url,
      areas: ["MK13", "SSS"],
    });

    expect(shortRows(series)).toEqual(["SSS 2002 58443598209"]);
    expect(series.origin).toMatchObject({
      query: { table: "velk/13kt", Vuosi: "*", Tiedot: ["velat_yht"], Maakunta: ["SSS", "MK13"] },
      unit: { fi: "euroa" },
      updated: "2022-12-21T06:00:00Z",
    });
    expect(series.origin.title.fi).toMatch(/^Asuntokuntien velat, velkaantumisaste ja tulot /);
    expect(series.origin.citation.fi).toMatch(/^Velkaantumistilasto\. Asuntokuntien velat/);
    const [query] = postsTo(server);
    expect(query?.query.map(({ code, selection }) => [code, selection.values.length])).toEqual([
      ["Vuosi", 20],
      ["Tiedot", 1],
      ["Maakunta", 2],
      // Nobody chose it: its class of all is asked for, so that nothing is added up.
      ["Viitehenkilön ikä", 1],
      ["Asuntokunnat", 1],
    ]);
  });

  test("a query that StatFin understood in 2026 is the one that is sent", async () => {
    const query = recorded("statfin/v1-query-jmhi-11m2-2026.json");
    const codes = ["2020", "2021", "2022", "2023", "2024", "2025"];
    const axes: readonly Axis[] = [
      { id: "timeperiod_y", role: "time", categories: codes.map((code) => [code, code] as const) },
      {
        id: "kuntatyyppi_1_20140101",
        categories: [
          ["SSS", "Yhteensä"],
          ["1", "Kaupunkimaiset"],
        ],
      },
      {
        id: "jmhi_7_20190101",
        categories: [
          ["SSS", "Yhteensä"],
          ["1", "Muu"],
        ],
      },
      {
        id: "contentscode",
        categories: [
          ["pojo_kunteht", "Keksitty"],
          ["muu", "Muu"],
        ],
      },
    ];
    const server = await statfinWith({ tables: { "keks/900a": datasetOf(axes, () => 1) } });

    await askTable(server, { kuntatyyppi: "1", jmhi: "SSS", contentscode: "pojo_kunteht" });

    expect(postsTo(server)).toEqual([query]);
  });

  test("order.json: what does not change, first", async () => {
    const { dimensions, values } = await readCube(recorded("jsonstat/order.json"), "order.json");

    const cells = positionsOf(
      dimensions.map(({ categories }) => categories.map(({ code }) => code)),
    );
    const named = cells.map(([a, b, c]) => `A${a}B${b}C${c}`);
    // One cell is misspelt where it comes from.
    expect(values.map((value, at) => (value === named[at] ? "" : value)).join("")).toBe("A1B1C4");
    expect(values).toHaveLength(24);
  });

  test("hierarchy.json: codes that look like numbers keep their order", async () => {
    const { dimensions, values } = await readCube(recorded("jsonstat/hierarchy.json"), "hierarchy");
    const codes = dimensions[0]?.categories.map(({ code }) => code) ?? [];

    expect(codes).toHaveLength(132);
    expect(codes.slice(0, 4)).toEqual(["T", "1", "1.1", "1.1.1"]);
    expect(codes.slice(-2)).toEqual(["11.2.1", "11.2.2"]);
    expect(values.every((value) => value === null)).toBe(true);
  });

  test("canada.json: one category without an index, one mark for all", async () => {
    const cube = await readCube(recorded("jsonstat/canada.json"), "canada.json");

    expect(
      cube.dimensions.map(({ code, role, categories }) => [code, role, categories.length]),
    ).toEqual([
      ["country", "geo", 1],
      ["year", "time", 1],
      ["age", "", 20],
      ["concept", "metric", 2],
      ["sex", "", 3],
    ]);
    expect(cube.dimensions[0]?.categories).toEqual([{ code: "CA", label: "Canada", unit: "" }]);
    expect(cube.dimensions[2]?.categories.map(({ code }) => code).slice(0, 3)).toEqual([
      "T",
      "4",
      "9",
    ]);
    expect(cube.dimensions[3]?.categories.map(({ unit }) => unit)).toEqual([
      "thousands of persons",
      "%",
    ]);
    expect(cube.values.slice(-3)).toEqual([0.7, 0.4, 1]);
    expect(cube.values).toHaveLength(120);
    expect(new Set(cube.statuses)).toEqual(new Set(["a"]));
  });

  test("canada.json is of no area that a plan knows, and that is said", async () => {
    const files = { "/canada.json": recorded("jsonstat/canada.json") };
    const server = await startJsonstat({ files });
    onTestFinished(server.close);

    const { kind, text } = await failureAt(jsonstat, {
      source: {
        jsonstat: "https://json-stat.example/canada.json",
        select: { concept: "PERCENT", age: "T" },
      },
      server: server.url,
    });

    expect(kind).toBe("plan");
    expect(text.fi).toContain("Siinä ovat: CA (Canada).");
  });
});
