import { describe, expect, test } from "vitest";
import { changedFacts } from "../src/snapshots/differences.ts";
import { pxweb2 } from "../src/sources/pxweb2/index.ts";
import { renamed } from "./servers/datasets.js";
import { html, json, status } from "./servers/faults.js";
import { askOf, askSource, shortRows, worldFor } from "./support/asked-source.ts";
import { areas, type Axis, datasetOf, years } from "./support/cubes.ts";
import {
  address,
  asking,
  askKeks1,
  failureOfKeks1,
  isData,
  serviceWith,
} from "./support/pxweb2-tables.ts";
import { ages, table, valueIn } from "./support/statfin-tables.ts";

describe("a table", () => {
  test("is described first, then asked for by its address", async () => {
    const server = await serviceWith();

    const { series } = await askKeks1(server);

    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /api/v2/config",
      "GET /api/v2/tables/KEKS1/metadata?lang=fi&outputFormat=json-stat2",
      "GET /api/v2/tables/KEKS1/data?lang=fi&outputFormat=json-stat2&valuecodes[alue_23_20260101]=SSS,HVA15,KU179&valuecodes[timeperiod_y]=*&valuecodes[ika_5_20200101]=SSS&valuecodes[contentscode]=osuus",
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

  test("tells what it is, whose, and on what terms", async () => {
    const { origin } = (await askKeks1(await serviceWith())).series;

    expect(origin).toMatchObject({
      source: "pxweb2",
      query: { table: address, language: "fi", timeperiod_y: "*", contentscode: ["osuus"] },
      address,
      title: { fi: "Keksitty taulukko" },
      unit: { fi: "%" },
      producer: { fi: "Tilastokeskus, keksitty tilasto" },
      licence: "CC-BY-4.0",
      updated: "2026-09-10T06:00:00Z",
    });
    expect(origin.citation.fi).toBe(
      `Tilastokeskus, keksitty tilasto: Keksitty taulukko. Viitattu 1.11.2026. ${address}`,
    );
    expect(origin.notes.fi).toBe("Tieto: Osuus, %.");
  });

  test.each([
    ["https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"],
    ["CC-BY 3.0", "CC-BY-3.0"],
    ["Oma lisenssi", "Oma lisenssi"],
    ["", ""],
  ])("the licence “%s” is %s", async (license, expected) => {
    const server = await serviceWith({ config: { license } });

    expect((await askKeks1(server)).series.origin.licence).toBe(expected);
  });

  test("is asked for by a body where the address would be long, or a code has a comma", async () => {
    const many: Axis = {
      ...ages,
      categories: Array.from({ length: 300 }, (_, at) => [`ikäluokka-${at}`, `${at}`] as const),
    };
    const comma: Axis = {
      ...ages,
      categories: [
        ["0,5", "0,5"],
        ["1", "1"],
      ],
    };
    const of = [areas, years, many];
    const server = await serviceWith({
      tables: {
        KEKS1: datasetOf(of, valueIn(of)),
        KEKS2: datasetOf([areas, years, comma], () => 7),
      },
    });

    const long = await askKeks1(server, { select: { ika: "*", alue: "HVA15", vuosi: "2022" } });
    const short = await askSource(pxweb2, {
      source: { pxweb2: address.replace("KEKS1", "KEKS2"), select: { ika: "0,5" } },
      server: server.url,
    });

    expect(long.series.rows).toHaveLength(300);
    expect(long.series.origin.query["ika_5_20200101"]).toBe("*");
    expect(short.series.rows).toHaveLength(9);
    expect(server.requests.filter(isData).map(({ method }) => method)).toEqual(["POST", "POST"]);
  });

  test("when its codes change, its values stay and the change is told", async () => {
    const server = await serviceWith();
    const select = { alue_23_20260101: "HVA15", contentscode: "osuus" };
    const before = (await askKeks1(server, { select })).series;

    server.change("KEKS1", renamed(table, { alue_23_20260101: "alue_23_20270101" }));
    const after = (await askKeks1(server, { select })).series;

    expect(after.rows).toEqual(before.rows);
    expect(changedFacts(before.origin, after.origin)).toEqual(["query"]);
  });

  test("has no mark for what is secret: the same dots mean other things elsewhere", async () => {
    const marked = datasetOf([areas, years], ([area]) => (area === "KU179" ? "..." : 1));
    const server = await serviceWith({ tables: { KEKS1: marked } });

    const { rows } = (await askKeks1(server, { select: {} })).series;

    expect(rows.filter(({ area }) => area === "KU179").map(({ flag }) => flag)).toEqual([
      "missing",
      "missing",
      "missing",
    ]);
  });

  test("without areas needs the plan's word for whose the figures are", async () => {
    const server = await serviceWith({ tables: { KEKS1: datasetOf([years], () => 1) } });

    expect((await failureOfKeks1(server, { select: {} })).text.fi).toContain(
      "select: { area: SSS }",
    );
    expect(shortRows((await askKeks1(server, { select: { area: "SSS" } })).series)[0]).toBe(
      "SSS 2022 1",
    );
  });
});

describe("languages", () => {
  test("one that the service has not is not asked for: it speaks its own", async () => {
    const config = { languages: [{ id: "en", label: "English" }], defaultLanguage: "en" };
    const server = await serviceWith({ config });

    const { origin } = (await askKeks1(server)).series;

    expect(server.requests.some(({ url }) => url.includes("lang="))).toBe(false);
    expect(origin.title).toEqual({ en: "Keksitty taulukko" });
    expect(origin.query).not.toHaveProperty("language");
  });

  test("a table that is not there in the plan's language is taken in the service's own", async () => {
    const server = await serviceWith({
      tables: { KEKS1: (language) => (language === "fi" ? table : undefined) },
    });

    const { origin, rows } = (await askKeks1(server, { language: "sv" })).series;

    expect(rows).toHaveLength(9);
    expect(origin.title).toEqual({ fi: "Keksitty taulukko" });
  });
});

describe("what is too much at once", () => {
  const select = { ika: ["0-17", "18-"], contentscode: "osuus" };

  test.each([
    [{ config: { maxDataCells: 5 } }, [200]],
    [{ config: { maxDataCells: 2 } }, [200]],
    [{ mostCells: 4 }, [200, 403]],
  ])("is asked for in parts: %j", async (options, statuses) => {
    const whole = (await askKeks1(await serviceWith(), { select })).series;
    const server = await serviceWith(options);

    const { series } = await askKeks1(server, { select });

    expect(shortRows(series).toSorted()).toEqual(shortRows(whole).toSorted());
    expect(series.origin.query).toEqual(whole.origin.query);
    expect(server.requests.filter(isData).length).toBeGreaterThan(3);
    expect(new Set(server.requests.map(({ status: code }) => code))).toEqual(new Set(statuses));
  });

  test("who asks too often waits as long as the service says", async () => {
    const server = await serviceWith();
    server.busy(1);

    const { series, waits } = await askKeks1(server);

    expect(series.rows).toHaveLength(9);
    expect(waits.filter((wait) => wait >= 7000)).toHaveLength(1);
  });

  test("what it allows is asked for once in a run", async () => {
    const server = await serviceWith();
    const { world } = await worldFor({ server: server.url });
    const question = askOf(asking(server, {}));

    await Promise.all([pxweb2.pull(question, world), pxweb2.pull(question, world)]);

    expect(server.requests.filter(({ url }) => url.endsWith("/config"))).toHaveLength(1);
  });

  test.each([
    ["a page", html()],
    ["nothing", status(404)],
    ["other JSON", json([1])],
  ])("where /config is %s, the usual limit is taken", async (_, handler) => {
    const server = await serviceWith();
    server.misbehave(({ url }) => (url.endsWith("/config") ? handler : undefined));

    const { origin, rows } = (await askKeks1(server)).series;

    expect(rows).toHaveLength(9);
    expect(origin.licence).toBe("");
  });
});
