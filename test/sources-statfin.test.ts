import { describe, expect, test } from "vitest";
import { changedFacts } from "../src/snapshots/differences.ts";
import { statfin } from "../src/sources/statfin/index.ts";
import { addressOf, pageOf, tableOf, titleOfTable } from "../src/sources/statfin/table.ts";
import { renamed } from "./servers/datasets.js";
import { askSource, failureAt, shortRows } from "./support/asked-source.ts";
import { areas, type Axis, contents, datasetOf, sexes, years } from "./support/cubes.ts";
import {
  ages,
  askTable,
  axes,
  postsTo,
  statfinWith,
  table,
  valueIn,
} from "./support/statfin-tables.ts";

describe("a table", () => {
  test("is described first, then asked for the plan's areas alone", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });

    const { series } = await askTable(server);

    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /PxWeb/api/v1/fi/StatFin/keks/900a.px",
      "GET /PxWeb/api/v1/fi/?config",
      "POST /PxWeb/api/v1/fi/StatFin/keks/900a.px",
    ]);
    expect(
      postsTo(server)[0]?.query.map(({ code, selection }) => [code, selection.values]),
    ).toEqual([
      ["alue_23_20260101", ["SSS", "HVA15", "KU179"]],
      ["timeperiod_y", ["2022", "2023", "2024"]],
      ["ika_5_20200101", ["SSS"]],
      ["contentscode", ["osuus"]],
    ]);
    expect(shortRows(series)).toEqual([
      "SSS 2022 1112",
      "SSS 2023 1212",
      "SSS 2024 1312 provisional",
      "HVA15 2022 2112",
      "HVA15 2023 2212",
      "HVA15 2024 2312 provisional",
      "KU179 2022 3112",
      "KU179 2023 3212",
      "KU179 2024 3312 provisional",
    ]);
  });

  test("tells what it is, of whom, and how to cite it", async () => {
    const extension = { px: { "official-statistics": true } };
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf(axes, () => 1, { label: "Keksityt tulot", extension }) },
    });

    const { origin, rows } = (await askTable(server)).series;

    expect(origin).toMatchObject({
      source: "statfin",
      query: { table: "keks/900a", language: "fi", timeperiod_y: "*", contentscode: ["osuus"] },
      address: "https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__keks/900a.px/",
      title: { fi: "Keksityt tulot" },
      unit: { fi: "%" },
      producer: { fi: "Tilastokeskus", sv: "Statistikcentralen", en: "Statistics Finland" },
      licence: "CC-BY-4.0",
      updated: "2026-09-10T06:00:00Z",
    });
    expect(origin.citation.fi).toBe(
      "Suomen virallinen tilasto (SVT): Keksitty tilasto. Keksityt tulot [verkkojulkaisu]. Helsinki: Tilastokeskus [viitattu: 1.11.2026]. Saantitapa: https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__keks/900a.px/",
    );
    expect(origin.query["ika_5_20200101"]).toEqual(["SSS"]);
    expect(origin.notes.fi).toBe("Tieto: Osuus, %.");
    expect(rows.map(({ name }) => name)).toContain("Jyväskylä");
  });

  test("statistics that are not official are not called so", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });

    expect((await askTable(server)).series.origin.citation.sv).toMatch(/^Keksitty tilasto\. /);
  });

  test("of a class, and of several classes as a column of their own", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const select = { ika: ["0-17", "18-"], vuosi: "2023", alue: "HVA15", Tiedot: "Henkilöitä" };

    expect(shortRows((await askTable(server, select)).series)).toEqual([
      "HVA15 2023 ika=0-17 2221",
      "HVA15 2023 ika=18- 2231",
    ]);
  });

  test("of sexes: the total, those that are asked for, those that are selected", async () => {
    const of = [areas, years, sexes];
    const server = await statfinWith({ tables: { "keks/900a": datasetOf(of, valueIn(of)) } });
    const year = { timeperiod: "2022", alue: "SSS" };

    expect(shortRows((await askTable(server, year)).series)).toEqual(["SSS 2022 total 111"]);
    expect(
      shortRows((await askTable(server, year, { sexes: ["total", "female"] })).series),
    ).toEqual(["SSS 2022 total 111", "SSS 2022 female 113"]);
    expect(shortRows((await askTable(server, { ...year, sukupuoli: "1" })).series)).toEqual([
      "SSS 2022 male 112",
    ]);
  });

  test("of an area that the plan does not look at otherwise", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const select = { alue: ["HVA06", "SSS"], vuosi: "2022", contentscode: "osuus" };

    expect(shortRows((await askTable(server, select)).series)).toEqual([
      "SSS 2022 1112",
      "HVA06 2022 4112",
    ]);
  });

  test("of another office with the same interface is not said to be Statistics Finland's", async () => {
    const server = await statfinWith({ tables: { "vrm/a": table }, database: "Aluesarjat" });
    const address = "https://px.esimerkki.example/PxWeb/api/v1/fi/Aluesarjat/vrm/a.px";

    const { origin } = (
      await askSource(statfin, {
        source: { statfin: address, select: { contentscode: "osuus" } },
        server: server.url,
      })
    ).series;

    expect(origin).toMatchObject({
      query: { table: "Aluesarjat/vrm/a" },
      address,
      producer: { fi: "Tilastokeskus, keksitty tilasto" },
      licence: "",
    });
    expect(origin.citation.en).toMatch(/ Referenced on 1\.11\.2026\. https:/);
  });

  test("without areas is of the whole country, and says so", async () => {
    const of = [years, contents];
    const server = await statfinWith({ tables: { "keks/900a": datasetOf(of, valueIn(of)) } });

    const { origin, rows } = (await askTable(server)).series;

    expect(shortRows({ rows })[0]).toBe("SSS 2022 12");
    expect(rows[0]?.name).toBe("Koko maa");
    expect(origin.notes.fi).toContain("Taulukossa ei ole alueita; luvut ovat koko maan.");
  });

  test("marks what is secret, missing and preliminary", async () => {
    const marked = datasetOf([areas, years], ([area, year]) => {
      if (area === "KU179") return "...";
      if (area === "HVA15" && year === "2022") return "..";
      return area === "SSS" && year === "2023" ? [5, "*"] : 0;
    });
    const server = await statfinWith({ tables: { "keks/900a": marked } });

    expect(shortRows((await askTable(server, {})).series)).toEqual([
      "SSS 2022 0",
      "SSS 2023 5 provisional",
      "SSS 2024 0 provisional",
      "HVA15 2022 missing",
      "HVA15 2023 0",
      "HVA15 2024 0 provisional",
      "KU179 2022 suppressed",
      "KU179 2023 suppressed",
      "KU179 2024 suppressed",
    ]);
  });
});

describe("when codes change", () => {
  const next = renamed(table, {
    alue_23_20260101: "alue_23_20270101",
    ika_5_20200101: "ika_5_20270101",
    timeperiod_y: "timeperiod_m",
  });

  test("variables are found by what stays of their codes, and the change is told", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const select = { alue_23_20260101: ["HVA15"], ika: "0-17", contentscode: "osuus" };
    const before = (await askTable(server, select)).series;

    server.change("keks/900a", next);
    const after = (await askTable(server, select)).series;

    expect(after.rows).toEqual(before.rows);
    expect(before.origin.query).toMatchObject({ alue_23_20260101: ["HVA15"] });
    expect(after.origin.query).toMatchObject({ alue_23_20270101: ["HVA15"] });
    expect(changedFacts(before.origin, after.origin)).toEqual(["query"]);
    expect(changedFacts(before.origin, (await askTable(server, select)).series.origin)).toEqual([
      "query",
    ]);
  });

  test("names from before June 2026 are understood", async () => {
    const prefixed: Axis = {
      ...contents,
      categories: [
        ["vaerak-vaesto", "Väestö"],
        ["vaerak-osuus", "Osuus"],
      ],
    };
    const of = [areas, years, prefixed];
    const server = await statfinWith({ tables: { "keks/900a": datasetOf(of, valueIn(of)) } });
    const select = { Alue: "Keski-Suomen hyvinvointialue", Vuosi: "2022", Tiedot: "osuus" };

    expect(shortRows((await askTable(server, select)).series)).toEqual(["HVA15 2022 212"]);
  });

  test("a new year is no change of codes", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const before = (await askTable(server)).series;
    const later: Axis = { ...years, categories: [...years.categories, ["2025", "2025*"]] };

    server.change(
      "keks/900a",
      datasetOf([areas, later, ages, contents], () => 1),
    );
    const after = (await askTable(server)).series;

    expect(after.rows).toHaveLength(12);
    expect(changedFacts(before.origin, after.origin)).toEqual([]);
  });
});

describe("the ways to write a table", () => {
  const api = "https://pxdata.stat.fi/PxWeb/api/v1/fi";
  test.each([
    ["jmhi/11m2", `${api}/StatFin/jmhi/11m2.px`, "jmhi/11m2"],
    [" StatFin/jmhi/11m2.px ", `${api}/StatFin/jmhi/11m2.px`, "jmhi/11m2"],
    ["statfin_tyonv_pxt_12tg.px", `${api}/StatFin/tyonv/12tg.px`, "tyonv/12tg"],
    ["tyonv/statfin_tyonv_pxt_12tg.px", `${api}/StatFin/tyonv/12tg.px`, "tyonv/12tg"],
    [
      "StatFin_Passiivi/tyonv/statfinpas_tyonv_pxt_12tg.px",
      `${api}/StatFin_Passiivi/tyonv/statfinpas_tyonv_pxt_12tg.px`,
      "StatFin_Passiivi/tyonv/statfinpas_tyonv_pxt_12tg",
    ],
    [
      "https://pxdata.stat.fi/PxWeb/pxweb/sv/StatFin/StatFin__jmhi/11m2.px/",
      `${api}/StatFin/jmhi/11m2.px`,
      "jmhi/11m2",
    ],
    [
      "https://statfin.stat.fi/PxWeb/api/v1/en/StatFin/jmhi/11m2.px",
      `${api}/StatFin/jmhi/11m2.px`,
      "jmhi/11m2",
    ],
    [
      "https://px.hel.example/PXWeb/api/v1/en/Aluesarjat/vrm/a.px",
      "https://px.hel.example/PXWeb/api/v1/fi/Aluesarjat/vrm/a.px",
      "Aluesarjat/vrm/a",
    ],
  ])("%s", (written, address, title) => {
    const read = tableOf(written);

    expect(read && addressOf(read, "fi")).toBe(address);
    expect(read && titleOfTable(read)).toBe(title);
    expect(read && tableOf(pageOf(read, "fi"))).toEqual(read);
  });

  test.each([
    "",
    "11m2",
    "a/../../etc",
    "jmhi/11 m2",
    "jmhi/?config",
    "https://pxdata.stat.fi/",
    "x".repeat(400),
  ])("“%s” is none", async (written) => {
    const failure = await failureAt(statfin, { source: { statfin: written } });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("ei ole StatFin-taulukon tunnus");
  });
});
