import { describe, expect, test } from "vitest";
import type { Language } from "../src/base/language.ts";
import { obstacles, verdicts } from "../src/base/verdict.ts";
import { sitemapFiles } from "../src/outputs/sitemap.ts";
import { linkPictureSvg } from "../src/outputs/link-picture.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { withOwnWords } from "../src/text/own-words.ts";
import { footLines } from "../src/view/origin.ts";
import { downloadsOf } from "../src/view/publication/downloads.ts";
import type { Page } from "../src/view/site.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";
import { readerOf } from "./support/reader.ts";
import { parseXml } from "./support/xml.ts";

const languages: readonly Language[] = ["fi", "sv", "en"];
const plan = `
goals:
  - id: uni
    title: "Uni paranee"
    metrics: [unta, lepo]
    updates:
      - { date: 2025-05-02, text: "Alku" }
      - { date: 2026-05-02, text: "Jatko" }
      - { date: 2027-05-02, text: "Ei vielä" }
  - { id: loppui, title: "Loppui", dropped: { date: 2026-02-01, reason: "Tehty muualla" } }
metrics:
  - id: unta
    title: "Unta"
    unit: "%"
    direction: up
    baseline: { period: 2024, value: 40 }
    targets: [{ period: 2028, value: 60 }]
    values: [{ period: 2025, value: 46 }]
    thresholds: { behind: 0.4, slightlyBehind: 0.8, reason: "Muutos on hidas" }
  - { id: lepo, title: "Lepo", unit: "%" }
documents:
  - { id: vanha, title: "Kertomus 2021–2024", kind: report }
`;

async function page<K extends Page["kind"]>(
  kind: K,
  lines: Readonly<Record<string, string>> = {},
): Promise<Extract<Page, { kind: K }>> {
  return pageOf(await viewOf(await planOf(plan, lines)), kind);
}

describe("the method page", () => {
  test("tells the limits and the smallest number of this plan", async () => {
    const { limits, ownLimits, privacy, aims } = await page("method", {
      privacy: "{ minimumCount: 10 }",
    });

    expect(limits).toContain("alle 60\u00A0%");
    expect(limits).toContain("alle 95\u00A0%");
    expect(ownLimits).toHaveLength(1);
    expect(ownLimits[0]!.sentence).toMatch(/alle 40\u00A0%.*alle 80\u00A0%.*Muutos on hidas/);
    expect(privacy[0]).toContain("alle 10 ihmistä");
    expect(aims.find(({ name }) => name === "Saavuttaa taso")!.count).toBe("1");
  });

  test("counts the metrics that the front page does, those of the context apart", async () => {
    const yaml = `
goals:
  - { id: g, title: "G", metrics: [{ id: m, title: "M", targets: [{ period: 2028, value: 1 }] }, { id: l, title: "L" }] }
  - { id: h, title: "H", metrics: [{ id: c, title: "C", kind: context, targets: [{ period: 2028, value: 1 }] }] }
  - { id: i, title: "I", dropped: { date: 2026-01-01, reason: "R" }, metrics: [{ id: n, title: "N", targets: [{ period: 2028, value: 1 }], thresholds: { behind: 0.4, reason: "R" } }] }
`;
    const view = await viewOf(await planOf(yaml));
    const { aims, obstacles: reasons, ownLimits } = pageOf(view, "method");
    const { situation } = pageOf(view, "front");
    const sum = (rows: readonly { readonly count: string }[]): number =>
      rows.flatMap(({ count }) => Array<0>(Number(count)).fill(0)).length;

    expect(situation.find(({ kind }) => kind === "result")?.whole).toBe("3 mittaria");
    expect(sum(aims)).toBe(3);
    expect(aims.filter(({ count }) => count !== "0").map(({ name }) => name)).toEqual([
      "Saavuttaa taso",
      "Kuvaa toimintaympäristöä",
      "Ei kerrottu",
    ]);
    expect(sum(reasons)).toBe(3);
    expect(ownLimits).toEqual([]);
  });

  test("has every verdict with its condition, and every reason, those of the plan first", async () => {
    const { orders, obstacles: reasons } = await page("method");
    const said = orders.flatMap(({ steps }) => steps);

    expect(said.every(({ verdict, when }) => verdict !== "" && when !== "")).toBe(true);
    expect(new Set(said.map(({ verdict }) => verdict)).size).toBe(verdicts.length);
    expect(reasons).toHaveLength(obstacles.length);
    expect(reasons[0]).toEqual({ reason: "tavoitetaso puuttuu", count: "1" });
  });
});

test.each(languages)(
  "a target that was missed has one name, counted or not (%s)",
  async (language) => {
    const { status } = (await siteTextOf(language)).results;

    expect(status.countOf("not-reached", 2)).toBe(`2 ${status.verdict["not-reached"]}`);
  },
);

describe("the page of data", () => {
  test("leads only to the forms that were made", async () => {
    const reader = await readerOf(await planOf(plan));
    const made = (...formats: string[]): readonly string[] =>
      downloadsOf(formats, reader).map(({ href }) => href);

    expect(made("html")).toEqual(["../data/measurements.json", "feed.xml"]);
    expect(made("html", "xlsx", "csv")).toEqual([
      "../plan.fi.xlsx",
      "../data/datapackage.json",
      "../data/csv-metadata.json",
      "../data/measurements.json",
      "feed.xml",
    ]);
  });

  test("tells of each series where it is from, and how to cite the plan", async () => {
    const { sources, citation } = await page("data", {
      site: "{ organisation: Alue, baseUrl: https://example.org/a }",
    });

    expect(sources.map(({ series, fetched }) => [series.words.text, fetched])).toEqual([
      ["Unta", "Kirjoitettu suunnitelmaan"],
    ]);
    expect(citation).toBe("Alue: Hyvinvointisuunnitelma. Tiedot 1.11.2026. https://example.org/a/");
  });

  test("names for a producer the source that the plan writes, and leaves no cell empty", async () => {
    const values = "values: [{ period: 2025, value: 1 }]";
    const yaml = `
indicators:
  - { id: a, title: "A", source: { name: "Kysely" }, ${values} }
  - { id: b, title: "B", producer: "Laitos", source: { name: "Kysely" }, ${values} }
  - { id: c, title: "C", source: { name: "Rekisteri", file: "luvut.csv" } }
metrics: [{ id: m, title: "M", source: "Pöytäkirjat", values: [{ period: 2025, value: true }] }]
`;
    const { sources } = pageOf(await viewOf(await planOf(yaml)), "data");

    expect(sources.map(({ series, producer }) => [series.words.text, producer.text])).toEqual([
      ["A", "Kysely"],
      ["B", "Laitos"],
      ["M", "Pöytäkirjat"],
      ["C", "Rekisteri"],
    ]);
    expect(sources.map(({ freshness }) => freshness)).not.toContain("");
    expect(sources[2]?.freshness).toBe("–");
  });
});

describe("the accessibility statement", () => {
  test("says what is missing", async () => {
    const { state, noShortcomings, prepared, feedback } = await page("accessibility");

    expect(state).toMatch(/ei ole vielä kertonut/);
    expect(noShortcomings).toMatch(/ei ole vielä kuvannut/);
    expect(prepared).toEqual(["Selosteen laatimispäivä puuttuu."]);
    expect(feedback).toBe("");
  });

  test("tells what hyte.yaml does", async () => {
    const site =
      '{ feedback: a@example.org, accessibility: { state: partial, shortcomings: "Liite", prepared: 2026-06-01, feedback: b@example.org } }';
    const { state, shortcomings, prepared, feedback } = await page("accessibility", { site });

    expect(state).toMatch(/osittain/);
    expect(shortcomings?.markdown).toBe("Liite");
    expect(prepared).toEqual(["Seloste on laadittu 1.6.2026."]);
    expect(feedback).toBe("mailto:b@example.org");
  });
});

test("the archive has the years that have begun, the newest first, and what ended", async () => {
  const { years, reports, ended } = await page("archive", { period: "2025–2028" });

  expect(years.map(({ year, followUp, isNow }) => [year, followUp, isNow])).toEqual([
    ["2026", "1 merkintä", true],
    ["2025", "1 merkintä", false],
  ]);
  expect(reports.map(({ words }) => words.text)).toEqual(["Kertomus 2021–2024"]);
  expect(ended.map(({ items }) => items.map(({ words }) => words.text))).toEqual([["Loppui"]]);
});

test("the foot names the last commit in ten digits, on a line of its own", async () => {
  const commit = { hash: "0123456789abcdef0123456789abcdef01234567", date: "2026-10-30" };
  const lines = footLines({ asOf: "2026-11-01", commit }, await readerOf(await planOf(plan)));

  expect(lines[0]).toBe(
    "Suunnitelman tiedostoja on viimeksi muutettu 30.10.2026 (versio 0123456789).",
  );
});

test("many addresses are told in several files, which one names", () => {
  const paths = Array.from({ length: 20_001 }, (_, at) => `fi/goals/g${at}.html`);
  const files = sitemapFiles("https://example.org/", paths);
  const [index, ...parts] = files.map(({ contents }) =>
    parseXml(new TextDecoder().decode(contents)),
  );

  expect(files.map(({ path }) => path)).toEqual(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
  expect(index!.children.map(({ children }) => children[0]!.text)).toEqual([
    "https://example.org/sitemap-1.xml",
    "https://example.org/sitemap-2.xml",
  ]);
  expect(parts.map(({ children }) => children.length)).toEqual([20_000, 1]);
});

describe("the picture beside links", () => {
  const picture = {
    path: "",
    language: "fi",
    title: "Plan",
    organisation: "Alue",
    period: "2026–2029",
    notices: [],
    brand: "",
  } as const;

  test("holds any title, as text", () => {
    for (const title of ["<script>&\u0000\u0001", "x".repeat(500), "sana ".repeat(200), ""]) {
      const { children } = parseXml(linkPictureSvg({ ...picture, title }));
      const sizes = children.filter(({ name }) => name === "text").map(({ text }) => text.length);
      expect(Math.max(...sizes)).toBeLessThan(60);
    }
  });

  test("tells the period once", () => {
    const said = (title: string): number =>
      linkPictureSvg({ ...picture, title }).split("2026–2029").length - 1;

    expect([said("Plan"), said("Plan 2026–2029")]).toEqual([1, 1]);
  });
});

test.each(languages)("own words change nothing else (%s)", async (language) => {
  const text = await siteTextOf(language);
  const own = withOwnWords(text, { owners: "Omat", "columns.goals": "Päämäärät" });

  expect(own.labels.owners).toBe("Omat");
  expect(own.labels.columns).toEqual({ ...text.labels.columns, goals: "Päämäärät" });
  expect(own.labels.goals).toBe(text.labels.goals);
  expect(own.say).toBe(text.say);
  expect(text.labels.owners).not.toBe("Omat");
});
