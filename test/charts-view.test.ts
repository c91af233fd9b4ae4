import { describe, expect, test } from "vitest";
import { metricSparkline } from "../src/view/charts/metric-charts.ts";
import {
  drawn,
  loneliness,
  ofMetric,
  reach,
  reading,
  saved,
  tableOf,
} from "./support/chart-views.ts";
import { drawnIn, elementsOf, pointsOf } from "./support/svg.ts";

describe("a metric over time", () => {
  test("is told in Finnish, with its path, its gap and the country", async () => {
    const chart = drawn(ofMetric(await reading({ metrics: reach, others: loneliness })));

    expect(chart.title).toBe("Yksinäisyys");
    expect(chart.description).toBe(
      "Keski-Suomen hyvinvointialue: laski 12,4 prosentista 10,4 prosenttiin (2,0 prosenttiyksikköä) vuosina 2019–2025. " +
        "Uusimman arvon 95\u00A0%:n luottamusväli on 9,2–11,6\u00A0%. Välitavoite on 11,0\u00A0% vuonna 2025. " +
        "Tavoite on 10,0\u00A0% vuonna 2029. Arvo puuttuu (2023). " +
        "Koko maa: nousi 9,6 prosentista 9,8 prosenttiin (0,2 prosenttiyksikköä) vuosina 2019–2025.",
    );
    expect(tableOf(chart)).toEqual([
      [
        "Aika",
        "Keski-Suomen hyvinvointialue",
        "95\u00A0%:n luottamusväli",
        "Tavoiteura",
        "Koko maa",
      ],
      ["2019", "12,4\u00A0%", "11,0–13,8\u00A0%", "12,4\u00A0%", "9,6\u00A0%"],
      ["2021", "11,9\u00A0%", "–", "–", "ei tietoa"],
      ["2023", "ei tietoa", "–", "–", "ei tietoa"],
      ["2025", "10,4\u00A0%", "9,2–11,6\u00A0%", "11,0\u00A0%", "9,8\u00A0%"],
      ["2029", "–", "–", "10,0\u00A0%", "–"],
    ]);
  });

  test("that goes a way without a target is told from its baseline on, as its row is", async () => {
    const metrics = `[{ id: m, indicator: i, aim: direction, minChange: 0.1, baseline: { period: 2021 } }]`;
    const reader = await reading({ metrics, others: loneliness });
    const told =
      "laski 11,9 prosentista 10,4 prosenttiin (1,5 prosenttiyksikköä) vuosina 2021–2025. ";

    expect(drawn(ofMetric(reader)).description).toContain(
      `Keski-Suomen hyvinvointialue: ${told}Ensimmäinen arvo oli 12,4\u00A0% vuonna 2019.`,
    );
    expect(metricSparkline(reader.plan.metrics[0]!, reader)).toContain(
      `Yksinäisyys. L${told.slice(1).trim()}`,
    );
  });

  test("has no line over the time that is missing", async () => {
    const chart = drawn(ofMetric(await reading({ metrics: reach, others: loneliness })));
    const [line] = drawnIn(chart.svg, "path", "s-own").filter(
      ({ own }) => own["stroke-width"] === "2.75",
    );

    // From 2019 to 2021, and the sign of the line beside its name; the marks are drawn apart.
    expect(line?.own["d"]).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+M[\d.]+,[\d.]+h26$/);
  });

  test("is told in Swedish and English", async () => {
    const given = { metrics: reach, others: loneliness };

    expect(drawn(ofMetric(await reading(given, "sv"))).description).toContain(
      "sjönk från 12,4 till 10,4 procent (2,0 procentenheter) åren 2019–2025",
    );
    const english = drawn(ofMetric(await reading(given, "en")));
    expect(english.description).toContain(
      "fell from 12.4% to 10.4% (2.0 percentage points) between 2019 and 2025",
    );
    expect(english.titleLang).toBe("fi");
    expect(english.svg).toContain('<title id="metric-chart_m_svg-t" lang="fi">Yksinäisyys</title>');
  });

  test("keeps every sign of its title in what is taken along", async () => {
    const metrics = `[{ id: m, title: "L'âge \\"x\\" & <b> = #1", unit: "%", direction: up, aim: reach, baseline: { period: 2024, value: 20 }, targets: [{ period: 2029, value: 30 }] }]`;
    const chart = drawn(ofMetric(await reading({ metrics })));

    const [title] = elementsOf(saved(chart.svgHref)).filter(({ name }) => name === "title");

    expect(title?.text).toBe(`L'âge "x" & <b> = #1`);
  });

  test("can be taken along", async () => {
    const chart = drawn(ofMetric(await reading({ metrics: reach, others: loneliness })));

    expect([chart.svgName, chart.csvName]).toEqual(["m.svg", "m.csv"]);
    expect(saved(chart.csvHref)).toBe(
      "Aika,Keski-Suomen hyvinvointialue,95\u00A0%:n luottamusväli,Tavoiteura,Koko maa\r\n" +
        '2019,12.4,"11,0–13,8\u00A0%",12.4,9.6\r\n' +
        "2021,11.9,,,ei tietoa\r\n" +
        "2023,ei tietoa,,,ei tietoa\r\n" +
        '2025,10.4,"9,2–11,6\u00A0%",11,9.8\r\n' +
        "2029,,,10,\r\n",
    );
    const file = saved(chart.svgHref);
    expect(file).toMatch(/^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' xml:lang='fi' /);
    expect(elementsOf(file).length).toBeGreaterThan(10);
    expect(chart.svgHref).toMatch(/^data:image\/svg\+xml,[^"`<>&#]*$/);
    expect(chart.csvHref).toMatch(/^data:[^,]*,[^"'`<>=&#]*$/);
  });

  test.each([
    ["closed", "© Tietotalo, ei saa jakaa"],
    ["open", "CC BY 4.0"],
  ])("whose licence is %s", async (kind, licence) => {
    const others = loneliness.replace("    rhythm", `    licence: "${licence}"\n    rhythm`);
    const chart = drawn(ofMetric(await reading({ metrics: reach, others })));

    expect(chart.svgHref === "" && chart.csvHref === "").toBe(kind === "closed");
  });

  test("never tells a value of few people", async () => {
    const others = `
indicators:
  - id: i
    title: "Uhrit"
    unit: "henkilöä"
    direction: down
    values:
      - { period: 2021, value: 812 }
      - { period: 2022, value: 3 }
      - { period: 2023, value: 777, n: 4 }
      - { period: 2024, value: 666, flag: suppressed }
      - { period: 2025, value: 845 }
`;
    const reader = await reading({ metrics: reach, others });
    const chart = drawn(ofMetric(reader));
    const all = [JSON.stringify(chart), saved(chart.svgHref), saved(chart.csvHref)].join("\n");

    expect(all).not.toMatch(/777|666/);
    expect(
      tableOf(chart)
        .slice(2, 5)
        .map((cells) => cells.slice(0, 2)),
    ).toEqual([
      ["2022", "ei näytetä"],
      ["2023", "ei näytetä"],
      ["2024", "ei näytetä"],
    ]);
    expect(chart.description).toContain("harvoja ihmisiä (2022, 2023 ja 2024)");
    expect(metricSparkline(reader.plan.metrics[0]!, reader)).not.toMatch(/777|666/);
  });

  test("is broken where another way of measuring begins", async () => {
    const others = loneliness.replace(
      "    rhythm",
      `    breaks: [{ period: 2024, note: "Uusi kysely" }]\n    rhythm`,
    );
    const chart = drawn(ofMetric(await reading({ metrics: reach, others })));

    expect(chart.description).toContain("(uusi tapa alkaen: 2024). Uusi kysely.");
    expect(chart.description).toContain("Keski-Suomen hyvinvointialue: 10,4\u00A0% vuonna 2025.");
    expect(tableOf(chart).map(([period]) => period)).toContain("2025 (uusi mittaustapa)");
  });

  test("that is kept within limits shows them; one that waits says so", async () => {
    const metrics = `
      - { id: m, indicator: i, aim: keep, targets: [{ period: 2029, between: { low: 9.0, high: 11.0 } }] }
      - { id: n, indicator: i, aim: reach, baseline: { period: 2019 }, targets: [{ period: 2029, value: 10.0 }], measurableFrom: { period: 2027, reason: "Järjestelmä" } }`;
    const reader = await reading({ metrics, others: loneliness });

    expect(drawn(ofMetric(reader)).description).toContain(
      "Vähintään: 9,0\u00A0%. Enintään: 11,0\u00A0%.",
    );
    expect(drawn(ofMetric(reader, "n")).description).toContain("Mitattavissa: 2027.");
    expect(drawn(ofMetric(reader, "n")).svg).toContain(">Mitattavissa: 2027</text>");
  });

  test("without values has the baseline that is written", async () => {
    const metrics = `[{ id: m, title: "M", unit: "%", direction: up, aim: reach, baseline: { period: 2024, value: 20 }, targets: [{ period: 2029, value: 30 }] }]`;
    const chart = drawn(ofMetric(await reading({ metrics })));

    expect(chart.description).toBe(
      "Keski-Suomen hyvinvointialue: ei arvoja. Lähtötaso on 20\u00A0% vuonna 2024. Tavoite on 30\u00A0% vuonna 2029.",
    );
    expect(chart.svg).toContain(">Lähtötaso 20\u00A0% (2024)</text>");
  });

  test("that bends has its path bent", async () => {
    const others = `
indicators: [{ id: i, title: "I", direction: up, values: [{ period: 2020, value: 100 }, { period: 2025, value: 120 }] }]`;
    const metrics = `[{ id: m, indicator: i, aim: reach, path: geometric, baseline: { period: 2020 }, targets: [{ period: 2030, value: 400 }] }]`;
    const chart = drawn(ofMetric(await reading({ metrics, others })));
    const [path] = drawnIn(chart.svg, "path", "s-target").filter(
      ({ own }) => own["stroke-dasharray"],
    );
    const places = pointsOf(path?.own["d"] ?? "").slice(0, 11);

    expect(places).toHaveLength(11);
    // Half of the time is half of the way on a scale of powers: 200 of 100–400, a third of the change.
    const [[, top], [, half], [, bottom]] = [places[10]!, places[5]!, places[0]!];
    expect((bottom - half) / (bottom - top)).toBeCloseTo(1 / 3, 2);
  });

  test.each([
    [
      "yes and no",
      `{ id: m, title: "M", aim: milestone, values: [{ period: 2024, value: false }, { period: 2025, value: true }] }`,
    ],
    ["one value", `{ id: m, title: "M", values: [{ period: 2025, value: 7 }] }`],
    ["no value", `{ id: m, title: "M", aim: reach, targets: [{ period: 2029, value: 7 }] }`],
    [
      "values that contradict",
      `{ id: m, title: "M", values: [{ period: 2024, value: 1 }, { period: 2024, value: 2 }] }`,
    ],
  ])("of %s is not drawn", async (_, metric) => {
    expect(ofMetric(await reading({ metrics: `[${metric}]` }))).toBeNull();
  });

  test("of words has them on its axis", async () => {
    const metrics = `
      - id: m
        title: "Rakenteet"
        scale: [{ id: a, title: "Ei aloitettu" }, { id: b, title: "Toimii" }]
        aim: reach
        targets: [{ period: 2028, value: b }]
        values: [{ period: 2024, value: a }, { period: 2025, value: b }]`;
    const chart = drawn(ofMetric(await reading({ metrics })));

    expect(chart.description).toBe(
      "Keski-Suomen hyvinvointialue: alussa ”Ei aloitettu” (2024), viimeksi ”Toimii” (2025). Tavoite on ”Toimii” vuonna 2028.",
    );
    expect(chart.svg).toContain(">Ei aloitettu</text>");
  });

  test("stays text whatever its title holds", async () => {
    const title = `</svg><script>alert(1)</script>" onload="x" {{svg}} =1+1`;
    const others = loneliness.replace(
      '{ fi: "Yksinäisyys", sv: "Ensamhet" }',
      JSON.stringify(title),
    );
    const chart = drawn(ofMetric(await reading({ metrics: reach, others })));

    expect(chart.title).toBe(title);
    expect(elementsOf(chart.svg).map(({ name }) => name)).not.toContain("script");
    expect(elementsOf(chart.svg).flatMap(({ own }) => Object.keys(own))).not.toContain("onload");
    expect(elementsOf(saved(chart.svgHref)).map(({ name }) => name)).not.toContain("script");
  });
});

test("a sparkline has no ids, so that it may stand in several tables of a page", async () => {
  const reader = await reading({ metrics: reach, others: loneliness });
  const svg = metricSparkline(reader.plan.metrics[0]!, reader);

  expect(svg).not.toMatch(/\bid=|labelledby/);
  expect(svg).toContain(
    'role="img" aria-label="Yksinäisyys. Laski 12,4 prosentista 10,4 prosenttiin',
  );
});
