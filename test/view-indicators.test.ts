import { describe, expect, test } from "vitest";
import type { Language } from "../src/base/language.ts";
import type { IndicatorPage } from "../src/view/indicators/indicator.ts";
import { csvText } from "../src/outputs/csv-table.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";
import { planWithValues, type PlanValues } from "./support/plan-with-values.ts";

const indicator = (lines = ""): string => `
indicators:
  - id: uni
    title: "Nukkuu liian vähän"
    unit: "%"
    decimals: 1
    direction: down
    source: { sotkanet: 4284, title: "Nukkuu liian vähän" }
${lines}`;

const head = "area,name,period,value";
const values = [
  head,
  "HVA15,Keski-Suomi,2023,12.5",
  "HVA15,Keski-Suomi,2025,11.5",
  "KU179,Jyväskylä,2025,10.5",
  "SSS,Koko maa,2025,13.5",
];

const pageWith = async (
  yaml: string,
  given: PlanValues = {},
  language: Language = "fi",
): Promise<IndicatorPage> => {
  const view = await viewOf(await planWithValues(yaml, given), [language]);
  return pageOf(view, "indicator", "indicators/uni.html");
};

const termsOf = ({ source }: IndicatorPage): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(source.map(({ term, items }) => [term, items.map(({ words }) => words.text)]));

describe("the page of an indicator", () => {
  test("has the newest value of the own area beside the country and the areas compared with", async () => {
    const page = await pageWith(indicator(), {
      values: { uni: [...values, "HVA08,Pirkanmaa,2024,9.5"] },
      lines: { comparisonAreas: "[HVA08]" },
    });

    expect(
      page.figures.map(({ area, value, period, role }) => [area.text, value, period, role]),
    ).toEqual([
      ["Keski-Suomen hyvinvointialue", "11,5\u00A0%", "2025", "own"],
      ["Koko maa", "13,5\u00A0%", "2025", "country"],
      ["Pirkanmaan hyvinvointialue", "9,5\u00A0%", "2024", "other"],
    ]);
    expect(page.why).toBe("");
  });

  test("tells everything that is known of the source", async () => {
    const more = `    rhythm: "2 years"
    nextUpdate: 2027-09-01
    sourceParty: thl
    min: 0
    max: 100
    breaks: [{ period: 2021, note: "Uusi kysymys" }]
    inLists: [{ list: lista, item: "1.2" }]
    links: [{ url: "https://example.org", title: "Lisää" }]
actors: [{ id: thl, title: "Laitos" }]
indicatorLists: [{ id: lista, title: "Lista", version: "1", status: proposal, items: [{ code: "1.2", title: "Uni" }] }]
`;
    const provenance = {
      "data/uni.yaml":
        'producer:\n  fi: "Tuottaja"\nnotes:\n  fi: "Alle viiden tapauksen kuntia ei julkaista."\n',
    };
    const page = await pageWith(indicator(more), { values: { uni: values }, provenance });

    expect(termsOf(page)).toMatchObject({
      Lähde: ["Sotkanet"],
      "Tunnus lähteessä": ["4284"],
      Tuottaja: ["Tuottaja"],
      "Tiedon haltija": ["Laitos"],
      Lisenssi: ["CC BY 4.0"],
      Päivittyy: ["2 vuoden välein"],
      "Seuraava julkaisu": ["1.9.2027"],
      "Päivitetty lähteessä": ["10.9.2026"],
      "Haettu lähteestä": ["1.10.2026"],
    });
    const licence = page.source.find(({ term }) => term === "Lisenssi");
    expect(licence?.items[0]?.href).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(page.facts.map(({ term }) => term)).toEqual([
      "Yksikkö",
      "Kumpi on parempi",
      "Mahdolliset arvot",
      "Indikaattorilistat",
      "Tuoreus",
    ]);
    expect(page.notesAtSource?.text).toContain("Alle viiden");
    expect(page.breaks).toEqual([{ period: "2021", words: { text: "Uusi kysymys", lang: "" } }]);
    expect(page.citation?.text).toBe("Tuottaja. Nukkuu liian vähän. https://sotkanet.fi/");
    expect(page.links).toHaveLength(1);
  });

  test.each([
    ["sv", "https://sotkanet.fi/sotkanet/sv/metadata/indicators/4284"],
    ["en", "https://sotkanet.fi/sotkanet/en/metadata/indicators/4284"],
  ] as const)("leads in %s to the page of Sotkanet in that language", async (language, address) => {
    const finnish = "https://sotkanet.fi/sotkanet/fi/metadata/indicators/4284";
    const provenance = { "data/uni.yaml": `address: "${finnish}"\n` };
    const given = { values: { uni: values }, provenance };

    const page = await pageWith(indicator(), given, language);

    const hrefs = page.source.flatMap(({ items }) => items.map(({ href }) => href));
    expect(hrefs.filter((href) => href.includes("sotkanet"))).toEqual([address]);
    expect(page.citation?.text).toContain(address);
  });

  test("writes a range below zero so that no minus is lost beside the dash", async () => {
    const { facts } = await pageWith(indicator("    min: -5\n    max: 5\n"));

    const range = facts.find(({ term }) => term === "Mahdolliset arvot");
    expect(range?.items[0]?.words.text).toBe("\u22125 – 5");
  });

  test("leads to all who use it, each once", async () => {
    const more = `goals:
  - { id: g, title: "G", metrics: [{ id: m1, indicator: uni, kind: outcome }, { id: m2, indicator: uni }], actions: [{ id: a, title: "A", metrics: [{ id: m3, indicator: uni }] }] }
focusAreas: [{ id: f, title: "F", followedBy: [uni], phenomena: [{ id: i, title: "I", followedBy: [uni] }] }]
observations: [{ id: o, title: "O", evidence: [{ kind: indicator, indicator: uni }, { kind: indicator, indicator: uni }] }]
`;
    const { uses } = await pageWith(indicator(more));

    expect(
      uses.map(({ items }) => items.map(({ words, href }) => `${words.text} ${href}`)),
    ).toEqual([
      ["G ../goals/g.html"],
      ["A ../actions/a.html"],
      ["F ../focus-areas/f.html", "I ../focus-areas/f.html"],
      ["O "],
    ]);
    expect(uses[0]?.items[0]?.note?.text).toBe("Tulos väestössä");
  });

  test.each([
    ["nobody has a source", "", {}, /lähdettä eikä arvoja/],
    ["nothing was pulled", '    source: { sotkanet: 1, title: "X" }\n', {}, /ei ole vielä haettu/],
    [
      "the source has none of the area",
      "",
      { values: { uni: [head, "SSS,Koko maa,2025,13.5"] } },
      /tältä alueelta \(Keski-Suomen/,
    ],
    [
      "they are hidden",
      "    values: [{ period: 2025, value: null, flag: suppressed }]\n",
      {},
      /niin harvoja ihmisiä/,
    ],
    [
      "they contradict each other",
      "    values: [{ period: 2025, value: 1 }, { period: 2025, value: 2 }]\n",
      {},
      /samalta ajalta/,
    ],
  ])("says why it has no values where %s", async (_, lines, given, why) => {
    const yaml = `indicators:\n  - id: uni\n    title: "Uni"\n    unit: "%"\n${lines}`;

    expect((await pageWith(yaml, given)).why).toMatch(why);
  });

  test("says of a newest value that there is a newer one, which is hidden", async () => {
    const lines = "    values: [{ period: 2023, value: 9 }, { period: 2025, value: 5, n: 3 }]\n";

    const [own] = (await pageWith(indicator(lines))).figures;

    expect(own).toMatchObject({ value: "9,0\u00A0%", period: "2023" });
    expect(own?.flag).toContain("(2025)");
  });

  test.each(["", '    licence: "Kysy ensin"\n'])(
    "gives no series away whose terms are not open (%s), and says so",
    async (licence) => {
      const provenance = { "data/uni.yaml": 'licence: ""\nproducer:\n  fi: "Tuottaja"\n' };
      const yaml = indicator(licence);
      const plan = await planWithValues(yaml, { values: { uni: values }, provenance });
      const view = await viewOf(plan);
      const page = pageOf(view, "indicator", "uni.html");

      expect([page.overTime, page.groups, page.areas, page.download]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(page.withheld.join(" ")).toMatch(/Tuottaja.*käyttöeh.*uusin arvo/);
      expect(page.figures[0]?.value).toBe("11,5\u00A0%");
      expect([...view.seriesFiles()]).toEqual([]);
    },
  );

  test("shows nothing of values that are not as they were pulled", async () => {
    const provenance = { "data/uni.yaml": `sha256: "${"0".repeat(64)}"\n` };

    const page = await pageWith(indicator(), { values: { uni: values }, provenance });

    expect(page.figures.map(({ value }) => value)).toEqual(
      ["", ""].map(() => "Ei näytetä (luvut on haettava uudelleen)"),
    );
    expect(page.withheld.join(" ")).not.toBe("");
    expect(JSON.stringify(page)).not.toMatch(/1[0-9],5/);
  });

  test("hides a number of few people, though nobody says of how many it is", async () => {
    const yaml = indicator("    values: [{ period: 2025, value: 3 }]\n")
      .replace('unit: "%"', 'unit: "henkilöä"')
      .replace(/^ {4}(?:decimals|source).*\n/gm, "");

    const page = await pageWith(yaml);

    expect(page.figures.map(({ value }) => value)).toEqual(["Ei näytetä (pieni joukko)"]);
    expect(page.why).toMatch(/niin harvoja/);
  });

  test("writes a unit that begins with a number apart from the value", async () => {
    const yaml = indicator().replace('unit: "%"', 'unit: "10 000 asukasta kohti"');

    const [own] = (await pageWith(yaml, { values: { uni: values } })).figures;

    expect(own).toMatchObject({ value: "11,5", unit: "10 000 asukasta kohti" });
  });
});

describe("the values to take along", () => {
  test("are those of the open data, of this indicator, in one file for all languages", async () => {
    const plan = await planWithValues(indicator("    values: [{ period: 2021, value: 9 }]\n"), {
      values: { uni: values },
    });
    const view = await viewOf(plan, ["fi", "sv"]);

    const files = [...view.seriesFiles()];

    expect(files.map(({ path }) => path)).toEqual(["series/uni.csv"]);
    expect(csvText(files[0]!.table).split("\r\n")).toHaveLength(7);
    expect(pageOf(view, "indicator", "sv/indicators/uni.html").download?.href).toBe(
      "../../series/uni.csv",
    );
  });

  test("have nothing of few people in them", async () => {
    const lines =
      "    values: [{ period: 2023, value: 61.5, n: 200 }, { period: 2025, value: 77.5, n: 3, low: 70.5, high: 80.5 }]\n";
    const view = await viewOf(await planOf(indicator(lines)));

    const [file] = [...view.seriesFiles()];
    const page = JSON.stringify(pageOf(view, "indicator", "uni.html"));

    expect(csvText(file!.table)).toContain("61.5");
    expect(csvText(file!.table) + page).not.toMatch(/7[07][.,]5|80[.,]5/);
    expect(csvText(file!.table)).toContain("suppressed");
  });
});

describe("the list of indicators", () => {
  test("has each with its value, freshness and users", async () => {
    const more = 'goals: [{ id: g, title: "G", metrics: [{ id: m, indicator: uni }] }]\n';
    const view = await viewOf(await planWithValues(indicator(more), { values: { uni: values } }));

    const { rows } = pageOf(view, "indicators");

    expect(rows).toMatchObject([
      {
        item: { href: "indicators/uni.html" },
        direction: "Pienempi on parempi",
        own: { value: "11,5\u00A0%" },
        country: { value: "13,5\u00A0%" },
        freshness: "uusin 2025",
        uses: [{ href: "goals/g.html" }],
      },
    ]);
  });

  test("is in the menu where there are indicators, and nowhere else", async () => {
    const menuOf = async (yaml: string): Promise<readonly string[]> =>
      pageOf(await viewOf(await planOf(yaml)), "front").frame.navigation.map(({ href }) => href);

    expect(await menuOf(indicator())).toContain("indicators.html");
    expect(await menuOf("goals: []")).not.toContain("indicators.html");
    expect(
      [...(await viewOf(await planOf("goals: []"))).pages()].map(({ kind }) => kind),
    ).not.toContain("indicators");
  });
});
