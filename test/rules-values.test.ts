import { describe, expect, test } from "vitest";
import { found, head, plan, pulled, said, type Tree, twoYears } from "./support/pulled-plan.ts";

describe("the values that judge", () => {
  const metric = "baseline: { period: 2023, value: 12.5 }, targets: [{ period: 2029, value: 9 }]";

  test("are those of the whole where a table has classes", async () => {
    const rows = [
      "area,name,period,ika,value",
      "HVA15,Keski-Suomi,2023,SSS,12.5",
      "HVA15,Keski-Suomi,2023,75-,14.5",
      "HVA15,Keski-Suomi,2025,SSS,11.5",
    ];
    const tree = pulled({ yksinaisyys: rows });

    expect(await found({ "plan/a.yaml": plan({ metric }), ...tree })).toEqual([]);
    const other = metric.replace("12.5", "14.5");
    expect(await found({ "plan/a.yaml": plan({ metric: other }), ...tree })).toEqual([
      "baseline-contradicts-data plan/a.yaml",
    ]);
  });

  test("are those of one class where all have the same", async () => {
    const rows = [
      "area,name,period,ika,value",
      ...twoYears.map((row) => row.replace(/,(?=[^,]+$)/, ",75-,")),
    ];

    expect(
      await found({
        "plan/a.yaml": plan({ metric: metric.replace("12.5", "99") }),
        ...pulled({ yksinaisyys: rows }),
      }),
    ).toEqual(["baseline-contradicts-data plan/a.yaml"]);
  });

  test("are the pulled ones where the plan has a copy of its own", async () => {
    const lines = "    values: [{ period: 2023, value: 14.5 }]\n";
    const tree = pulled({ yksinaisyys: [head, ...twoYears] });

    expect(await found({ "plan/a.yaml": plan({ metric, lines }), ...tree })).toEqual([]);
    const copied = metric.replace("12.5", "14.5");
    expect(await found({ "plan/a.yaml": plan({ metric: copied, lines }), ...tree })).toEqual([
      "baseline-contradicts-data plan/a.yaml",
    ]);
  });

  test("may be levels of a scale", async () => {
    const level = (baseline: string): string => `metrics:
  - id: taso
    title: "Toimintakulttuuri"
    goals: [tavoite]
    scale: [{ id: heikko, title: "Heikko" }, { id: hyva, title: "Hyvä" }]
    baseline: { period: 2023, value: ${baseline} }
    targets: [{ period: 2029, value: hyva }]
    values: [{ period: 2023, value: heikko }]
goals:
  - { id: tavoite, title: "Tavoite" }
`;

    expect(await found({ "plan/a.yaml": level("heikko") })).toEqual([]);
    expect(await found({ "plan/a.yaml": level("hyva") })).toContain(
      "baseline-contradicts-data plan/a.yaml",
    );
  });

  test("hidden ones are values: one that is shown is not the only one", async () => {
    const rows = [
      `${head},flag`,
      "HVA15,Keski-Suomi,2023,,suppressed",
      "HVA15,Keski-Suomi,2025,11.5,",
    ];
    const only = "baseline: { period: 2025 }, targets: [{ period: 2029, value: 9 }]";

    expect(
      await found({ "plan/a.yaml": plan({ metric: only }), ...pulled({ yksinaisyys: rows }) }),
    ).toEqual([]);
  });
});

describe("breaks of a series", () => {
  const breaks = (periods: readonly number[]): string =>
    `    breaks: [${periods.map((period) => `{ period: ${period}, note: "Muutos ${period}." }`).join(", ")}]\n`;
  const metric = (more: string): string =>
    `baseline: { period: 2021 }, targets: [{ period: 2029, value: 9 }], ${more}`;
  const rows = [head, "HVA15,Keski-Suomi,2021,13.5", ...twoYears];
  const tree = (lines: string, more = "kind: outcome"): Tree => ({
    "plan/a.yaml": plan({ lines, metric: metric(more) }),
    ...pulled({ yksinaisyys: rows }),
  });

  test("the last one that is crossed is told, in whatever order they are written", async () => {
    const files = tree(breaks([2025, 2022, 2027, 2019]));

    expect(await found(files)).toEqual(["series-break-crossed plan/a.yaml"]);
    const out = await said(files, "fi");
    expect(out).toContain("jaksolla 2025.");
    expect(out).toContain("Näin mittaus muuttui: Muutos 2025.");
  });

  test.each([
    ["before the baseline", tree(breaks([2021]))],
    ["after the newest value", tree(breaks([2026]))],
    ["of what only tells of the context", tree(breaks([2022]), "kind: context")],
    ["of what is to be kept", tree(breaks([2022]), "aim: keep")],
  ])("%s are none to speak of", async (_, files) => {
    const codes = await found(files);

    expect(codes.filter((code) => code.startsWith("series"))).toEqual([]);
  });
});

describe("areas without values", () => {
  const others = ["SSS,Koko maa,2025,11.5", "KU179,Jyväskylä,2025,12.5"];
  const second = `indicators:
  - { id: toinen, title: "Toinen", source: { sotkanet: 4270, title: "Toinen" } }
`;

  test("are named in the reader's language, larger ones first", async () => {
    const tree = {
      "plan/a.yaml": plan(),
      ...pulled({ yksinaisyys: [head, ...others.toReversed()] }),
    };

    expect(await said(tree, "fi")).toContain("Koko maa (SSS) ja Jyväskylä (KU179)");
    expect(await said(tree, "sv")).toContain("Hela landet (SSS) och Jyväskylä (KU179)");
    expect(await said(tree, "en")).toContain("Whole country (SSS) and Jyväskylä (KU179)");
  });

  test("of all indicators are one finding: the plan has another area now", async () => {
    const data = pulled({ yksinaisyys: [head, ...others], toinen: [head, ...others] });
    const tree = { "plan/a.yaml": plan(), "plan/b.yaml": second, ...data };

    expect(await found(tree)).toEqual(["area-without-data plan/b.yaml"]);
    expect(await said(tree, "fi")).toContain("alueeksi on vaihdettu HVA15");
  });

  test("of one of several indicators are told of that one", async () => {
    const data = pulled({ yksinaisyys: [head, ...twoYears], toinen: [head, ...others] });
    const tree = { "plan/a.yaml": plan(), "plan/b.yaml": second, ...data };

    expect(await found(tree)).toEqual(["area-without-data plan/b.yaml"]);
    expect(await said(tree, "fi")).toContain("Indikaattorilla ”Toinen”");
  });

  test("hidden values are there", async () => {
    const rows = [`${head},flag`, "HVA15,Keski-Suomi,2025,,suppressed", "SSS,Koko maa,2025,1,"];

    expect(await found({ "plan/a.yaml": plan(), ...pulled({ yksinaisyys: rows }) })).toEqual([]);
  });
});

describe("how old values may be", () => {
  test.each([
    ["2 years", "2023", false],
    ["2 years", "2021", true],
    ["1 year", "2024", false],
    ["1 year", "2023", false],
    ["1 year", "2022", true],
    ["6 months", "2024", true],
    ["18 months", "2024", false],
  ])("at a rhythm of %s of %s: stale %s", async (rhythm, year, isStale) => {
    const tree = {
      "plan/a.yaml": plan({ lines: `    rhythm: "${rhythm}"\n` }),
      ...pulled({ yksinaisyys: [head, `HVA15,Keski-Suomi,${year},11.5`] }),
    };

    expect((await found(tree)).includes("data-stale plan/a.yaml")).toBe(isStale);
  });

  test.each([
    ["of the plan's own area", "HVA15,Keski-Suomi,2025,,suppressed"],
    ["of another area alone", "KU179,Jyväskylä,2025,,suppressed"],
  ])("a newest value that is hidden is no less new, %s", async (_, hidden) => {
    const old = hidden.replace("2025,,suppressed", "2020,12.5,");
    const tree = {
      "plan/a.yaml": plan({ lines: '    rhythm: "1 year"\n' }),
      ...pulled({ yksinaisyys: [`${head},flag`, old, hidden] }),
    };

    expect(await found(tree)).not.toContain("data-stale plan/a.yaml");
    const gone = { ...tree, ...pulled({ yksinaisyys: [`${head},flag`, old] }) };
    expect(await found(gone)).toContain("data-stale plan/a.yaml");
  });

  test("where a day of publishing is known, they wait for it", async () => {
    const lines = '    rhythm: "1 year"\n    nextUpdate: 2026-12-15\n';
    const rows = [head, "HVA15,Keski-Suomi,2021,11.5"];

    expect(
      await found({ "plan/a.yaml": plan({ lines }), ...pulled({ yksinaisyys: rows }) }),
    ).toEqual([]);
  });

  test("a rhythm in other words is a finding of its own alone", async () => {
    const tree = {
      "plan/a.yaml": plan({ lines: '    rhythm: "joka toinen vuosi"\n' }),
      ...pulled({ yksinaisyys: [head, "HVA15,Keski-Suomi,2011,11.5"] }),
    };

    expect(await found(tree)).toEqual([]);
    expect(await said(tree, "fi")).toContain("[bad-format]");
  });

  test("written values are to be written, not pulled", async () => {
    const tree = {
      "plan/a.yaml": `indicators:
  - { id: oma, title: "Oma", unit: "%", rhythm: 1 year, values: [{ period: 2020, value: 40 }] }
`,
    };

    const out = await said(tree, "fi");
    expect(out).toContain("Kirjoita indikaattorin ”Oma” uudet arvot kohtaan `values:`.");
    expect(out).not.toContain("hyte pull oma");
  });
});

describe("targets that the unit does not allow", () => {
  const metric = (title: string, unit: string, value: number): Tree => ({
    "plan/a.yaml": `metrics:
  - { id: m, title: "${title}", unit: "${unit}", goals: [g], direction: up, targets: [{ period: 2029, value: ${value} }] }
goals:
  - { id: g, title: "T" }
`,
  });

  test.each([
    ["Kävelee tai pyöräilee kouluun", "%", 105, true],
    ["Kävelee tai pyöräilee kouluun", "%", 100, false],
    ["Kävelee tai pyöräilee kouluun", "prosenttia", 650, true],
    ["Osallistujat", "henkilöä", -5, true],
    ["Osallistujat", "henkilöä", 250, false],
    ["Lonkkamurtumat", "/ 10 000 asukasta", -1, true],
    ["Nettomuutto", "henkilöä", -5, false],
    ["Kustannusten muutos", "%", -3, false],
    ["Kustannukset", "% edellisvuodesta", 103, false],
    ["Työpaikkaomavaraisuus", "%", 104, false],
    ["Tilojen käyttöaste", "%", 110, false],
    ["Alijäämä", "€/asukas", -40, false],
  ])("%s, %s: %d", async (title, unit, value, isOutside) => {
    const codes = await found(metric(title, unit, value));

    expect(codes.includes("target-outside-unit plan/a.yaml")).toBe(isOutside);
  });
});

describe("lists of indicators", () => {
  const list = (status: string): string => `indicatorLists:
  - id: luettelo
    title: "Vähimmäistiedot"
    version: "14.6.2023"
    status: ${status}
    items: [{ code: "1.1", title: "Yksinäisyys", sotkanet: 4284 }, { code: "1.2", title: "Ylipaino" }]
`;
  const tree = (status: string): Tree => ({
    "plan/a.yaml": plan(),
    "plan/b.yaml": list(status),
    ...pulled({ yksinaisyys: [head, ...twoYears] }),
  });

  test("say their version, and that a proposal is one", async () => {
    expect(await said(tree("in-force"), "fi")).toContain("”Vähimmäistiedot” (versio 14.6.2023)");
    expect(await said(tree("proposal"), "sv")).toContain("(förslag, version 14.6.2023)");
  });

  test("that are repealed ask nothing", async () => {
    expect(await found(tree("repealed"))).toEqual([]);
  });
});
