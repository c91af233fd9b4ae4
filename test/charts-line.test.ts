import { describe, expect, test } from "vitest";
import { lineChart } from "../src/charts/line-chart.ts";
import type { LineInput } from "../src/charts/line-data.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { drawnIn, elementsOf, pointsOf } from "./support/svg.ts";

const fi = (await siteTextOf("fi")).charts;
const sv = (await siteTextOf("sv")).charts;
const en = (await siteTextOf("en")).charts;

type Values = Readonly<Record<number, number | null>>;

/** Invented. A year is drawn where it ends. */
function yearly(values: Values): LineInput["own"]["points"] {
  return Object.entries(values).map(([period, value]) => ({
    period,
    at: Number(period) + 1,
    value,
  }));
}

function inputOf(values: Values, rest: Partial<LineInput> = {}): LineInput {
  const own = { label: "Mallila", points: yearly(values) };
  return { title: "Yksinäisyys", idPrefix: "a", unit: "%", decimals: 1, own, ...rest };
}

const path: LineInput["path"] = [
  { period: "2019", at: 2020, value: 12, kind: "baseline" },
  { period: "2023", at: 2024, value: 11, kind: "interim" },
  { period: "2029", at: 2030, value: 8, kind: "target" },
];
const falling = inputOf({ 2019: 12, 2021: 11.6, 2023: 11, 2025: 10.4 }, { path });

/** The ends of a series' lines; the last piece is its sign beside the label. */
function lineOf(svg: string, colour: string): readonly (readonly [number, number])[] {
  const [stroke] = drawnIn(svg, "path", `s-${colour}`).filter(
    ({ own }) => own["stroke-width"] === (colour === "own" ? "2.75" : "2"),
  );
  return pointsOf(stroke?.own["d"] ?? "").slice(0, -1);
}

describe("the drawing", () => {
  test("puts a smaller value lower and a later one to the right", () => {
    const line = lineOf(lineChart(falling, fi).svg, "own");

    expect(line.length).toBe(4);
    for (const [index, [x, y]] of line.slice(1).entries()) {
      const [before, above] = line[index]!;
      expect(x).toBeGreaterThan(before);
      expect(y).toBeGreaterThan(above);
    }
  });

  test("leads the path from the baseline to the target on the scale of the values", () => {
    const { svg } = lineChart(falling, fi);
    const own = lineOf(svg, "own");
    const [baseline, interim, target] = lineOf(svg, "target");
    const unit = (own[3]![1] - own[0]![1]) / (10.4 - 12);

    expect(baseline).toEqual(own[0]);
    expect(interim).toEqual(own[2]);
    expect(target![1] - baseline![1]).toBeCloseTo((8 - 12) * unit, 0);
    const year = (own[3]![0] - own[0]![0]) / 6;
    expect(target![0] - baseline![0]).toBeCloseTo(10 * year, 0);
  });

  test("marks the target with a ring at its place, and the interim target", () => {
    const { svg } = lineChart(falling, fi);
    const [, interim, target] = lineOf(svg, "target");
    const [rings] = drawnIn(svg, "path", "s-target").filter(({ own }) =>
      own["class"]?.includes("f-ground"),
    );
    const places = pointsOf(rings?.own["d"] ?? "");

    expect(places[0]![0]).toBeCloseTo(target![0] - 5.5, 1);
    expect(places[0]![1]).toBe(target![1]);
    expect(places[2]![0]).toBeCloseTo(interim![0] - 4.5, 1);
  });

  test("leaves a gap where a value is missing", () => {
    const { svg } = lineChart(inputOf({ 2019: 12, 2020: 11, 2021: null, 2022: 10, 2023: 9 }), fi);
    const [stroke] = drawnIn(svg, "path", "s-own");

    expect(stroke?.own["d"]?.match(/M/g)?.length).toBe(3);
  });

  test("draws no line over a break, and an upright one there", () => {
    const whole = inputOf({ 2019: 12, 2020: 11, 2021: 14, 2022: 13 });
    const breaks = [{ period: "2021", at: 2022 }];
    const { svg } = lineChart({ ...whole, breaks }, fi);
    const [upright] = drawnIn(svg, "path", "s-muted");
    const [first, second, third] = lineOf(svg, "own");
    const [[x]] = pointsOf(upright?.own["d"] ?? "") as [[number, number]];

    expect(drawnIn(svg, "path", "s-own")[0]?.own["d"]).toMatch(/M.*L.*M.*L.*M/);
    expect(first).toBeDefined();
    expect(x).toBeGreaterThan(second![0]);
    expect(x).toBeLessThan(third![0]);
  });

  test("never draws what is not to be shown, even where the value is there", () => {
    const own = {
      label: "Mallila",
      points: [
        ...yearly({ 2019: 12 }),
        { period: "2020", at: 2021, value: 987.65, low: 981, high: 993, isSuppressed: true },
        ...yearly({ 2021: 11 }),
      ],
    };
    const chart = lineChart(inputOf({}, { own }), fi);

    expect(JSON.stringify(chart)).not.toMatch(/98[17]|993/);
    expect(chart.svg).toContain("arvoa ei näytetä (pieni joukko)");
    expect(chart.description).toContain("harvoja ihmisiä (2020)");
    expect(chart.rows.body[1]?.map(({ text }) => text)).toEqual(["2020", "ei näytetä"]);
  });

  test("has the band of the intervals around the values", () => {
    const points = yearly({ 2019: 12, 2021: 11, 2023: 10 }).map((one) => ({
      ...one,
      low: one.value! - 1,
      high: one.value! + 1,
    }));
    const { svg, rows } = lineChart(inputOf({}, { own: { label: "Mallila", points } }), fi);
    const [band] = drawnIn(svg, "path", "f-own").filter(({ own }) => own["fill-opacity"]);
    const edge = pointsOf(band?.own["d"] ?? "");
    const line = lineOf(svg, "own");

    expect(edge.length).toBe(6);
    for (const [index, [x, y]] of line.entries()) {
      expect(edge[index]![0]).toBe(x);
      expect(edge[index]![1]).toBeLessThan(y);
      expect(edge[5 - index]![1]).toBeGreaterThan(y);
    }
    expect(rows.head).toEqual(["Aika", "Mallila", "95\u00A0%:n luottamusväli"]);
    expect(rows.body[0]?.[2]?.text).toBe("11,0–13,0\u00A0%");
  });

  test("has the interval of a value that stands alone as a piece of the same band", () => {
    const points = [{ period: "2025", at: 2026, value: 10, low: 9, high: 12 }];
    const { svg } = lineChart(inputOf({}, { own: { label: "Mallila", points } }), fi);
    const [band, sign] = drawnIn(svg, "path", "f-own").filter(({ own }) => own["fill-opacity"]);
    const corners = pointsOf(band?.own["d"] ?? "");
    const [[left, top], [right], , [, bottom]] = corners as [
      [number, number],
      [number, number],
      unknown,
      [number, number],
    ];

    expect(corners).toHaveLength(4);
    expect(right - left).toBeGreaterThan(8);
    expect(bottom).toBeGreaterThan(top);
    expect(sign).toBeUndefined();
    expect(
      drawnIn(svg, "path", "s-own").filter(({ own }) => own["stroke-width"] === "1.5"),
    ).toEqual([]);
    expect(drawnIn(svg, "rect", "f-own")).toHaveLength(1);
  });

  test("tells series apart by dash and marker, not by colour alone", () => {
    const comparisons = ["A", "B", "C", "D", "E", "F", "G"].map((label, index) => ({
      label,
      points: yearly({ 2019: 10 + index, 2025: 11 + index }),
    }));
    const { svg } = lineChart({ ...falling, comparisons }, fi);
    const strokes = elementsOf(svg).filter(
      ({ own }) => own["stroke-width"] === "1.75" && own["stroke-dasharray"] !== undefined,
    );

    expect(strokes.length).toBe(7);
    const looks = strokes.map(({ own }) => `${own["stroke-dasharray"]} ${own["stroke"]}`);
    expect(new Set(looks).size).toBe(7);
    expect(new Set(strokes.slice(0, 4).map(({ own }) => own["stroke-dasharray"])).size).toBe(4);
  });

  test("says so when the axis has no zero", () => {
    expect(lineChart(inputOf({ 2019: 90, 2020: 95 }), fi).svg).toContain("ei ala nollasta");
    expect(lineChart(inputOf({ 2019: 1, 2020: 95 }), fi).svg).not.toContain("ei ala nollasta");
  });

  test("is small", () => {
    const comparisons = [{ label: "Koko maa", points: falling.own.points }];

    const { svg } = lineChart({ ...falling, comparisons }, fi);

    expect(new TextEncoder().encode(svg).length).toBeLessThan(4096);
  });
});

describe("the description", () => {
  test("tells the change from the baseline on, in percentage points", () => {
    const earlier = inputOf({ 2015: 9, 2019: 12, 2025: 10.4 }, { path });

    expect(lineChart(earlier, fi).description).toBe(
      "Mallila: laski 12,0 prosentista 10,4 prosenttiin (1,6 prosenttiyksikköä) vuosina 2019–2025. Ensimmäinen arvo oli 9,0\u00A0% vuonna 2015. Välitavoite on 11,0\u00A0% vuonna 2023. Tavoite on 8,0\u00A0% vuonna 2029.",
    );
    expect(lineChart(earlier, sv).description).toBe(
      "Mallila: sjönk från 12,0 till 10,4 procent (1,6 procentenheter) åren 2019–2025. Det första värdet var 9,0\u00A0% år 2015. Delmålet är 11,0\u00A0% år 2023. Målet är 8,0\u00A0% år 2029.",
    );
    expect(lineChart(earlier, en).description).toBe(
      "Mallila: fell from 12.0% to 10.4% (1.6 percentage points) between 2019 and 2025. The first value was 9.0% in 2015. The interim target is 11.0% in 2023. The target is 8.0% in 2029.",
    );
  });

  test("tells the change from the time that is given, and of the first value whether it compares", () => {
    const values = { 2013: 5, 2015: 9, 2019: 12, 2025: 10.4 };
    const breaks = [{ period: "2015", at: 2016 }];
    const told = (text: typeof fi, rest: Partial<LineInput>): string =>
      lineChart(inputOf(values, { since: 2020, ...rest }), text).description;

    expect(told(fi, {})).toBe(
      "Mallila: laski 12,0 prosentista 10,4 prosenttiin (1,6 prosenttiyksikköä) vuosina 2019–2025. Ensimmäinen arvo oli 5,0\u00A0% vuonna 2013.",
    );
    for (const [text, words] of [
      [fi, "Ensimmäinen vertailukelpoinen arvo oli 9,0\u00A0% vuonna 2015."],
      [sv, "Det första jämförbara värdet var 9,0\u00A0% år 2015."],
      [en, "The first comparable value was 9.0% in 2015."],
    ] as const)
      expect(told(text, { breaks })).toContain(words);
  });

  test("inflects bare numbers, and names a long unit once", () => {
    const euros = inputOf({ 2019: 3405, 2025: 4120 }, { unit: "euroa/asukas", decimals: 0 });

    expect(lineChart(euros, fi).description).toBe(
      "Yksikkö: euroa/asukas. Mallila: nousi 3405:stä 4120:een vuosina 2019–2025.",
    );
  });

  test("compares nothing over a break", () => {
    const broken = inputOf(
      { 2019: 12, 2021: 20, 2023: 18 },
      { path, breaks: [{ period: "2021", at: 2022, note: "Lomake uusittiin" }] },
    );
    const { description, rows } = lineChart(broken, fi);

    expect(description).toContain("laski 20,0 prosentista 18,0 prosenttiin");
    expect(description).not.toContain("Ensimmäinen arvo");
    expect(description).toContain("(uusi tapa alkaen: 2021). Lomake uusittiin.");
    expect(rows.body[1]?.[0]?.text).toBe("2021 (uusi mittaustapa)");
  });

  test("says what is the same, what stands alone, and what is missing", () => {
    expect(lineChart(inputOf({ 2019: 12, 2025: 12.01 }), fi).description).toBe(
      "Mallila: 12,0\u00A0% sekä vuonna 2019 että vuonna 2025.",
    );
    expect(lineChart(inputOf({ 2025: 12 }), fi).description).toBe(
      "Mallila: 12,0\u00A0% vuonna 2025.",
    );
    expect(lineChart(inputOf({ 2024: null, 2025: null }), fi).description).toBe(
      "Mallila: ei arvoja. Arvo puuttuu (2024 ja 2025).",
    );
  });

  test("puts times that are no years in brackets", () => {
    const points = [
      { period: "9/2024", at: 2024.75, value: 4 },
      { period: "5/2025", at: 2025.4, value: 5 },
    ];
    const input = inputOf({}, { unit: "", decimals: 0, own: { label: "Mallila", points } });

    expect(lineChart(input, fi).description).toBe("Mallila: nousi 4:stä (9/2024) 5:een (5/2025).");
  });

  test("quotes the words of a scale", () => {
    const levels = ["ei ole", "osittain", "kokonaan"];
    const input = inputOf({ 2021: 0, 2025: 2 }, { unit: "", levels });
    const { description, rows, svg } = lineChart(input, fi);

    expect(description).toBe("Mallila: alussa ”ei ole” (2021), viimeksi ”kokonaan” (2025).");
    expect(rows.body[1]?.[1]?.text).toBe("kokonaan");
    expect(svg).toContain(">osittain</text>");
  });

  test("names some of many missing times and counts the rest", () => {
    const years = Array.from({ length: 30 }, (_, index) => [1990 + index, null] as const);

    expect(lineChart(inputOf(Object.fromEntries(years)), fi).description).toContain(
      "1996, 1997 ja 22 muuta",
    );
  });
});

describe("the table", () => {
  test("has a line for each time and a column for the path", () => {
    const { rows } = lineChart(falling, fi);

    expect(rows.head).toEqual(["Aika", "Mallila", "Tavoiteura"]);
    expect(rows.body.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["2019", "12,0\u00A0%", "12,0\u00A0%"],
      ["2021", "11,6\u00A0%", "–"],
      ["2023", "11,0\u00A0%", "11,0\u00A0%"],
      ["2025", "10,4\u00A0%", "–"],
      ["2029", "–", "8,0\u00A0%"],
    ]);
    expect(rows.body[3]?.[1]?.value).toBe(10.4);
  });
});
