import { fetch as plainFetch } from "undici";
import { afterEach, describe, expect, test } from "vitest";
import type { Network } from "../src/host/host.ts";
import type { ServedAnswer, ServedIndicator, SotkanetServer } from "./servers/sotkanet.js";
import { startSotkanet } from "./servers/sotkanet.js";
import { type Asked, pullOne } from "./support/pull-one.ts";

const servers: SotkanetServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serverOf(indicator: ServedIndicator = {}): Promise<SotkanetServer> {
  const server = await startSotkanet({
    indicators: { 901: { start: 2022, end: 2023, ...indicator } },
  });
  servers.push(server);
  return server;
}

/** Pulls indicator 901 from a server where it is so. */
async function pulled(indicator: ServedIndicator = {}, asked: Partial<Asked> = {}) {
  const server = await serverOf(indicator);
  return pullOne(server.url, { id: 901, ...asked });
}

/** Pulls it from a server that answers one path so. */
async function pulledWith(path: string, answer: ServedAnswer) {
  const server = await serverOf();
  server.misbehave(({ url = "" }) => (url.startsWith(path) ? answer : undefined));
  return pullOne(server.url, { id: 901 });
}

const json = (body: unknown): ServedAnswer => ({
  headers: { "content-type": "application/json;charset=UTF-8" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

const ofCounty = (rows: readonly string[]): readonly string[] =>
  rows.filter((row) => row.startsWith("HVA15,"));

describe("what is asked", () => {
  test("each year by itself, by sex, and no area, since the service takes none", async () => {
    const server = await serverOf({ start: 2019, end: 2021 });

    await pullOne(server.url, { id: 901, source: { sex: "female" } });

    expect(server.requests.toSorted()).toEqual([
      "/indicators/901",
      "/json?indicator=901&years=2019&years=2020&years=2021&genders=female",
      "/regions",
    ]);
  });

  test("of more than 400 rows a year, in no order, those of the plan are kept in order", async () => {
    const { code, rows } = await pulled({ gaps: false });

    expect(code).toBe(0);
    const keys = rows.map((row) => row.split(",")[0]);
    expect(new Set(keys).size).toBe(24);
    expect(keys).toHaveLength(48);
    expect(rows).toEqual([...rows].sort());
  });

  test("without a named agent Sotkanet says 403, and the message tells why that may be", async () => {
    const server = await serverOf();
    const nameless: Network = {
      open: () =>
        Promise.resolve(async ({ url }) => {
          const answer = await plainFetch(url);
          return { status: answer.status, type: "", body: await answer.bytes() };
        }),
    };

    const { code, err } = await pullOne(server.url, { id: 901, network: nameless });

    expect(code).toBe(2);
    expect(err).toContain("Sotkanet kieltäytyi vastaamasta (403)");
    expect(err).toContain("välityspalvelin on voinut poistaa nimen (User-Agent)");
    expect((await pullOne(server.url, { id: 901 })).code).toBe(0);
  });

  test("the server says 400 to years in a list with commas, so the test of them above means something", async () => {
    const { url } = await serverOf();

    const answer = await plainFetch(`${url}/json?indicator=901&years=2022,2023`, {
      headers: { "user-agent": "test" },
    });

    expect(answer.status).toBe(400);
  });
});

describe("values", () => {
  test("absent is absent: no zero, nothing in between", async () => {
    const server = await serverOf({ start: 2021, end: 2023 });
    server.set({ indicator: 901, region: 965, year: 2022 }, null);
    server.set({ indicator: 901, region: 965, year: 2021 }, 0);

    const { rows } = await pullOne(server.url, { id: 901 });

    expect(ofCounty(rows).map((row) => row.split(",")[2])).toEqual(["2021", "2023"]);
    expect(ofCounty(rows)[0]).toMatch(/,2021,total,0(?:,|$)/);
  });

  test.each([
    [true, "area,name,period,sex,value,count"],
    [false, "area,name,period,sex,value"],
  ])("absValue there: %s", async (counts, expected) => {
    const { head } = await pulled({ counts });

    expect(head).toBe(expected);
  });

  const row = (rest: object): object => ({
    indicator: 901,
    region: 965,
    year: 2023,
    gender: "total",
    ...rest,
  });

  test("numbers of cases where there is nothing else, and that is said", async () => {
    const { rows, origin } = await pulledWith("/json", json([row({ absValue: 31 })]));

    expect(rows).toEqual(["HVA15,Keski-Suomen hyvinvointialue,2023,total,31,31"]);
    expect(origin.notes?.["fi"]).toContain("vain lukumäärät (absValue)");
  });

  test("one row without a value is a missing value, beside one that has it", async () => {
    const both = [row({ value: 7.1, absValue: 40 }), row({ year: 2022, value: null, absValue: 3 })];

    const { rows } = await pulledWith("/json", json(both));

    expect(rows).toEqual([
      "HVA15,Keski-Suomen hyvinvointialue,2022,total,,3,missing",
      "HVA15,Keski-Suomen hyvinvointialue,2023,total,7.1,40,",
    ]);
  });

  test("a row with neither number says nothing", async () => {
    const { code, err } = await pulledWith("/json", json([row({}), row({ value: null })]));

    expect(code).toBe(1);
    expect(err).toContain("ei ole arvoja suunnitelman alueelta");
  });

  test.each<[string, unknown]>([
    ["text for a number", [row({ value: "7,1" })]],
    ["a year that is none", [row({ value: 7, year: "2023" })]],
    ["two values for one thing", [row({ value: 7 }), row({ value: 8 })]],
    ["something else than rows", { rows: [] }],
    ["rows that are none", [1]],
  ])("%s is another form than Sotkanet's, of which nothing is taken", async (_name, body) => {
    const { code, err, rows } = await pulledWith("/json", json(body));

    expect(code).toBe(2);
    expect(err).toContain("eri muodossa kuin ennen");
    expect(rows).toEqual([]);
  });

  test("rows of another indicator, sex or area are passed over", async () => {
    const others = [
      row({ value: 1 }),
      row({ value: 2, indicator: 902 }),
      row({ value: 3, gender: "other" }),
      row({ value: 4, region: 1_000_000 }),
      row({ value: 5, region: "965" }),
    ];

    const { rows } = await pulledWith("/json", json(others));

    expect(rows).toEqual(["HVA15,Keski-Suomen hyvinvointialue,2023,total,1"]);
  });

  test.each([
    ["1e-7", "0.0000001"],
    ["-2.5e-8", "-0.000000025"],
    ["1e21", "1000000000000000000000"],
    ["7.40", "7.4"],
  ])("the number %s is kept as %s", async (written, kept) => {
    const body = `[{"indicator":901,"region":965,"year":2023,"gender":"total","value":${written}}]`;

    const { rows } = await pulledWith("/json", json(body));

    expect(rows).toEqual([`HVA15,Keski-Suomen hyvinvointialue,2023,total,${kept}`]);
  });
});

describe("sex", () => {
  test("without a total in the list and in the rows, what there is is taken, and that is said", async () => {
    const { code, rows, origin } = await pulled({ sexes: ["female", "male"] });

    expect(code).toBe(0);
    expect(new Set(rows.map((row) => row.split(",")[3]))).toEqual(new Set(["female", "male"]));
    expect(origin.notes?.["fi"]).toContain("vain näistä: naiset ja tytöt, miehet ja pojat");
    expect(origin.notes?.["sv"]).toContain("bara för: kvinnor och flickor, män och pojkar");
    expect(origin.notes?.["en"]).toContain("only for: women and girls, men and boys");
  });

  test("a total that the list leaves out is found all the same", async () => {
    const { rows, origin } = await pulled({ listedSexes: [] });

    expect(new Set(rows.map((row) => row.split(",")[3]))).toEqual(new Set(["total"]));
    expect(origin.notes?.["fi"]).not.toContain("yhteensä");
  });

  test("a sex that has no values is not replaced by another", async () => {
    const { code, err } = await pulled({ sexes: ["total"] }, { source: { sex: "female" } });

    expect(code).toBe(1);
    expect(err).toContain("tällä sukupuolivalinnalla");
  });
});

describe("no such indicator", () => {
  const page = "<html><h1>HTTP Status 404</h1></html>";

  test.each<[string, string, ServedAnswer]>([
    ["404", "/indicators/", { status: 404, body: page }],
    ["400", "/indicators/", { status: 400, body: page }],
    ["nothing", "/indicators/", json("")],
    ["null", "/indicators/", json("null")],
    ["an empty object", "/indicators/", json("{}")],
    ["404 for its rows", "/json", { status: 404, body: page }],
    ["400 for its rows", "/json", { status: 400, body: page }],
  ])("answered with %s: the plan has a wrong number", async (_name, path, answer) => {
    const { code, err } = await pulledWith(path, answer);

    expect(code).toBe(1);
    expect(err).toContain("Sotkanetissa ei ole indikaattoria 901");
    expect(err).toContain("hyte search");
  });

  test("no rows at all ([])", async () => {
    const { code, err } = await pulledWith("/json", json([]));

    expect(code).toBe(1);
    expect(err).toContain("ei ole yhtään arvoa indikaattorille 901");
  });

  test("no year with values", async () => {
    const { code, err } = await pulled({ metadata: { range: {} } });

    expect(code).toBe(1);
    expect(err).toContain("ei ole yhtään vuotta");
  });

  test.each<[string, ServedAnswer]>([
    ["a page", { headers: { "content-type": "text/html" }, body: "<html>Huoltokatko" }],
    ["a page that says it is JSON", json("<!doctype html><title>Huoltokatko")],
  ])("%s in place of data is a break in service", async (_name, answer) => {
    const { code, err } = await pulledWith("/json", answer);

    expect(code).toBe(2);
    expect(err).toContain("antoi verkkosivun eikä tietoja");
  });

  test("another indicator than was asked for", async () => {
    const { code, err } = await pulled({ metadata: { id: 902 } });

    expect(code).toBe(2);
    expect(err).toContain("id 902, 901");
  });
});
