import { describe, expect, test } from "vitest";
import {
  areasChart,
  indicatorChart,
  indicatorGroupsChart,
} from "../src/view/charts/indicator-charts.ts";
import type { ChartView } from "../src/view/charts/chart-view.ts";
import { metricGroupsChart } from "../src/view/charts/metric-charts.ts";
import { actionsTimeline, documentsTimeline, yearCircle } from "../src/view/charts/work-charts.ts";
import { planOf } from "./support/analysed.ts";
import {
  drawn,
  invented,
  loneliness,
  ofMetric,
  reading,
  saved,
  tableOf,
} from "./support/chart-views.ts";
import { readerOf } from "./support/reader.ts";
import { drawnIn } from "./support/svg.ts";

describe("a gap", () => {
  const others = `
indicators:
  - id: i
    title: "Ahdistus"
    unit: "%"
    decimals: 1
    direction: down
    values:
      - { period: 2021, value: 30.0, sex: female }
      - { period: 2021, value: 10.0, sex: male }
      - { period: 2023, value: 29.0, sex: female }
      - { period: 2023, value: 11.5, sex: male }
      - { period: 2025, value: 28.0, sex: female }
`;
  const metrics = `[{ id: m, title: "Ero", indicator: i, aim: gap, gap: { of: female, against: male }, baseline: { period: 2021 }, targets: [{ period: 2029, value: 10.0 }] }]`;

  test("is drawn by its width, in percentage points", async () => {
    const chart = drawn(ofMetric(await reading({ metrics, others })));

    expect(chart.description).toBe(
      "Yksikkö: %-yksikköä. Ero: laski 20,0:sta 17,5:een vuosina 2021–2023. Tavoite on 10,0 vuonna 2029.",
    );
    expect(tableOf(chart)).toEqual([
      ["Aika", "Ero, %-yksikköä", "Tavoiteura"],
      ["2021", "20,0", "20,0"],
      ["2023", "17,5", "–"],
      ["2029", "–", "10,0"],
    ]);
  });

  test("has its two sides beside", async () => {
    const reader = await reading({ metrics, others });
    const chart = drawn(metricGroupsChart(reader.plan.metrics[0]!, reader));

    expect(chart.title).toBe("Ero: verrattavat luvut");
    expect(tableOf(chart)).toEqual([
      ["Aika", "Naiset ja tytöt", "Miehet ja pojat"],
      ["2021", "30,0\u00A0%", "10,0\u00A0%"],
      ["2023", "29,0\u00A0%", "11,5\u00A0%"],
      ["2025", "28,0\u00A0%", "–"],
    ]);
  });
});

describe("groups", () => {
  const valuesOf = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `{ period: 2023, value: ${at + 40}, group: g${at} }, { period: 2025, value: ${at + 50}, group: g${at} }`,
    ).join(", ");
  const indicatorOf = (values: string): string =>
    `indicators: [{ id: i, title: "I", unit: "%", values: [${values}] }]\n`;

  test("have a panel each, everyone beside; without any there is nothing", async () => {
    const everyone = "{ period: 2023, value: 45 }, { period: 2025, value: 55 }";
    const metrics = "[{ id: m, indicator: i }]";
    const others = indicatorOf(`${everyone}, ${valuesOf(2)}`);
    const reader = await reading({ metrics, others });
    const [indicator] = reader.plan.indicators;

    const chart = drawn(metricGroupsChart(reader.plan.metrics[0]!, reader));
    expect(tableOf(chart)[0]).toEqual(["Aika", "g0", "g1", "Kaikki"]);
    expect(drawn(indicatorGroupsChart(indicator!, reader)).id).toBe("indicator-groups_i");
    const alone = await reading({ metrics, others: indicatorOf(everyone) });
    expect(metricGroupsChart(alone.plan.metrics[0]!, alone)).toBeNull();
  });

  test("that are too many for a picture are told of", async () => {
    const reader = await reading({ others: indicatorOf(valuesOf(30)) });
    const chart = drawn(indicatorGroupsChart(reader.plan.indicators[0]!, reader));

    expect(chart.description).toContain("Kuvassa on 24 ryhmää 30 ryhmästä.");
    expect(tableOf(chart)[0]).toHaveLength(25);
  });

  test("are no formula of a spreadsheet", async () => {
    const others = `targetGroups: [{ id: g0, title: "=HYPERLINK(1)" }]\n${indicatorOf(valuesOf(1))}`;
    const reader = await reading({ others });
    const chart = drawn(indicatorGroupsChart(reader.plan.indicators[0]!, reader));

    expect(saved(chart.csvHref)).toMatch(/^Aika,'=HYPERLINK\(1\)\r\n/);
  });
});

describe("areas", () => {
  const values = (own: string, ala: string): string => `
indicators:
  - id: i
    title: "Liikkuvat"
    unit: "%"
    values:
      - { period: 2025, value: ${own} }
      - { period: 2025, area: X01, ${ala} }
      - { period: 2025, area: X02, value: 40.5 }
      - { period: 2023, area: X03, value: 90.5 }
      - { period: 2025, area: SSS, value: 44.5 }
`;

  test("stand by size at the newest time, the own area and the country across", async () => {
    const others = values("42.5", "value: 30.5");
    const reader = await reading({ others }, "fi", invented);
    const chart = drawn(areasChart(reader.plan.indicators[0]!, reader));

    expect(chart.title).toBe("Liikkuvat: alueittain (2025)");
    expect(tableOf(chart)).toEqual([
      ["Alue", "Arvo"],
      ["Keski", "40,5\u00A0%"],
      ["Ala", "30,5\u00A0%"],
      ["Mallila", "42,5\u00A0%"],
      ["Koko maa", "44,5\u00A0%"],
    ]);
    expect(chart.description).toContain("Arvo puuttuu: Ylä.");
    expect(chart.table.isSortable).toBe(true);
    expect(chart.table.rows.map(({ cells }) => cells.map(({ sortedBy }) => sortedBy))).toEqual([
      ["40.5"],
      ["30.5"],
      ["42.5"],
      ["44.5"],
    ]);
    // Of one time there is no course.
    expect(indicatorChart(reader.plan.indicators[0]!, reader)).toBeNull();
  });

  test("over time stand beside the country and those that hyte.yaml compares with", async () => {
    const plan = await planOf(loneliness.replace("9.8, area: SSS", "9.8, area: HVA14"), {
      comparisonAreas: "[HVA14]",
    });
    const reader = await readerOf(plan);
    const [head, first] = tableOf(drawn(indicatorChart(plan.indicators[0]!, reader)));

    expect(head?.slice(3)).toEqual(["Koko maa", "Pohjois-Karjalan hyvinvointialue"]);
    expect(first).toEqual(["2019", "12,4\u00A0%", "11,0–13,8\u00A0%", "9,6\u00A0%", "–"]);
  });

  test("hide what is of few people", async () => {
    const others = values("42.5", "value: 33.75, n: 3");
    const reader = await reading({ others }, "fi", invented);
    const chart = drawn(areasChart(reader.plan.indicators[0]!, reader));

    expect(JSON.stringify([chart, saved(chart.csvHref)])).not.toMatch(/33[.,]75/);
    expect(tableOf(chart)).toContainEqual(["Ala", "ei näytetä"]);
  });

  test("are not compared with what is their sum", async () => {
    const others = values("420.0", "value: 30.5").replace('"%"', '"käyntiä"');
    const reader = await reading({ others }, "fi", invented);
    const names = namesIn(drawn(areasChart(reader.plan.indicators[0]!, reader)));

    expect(names).not.toContain("Mallila");
    expect(names).toContain("Koko maa");
  });

  test("are compared with a share, though it is no less than all of theirs together", async () => {
    const reader = await reading({ others: values("42.5", "value: 0") }, "fi", invented);

    expect(namesIn(drawn(areasChart(reader.plan.indicators[0]!, reader)))).toContain("Mallila");
  });

  const namesIn = (chart: ChartView): readonly (string | undefined)[] =>
    tableOf(chart).map(([name]) => name);
});

describe("what is done when", () => {
  test("is a timeline of actions, with the day of the report", async () => {
    const plan = await planOf(`
goals:
  - id: g
    title: "G"
    actions:
      - { id: a, title: "A", schedule: 2025–2026, status: in-progress }
      - { id: b, title: "B", schedule: 9/2024–5/2025, status: done }
      - { id: c, title: "C", schedule: jatkuva, status: in-progress }
`);
    const reader = await readerOf(plan);
    const chart = drawn(actionsTimeline(plan.actions, "g", reader));

    expect([chart.id, chart.svgName]).toEqual(["timeline", "timeline-g.svg"]);
    expect(chart.description).toBe("Nyt 1.11.2026. Yhteensä 3: Käynnissä 2 ja Valmis 1.");
    expect(tableOf(chart)).toEqual([
      ["Nimi", "Aikataulu", "Tila"],
      ["A", "2025–2026", "Käynnissä"],
      ["B", "9/2024–5/2025", "Valmis"],
      ["C", "jatkuva", "Käynnissä"],
    ]);
    expect(chart.svg).not.toContain("ei aikataulua");
    expect(drawnIn(chart.svg, "path", "f-busy")).toHaveLength(2);
    expect(actionsTimeline([], "g", reader)).toBeNull();
  });

  test("is one of documents, and a circle of the tasks of the year", async () => {
    const reader = await readerOf(
      await planOf(`
documents:
  - { id: d, title: "Osa", kind: sub-plan, status: in-force, validity: 2025–2029 }
  - { id: e, title: "Strategia", kind: strategy, status: in-preparation, due: 12/2027 }
tasks:
  - { id: t, title: "Luvut", recurring: true, period: 11/2026–2/2027 }
  - { id: u, title: "Kerran", period: 3/2026 }
`),
    );

    expect(drawn(documentsTimeline(reader)).description).toBe(
      "Nyt 1.11.2026. Osasuunnitelmat (1): Voimassa 1. Muut asiakirjat (1): Valmisteilla 1.",
    );
    expect(tableOf(drawn(yearCircle(reader)))).toEqual([
      ["Nro", "Tehtävä", "Kuukaudet"],
      ["1", "Luvut", "marraskuu–helmikuu"],
    ]);
    const none = await readerOf(await planOf(""));
    expect([documentsTimeline(none), yearCircle(none)]).toEqual([null, null]);
  });

  test("says of a document without a state or a time what is missing, not that nothing is known", async () => {
    const reader = await readerOf(
      await planOf(`
documents:
  - { id: d, title: "Osa", kind: sub-plan, validity: 2024–2025 }
  - { id: e, title: "Toinen", kind: sub-plan }
`),
    );
    const chart = drawn(documentsTimeline(reader));

    expect(chart.description).toBe("Nyt 1.11.2026. Osasuunnitelmat (2): tilaa ei ole merkitty 2.");
    expect(tableOf(chart).slice(1)).toEqual([
      ["Osa", "Osasuunnitelmat", "2024–2025", "–"],
      ["Toinen", "Osasuunnitelmat", "aika puuttuu", "–"],
    ]);
    expect(chart.svg).toContain(">aika puuttuu</text>");
  });
});
