import { describe, expect, test } from "vitest";
import type { ChartView } from "../src/view/charts/chart-view.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

describe("metrics", () => {
  const rowOf = async (metric: string, indicators = "", language: "fi" | "en" = "fi") => {
    const yaml = `
goals:
  - id: uni
    title: "Uni"
    metrics:
      - ${metric}
${indicators}`;
    const view = await viewOf(await planOf(yaml), [language]);
    return pageOf(view, "goal", "goals/uni.html").metrics[0]!;
  };

  test("take from their indicator what they do not say themselves", async () => {
    const row = await rowOf(
      "{ id: m, indicator: i, aim: reach, kind: outcome, baseline: { period: 2023, value: 12 }, targets: [{ period: 2029, value: 10 }] }",
      'indicators: [{ id: i, title: "Yksinäisiä", unit: "%", decimals: 1, direction: down, source: { sotkanet: 1234, title: "Yksinäisyys, %" }, values: [{ period: 2023, value: 12 }, { period: 2025, value: 11.25, flag: provisional }] }]',
    );

    expect(row.words.text).toBe("Yksinäisiä");
    expect(row.baseline).toMatchObject({ value: "12,0\u00A0%", period: "2023" });
    expect(row.targets).toMatchObject([{ value: "10,0\u00A0%", period: "2029" }]);
    expect(row.latest).toMatchObject({
      value: "11,3\u00A0%",
      period: "2025",
      flag: "Ennakkotieto",
    });
    expect(row.source?.text).toBe("Sotkanet: Yksinäisyys, %");
    expect(row.traits).toEqual([
      "Tulos väestössä",
      "Tavoitteena saavuttaa tavoitetaso",
      "Pienempi on parempi",
    ]);
  });

  test("tell whom they are measured of", async () => {
    const row = await rowOf(
      '{ id: m, title: "M", targetGroups: [{ group: adolescents, ages: { from: 13, to: 16 } }] }',
    );

    expect(row.targetGroups).toMatchObject([
      { words: { text: "Nuoret" }, note: { text: "13–16-vuotiaat" } },
    ]);
  });

  test("show the newest value of everyone in the area", async () => {
    const row = await rowOf(
      "m",
      'metrics: [{ id: m, title: "M", values: [{ period: 2025, value: 5 }, { period: 2026, value: 9, sex: female }, { period: 2026, value: 8, area: KU179 }, { period: 2026, value: 7, group: adolescents }, { period: 2026, value: null }, { period: 2026, value: 6, flag: missing }, { period: 2024, value: 4, sex: total }] }]',
    );

    expect(row.latest).toMatchObject({ value: "5", period: "2025" });
  });

  test.each(["n: 3", "flag: suppressed"])("hide what tells of few people (%s)", async (few) => {
    const row = await rowOf(
      `{ id: m, title: "M", values: [{ period: 2025, value: 50, ${few}, note: "Kolme vastaajaa" }] }`,
    );

    expect(row.latest).toEqual({
      value: "Ei näytetä (pieni joukko)",
      period: "2025",
      flag: "",
      note: null,
    });
  });

  describe("show what the verdict is made of", () => {
    const months =
      "values: [{ period: 2024-11, value: 7 }, { period: 2024-12, value: 8 }, { period: 2025, value: 5 }]";
    const aim = 'title: "M", direction: down, targets: [{ period: 2029, value: 1 }]';

    test("a value that names the plan's own area", async () => {
      const row = await rowOf(
        `{ id: m, ${aim}, values: [{ period: 2023, value: 9 }, { period: 2025, value: 5, area: HVA15 }] }`,
      );

      expect(row.latest).toMatchObject({ value: "5", period: "2025" });
    });

    test.each([
      ["of a time that has not begun", "{ period: 2027, value: 4 }"],
      ["that was not known on the day", "{ period: 2026, value: 4, date: 2026-12-01 }"],
    ])("not a value %s", async (_, value) => {
      const row = await rowOf(`{ id: m, ${aim}, values: [{ period: 2025, value: 5 }, ${value}] }`);

      expect(row.latest).toMatchObject({ value: "5", period: "2025" });
    });

    test("with the mark and the note of that value", async () => {
      const row = await rowOf(
        `{ id: m, ${aim}, values: [{ period: 2025, value: 5, flag: estimate, note: "Arvio" }] }`,
      );

      expect(row.latest).toMatchObject({ flag: "Arvio", note: { text: "Arvio" } });
    });

    test.each([
      ["fi", "Uudempaa arvoa (2025) ei näytetä (pieni joukko)"],
      ["en", "A newer value (2025) is not shown (small group)"],
    ] as const)("and that a newer one is hidden (%s)", async (language, mark) => {
      const row = await rowOf(
        `{ id: m, ${aim}, values: [{ period: 2023, value: 9 }, { period: 2025, value: 5, n: 3 }] }`,
        "",
        language,
      );

      expect(row.latest).toMatchObject({ value: "9", period: "2023", flag: mark });
    });

    test("nothing where values contradict each other", async () => {
      const row = await rowOf(
        `{ id: m, ${aim}, values: [{ period: 2025, value: 5 }, { period: 2025, value: 6 }] }`,
      );

      expect(row.latest).toMatchObject({
        value: "Ei näytetä (arvot on tarkistettava)",
        period: "2025",
      });
    });

    test("the baseline that the series has, with the period that it is of", async () => {
      const row = await rowOf(`{ id: m, ${aim}, baseline: { period: 2024 }, ${months} }`);

      expect(row.baseline).toMatchObject({ value: "8", period: "12/2024" });
    });

    test("the width of a gap, with its baseline and its target", async () => {
      const row = await rowOf(
        '{ id: m, title: "M", unit: "%", aim: gap, gap: { of: male, against: female }, direction: down, baseline: { period: 2023 }, targets: [{ period: 2029, atMost: 1 }], values: [{ period: 2023, value: 20, sex: male }, { period: 2023, value: 12.5, sex: female }, { period: 2025, value: 18, sex: male }, { period: 2025, value: 13, sex: female }, { period: 2026, value: 15 }] }',
      );

      expect(row.baseline).toMatchObject({ value: "7,5\u00A0%-yksikköä", period: "2023" });
      expect(row.latest).toMatchObject({ value: "5\u00A0%-yksikköä", period: "2025" });
      expect(row.targets[0]?.value).toBe("enintään 1\u00A0%-yksikkö");
    });

    test("words of a scale, yes and no as such", async () => {
      const level = await rowOf(
        '{ id: m, title: "M", scale: [{ id: heikko, title: "Heikko" }, { id: hyva, title: "Hyvä" }], values: [{ period: 2025, value: hyva }] }',
      );
      const yes = await rowOf(
        '{ id: m, title: "M", aim: milestone, values: [{ period: 2025, value: true }] }',
      );

      expect([level.latest?.value, yes.latest?.value]).toEqual(["Hyvä", "kyllä"]);
    });
  });

  test.each([
    ["{ period: 2029, atLeast: 5 }", "vähintään 5"],
    ["{ period: 2029, atMost: 5 }", "enintään 5"],
    ["{ period: 2029, between: { low: 1, high: 2.5 } }", "1–2,5"],
    ["{ period: 2029, between: { low: -1, high: 2.5 } }", "\u22121 – 2,5"],
    ["{ period: 2029, value: true }", "kyllä"],
    ["{ period: 2029, value: false }", "ei"],
    ["{ period: 2029, value: hyva }", "Hyvä"],
    ["{ period: 2029, atLeast: hyva }", "vähintään ”Hyvä”"],
    ["{ period: 2029, atMost: hyva }", "enintään ”Hyvä”"],
    ["{ period: 2029 }", ""],
  ])("say the target %s as %s", async (target, expected) => {
    const row = await rowOf(
      `{ id: m, title: "M", scale: [{ id: heikko, title: "Heikko" }, { id: hyva, title: "Hyvä" }], targets: [${target}] }`,
    );

    expect(row.targets[0]?.value).toBe(expected);
  });

  test.each([
    ['source: { statfin: "x/y", title: "Väestö" }', "StatFin: Väestö"],
    ["source: { sotkanet: 1 }", "Sotkanet"],
    ['source: { name: "Oma kysely" }', "Oma kysely"],
    ['source: { file: "a.csv", title: "Taulukko" }', "Taulukko"],
    ['producer: "THL"', "THL"],
    ['source: { file: "a.csv" }, producer: "THL"', "THL"],
  ])("name the source of %s", async (source, expected) => {
    const row = await rowOf("i", `indicators: [{ id: i, title: "I", ${source} }]`);

    expect(row.source?.text).toBe(expected);
  });

  test("name the sides of a gap", async () => {
    const row = await rowOf(
      '{ id: m, title: "M", aim: gap, gap: { of: older-people, against: SSS, measure: difference } }',
    );
    const sexes = await rowOf('{ id: m, title: "M", gap: { of: male, against: female } }');

    expect(row.traits[1]).toBe("Ero, jota seurataan: Ikääntyneet / Koko maa (Erotus)");
    expect(sexes.traits).toEqual(["Ero, jota seurataan: Miehet ja pojat / Naiset ja tytöt"]);
  });

  test("name the sides of a gap between areas that are invented", async () => {
    const plan = await planOf(
      'goals: [{ id: g, title: "G", metrics: [{ id: m, title: "M", gap: { of: X01, against: X00 } }] }]',
      { area: '{ invented: true, name: "Mallila", municipalities: ["Ala"] }' },
    );

    const [row] = pageOf(await viewOf(plan), "goal", "goals/g.html").metrics;

    expect(row?.traits).toEqual(["Ero, jota seurataan: Ala / Mallila"]);
  });

  test("that are named twice stand once in a page, and so do the ids of their charts", async () => {
    const yaml = `
indicators: [{ id: i, title: "I", unit: "%", direction: up, values: [{ period: 2023, value: 40 }, { period: 2025, value: 50 }] }]
goals: [{ id: g, title: "G", metrics: [{ id: m, indicator: i }, m], actions: [{ id: a, title: "A", metrics: [m, i, i] }] }]
`;
    const view = await viewOf(await planOf(yaml));
    const idsOf = (page: {
      readonly blocks: readonly { readonly anchor: string; readonly chart: ChartView | null }[];
    }): readonly (string | undefined)[] =>
      page.blocks.flatMap(({ anchor, chart }) => [anchor, chart?.id]);

    expect(idsOf(pageOf(view, "goal", "goals/g.html"))).toEqual(["m-m", "metric-chart_m"]);
    expect(idsOf(pageOf(view, "action", "actions/a.html"))).toEqual([
      "m-m",
      "metric-chart_m",
      "m-i",
      "metric-chart_i",
    ]);
  });

  test("say from when they can be measured", async () => {
    const row = await rowOf(
      '{ id: m, title: "M", source: "Laskenta", measurableFrom: { period: 2027, reason: "Järjestelmä valmistuu." } }',
      "",
      "en",
    );

    expect(row).toMatchObject({ waits: "Measurable: 2027", waitsReason: { lang: "fi" } });
    expect(row.latest).toBeNull();
  });

  test("of an action stand on the goal's page with the action that they measure", async () => {
    const view = await viewOf(
      await planOf(
        'goals: [{ id: g, title: "G", actions: [{ id: a, label: 7, title: "A", metrics: [{ id: m, title: "M" }] }] }]',
      ),
    );

    const { metrics } = pageOf(view, "goal");

    expect(metrics).toMatchObject([{ words: { text: "M" }, action: { label: "7" } }]);
    expect(pageOf(view, "action").metrics).toHaveLength(1);
  });
});
