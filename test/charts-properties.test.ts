import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { standaloneSvg } from "../src/charts/standalone.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { generatedCharts } from "./support/generated-charts.ts";
import { collisions, elementsOf, frameOf, textBoxes } from "./support/svg.ts";

const texts = {
  fi: (await siteTextOf("fi")).charts,
  sv: (await siteTextOf("sv")).charts,
  en: (await siteTextOf("en")).charts,
} as const;
const runs = { numRuns: 300, seed: 20261101 };

describe.each(Object.entries(generatedCharts))("a chart of the kind %s", (_, charts) => {
  const drawn = fc.tuple(charts, fc.constantFrom(...languages));

  test("is valid XML whatever is in it, and drawn with nothing but numbers", () => {
    fc.assert(
      fc.property(drawn, ([{ draw }, language]) => {
        const text = texts[language];
        const { svg } = draw(text);
        const elements = elementsOf(svg);

        expect(elements[0]?.name).toBe("svg");
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        const attributes = elements.flatMap(({ own }) => Object.entries(own));
        expect(attributes.filter(([name]) => /^(?:style|on|href|xlink)/.test(name))).toEqual([]);
        expect(attributes.filter(([, value]) => /var\(|url\(/.test(value))).toEqual([]);
        expect(svg).not.toMatch(/e[+-]\d/);
      }),
      runs,
    );
  });

  test("has no text upon another or beyond the frame", () => {
    fc.assert(
      fc.property(drawn, ([{ draw }, language]) => {
        const text = texts[language];
        const { svg } = draw(text);

        expect(collisions(textBoxes(svg), frameOf(svg), 0.5)).toEqual([]);
      }),
      runs,
    );
  });

  test("has no text smaller than can be read", () => {
    fc.assert(
      fc.property(drawn, ([{ draw }, language]) => {
        const text = texts[language];
        const sizes = elementsOf(draw(text).svg)
          .filter(({ name }) => name === "text")
          .map(({ attributes }) => Number(attributes["font-size"]));

        expect(Math.min(12, ...sizes)).toBe(12);
      }),
      runs,
    );
  });

  test("is the same each time, and the same in a file of its own", () => {
    fc.assert(
      fc.property(drawn, ([{ draw }, language]) => {
        const text = texts[language];
        const chart = draw(text);
        const file = standaloneSvg(chart, text.language);

        expect(draw(text)).toEqual(chart);
        expect(elementsOf(file).length).toBe(elementsOf(chart.svg).length + 1);
        expect(file).toMatch(
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" xml:lang="(?:fi|sv|en)" /,
        );
      }),
      runs,
    );
  });

  test("says in words what it is, and has a table as wide as its head", () => {
    fc.assert(
      fc.property(drawn, ([{ draw }, language]) => {
        const text = texts[language];
        const { svg, title, description, rows } = draw(text);
        const [root, ...elements] = elementsOf(svg);
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
      }),
      runs,
    );
  });
});
