import { describe, expect, onTestFinished, test } from "vitest";
import type { FetchError } from "../src/base/errors.ts";
import { jsonstat } from "../src/sources/jsonstat/index.ts";
import { html, invalidJson, json, status, truncatedJson, wrongCharset } from "./servers/faults.js";
import { type Shape, startJsonstat } from "./servers/jsonstat.js";
import { type Asking, askSource, failureAt, shortRows } from "./support/asked-source.ts";
import { areas, type Axis, contents, datasetOf, years } from "./support/cubes.ts";
import { ages, valueIn } from "./support/statfin-tables.ts";

const address = "https://avoindata.esimerkki.example/tiedot.json";
const axes = [areas, years, ages, contents];
const select = { ika: ["SSS", "0-17"], contentscode: "osuus" };
const marked = datasetOf(axes, (codes) => {
  if (codes[0] === "KU179" && codes[1] === "2022") return "..";
  if (codes[0] === "SSS" && codes[1] === "2023") return null;
  return codes[1] === "2024" ? [valueIn(axes)(codes), "e"] : valueIn(axes)(codes);
});

type Server = Awaited<ReturnType<typeof startJsonstat>>;

async function serverOf(file: unknown, shape: Shape = {}): Promise<Server> {
  const server = await startJsonstat({ files: { "/tiedot.json": file }, shape });
  onTestFinished(server.close);
  return server;
}

function asking(server: Server, rest: Partial<Asking["source"]>): Asking {
  return { source: { jsonstat: address, ...rest }, server: server.url };
}

async function failing(server: Server, rest: Partial<Asking["source"]> = {}): Promise<FetchError> {
  return failureAt(jsonstat, asking(server, rest));
}

describe("a dataset", () => {
  const expected = [
    "SSS 2022 ika=SSS 1112",
    "SSS 2022 ika=0-17 1122",
    "SSS 2024 ika=SSS 1312 estimate",
    "SSS 2024 ika=0-17 1322 estimate",
    "HVA15 2022 ika=SSS 2112",
    "HVA15 2022 ika=0-17 2122",
    "HVA15 2023 ika=SSS 2212",
    "HVA15 2023 ika=0-17 2222",
    "HVA15 2024 ika=SSS 2312 estimate",
    "HVA15 2024 ika=0-17 2322 estimate",
    "KU179 2022 ika=SSS missing",
    "KU179 2022 ika=0-17 missing",
    "KU179 2023 ika=SSS 3212",
    "KU179 2023 ika=0-17 3222",
    "KU179 2024 ika=SSS 3312 estimate",
    "KU179 2024 ika=0-17 3322 estimate",
  ];
  const shapes: readonly Shape[] = [
    {},
    { values: "sparse" },
    { values: "sparse", texts: true, version: 1, roles: false },
    { statuses: "list", index: "list" },
    { index: "backwards", roles: false },
    { index: "absent", version: 1 },
  ];

  test.each(shapes)("in the shape %j", async (shape) => {
    const server = await serverOf(marked, shape);

    const { series } = await askSource(jsonstat, asking(server, { select }));

    expect(shortRows(series)).toEqual(expected);
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /tiedot.json",
    ]);
  });

  test("tells what it is and whose; its licence nobody knows", async () => {
    const server = await serverOf(marked);

    const { origin } = (await askSource(jsonstat, asking(server, { select }))).series;

    expect(origin).toMatchObject({
      source: "jsonstat",
      query: {
        url: address,
        timeperiod_y: "*",
        contentscode: ["osuus"],
        ika_5_20200101: ["SSS", "0-17"],
      },
      address,
      title: { fi: "Keksitty taulukko" },
      unit: { fi: "%" },
      producer: { fi: "Tilastokeskus, keksitty tilasto" },
      licence: "",
      updated: "2026-09-10T06:00:00Z",
      citation: {
        sv: `Tilastokeskus, keksitty tilasto: Keksitty taulukko. Hänvisning 1.11.2026. ${address}`,
      },
    });
  });

  test("all classes that nobody chose are columns of their own", async () => {
    const server = await serverOf(datasetOf([areas, years, ages], () => 1));

    const { origin, rows } = (await askSource(jsonstat, asking(server, {}))).series;

    expect(rows).toHaveLength(27);
    expect(origin.query["ika_5_20200101"]).toBe("*");
  });

  test("as Eurostat gives it: no roles, sparse, its own marks, the unit as a dimension", async () => {
    const eurostat: readonly Axis[] = [
      { id: "freq", categories: [["A", "Annual"]] },
      {
        id: "unit",
        label: "Unit",
        categories: [
          ["PC", "Percentage"],
          ["THS", "Thousand"],
        ],
      },
      {
        id: "sex",
        label: "Sex",
        categories: [
          ["T", "Total"],
          ["M", "Males"],
          ["F", "Females"],
        ],
      },
      {
        id: "geo",
        label: "Geo",
        categories: [
          ["EU27_2020", "European Union"],
          ["FI", "Finland"],
        ],
      },
      {
        id: "time",
        label: "Time",
        categories: [
          ["2023", "2023"],
          ["2024", "2024"],
          ["2025", "2025"],
        ],
      },
    ];
    const data = datasetOf(eurostat, ([, , , , year]) =>
      year === "2023" ? [9.5, "b"] : year === "2024" ? [9.7, "p"] : ":c",
    );
    const server = await startJsonstat({
      files: { "/api/data/x": { ...data, role: undefined } },
      shape: { values: "sparse", roles: false },
    });
    onTestFinished(server.close);
    const source = {
      jsonstat: "https://ec.europa.eu.example/api/data/x?format=JSON&lang=EN",
      select: { unit: "PC" },
    };

    const { origin, rows } = (await askSource(jsonstat, { source, server: server.url })).series;

    expect(shortRows({ rows })).toEqual([
      "SSS 2023 total 9.5",
      "SSS 2024 total 9.7 provisional",
      "SSS 2025 total suppressed",
    ]);
    expect(origin.title).toEqual({ en: "Keksitty taulukko" });
    expect(origin.unit).toEqual({ en: "Percentage" });
    expect(origin.notes.fi).toContain("sarja katkeaa: 2023");
    expect(server.requests[0]?.url).toBe("/api/data/x?format=JSON&lang=EN");
  });
});

describe("what goes wrong", () => {
  test.each([
    ["a page for people", html(), "lähetti verkkosivun"],
    ["cut off", truncatedJson(), "ei ole ehjää JSON-tietoa"],
    ["no JSON", invalidJson(), "ei ole ehjää JSON-tietoa"],
    ["letters in another code", wrongCharset(), "merkistö on väärä (ei UTF-8)"],
    ["no JSON-stat", json({ rivit: [] }), "ei ole ulottuvuuksia (dimension)"],
    ["sizes that do not agree", json({ ...marked, value: [1] }), "arvoja on 1"],
    ["a refusal", status(403), "kieltäytyi vastaamasta (403)"],
    ["a status of its own", status(418), "vastasi virheellä 418"],
  ])("%s is the source's fault", async (_, handler, message) => {
    const server = await serverOf(marked);
    server.misbehave(() => handler);

    const failure = await failing(server, { select });

    expect(failure.kind).toBe("source");
    expect(failure.text.fi).toContain("avoindata.esimerkki.example/tiedot.json: ");
    expect(failure.text.fi).toContain(message);
  });

  test.each([
    [400, "ei tunne tätä osoitetta tai sen suodattimia (400)"],
    [404, "ei tunne tätä osoitetta tai sen suodattimia (404)"],
    [410, "ei tunne tätä osoitetta tai sen suodattimia (410)"],
    [413, "ei lähetä näin paljon lukuja kerralla (413)"],
  ])("%i is the plan's to mend", async (code, message) => {
    const server = await serverOf(marked);
    server.misbehave(() => status(code));

    const failure = await failing(server);

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain(message);
  });

  test.each([
    ["contents that nobody chose", {}, "on valittava yksi arvo"],
    ["a value that is not there", { contentscode: "x" }, "ei ole arvoa ”x”"],
  ])("%s", async (_, chosen, message) => {
    const failure = await failing(await serverOf(marked), { select: chosen });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain(message);
  });

  test("more values than anybody reviews", async () => {
    const of = (id: string, count: number): Axis => ({
      id,
      categories: Array.from({ length: count }, (_, at) => [`${id}${at}`, `${at}`] as const),
    });
    const big = datasetOf([years, of("a", 300), of("b", 300)], () => 1);

    const failure = await failing(await serverOf(big), { select: { area: "SSS" } });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("tulisi 270000 arvoa, ja hyte ottaa enintään 200000");
  });

  test("no host of it may be asked unless hyte.yaml names it", async () => {
    expect(jsonstat.hosts).toEqual([]);

    const failure = await failureAt(jsonstat, { source: { jsonstat: address } });

    expect(failure.text.fi).toContain("avoindata.esimerkki.example");
    expect(failure.text.fi).toContain("hosts");
  });
});
