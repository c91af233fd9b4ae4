import fc from "fast-check";
import { expect, test } from "vitest";
import { type Language, languages } from "../src/base/language.ts";
import type { Chart } from "../src/charts/chart.ts";
import { standaloneSvg } from "../src/charts/standalone.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { generatedCharts } from "./support/generated-charts.ts";
import { collisions, elementsOf, frameOf, type SvgElement, textBoxes } from "./support/svg.ts";

const texts = {
  fi: (await siteTextOf("fi")).charts,
  sv: (await siteTextOf("sv")).charts,
  en: (await siteTextOf("en")).charts,
} as const;
const runs = { numRuns: 300, seed: 20261101 };

/** A chart as it was drawn, and its SVG taken apart. */
interface Drawn {
  readonly chart: Chart;
  readonly elements: readonly SvgElement[];
}

function expectValid({ chart: { svg }, elements }: Drawn): void {
  expect(elements[0]?.name).toBe("svg");
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  const attributes = elements.flatMap(({ own }) => Object.entries(own));
  expect(attributes.filter(([name]) => /^(?:style|on|href|xlink)/.test(name))).toEqual([]);
  expect(attributes.filter(([, value]) => /var\(|url\(/.test(value))).toEqual([]);
  expect(svg).not.toMatch(/e[+-]\d/);
}

function expectLegible({ chart: { svg }, elements }: Drawn): void {
  expect(collisions(textBoxes(elements), frameOf(svg), 0.5)).toEqual([]);
  const sizes = elements
    .filter(({ name }) => name === "text")
    .map(({ attributes }) => Number(attributes["font-size"]));
  expect(Math.min(12, ...sizes)).toBe(12);
}

function expectToldInWords({ chart, elements: [root, ...elements] }: Drawn): void {
  const { title, description, rows } = chart;
  const [first, second] = (root?.own["aria-labelledby"] ?? "").split(" ");
  const named = (name: string, id?: string): string | undefined =>
    elements.find((one) => one.name === name && one.own["id"] === id)?.text;

  const label = root?.own["aria-label"];
  if (label === undefined) {
    expect(named("title", first)).toBe(title);
    expect(named("desc", second)).toBe(description);
  } else {
    expect(label).toContain(title.slice(0, 100));
    expect(label).toContain(description.slice(0, 100));
  }
  expect(description).toMatch(/[.…]$/);
  expect(rows.body.filter((cells) => cells.length !== rows.head.length)).toEqual([]);
}

function expectSameInFile({ chart, elements }: Drawn, language: Language): void {
  const file = standaloneSvg(chart, language);

  expect(elementsOf(file).length).toBe(elements.length + 1);
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" xml:lang="(?:fi|sv|en)" /);
}

// Each is drawn but twice, and looked at in every way.
test.each(Object.entries(generatedCharts))(
  "a chart of the kind %s is valid, legible, told in words, and the same each time, whatever is in it",
  (_, charts) => {
    const drawn = fc.tuple(charts, fc.constantFrom(...languages));

    fc.assert(
      fc.property(drawn, ([{ draw }, language]) => {
        const text = texts[language];
        const chart = draw(text);
        const parts = { chart, elements: elementsOf(chart.svg) };

        expectValid(parts);
        expectLegible(parts);
        expectToldInWords(parts);
        expectSameInFile(parts, text.language);
        expect(draw(text)).toEqual(chart);
      }),
      runs,
    );
  },
);
