import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { settings } from "./support/analysed.ts";
import { everyAim } from "./support/every-aim.ts";
import { mallila } from "./support/mallila.ts";
import { run } from "./support/run.ts";

const metrics = [
  ...["yksinaisyys", "ahdistus", "uni", "ryhmat", "jonotus", "paino", "osallisuus", "ero"],
  ...["suhde", "tyoryhma", "verkosto", "kokemus", "katkos", "tyytyvaisyys", "tausta"],
];
const goals = ["nuoret-voivat-hyvin", "vanhemmat-jaksavat"];
/** A goal of the example, and metrics of it that are judged in different ways by what was pulled. */
const ofMallila = [
  ...["nuorten-ahdistuneisuus-vahenee", "nikotiini-tavoite", "yksinaisyys-75-ero"],
  ...["kotona-asuvat-valilla", "kulttuuri-kasvaa", "illat-kaikissa-kunnissa"],
];
const readers = languages.flatMap((lang) => [80, 120].map((columns) => [lang, columns] as const));

describe("a verdict explained", () => {
  async function explained(
    names: readonly string[],
    tree: Readonly<Record<string, string>>,
    [lang, columns]: (typeof readers)[number],
  ): Promise<string> {
    const parts: string[] = [];
    for (const name of names) {
      const { code, out, err } = await run(`explain ${name} --lang ${lang}`, tree, { columns });
      expect([code, err]).toEqual([0, ""]);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
      parts.push(`$ hyte explain ${name}\n\n${out}`);
    }
    return parts.join("\n");
  }

  test.each(readers)("of every aim (%s, %d columns)", async (...reader) => {
    const text = await explained([...goals, ...metrics], everyAim, reader);

    await expect(text).toMatchFileSnapshot(`cases/explain/aims.${reader.join(".")}.txt`);
  });

  test.each(readers)("of the example, by what was pulled (%s, %d columns)", async (...reader) => {
    const text = await explained(ofMallila, mallila, reader);

    await expect(text).toMatchFileSnapshot(`cases/explain/mallila.${reader.join(".")}.txt`);
  });

  test.each(["ero", "vanhemmat-jaksavat"])(
    "as JSON, the same in every language (%s)",
    async (name) => {
      const [fi, en] = await Promise.all(
        ["fi", "en"].map((lang) => run(`explain ${name} --json --lang ${lang}`, everyAim)),
      );

      expect([fi?.code, fi?.err]).toEqual([0, ""]);
      expect(en?.out).toBe(fi?.out);
      await expect(fi?.out).toMatchFileSnapshot(`cases/explain/${name}.json`);
    },
  );

  test("is of the day that was asked for", async () => {
    const { out } = await run("explain tyoryhma --as-of 2026-06-30 --lang fi", everyAim);

    expect(out).toContain("Arvio 30.6.2026: ei vielä.");
  });

  test("keeps apart a sentence and a unit that ends in a full stop", async () => {
    const { out } = await run("explain ryhmat --lang sv", everyAim);

    expect(out).toContain("utgångsnivån: −1 st.\n");
  });
});

describe("a baseline without a value", () => {
  const said = async (period: string, lang: string): Promise<string> => {
    const plan = `metrics:
  - id: m
    title: "M"
    unit: "%"
    direction: down
    baseline: { period: ${period} }
    targets: [{ period: 2029, value: 1 }]
    values: [{ period: 2024-11, value: 70 }, { period: 2024-12, value: 80 }, { period: 2025-12, value: 60 }]
`;
    const tree = { "hyte.yaml": settings(), "plan/a.yaml": plan };
    const { out } = await run(`explain m --lang ${lang}`, tree, { columns: 140 });
    return out.replaceAll(/\s+/g, " ");
  };

  test.each([
    ["fi", "Lähtötasoksi on otettu arvo ajalta 12/2024"],
    ["sv", "Som utgångsnivå används värdet för 12/2024"],
    ["en", "The baseline is the value of December 2024"],
  ])("of a year says which month was taken (%s)", async (lang, taken) => {
    expect(await said("2024", lang)).toContain(taken);
    expect(await said("2024-12", lang)).not.toContain(taken);
  });
});

describe("what to do where there are no values, or old ones", () => {
  const plan = (source: string): string => `metrics:
  - id: oma
    title: "Oma"
    aim: reach
    direction: up
    baseline: { period: 2023, value: 1 }
    targets: [{ period: 2029, value: 9 }]
    values: []
  - { id: luku-tavoite, indicator: luku, aim: reach, direction: up, baseline: { period: 2015, value: 1 }, targets: [{ period: 2029, value: 9 }] }
  - { id: ero, indicator: luku, aim: gap, gap: { of: male, against: female }, direction: down, baseline: { period: 2015 } }
indicators:
  - { id: luku, title: "Luku", unit: "%", rhythm: "1 year", ${source} }
`;
  const said = async (name: string, source: string, lang: string): Promise<string> => {
    const tree = { "hyte.yaml": settings(), "plan/a.yaml": plan(source) };
    const { code, out } = await run(`explain ${name} --lang ${lang}`, tree, { columns: 140 });
    expect(code).toBe(0);
    return out.replaceAll(/\s+/g, " ");
  };
  const sotkanet = 'source: { sotkanet: 1, title: "Luku" }';
  const named = 'source: { name: "Oma kysely" }';

  test.each([
    ["fi", "Hae arvot lähteestä komennolla hyte pull luku.", "Kirjoita arvot suunnitelmaan"],
    ["sv", "Hämta värdena från källan med kommandot hyte pull luku.", "Skriv värdena i planen"],
    ["en", "Fetch the values from the source with hyte pull luku.", "Write the values in the plan"],
  ])("only what has a source is pulled (%s)", async (lang, pull, write) => {
    expect(await said("luku-tavoite", sotkanet, lang)).toContain(pull);
    expect(await said("ero", sotkanet, lang)).toContain("hyte pull luku");
    for (const name of ["oma", "luku-tavoite", "ero"]) {
      const out = await said(name, named, lang);
      expect(out).not.toContain("hyte pull");
    }
    expect(await said("oma", sotkanet, lang)).toContain(write);
  });

  test.each(languages)("old values that are written are not pulled (%s)", async (lang) => {
    const old = `${named}, values: [{ period: 2018, value: 5 }]`;

    expect(await said("luku-tavoite", old, lang)).not.toContain("hyte pull");
    expect(await said("luku-tavoite", old.replace(named, sotkanet), lang)).toContain(
      "(hyte pull luku)",
    );
  });
});

test.each([
  ["fi", "Lähde: aineistot/kaverivalitunti.csv. Tuottaja: Mallilan esimerkkirekisteri"],
  ["sv", "Källa: aineistot/kaverivalitunti.csv. Producent: Mallilas exempelregister"],
  ["en", "Source: aineistot/kaverivalitunti.csv. Producer: Mallila example register"],
])(
  "of a file of the plan's own explain says which it is, and who made it (%s)",
  async (lang, said) => {
    const { out } = await run(`explain kaverivalitunti-kattaa --lang ${lang}`, mallila);

    expect(out.replaceAll(/\s+/g, " ")).toContain(said);
  },
);

test("the producer that the plan names goes before the source's", async () => {
  const indicators = mallila["plan/indicators/mieli.yaml"] ?? "";
  const id = "  - id: kaverivalitunti-kattavuus\n";
  const named = indicators.replace(id, `${id}    producer: "Kirjattu tuottaja"\n`);
  const tree = { ...mallila, "plan/indicators/mieli.yaml": named };

  const { out } = await run("explain kaverivalitunti-kattaa --lang fi", tree);

  expect(out).toContain("Tuottaja: Kirjattu tuottaja.");
});

describe("a name that cannot be explained", () => {
  test.each([
    ["a letter too many", "yksinaisyyys", /Tarkoititko: yksinaisyys\?/],
    ["the same first word", "ahdistus-nuoret-kaikki", /eikä sen nimistä sääntöä ole\. Tunnukset/],
    [
      "the same first word as a goal",
      "nuoret-nukkuvat-hyvin-taas",
      /Tarkoititko: nuoret-voivat-hyvin\?/,
    ],
    ["words of a title", "Yksinäiset nuoret", /Tarkoititko: yksinaisyys\?/],
    ["nothing like it", "xyz", /ei ole tavoitetta eikä mittaria ”xyz”.* hyte rules/],
    [
      "an indicator with metrics",
      "yksinaiset",
      /indikaattori.*: yksinaisyys, ero, suhde, katkos\./,
    ],
    ["no name but a riddle", "__proto__", /ei ole tavoitetta eikä mittaria ”__proto__”/],
  ])("%s", async (_, name, message) => {
    const { code, out, err } = await run(["explain", name, "--lang", "fi"], everyAim);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  test.each([
    ["fi", "mutta mikään mittari ei käytä sitä"],
    ["sv", "men ingen mätare använder den"],
    ["en", "but no metric uses it"],
  ])("an indicator that nothing uses (%s)", async (lang, message) => {
    const tree = {
      ...everyAim,
      "plan/b.yaml": 'indicators: [{ id: turha, title: "Turha" }]\n',
    };

    const { code, err } = await run(`explain turha --lang ${lang}`, tree);

    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.each([
    ["fi", "kaikki sen tavoitteet ja toimenpiteet on lopetettu"],
    ["sv", "alla dess mål och åtgärder har avslutats"],
    ["en", "all its goals and actions were dropped"],
  ])("a metric of what was dropped (%s)", async (lang, message) => {
    const tree = {
      ...everyAim,
      "plan/b.yaml":
        'goals: [{ id: mennyt, title: "Mennyt", dropped: { date: 2026-01-01, reason: "Päättyi" }, metrics: [{ id: menneen, title: "M" }] }]\n',
    };

    const { code, out, err } = await run(`explain menneen --lang ${lang}`, tree);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test.each([
    ["fi", "siitä on luovuttu"],
    ["sv", "det har slopats"],
    ["en", "it was dropped"],
  ])("a goal that was dropped (%s)", async (lang, message) => {
    const tree = {
      ...everyAim,
      "plan/b.yaml":
        'goals: [{ id: mennyt, title: "Mennyt", dropped: { date: 2026-01-01, reason: "Päättyi" } }]\n',
    };

    const { code, err } = await run(`explain mennyt --lang ${lang}`, tree);

    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.each([
    ["fi", "suunnitelmassa on virhe"],
    ["sv", "planen innehåller 1 fel"],
    ["en", "the plan has 1 error"],
  ])("in a plan that cannot be read as it is meant (%s)", async (lang, message) => {
    const tree = { ...everyAim, "plan/b.yaml": "goalz: []\n" };

    const { code, out, err } = await run(`explain ero --lang ${lang}`, tree);

    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("goalz");
    expect(err).toContain(message);
  });
});
