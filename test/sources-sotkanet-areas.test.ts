import { afterEach, describe, expect, test } from "vitest";
import { areaOf } from "../src/field/areas.ts";
import { regionRows } from "../src/sources/sotkanet/region-rows.ts";
import type { ServedIndicator, ServedRegion, SotkanetServer } from "./servers/sotkanet.js";
import { startSotkanet } from "./servers/sotkanet.js";
import { type Answered, type Asked, pullOne } from "./support/pull-one.ts";

const servers: SotkanetServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serverOf(
  indicator: ServedIndicator,
  regions: readonly ServedRegion[] = [],
): Promise<SotkanetServer> {
  const indicators = { 901: { start: 2023, end: 2023, counts: false, gaps: false, ...indicator } };
  const server = await startSotkanet({ indicators, regions });
  servers.push(server);
  return server;
}

/** Pulls indicator 901, of which these kinds of areas have values. */
async function pulled(
  kinds: readonly string[],
  asked: Partial<Asked> = {},
  regions: readonly ServedRegion[] = [],
): Promise<Answered> {
  const { url } = await serverOf({ kinds }, regions);
  return pullOne(url, { id: 901, ...asked });
}

const region = (id: number, category: string, code: string, fi: string): ServedRegion => ({
  id,
  category,
  code,
  title: { fi },
  memberOf: [],
});

const areasOf = ({ rows }: Answered): readonly string[] =>
  rows.map((row) => row.split(",").slice(0, 2).join(" "));

const json = (body: unknown) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe("which areas have values is seen from the values", () => {
  test("a county, although metadata never lists counties", async () => {
    const server = await serverOf({ kinds: ["HYVINVOINTIALUE"] });

    const answered = await pullOne(server.url, { id: 901 });

    expect(areasOf(answered)).toEqual(["HVA15 Keski-Suomen hyvinvointialue"]);
  });

  test("none of the wanted ones: which kinds have values is told in words", async () => {
    const { code, err } = await pulled(["SEUTUKUNTA", "ERVA", "YTA"]);

    expect(code).toBe(1);
    expect(err).toContain("ei ole arvoja suunnitelman alueelta");
    expect(err).toMatch(/Arvoja on: [^.]*seutukunnat \(70\)/);
    expect(err).toContain("erityisvastuualueet (5)");
    expect(err).toContain("yhteistyöalueet (6)");
  });

  test("not the plan's own area: its remarks tell which kinds of areas have values", async () => {
    const { origin, rows } = await pulled(["KUNTA", "MAAKUNTA", "MAA"]);

    expect(rows.some((row) => row.startsWith("HVA15"))).toBe(false);
    expect(origin.notes?.["fi"]).toMatch(
      /^Suunnitelman omalta alueelta \(Keski-Suomen hyvinvointialue\) ei ole arvoja\. Arvoja on: [^.]*kunnat/,
    );
    expect(origin.notes?.["sv"]).toContain("kommuner");
    expect((await pulled(["KUNTA", "HYVINVOINTIALUE"])).origin.notes?.["fi"] ?? "").not.toContain(
      "omalta alueelta",
    );
  });

  test("the areas to compare with are taken, the others are not", async () => {
    const answered = await pulled(["HYVINVOINTIALUE", "MAAKUNTA"], {
      settings: "comparisonAreas: [HVA06, MK13]\n",
    });

    expect(areasOf(answered)).toEqual([
      "HVA06 Satakunnan hyvinvointialue",
      "HVA15 Keski-Suomen hyvinvointialue",
      "MK13 Keski-Suomi",
    ]);
  });
});

describe("the country", () => {
  const countries = [
    region(1022, "EUROOPPA", "FI", "Suomi"),
    region(1023, "EUROOPPA", "SE", "Ruotsi"),
    region(1045, "POHJOISMAAT", "1", "Suomi"),
  ];

  test.each([
    [["MAA", "NUTS1", "EUROOPPA"], "SSS Koko maa", 658, "Koko maan luvut", "(658)"],
    [["NUTS1", "EUROOPPA"], "SSS Manner-Suomi", 727, "Manner-Suomen luvut", "alue 727"],
    [["EUROOPPA"], "SSS Suomi", 1022, "Suomen luvut maiden vertailusta", "alue 1022"],
    [["POHJOISMAAT"], "SSS Suomi", 1045, "Suomen luvut maiden vertailusta", "alue 1045"],
  ])("with values of %j it is %s", async (kinds, area, number, ...said) => {
    const answered = await pulled(kinds, {}, countries);

    expect(areasOf(answered)).toEqual([area]);
    expect(answered.origin.query?.["country"]).toBe(number);
    for (const part of said) expect(answered.origin.notes?.["fi"]).toContain(part);
  });

  test("without any, nothing is said of it", async () => {
    const { origin } = await pulled(["HYVINVOINTIALUE"], {}, countries);

    expect(origin.query).not.toHaveProperty("country");
    expect(origin.notes?.["fi"]).not.toContain("maan");
  });
});

describe("plans of every kind", () => {
  const others = { fi: "Helsingin kaupunki" };

  test.each([
    [
      "HUS",
      "joint-authority",
      ["SAIRAANHOITOPIIRI"],
      "HUS Helsingin ja Uudenmaan sairaanhoitopiiri",
    ],
    ["KU179", "municipality", ["KUNTA"], "KU179 Jyväskylä"],
    ["KU091", "city", ["KUNTA"], `KU091 ${others.fi}`],
    ["KU091", "city", ["HYVINVOINTIALUE"], `KU091 ${others.fi}`],
  ])("%s (%s) has the values of %j", async (area, profile, kinds, expected) => {
    const { url } = await serverOf({ kinds });

    const answered = await pullOne(url, { id: 901, area, profile });

    expect(answered.code).toBe(0);
    expect(areasOf(answered)).toContain(expected);
  });

  test("an invented area is known by its name alone", async () => {
    const area =
      '{ invented: true, name: { fi: "Mallila", sv: "Modelland" }, municipalities: ["Harjukylä"] }';
    const regions = [
      region(2001, "HYVINVOINTIALUE", "98", " MALLILA "),
      region(2002, "KUNTA", "X01", "Harjukylä"),
      region(2003, "SEUTUKUNTA", "99", "Mallila"),
    ];

    const answered = await pulled(["HYVINVOINTIALUE", "KUNTA", "SEUTUKUNTA"], { area }, regions);

    expect(areasOf(answered).map((each) => each.split(" ")[0])).toEqual(["X00", "X01"]);
  });
});

describe("numbers of areas die: category and code are what counts", () => {
  const county = { HVA15: region(1999, "HYVINVOINTIALUE", "15", "Keski-Suomen hyvinvointialue") };
  const figure = (id: number) => [
    { indicator: 901, region: id, year: 2023, gender: "total", value: 5 },
  ];

  /** The service's list of areas and its rows are these. */
  async function withList(list: unknown, rows: unknown): Promise<Answered> {
    const server = await serverOf({});
    server.misbehave(({ url = "" }) => {
      if (url === "/regions") return list === undefined ? { status: 404 } : json(list);
      return url.startsWith("/json") ? json(rows) : undefined;
    });
    return pullOne(server.url, { id: 901 });
  }

  test("a county with a new number is found by its code", async () => {
    const answered = await withList([county.HVA15], figure(1999));

    expect(areasOf(answered)).toEqual(["HVA15 Keski-Suomen hyvinvointialue"]);
    expect(answered.origin.notes?.["fi"] ?? "").not.toContain("taulukosta");
  });

  test("the number that died means nothing any more", async () => {
    expect((await withList([county.HVA15], figure(965))).code).toBe(1);
  });

  test("the same code in another kind of area is another area", async () => {
    const list = [region(1500, "SEUTUKUNTA", "15", "Muu"), county.HVA15];

    expect((await withList(list, figure(1500))).code).toBe(1);
    expect(areasOf(await withList(list, figure(1999)))).toHaveLength(1);
  });

  test("of two with one code the name decides, as where a code has gone over to another county", async () => {
    const renumbered = [
      region(1998, "HYVINVOINTIALUE", "15", "Etelä-Pohjanmaan hyvinvointialue"),
      region(1997, "HYVINVOINTIALUE", "16", "Keski-Suomen hyvinvointialue"),
    ];

    expect(areasOf(await withList(renumbered, figure(1997)))).toEqual([
      "HVA15 Keski-Suomen hyvinvointialue",
    ]);
    expect((await withList(renumbered, figure(1998))).code).toBe(1);
    expect(areasOf(await withList([county.HVA15, ...renumbered], figure(1999)))).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ["cannot be had", undefined],
    ["is empty", []],
    ["is no list", { regions: [] }],
    ["lacks the area", [region(46, "KUNTA", "091", "Helsinki")]],
    ["holds codes that lost their zeros", [{ id: 965, code: 15, category: "HYVINVOINTIALUE" }]],
  ])("a list that %s: the table that is shipped, and that is said", async (_name, list) => {
    const answered = await withList(list, [...figure(965), ...figure(727)]);

    expect(areasOf(answered)).toEqual(["HVA15 Keski-Suomen hyvinvointialue", "SSS Manner-Suomi"]);
    expect(answered.origin.notes?.["fi"]).toContain("hyten mukana tulevasta taulukosta (2026)");
  });

  test("the files are the same to the byte with the list and without it", async () => {
    const server = await serverOf({});
    const known = await pullOne(server.url, { id: 901 });
    server.misbehave(({ url }) => (url === "/regions" ? { status: 404 } : undefined));

    expect((await pullOne(server.url, { id: 901 })).rows).toEqual(known.rows);
  });

  test("every area of the table that is shipped is one of Finland's, each once", () => {
    const listed = Object.entries(regionRows).flatMap(([category, rows]) =>
      rows
        .trim()
        .split(/\s+/)
        .map((row) => [category, ...row.split(":")] as const),
    );
    const prefixes = new Map([
      ["KUNTA", "KU"],
      ["MAAKUNTA", "MK"],
    ]);

    expect(new Set(listed.map(([, , id]) => id)).size).toBe(listed.length);
    for (const [category, code] of listed) {
      const prefix = prefixes.get(category);
      const isOfCounty = category === "HYVINVOINTIALUE" && Number(code) <= 21;
      const known = isOfCounty ? "HVA" : prefix;
      const key = known === undefined ? undefined : `${known}${code ?? ""}`;
      if (key !== undefined) expect(areaOf(key), key).toBeDefined();
    }
  });
});
