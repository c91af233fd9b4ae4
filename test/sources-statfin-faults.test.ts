import { describe, expect, test } from "vitest";
import type { FetchError } from "../src/base/errors.ts";
import { statfin } from "../src/sources/statfin/index.ts";
import type { Asked as Request } from "./servers/loopback.js";
import {
  html,
  invalidJson,
  json,
  refusedUrl,
  status,
  truncatedJson,
  wrongCharset,
} from "./servers/faults.js";
import type { TableServer } from "./servers/pxweb.js";
import { type Asking, failureAt, shortRows } from "./support/asked-source.ts";
import { areas, type Axis, contents, datasetOf, years } from "./support/cubes.ts";
import { ages, askTable, statfinWith, table } from "./support/statfin-tables.ts";

async function failing(
  server: TableServer,
  source: Partial<Asking["source"]>,
  rest: Partial<Asking> = {},
): Promise<FetchError> {
  const select = { contentscode: "osuus" };
  return failureAt(statfin, {
    ...{ source: { statfin: "keks/900a", select, ...source }, server: server.url },
    ...rest,
  });
}

describe("what the plan asks for in vain", () => {
  test.each([
    ["a variable that is not there", { ikaluokka: "0-17" }, "ei ole muuttujaa ”ikaluokka”"],
    ["one that is near", { contentscod: "osuus" }, "Tarkoititko: contentscode?"],
    ["a value that is not there", { contentscode: "osuudet" }, "ei ole arvoa ”osuudet”"],
    ["a value that is near", { contentscode: "osus" }, "Tarkoititko: osuus?"],
    ["no contents", {}, "on valittava yksi arvo"],
    ["two contents", { contentscode: ["osuus", "henkiloita"] }, "on valittava yksi arvo"],
    ["all contents", { contentscode: "*" }, "on valittava yksi arvo"],
    ["another area", { alue: "HVA07", contentscode: "osuus" }, "ei ole arvoa ”HVA07”"],
  ])("%s", async (_, select, message) => {
    const server = await statfinWith({ tables: { "keks/900a": table } });

    const failure = await failing(server, { select });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("StatFin keks/900a: ");
    expect(failure.text.fi).toContain(message);
  });

  test("what there is stands in the message, by code and name", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });

    expect((await failing(server, { select: {} })).text.fi).toBe(
      'StatFin keks/900a: tietosisällöstä (muuttuja ”Tiedot”) on valittava yksi arvo, koska indikaattori on yksi asia. Arvoja ovat: henkiloita (Henkilöitä), osuus (Osuus, %). Kirjoita indikaattorin kohtaan source esimerkiksi select: { "contentscode": "henkiloita" }.',
    );
  });

  test("a variable that must be chosen, unless it may be left out", async () => {
    const needed: Axis = { id: ages.id, label: "Ikä", categories: ages.categories };
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf([areas, years, needed], () => 1) },
    });

    const { fi } = (await failing(server, { select: {} })).text;

    expect(fi).toContain("muuttujasta ”Ikä” on valittava");
    expect(fi).toContain(
      'SSS (Yhteensä), 0-17 (0–17), 18- (18 ja yli). Kirjoita indikaattorin kohtaan source esimerkiksi select: { "ika": ["SSS"] }',
    );
  });

  test("a name that fits two variables", async () => {
    const twice: Axis = { ...ages, id: "ika_6_20200101" };
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf([years, ages, twice], () => 1) },
    });

    const { fi } = (await failing(server, { select: { ika: "0-17" } })).text;

    expect(fi).toContain("”ika” sopii useaan: ika_5_20200101 (Ikä), ika_6_20200101 (Ikä)");
  });

  test("a name that fits two values", async () => {
    const twice: Axis = {
      ...ages,
      categories: [
        ["1", "Nuoret"],
        ["2", "Nuoret"],
      ],
    };
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf([years, twice], () => 1) },
    });

    const { fi } = (await failing(server, { select: { ika: "nuoret" } })).text;

    expect(fi).toContain("”nuoret” sopii useaan: 1 (Nuoret), 2 (Nuoret)");
  });

  test("a total of sexes that the table neither has nor makes", async () => {
    const sexes: Axis = { id: "sukupuoli", label: "Sukupuoli", categories: [["2", "Naiset"]] };
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf([years, sexes], () => 1) },
    });

    const { fi } = (await failing(server, { select: {} })).text;

    expect(fi).toContain("muuttujasta ”Sukupuoli” on valittava");
  });

  test("areas that no plan knows", async () => {
    const other: Axis = { ...areas, categories: [["SK131", "Jyväskylän seutukunta"]] };
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf([other, years], () => 1) },
    });

    const { fi } = (await failing(server, { select: { alue: "SK131" } })).text;

    expect(fi).toContain("Siinä ovat: SK131 (Jyväskylän seutukunta).");
  });

  test("areas that the table does not have", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });

    const failure = await failing(server, {}, { areas: ["HVA07"] });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("mitään suunnitelman alueista (HVA07");
  });

  test("one sex of a table without sexes", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });

    expect((await failing(server, { sex: "female" })).text.fi).toContain("Poista rivi sex");
  });

  test("nothing but empty cells", async () => {
    const server = await statfinWith({
      tables: { "keks/900a": datasetOf([areas, years], () => null) },
    });

    expect((await failing(server, { select: {} })).text.fi).toContain("ei ole yhtään lukua");
  });

  const unknown: Axis = { ...years, categories: [["a", "Kevät"]] };

  test.each<readonly [string, readonly Axis[], string]>([
    ["periods that nobody knows", [unknown], "ajanjaksoja: a (Kevät)"],
    ["no time", [contents], "ei ole ajan muuttujaa"],
  ])("%s", async (_, axes, message) => {
    const server = await statfinWith({ tables: { "keks/900a": datasetOf(axes, () => 1) } });
    const select = axes.includes(contents) ? { contentscode: "osuus" } : {};

    expect((await failing(server, { select })).text.fi).toContain(message);
  });
});

describe("a table that is not there", () => {
  test("in the plan's language is taken in Finnish, and that is told", async () => {
    const server = await statfinWith({
      tables: { "keks/900a": (language) => (language === "fi" ? table : undefined) },
    });

    const { origin, rows } = (await askTable(server, undefined, { language: "sv" })).series;

    expect(rows).toHaveLength(9);
    expect(origin).toMatchObject({ title: { fi: "Keksitty taulukko" }, query: { language: "fi" } });
    expect(origin.notes.sv).toContain("Tabellen finns inte på svenska, så dess namn är på finska.");
  });

  test("in any language is an error of the plan", async () => {
    const server = await statfinWith({ tables: {} });

    const failure = await failing(server, {});

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("taulukkoa ei ole palvelussa");
  });

  test.each([
    ["a level", json([{ id: "900a.px", type: "t", text: "x" }])],
    ["no variables", json({ title: "x", variables: [] })],
    ["variables without codes", json({ title: "x", variables: [{ text: "x" }] })],
    ["another form", json({ title: "x", variables: { a: 1 } })],
  ])("%s is no table", async (_, handler) => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    server.misbehave(() => handler);

    expect((await failing(server, {})).text.fi).toContain("osoitteessa ei ole taulukkoa");
  });

  test("values that the description leaves out are sent as they are written", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const variables = table.id.map((code) => ({
      code,
      text: code,
      values: null,
      time: code === "timeperiod_y",
    }));
    server.misbehave(({ method, url }) =>
      method === "GET" && url.endsWith(".px") ? json({ title: "x", variables }) : undefined,
    );
    const select = { alue: "HVA15", ika: ["0-17"], contentscode: "osuus" };

    expect(shortRows((await askTable(server, select)).series)).toEqual([
      "HVA15 2022 2122",
      "HVA15 2023 2222",
      "HVA15 2024 2322 provisional",
    ]);
  });
});

describe("a service that is disturbed", () => {
  const isDescription = ({ method, url }: Request): boolean =>
    method === "GET" && url.endsWith(".px");
  const isData = ({ method }: Request): boolean => method === "POST";
  const other = datasetOf([areas, years, ages, contents], () => 1);

  test.each([
    ["a page for people", html(), "lähetti verkkosivun"],
    ["cut off", truncatedJson(), "ei ole ehjää JSON-tietoa"],
    ["no JSON", invalidJson(), "ei ole ehjää JSON-tietoa"],
    ["nothing", status(200), "ei ole ehjää JSON-tietoa"],
    ["letters in another code", wrongCharset(), "merkistö on väärä (ei UTF-8)"],
    ["a status of its own", status(418), "vastasi virheellä 418"],
    ["a refusal", status(401), "kieltäytyi vastaamasta (401)"],
  ])("%s", async (_, handler, message) => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    for (const isMet of [isDescription, isData]) {
      server.misbehave((request) => (isMet(request) ? handler : undefined));

      const failure = await failing(server, {});

      expect(failure.kind).toBe("source");
      expect(failure.text.fi).toContain("StatFin keks/900a: ");
      expect(failure.text.fi).toContain(message);
    }
  });

  test.each([
    ["values that do not agree with the sizes", { ...other, value: [1, 2] }, "arvoja on 2"],
    ["no JSON-stat", { columns: [], data: [] }, "ei ole ulottuvuuksia (dimension)"],
    [
      "values that are no numbers",
      { ...other, value: other.value.map(() => "kaksi") },
      "”kaksi” ei ole luku",
    ],
  ])("%s", async (_, body, message) => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    server.misbehave((request) => (isData(request) ? json(body) : undefined));

    const failure = await failing(server, {});

    expect(failure.kind).toBe("source");
    expect(failure.text.fi).toContain(message);
  });

  test("a query that it does not understand", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    server.misbehave((request) => (isData(request) ? status(400, {}, "Bad Request") : undefined));

    const failure = await failing(server, {});

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("ei ymmärtänyt kyselyä (400)");
  });

  test("more than was asked for is not taken", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    server.misbehave((request) => (isData(request) ? json(other) : undefined));

    const { rows } = (await askTable(server, { ika: "0-17", contentscode: "osuus" })).series;

    expect(rows).toHaveLength(9);
  });

  test("one that is away", async () => {
    const failure = await failureAt(statfin, {
      source: { statfin: "keks/900a" },
      server: await refusedUrl(),
    });

    expect(failure.text.fi).toContain("ei ota yhteyttä vastaan");
  });
});
