import { describe, expect, test } from "vitest";
import { municipalitiesOf } from "../src/view/municipalities/municipality-list.ts";
import type { Page, SiteView } from "../src/view/site.ts";
import { effortOf } from "./support/effort.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";
import { planWithValues, type PlanValues } from "./support/plan-with-values.ts";

const indicators = `
indicators:
  - { id: uni, title: "Nukkuu liian vähän", unit: "%", decimals: 1, direction: down, source: { sotkanet: 1, title: "Uni" } }
  - { id: kaynnit, title: "Käynnit", unit: "käyntiä", direction: up, source: { sotkanet: 2, title: "Käynnit" } }
`;

const head = "area,name,period,value";
const values = {
  uni: [
    head,
    "HVA15,Keski-Suomi,2023,12.5",
    "HVA15,Keski-Suomi,2025,11.5",
    "KU179,Jyväskylä,2023,14.5",
    "SSS,Koko maa,2023,13.5",
  ],
  kaynnit: [head, "HVA15,Keski-Suomi,2025,4000", "KU179,Jyväskylä,2025,900"],
};

const yaml = `${indicators}
focusAreas:
  - id: arki
    title: "Arki"
    goals:
      - { id: g, title: "G", metrics: [{ id: m, indicator: uni }], basedOn: [o], places: [KU179] }
actors:
  - { id: kaupunki, title: "Jyväskylän kaupunki", kind: organisation, area: KU179 }
  - { id: ryhma, title: "Kunnat", kind: group, members: [kaupunki] }
actions:
  - { id: a, title: "A", owners: [kaupunki], goals: [g] }
  - { id: b, title: "B", owners: [ryhma], places: [{ area: KU179 }] }
  - { id: c, title: "C" }
municipalities:
  - id: jkl
    area: KU179
    focusAreas: ["Nuoret", "Yhteisöt"]
    sharedFocusAreas: [arki]
    report: { url: "https://example.org/jkl", title: "Kertomus" }
    participation: "Kommentoi **kahdesti**."
    supportNeeds:
      - { need: "Koulutusta", answer: "Kaksi päivää", owners: [ryhma], period: 2027, status: planned }
      - { need: "Tietoa" }
observations:
  - { id: o, title: "Nuoret valvovat", kind: concern, places: [KU179], description: "Yhä useampi." }
  - { id: p, title: "Kirjastot auki", kind: strength, comments: [{ party: kaupunki, text: "Hyvä näin." }, { party: ryhma, text: "Muualla ei." }] }
  - { id: q, title: "Muualla", places: [KU182] }
`;

const viewWith = async (text: string, given: PlanValues = {}): Promise<SiteView> =>
  viewOf(await planWithValues(text, given));

const pathsOf = (view: SiteView, kind: Page["kind"]): readonly string[] =>
  [...view.pages()].filter((page) => page.kind === kind).map(({ path }) => path);

describe("the page of a municipality", () => {
  const pageWith = async (): Promise<Extract<Page, { kind: "municipality" }>> =>
    pageOf(await viewWith(yaml, { values }), "municipality", "fi/municipalities/ku179.html");

  test("has its figures beside those of the county and the country at the same time", async () => {
    const { groups } = await pageWith();

    expect(groups.map(({ words, rows }) => [words?.text, rows.length])).toEqual([
      ["Arki", 1],
      [undefined, 1],
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({
      item: { href: "../indicators/uni.html" },
      direction: "Pienempi on parempi",
      own: { value: "14,5\u00A0%", period: "2023" },
      county: "12,5\u00A0%",
      country: "13,5\u00A0%",
      compared: "2,0\u00A0%-yksikköä suurempi",
    });
  });

  test("has them beside a value that is hidden, too", async () => {
    const own = "{ period: 2025, value: null, flag: suppressed, area: KU179 }";
    const values = `[{ period: 2024, value: 5 }, { period: 2025, value: 6 }, { period: 2025, value: 7, area: SSS }, ${own}]`;
    const text = `indicators: [{ id: uni, title: "Uni", values: ${values} }]
`;
    const { groups } = pageOf(await viewWith(text), "municipality", "ku179.html");

    expect(groups[0]?.rows).toMatchObject([
      {
        own: { value: "Ei näytetä (pieni joukko)", period: "2025" },
        county: "6",
        country: "7",
        compared: "",
      },
    ]);
  });

  test("does not compare how many there are in a small area and in a great one", async () => {
    const { groups } = await pageWith();

    expect(groups[1]?.rows[0]).toMatchObject({
      own: { value: "900\u00A0käyntiä" },
      county: "4000\u00A0käyntiä",
      country: "",
      compared: "lukumääriä ei verrata",
    });
  });

  test("draws the course of what the plan looks at; of very many others not", async () => {
    const coursesOf = async (others: number): Promise<readonly number[]> => {
      const written =
        "values: [{ period: 2023, value: 1, area: KU179 }, { period: 2025, value: 2, area: KU179 }]";
      const one = (id: string): string =>
        `  - { id: ${id}, title: "${id}", unit: "%", ${written} }`;
      const all = ["x", ...Array.from({ length: others }, (_, at) => `y${at}`)].map(one);
      const text = `focusAreas: [{ id: f, title: "F", followedBy: [x] }]\nindicators:\n${all.join("\n")}\n`;
      const { groups } = pageOf(await viewWith(text), "municipality", "ku179.html");
      return groups.map(({ rows }) => rows.filter(({ sparkline }) => sparkline !== "").length);
    };

    expect(await coursesOf(3)).toEqual([1, 3]);
    expect(await coursesOf(100)).toEqual([1, 0]);
  });

  test("draws no course over a value that is hidden, nor over a break", async () => {
    const written = (more: string): string => `
indicators:
  - id: uni
    title: "Uni"
    unit: "%"
    decimals: 1
    ${more}
    values:
      - { period: 2021, area: KU179, value: 14.5 }
      - { period: 2022, area: KU179, value: 14.0 }
      - { period: 2023, area: KU179, value: null, flag: suppressed }
      - { period: 2024, area: KU179, value: 13.5 }
      - { period: 2025, area: KU179, value: 13.0 }
`;
    const courseOf = async (more: string): Promise<string> => {
      const { groups } = pageOf(await viewWith(written(more)), "municipality", "ku179.html");
      return groups[0]?.rows[0]?.sparkline ?? "";
    };
    const pieces = (svg: string): number =>
      / d="([^"]*)" *\/?>/.exec(svg)?.[1]?.split("M").slice(1).length ?? 0;

    const plain = await courseOf("direction: down");
    const broken = await courseOf("breaks: [{ period: 2024–2025, note: Uusi }]");

    expect(pieces(plain)).toBe(2);
    expect(plain).toContain("harvoja ihmisiä (2023)");
    expect(plain).not.toMatch(/\bid=/);
    // The value of 2024 is the first that is measured the new way.
    expect(broken).toContain("Laski 13,5 prosentista 13,0 prosenttiin");
  });

  test("has its own plans, its part in the making, and what support it gets", async () => {
    const page = await pageWith();

    expect(page.name.text).toBe("Jyväskylä");
    expect(page.ownFocusAreas.map(({ words }) => words.text)).toEqual(["Nuoret", "Yhteisöt"]);
    expect(page.sharedFocusAreas).toMatchObject([{ href: "../focus-areas/arki.html" }]);
    expect(page.report?.href).toBe("https://example.org/jkl");
    expect(page.participation?.markdown).toContain("kahdesti");
    expect((await viewWith(yaml)).markdown).toBe(true);
    expect(page.needs).toMatchObject([
      {
        need: { text: "Koulutusta" },
        answer: { text: "Kaksi päivää" },
        period: "2027",
        chip: { phase: "planned" },
      },
      { need: { text: "Tietoa" }, answer: null, owners: [], chip: { phase: "none" } },
    ]);
  });

  test("has what concerns it and what is done there, alone, through groups, and in its places", async () => {
    const page = await pageWith();

    expect(page.parties).toMatchObject([{ href: "../actors/kaupunki.html" }]);
    expect(
      page.tables.map(({ anchor, rows }) => [anchor, rows.map(({ item }) => item.words.text)]),
    ).toEqual([
      ["leads-1", ["A"]],
      ["groups-2", ["B"]],
    ]);
    expect(page.goalsHere?.goals.map(({ item }) => item.words.text)).toEqual(["G"]);
    expect(page.actionsHere.map(({ item }) => item.words.text)).toEqual(["B"]);
    expect(
      page.observations.map(({ words, views, answeredBy }) => [
        words.text,
        views.map(({ markdown }) => markdown),
        answeredBy.map((item) => item.words.text),
      ]),
    ).toEqual([
      ["Nuoret valvovat", [], ["G"]],
      ["Kirjastot auki", ["Hyvä näin."], []],
    ]);
  });

  test("has no figures that are not to be spread, and hides those of few people", async () => {
    const provenance = { "data/uni.yaml": 'licence: "Kysy ensin"\n' };
    const few = `${indicators}municipalities: [{ id: jkl, area: KU179 }]\n`.replace(
      "source: { sotkanet: 2",
      "values: [{ period: 2025, area: KU179, value: 777, n: 3 }], source: { sotkanet: 2",
    );
    const view = await viewWith(few, { values: { uni: values.uni }, provenance });

    const page = pageOf(view, "municipality", "ku179.html");

    expect(page.groups.flatMap(({ rows }) => rows).map(({ own }) => own.value)).toEqual([
      "Ei näytetä (pieni joukko)",
    ]);
    expect(JSON.stringify(page)).not.toMatch(/777|14,5/);
  });
});

describe("municipalities have pages", () => {
  test("where there is something to tell of them, by their keys", async () => {
    const view = await viewWith(`${indicators}actors: [{ id: k, title: "K", area: KU182 }]\n`, {
      values,
    });

    expect(pathsOf(view, "municipality")).toEqual(["fi/municipalities/ku179.html"]);
    expect(pageOf(view, "municipalities").intro).toMatch(/^Suunnitelmassa on tietoa \d kunnasta/);
    expect(pageOf(view, "municipalities").rows).toMatchObject([
      {
        item: { words: { text: "Jyväskylä" }, href: "municipalities/ku179.html" },
        counts: "2 indikaattoria",
      },
    ]);
  });

  test("where they work, or are a place of work", async () => {
    const view = await viewWith(
      'actors: [{ id: k, title: "K", area: KU182 }]\nactions: [{ id: a, title: "A", owners: [k] }, { id: b, title: "B", places: [KU410] }]\n',
    );

    expect(pathsOf(view, "municipality")).toEqual([
      "fi/municipalities/ku182.html",
      "fi/municipalities/ku410.html",
    ]);
  });

  test("and else there is no list, and nothing leads to one", async () => {
    const view = await viewWith("goals: []");

    expect(pathsOf(view, "municipalities")).toEqual([]);
    const hrefs = pageOf(view, "front").frame.navigation.map(({ href }) => href);
    expect(hrefs).not.toContain("municipalities.html");
  });

  test.each([
    ["municipality", "KU179"],
    ["city", "KU091"],
  ])("not in the plan of a %s", async (profile, area) => {
    const uni = [head, `${area},Oma,2025,11.5`];
    const view = await viewWith(indicators, { values: { uni }, lines: { profile, area } });

    expect(pathsOf(view, "municipality")).toEqual([]);
  });

  test("of an invented area by the name that its parties and places have", async () => {
    const area =
      '{ invented: true, name: "Mallila", municipalities: [{ fi: "Harjukylä", sv: "Åsby" }, "Järvi"] }';
    const text = `
actors: [{ id: h, title: { fi: "Harjukylän kunta", sv: "Åsby kommun" }, kind: organisation }, { id: n, title: "Harjukylä", kind: body }]
actions: [{ id: a, title: "A", owners: [h] }, { id: b, title: "B", places: [{ title: "Järvi" }], owners: [n] }]
municipalities: [{ id: kunta-h, title: "Harjukylä" }, { id: muu, title: "Muu kunta" }]
`;
    const view = await viewOf(await planOf(text, { area }));

    expect(pathsOf(view, "municipality")).toEqual([
      "fi/municipalities/kunta-h.html",
      "fi/municipalities/x02.html",
      "fi/municipalities/muu.html",
    ]);
    const page = pageOf(view, "municipality", "kunta-h.html");
    expect(page.parties.map(({ words }) => words.text)).toEqual(["Harjukylän kunta"]);
    expect(pageOf(view, "municipality", "x02.html").actionsHere).toHaveLength(1);
  });
});

test("thousands of municipalities, parties and entries are matched without a look at each pair", async () => {
  const list = (one: (index: number) => string): string =>
    Array.from({ length: 3000 }, (_, index) => one(index)).join("");
  const text = `actors:
${list((index) => `  - { id: a${index}, title: "Kunta ${index}" }\n`)}municipalities:
${list((index) => `  - { id: k${index}, title: "Kunta ${2999 - index} kunta" }\n`)}`;
  const names = list((index) => `"Kunta ${index}", `);
  const area = `{ invented: true, name: "Mallila", municipalities: [${names}] }`;
  const plan = await planOf(text, { area, stage: "draft" });

  const { result, effort } = await effortOf(() => municipalitiesOf(plan));

  expect(result).toHaveLength(3000);
  expect(result[7]).toMatchObject({ key: "X08", entry: { id: "k2992" }, actors: [{ id: "a7" }] });
  expect(effort).toBeLessThan(100);
});
