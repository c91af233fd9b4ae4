import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { ServedIndicator, SotkanetServer } from "./servers/sotkanet.js";
import { startSotkanet } from "./servers/sotkanet.js";
import { type Answered, type Asked, pullOne } from "./support/pull-one.ts";

const servers: SotkanetServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function pulled(
  indicator: ServedIndicator,
  asked: Partial<Asked> = {},
): Promise<Answered & { readonly requests: readonly string[] }> {
  const server = await startSotkanet({
    indicators: { 901: { start: 2023, end: 2023, ...indicator } },
  });
  servers.push(server);
  return { ...(await pullOne(server.url, { id: 901, ...asked })), requests: server.requests };
}

describe("the title is that of the plan", () => {
  const title = {
    fi: " Ei yhtään läheistä ystävää, % 8.–9. luokan oppilaista (&#8805; 1 v.)<br /> ",
    sv: "Inga nära vänner, %",
    en: "No close friends, %",
  };

  test.each([
    "Ei yhtään läheistä ystävää, % 8.–9. luokan oppilaista (≥ 1 v.)",
    "ei yhtään läheistä ystävää, % 8. - 9. luokan oppilaista (≥ 1 v.)",
    "  Ei  yhtään läheistä ystävää, % 8.-9. luokan oppilaista (&ge; 1 v.) ",
    "Ei yhtään la\u0308heista\u0308 ysta\u0308va\u0308a\u0308, % 8.–9. luokan oppilaista (≥ 1 v.)",
    "INGA NÄRA VÄNNER, %",
    "No close friends, %",
    "Ei yhtään läheistä ystävää, % 8.–9. luokanoppilaista (≥1 v.).",
    "”Ei yhtään läheistä ystävää”, % 8.–9. luokan oppilaista (≥ 1 v.)",
    "Ei yhtään läheistä ystävää, % 8.–9. luokan oppilaista (&#8805; 1 v.)<br />",
  ])("written as %j", async (written) => {
    expect((await pulled({ title }, { source: { title: written } })).code).toBe(0);
  });

  test("another one brings no values: the number is of something else", async () => {
    const { code, err, rows, requests } = await pulled(
      { title },
      { source: { title: "Koulukiusattuna vähintään kerran viikossa, %" } },
    );

    expect(code).toBe(1);
    expect(rows).toEqual([]);
    expect(requests).toEqual(["/indicators/901"]);
    expect(err).toContain(
      "Sotkanetin indikaattori 901 on nimeltään ”Ei yhtään läheistä ystävää, % 8.–9. luokan oppilaista (≥ 1 v.)”, mutta suunnitelmassa lukee ”Koulukiusattuna vähintään kerran viikossa, %”.",
    );
    expect(err).toContain('hyte search "koulukiusattuna vähintään kerran"');
  });

  test("without a title in the plan nothing is compared", async () => {
    expect((await pulled({ title })).code).toBe(0);
  });

  test("what a title holds does nothing to the terminal", async () => {
    const evil = "\u001B[2Jpois\u202Etakaperin ##[error]x <script>alert(1)</script>";

    const { err } = await pulled({ title: { fi: evil } }, { source: { title: "Muu" } });

    expect(err).toContain("”poistakaperin ##⁅error]x alert(1)”");
  });
});

describe("texts", () => {
  test("have no HTML and no entities, on one line, each language by itself", async () => {
    const { origin } = await pulled({
      title: { fi: " A &amp; B<br>C ", sv: " ", en: "D &#8805; 5 < 6" },
      limits: {
        fi: "<p id=suhteutus>Rivi<BR/>toinen&nbsp;rivi.</p> <!-- x --><ul><li>a</li><li>b</li></ul>",
        sv: "Svensk text",
        en: "",
      },
      notices: { fi: "Huom.", sv: " ", en: "" },
    });

    expect(origin.title).toEqual({ fi: "A & B C", en: "D ≥ 5 < 6" });
    expect(origin.notes?.["fi"]).toMatch(/\(658\)\. Rivi toinen rivi\. a b Huom\.$/);
    expect(origin.notes?.["sv"]).toMatch(/\(658\)\. Svensk text$/);
  });

  test("unit, producer, stamp and citation go along", async () => {
    const { origin } = await pulled({ title: { fi: "Osuus", sv: "Andel", en: "Share" } });

    expect(origin).toMatchObject({
      unit: { fi: "%", sv: "%", en: "%" },
      producer: { fi: "Terveyden ja hyvinvoinnin laitos (THL)" },
      updated: "2025-05-14",
      licence: "CC-BY-4.0",
      query: { indicator: 901, genders: ["total"], country: 658 },
      citation: {
        fi: "Tilasto- ja indikaattoripankki Sotkanet. Terveyden ja hyvinvoinnin laitos. Osuus (THL) (ind. 901). Viitattu 1.11.2026.",
        sv: "Statistik- och indikatorbanken Sotkanet. Institutet för hälsa och välfärd. Andel (THL) (ind. 901). Hänvisning 1.11.2026.",
        en: "Sotkanet Indicator Bank. Finnish Institute for Health and Welfare. Share (THL) (ind. 901). Referenced on 1.11.2026.",
      },
    });
  });

  test.each([
    ["Kansaneläkelaitos (Kela)", ""],
    ["Tilastokeskus", "CC-BY-4.0"],
  ])("the figures of %s have the licence %j", async (fi, licence) => {
    expect((await pulled({ producer: { fi } })).origin.licence).toBe(licence);
  });

  test("where metadata is bare, nothing is made up", async () => {
    const bare = {
      organization: null,
      sources: "x",
      primaryValueType: [],
      classifications: null,
      limits: 1,
      notices: undefined,
      "data-updated": "eilen",
    };

    const { code, origin } = await pulled({ metadata: bare });

    expect(code).toBe(0);
    expect(origin).toMatchObject({ unit: {}, producer: {}, licence: "", updated: "" });
    expect(origin.citation?.["fi"]).toContain("Keksitty osuus, % (ind. 901).");
  });
});

const samples = process.env["HYTE_API_SAMPLES"];

describe.skipIf(samples === undefined)("recordings in HYTE_API_SAMPLES", () => {
  const read = (file: string): string =>
    readFileSync(join(samples ?? "", "sotkanet", file), "utf8");
  const headers = { "content-type": "application/json;charset=UTF-8" };

  /** A server that answers what the real one did. */
  async function recorded(id: number, figures: string | undefined, title?: string) {
    const server = await startSotkanet({
      indicators: { [id]: { start: 2019, end: 2023, sexes: ["total"] } },
    });
    servers.push(server);
    server.misbehave(({ url = "" }) => {
      if (url === "/regions") return { headers, body: read("regions-2026-excerpt.json") };
      if (figures === undefined) {
        const file = `indicator-${id}-metadata-2025.json`;
        return url.startsWith("/indicators/") ? { headers, body: read(file) } : undefined;
      }
      return url.startsWith("/json") ? { headers, body: read(figures) } : undefined;
    });
    const source = title === undefined ? {} : { title };
    return pullOne(server.url, { id, source, area: "HVA06", settings: compared });
  }
  const compared = "comparisonAreas: [KU049, KU091, KU564, KU837, KU853]\n";

  test("figures without absValue", async () => {
    const { rows } = await recorded(127, "json-ind127-2023-excerpt.json");

    expect(rows).toEqual([
      "KU049,Espoo,2023,total,314024",
      "KU091,Helsingin kaupunki,2023,total,674500",
      "KU564,Oulu,2023,total,214633",
      "KU837,Tampere,2023,total,255050",
      "KU853,Turku,2023,total,201863",
    ]);
  });

  test("figures with absValue, of two years, in no order", async () => {
    const { rows } = await recorded(171, "json-ind171-2019-2023-excerpt.json");

    expect(rows).toHaveLength(10);
    expect(rows[0]).toBe("KU049,Espoo,2019,total,5.9,17186");
    expect(rows).toContain("KU853,Turku,2023,total,10.5,21174");
  });

  test.each([
    [4461, "Lihavien osuus (kehon painoindeksi BMI ≥ 30 kg/m2) (%), 65 vuotta täyttäneet"],
    [
      5033,
      "Erikoissairaanhoitoon saapuneet yli 21 vrk:ssa käsitellyt lähetteet, % saapuneista lähetteistä",
    ],
  ])("the metadata of %i", async (id, title) => {
    const { code, err, origin } = await recorded(id, undefined, title);

    expect({ code, err }).toMatchObject({ code: 0 });
    expect(origin.title?.["fi"]).toBe(title);
    for (const text of Object.values({ ...origin.title, ...origin.notes }))
      expect(text).not.toMatch(/<[a-z/]|&[a-z#]+;|\s{2}|\s$/i);
    expect(origin.updated).toMatch(/^2025-\d\d-\d\d$/);
  });

  test("the response rate of a survey is among the notes", async () => {
    const { origin } = await recorded(4461, undefined);

    expect(origin.notes?.["fi"]).toMatch(/\d\d %|\d\d prosenttia/);
  });
});
