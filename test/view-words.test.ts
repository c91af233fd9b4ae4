import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "../src/outputs/html.ts";
import { markdown } from "../src/outputs/markdown.ts";
import { safeHref } from "../src/view/addresses.ts";
import { hasMarkdown } from "../src/view/markdown-marks.ts";
import { withUnit, writeNumber } from "../src/text/numbers.ts";
import { timeSpan } from "../src/view/judged/lights.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";
import { noMeans } from "./support/no-means.ts";

describe("numbers", () => {
  const locales = { fi: "fi", sv: "sv", en: "en-GB" } as const;

  test.each(["fi", "sv", "en"] as const)("are written as Intl writes them in %s", (language) => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const decimals = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(value, decimals, (number, digits) => {
        // Intl rounds a half in the decimal digits, toFixed in the binary number: halves are left to neither.
        const rounded = Number(number.toFixed(digits + 2)) + 10 ** -(digits + 3);
        const expected = new Intl.NumberFormat(locales[language], {
          useGrouping: "min2",
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          signDisplay: "negative",
        }).format(rounded);
        expect(writeNumber(rounded, language, digits)).toBe(expected);
      }),
    );
  });

  test.each([
    ["fi", 12.4, undefined, "12,4"],
    ["fi", 2026, undefined, "2026"],
    ["fi", 58000, undefined, "58\u00A0000"],
    ["en", 1234567.5, undefined, "1,234,567.5"],
    ["sv", -0.5, 1, "\u22120,5"],
    ["fi", -0.001, 1, "0,0"],
    ["fi", 10, 1, "10,0"],
    ["fi", 3, 99, "3,0000000000"],
  ] as const)("%s %d with %s decimals is %s", (language, value, decimals, expected) => {
    expect(writeNumber(value, language, decimals)).toBe(expected);
  });

  test("carry their unit, in English without a space before %", () => {
    expect(withUnit("12,4", "%", "fi")).toBe("12,4\u00A0%");
    expect(withUnit("12.4", "%", "en")).toBe("12.4%");
    expect(withUnit("3", "", "fi")).toBe("3");
    expect(withUnit("59,0", "10 000 asukasta kohti", "fi")).toBe(
      "59,0\u00A0(10 000 asukasta kohti)",
    );
  });
});

describe("Markdown", () => {
  test.each([
    ["Nuoret nukkuvat enemmän, 8. ja 9. luokka (2025).", false],
    ["Kaksi kappaletta.\n\nToinen – myös tavallinen.", false],
    ["sähköposti etunimi.sukunimi@example.fi", false],
    ["**lihava**", true],
    ["- luettelo", true],
    ["teksti\n1. numeroitu", true],
    ["[linkki](https://example.org)", true],
    ["a < b", true],
    ["rivi  \nvaihto", true],
    ["    koodi", true],
  ])("%j", (text, expected) => {
    expect(hasMarkdown(text)).toBe(expected);
  });

  test.each([
    ["", '"Ei mitään."', false],
    ['description: "**Kyllä**"', '""', true],
    ['officialText: { fi: "Ei", sv: "_Ja_" }', '""', true],
    ['rationale: "- luettelo"', '""', true],
    ['updates: [{ date: 2026-01-01, text: "`koodi`" }]', '""', true],
    [
      'actionGroups: [{ title: "A", description: "a < b", actions: [{ id: a, title: "A" }] }]',
      '""',
      true,
    ],
    ["", '"Katso [sivu](https://example.org)"', true],
    ['title2: "**ei kenttä**"', '""', false],
  ])("is looked for where the report prints it: %s", async (field, summary, expected) => {
    const comma = field === "" ? "" : `, ${field}`;
    const view = await viewOf(
      await planOf(`goals: [{ id: g, title: "*G*"${comma} }]`, { summary }),
    );

    expect(view.markdown).toBe(expected);
  });
});

describe("links out", () => {
  test.each([
    ["https://example.org/a?b=1", "https://example.org/a?b=1"],
    ["hyte@example.org", "mailto:hyte@example.org"],
    ["javascript:alert(1)", ""],
    ['https://example.org/"onclick', ""],
    ["//example.org", ""],
    ["Toimisto, Katu 1", ""],
    [undefined, ""],
  ])("%s is %j", (address, expected) => {
    expect(safeHref(address)).toBe(expected);
  });
});

describe("languages", () => {
  const yaml = `
goals:
  - { id: uni, title: { fi: "Uni", sv: "Sömn" }, description: "Vain suomeksi." }
  - { id: liike, title: { sv: "Rörelse" } }
  - { id: saame, title: { se: "Giella" } }
`;

  test("what is missing in the page's language comes in another, which is said", async () => {
    const view = await viewOf(await planOf(yaml, { languages: "[fi, sv]" }), ["fi", "sv"]);

    const finnish = pageOf(view, "goal", "fi/goals/uni.html");
    const swedish = pageOf(view, "goal", "sv/goals/uni.html");
    expect(finnish.item.words).toEqual({ text: "Uni", lang: "" });
    expect(swedish.item.words).toEqual({ text: "Sömn", lang: "" });
    expect(finnish.description).toEqual({ markdown: "Vain suomeksi.", lang: "" });
    expect(swedish.description).toEqual({ markdown: "Vain suomeksi.", lang: "fi" });
    expect(pageOf(view, "goal", "fi/goals/liike.html").item.words).toEqual({
      text: "Rörelse",
      lang: "sv",
    });
    expect(pageOf(view, "goal", "fi/goals/saame.html").item.words.lang).toBe("se");
  });

  test("every page leads to itself in the others, by relative links", async () => {
    const view = await viewOf(await planOf(yaml, { languages: "[fi, sv]" }), ["fi", "sv"]);

    const { frame } = pageOf(view, "goal", "fi/goals/uni.html");

    expect(frame.languages.map(({ href, current }) => [href, current])).toEqual([
      ["../../fi/goals/uni.html", true],
      ["../../sv/goals/uni.html", false],
    ]);
  });

  test("one language alone needs no switch", async () => {
    const view = await viewOf(await planOf(yaml));

    expect(pageOf(view, "front").frame.languages).toEqual([]);
  });
});

describe("periods and dates", () => {
  const written = [
    ["2026–2029", "2026–2029", "2026–2029", "2026–2029"],
    ["9/2026–5/2027", "9/2026–5/2027", "9/2026–5/2027", "September 2026 – May 2027"],
    [
      "2025-06-01/2029-05-31",
      "1.6.2025–31.5.2029",
      "1.6.2025–31.5.2029",
      "1 June 2025 – 31 May 2029",
    ],
    ["2026-02-10", "10.2.2026", "10.2.2026", "10 February 2026"],
    ["jatkuva", "jatkuva", "fortlöpande", "ongoing"],
    ["2026/syksy", "2026/syksy", "8/2026–12/2026", "August 2026 – December 2026"],
    ["2027–", "2027–", "2027–", "2027–"],
    ["2027 alkaen", "2027 alkaen", "från 2027", "from 2027"],
    ["vuoteen huu", "vuoteen huu", "vuoteen huu", "vuoteen huu"],
  ] as const;

  test.each(written)("%s", async (schedule, fi, sv, en) => {
    const yaml = `actions: [{ id: a, title: "A", schedule: "${schedule}" }]`;
    const view = await viewOf(await planOf(yaml), ["fi", "sv", "en"]);

    const said = ["fi", "sv", "en"].map(
      (language) => pageOf(view, "action", `${language}/actions/a.html`).schedule,
    );

    expect(said).toEqual([fi, sv, en]);
  });
});

describe("an empty title", () => {
  const yaml = (title: string): string => `
focusAreas: [{ id: fa, title: ${title}, goals: [
  { id: g, title: ${title}, owners: [x], basedOn: [o], actions: [{ id: a, title: ${title} }], metrics: [{ id: m, indicator: i, title: ${title} }] }] }]
indicators: [{ id: i, title: ${title} }]
observations: [{ id: o, title: ${title} }]
actors: [{ id: x, title: ${title} }]
`;

  test.each(['""', "null", "~", '"   "', '{ fi: "", sv: " " }'])(
    "%s gives place to the id in every page and document",
    async (title) => {
      const view = await viewOf(await planOf(yaml(title), { languages: "[fi, sv]" }), ["fi", "sv"]);

      const files = [
        ...(await html.render(view, new Map(), noMeans)),
        ...(await markdown.render(view, new Map())),
      ].map(({ path, contents }) => [path, new TextDecoder().decode(contents)] as const);

      const texts = new Map(files);
      expect(texts.get("fi/goals/g.html")).toContain("<h1>g</h1>");
      expect(texts.get("fi/goals/g.html")).toContain("<title>g – ");
      expect(texts.get("sv/actions/a.html")).toContain("<h1>a</h1>");
      expect(texts.get("fi/actors/x.html")).toContain("<h1>x</h1>");
      expect(texts.get("fi/focus-areas/fa.html")).toContain("<h1>fa</h1>");
      expect(texts.get("plan.fi.md")).toContain(": g\n");
      for (const [, text] of files) expect(text).not.toMatch(/<(a|h1|strong)\b[^>]*>\s*<\/\1>/);
    },
  );

  test("in one language gives place to the other", async () => {
    const plan = await planOf(yaml('{ fi: " ", sv: "Mål" }'), { languages: "[fi, sv]" });

    const page = pageOf(await viewOf(plan), "goal", "goals/g.html");

    expect(page.item.words).toEqual({ text: "Mål", lang: "sv" });
  });

  test("of the plan gives place to its area", async () => {
    const plan = await planOf("", { title: '" "' });

    expect(pageOf(await viewOf(plan), "front").title.text).toBe("Keski-Suomen hyvinvointialue");
  });
});

test.each([
  ["fi", "31.5.2025–2025"],
  ["en", "31 May 2025 – 2025"],
] as const)(
  "the times of values in %s have a dash as wide as their words need",
  (language, words) => {
    const known = { days: 1, nextUpdate: null, freshUntil: null, ageingUntil: null };
    const metrics = ["2025-12-31", "2025-05-31"].map((latest) => ({
      freshness: { ...known, state: "fresh" as const, latest },
    }));

    expect(timeSpan(metrics, language)).toBe(words);
    expect(timeSpan(metrics.slice(0, 1), language)).toBe("2025");
    expect(timeSpan([], language)).toBe("");
  },
);
