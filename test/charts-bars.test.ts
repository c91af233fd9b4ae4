import { describe, expect, test } from "vitest";
import { barChart } from "../src/charts/bar-chart.ts";
import type { BarInput } from "../src/charts/bar-data.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { drawnIn, elementsOf, textBoxes } from "./support/svg.ts";

const fi = (await siteTextOf("fi")).charts;

/** Invented. */
const input: BarInput = {
  title: "Kunnat",
  idPrefix: "b",
  unit: "%",
  decimals: 1,
  bars: [
    { label: "Åby", value: 8 },
    { label: "Äpylä", value: 8 },
    { label: "Mallila", value: 10, isOwn: true },
    { label: "Salainen", value: 77.7, isSuppressed: true },
    { label: "Tyhjä", value: null },
    { label: "Zetala", value: 16 },
  ],
  references: [{ label: "Koko maa", value: 12, kind: "comparison" }],
};

/** From where to where the bars of a colour run. */
function spansOf(svg: string, colour: string): readonly (readonly [number, number])[] {
  const [bars] = drawnIn(svg, "path", `f-${colour}`);
  const pieces = bars?.own["d"]?.matchAll(/M([\d.]+),[\d.]+H([\d.]+)v/g) ?? [];
  return [...pieces].map(([, from, to]) => [Number(from), Number(to)]);
}

describe("bars", () => {
  test("stand by value, then by name as the language sorts, those that are not shown last", () => {
    const { rows } = barChart(input, fi);

    expect(rows.body.map(([name, value]) => [name?.text, value?.text])).toEqual([
      ["Zetala", "16,0\u00A0%"],
      ["Mallila", "10,0\u00A0%"],
      ["Åby", "8,0\u00A0%"],
      ["Äpylä", "8,0\u00A0%"],
      ["Salainen", "ei näytetä"],
      ["Koko maa", "12,0\u00A0%"],
    ]);
  });

  test("rise where that is asked, and stay as they are given", () => {
    const order = (wanted: BarInput["order"]): readonly (string | undefined)[] =>
      barChart(
        { ...input, references: [], ...(wanted ? { order: wanted } : {}) },
        fi,
      ).rows.body.map(([name]) => name?.text);

    expect(order("rising").slice(0, 4)).toEqual(["Åby", "Äpylä", "Mallila", "Zetala"]);
    expect(order("rising").slice(4)).toEqual(["Salainen"]);
    expect(order("given")).toEqual(["Åby", "Äpylä", "Mallila", "Salainen", "Zetala"]);
  });

  test("are as long as their values, from zero on", () => {
    const { svg } = barChart(input, fi);
    const lengths = spansOf(svg, "bar").map(([from, to]) => to - from);
    const [own] = spansOf(svg, "own").map(([from, to]) => to - from);

    expect(lengths.length).toBe(3);
    expect(lengths[1]! / lengths[0]!).toBeCloseTo(8 / 16, 2);
    expect(own! / lengths[0]!).toBeCloseTo(10 / 16, 2);
  });

  test("run to the left below zero", () => {
    const bars = [
      { label: "A", value: 4 },
      { label: "B", value: -2 },
    ];
    const [plus, minus] = spansOf(barChart({ ...input, bars, references: [] }, fi).svg, "bar");

    expect(plus![0]).toBe(minus![1]);
    expect((plus![1] - plus![0]) / (minus![1] - minus![0])).toBeCloseTo(2, 1);
  });

  test("show a zero, and are not without it", () => {
    const bars = [{ label: "A", value: 0 }];
    const [zero] = spansOf(barChart({ ...input, bars, references: [] }, fi).svg, "bar");

    expect(zero![1] - zero![0]).toBe(2);
  });

  test("have the line of comparison at its value", () => {
    const { svg } = barChart(input, fi);
    const [line] = drawnIn(svg, "path", "s-text").filter(({ own }) => !own["d"]?.includes("v18"));
    const x = Number(/M([\d.]+),/.exec(line?.own["d"] ?? "")?.[1]);
    const [zetala] = spansOf(svg, "bar");

    expect((x - zetala![0]) / (zetala![1] - zetala![0])).toBeCloseTo(12 / 16, 2);
  });

  test("have their values in a column that no bar and no line reaches", () => {
    const { svg } = barChart(input, fi);
    const end = Math.max(...spansOf(svg, "bar").map(([, to]) => to));
    const values = textBoxes(elementsOf(svg)).filter(({ words }) =>
      /^\d+,\d\u00A0%$|^ei /.test(words),
    );

    expect(values.length).toBe(5);
    expect(values.filter(({ left }) => left <= end)).toEqual([]);
    expect(new Set(values.map(({ right }) => right)).size).toBe(1);
  });

  test("are not drawn where there is no value, but of the plan's own area: a sentence names the rest", () => {
    const bars = [
      { label: "Ala", value: 4 },
      { label: "Tyhjä", value: null },
      { label: "Outo", value: Number.NaN },
      { label: "Mallila", value: null, isOwn: true },
    ];
    const { svg, rows, description } = barChart({ ...input, bars, references: [] }, fi);

    expect(rows.body.map(([name, value]) => [name?.text, value?.text])).toEqual([
      ["Ala", "4,0\u00A0%"],
      ["Mallila", "ei tietoa"],
    ]);
    expect(svg).not.toMatch(/>(?:Tyhjä|Outo)</);
    expect(description).toBe(
      "Ainoa arvo on 4,0\u00A0%. Mallila: ei tietoa. Arvo puuttuu: Outo ja Tyhjä.",
    );
  });

  test("keep what is not to be shown out of everything", () => {
    expect(JSON.stringify(barChart(input, fi))).not.toContain("77");
  });

  test("show the plan's own area by bold letters too", () => {
    const [own] = elementsOf(barChart(input, fi).svg).filter(({ text }) => text === "Mallila");

    expect(own?.attributes["font-weight"]).toBe("700");
  });

  test("are told in words", () => {
    expect(barChart(input, fi).description).toBe(
      "Arvoja on 4. Suurin on 16,0\u00A0% (Zetala) ja pienin 8,0\u00A0% (Åby ja Äpylä). Mallila: 10,0\u00A0%, sija 2/4 suurimmasta lukien. Koko maa: 12,0\u00A0%. Arvoa ei näytetä, koska se kuvaa niin harvoja ihmisiä: Salainen. Arvo puuttuu: Tyhjä.",
    );
    const same = [1, 2].map((one) => ({ label: String(one), value: 3 }));
    expect(barChart({ ...input, bars: same, references: [] }, fi).description).toBe(
      "Kaikki 2 arvoa ovat 3,0\u00A0%.",
    );
    expect(barChart({ ...input, bars: [], references: [] }, fi).description).toBe("Arvoja ei ole.");
  });
});
