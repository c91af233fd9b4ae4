import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { siteAddressPattern } from "../src/field/site-address.ts";
import { settings } from "./support/analysed.ts";
import { next, text } from "./support/built.ts";
import { documentTools } from "./support/documents.ts";
import { type Outcome, run, type RunOptions } from "./support/run.ts";
import { parseXml } from "./support/xml.ts";

const hostile = "</script><script>alert(1)</script>";
const plan = `
goals:
  - id: uni
    title: { fi: "Uni paranee", sv: "Sömnen blir bättre" }
    continues: [vanha-tavoite]
    metrics: [unta]
  - id: liike
    title: "Liike lisääntyy"
    replaces: [kavely-kouluun]
indicators:
  - { id: unta, title: { fi: "Unta ${hostile}", sv: "Sömn" }, unit: "%", licence: "CC BY 4.0", values: [{ period: 2025, value: 40 }] }
`;
const base = "https://example.org/hyte";

function treeOf(lines: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const site = { languages: "[fi, sv]", site: `{ baseUrl: "${base}/" }` };
  return { "hyte.yaml": settings({ ...site, ...lines }), "plan/plan.yaml": plan };
}

async function built(
  lines: Readonly<Record<string, string>> = {},
  command = "build",
  options: RunOptions = {},
): Promise<Outcome> {
  const outcome = await run(command, treeOf(lines), options);
  expect(outcome.code, outcome.err).toBe(0);
  return outcome;
}

const page = ({ files }: Outcome, path: string): string => text(files, `site/${path}`);

describe("the head of a page", () => {
  test("allows nothing but the site's own", async () => {
    const outcome = await built();

    for (const path of ["index.html", "404.html", "fi/index.html", "sv/goals/uni.html"]) {
      expect(page(outcome, path)).toContain(
        `content="default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"`,
      );
    }
  });

  test("names the page and its translations by full addresses below a path", async () => {
    const html = page(await built(), "fi/goals/uni.html");

    expect(html).toContain(`<link rel="canonical" href="${base}/fi/goals/uni.html">`);
    expect(html).toContain(`hreflang="sv" href="${base}/sv/goals/uni.html"`);
    expect(html).toContain(`hreflang="x-default" href="${base}/fi/goals/uni.html"`);
    expect(html).toContain(`<meta property="og:image" content="${base}/assets/picture-fi.png">`);
    expect(page(await built(), "fi/index.html")).toContain(`hreflang="x-default" href="${base}/">`);
  });

  test("knows no addresses without that of the site, and makes no picture", async () => {
    const outcome = await built({ site: "{ organisation: Alue }" });
    const html = page(outcome, "fi/goals/uni.html");

    expect(html).not.toMatch(/canonical|og:/);
    expect(html).toContain('hreflang="sv" href="../../sv/goals/uni.html"');
    expect([...outcome.files.keys()].filter((path) => /picture-|sitemap/.test(path))).toEqual([]);
    expect(page(outcome, "robots.txt")).toBe("User-agent: *\nAllow: /\n");
  });

  test("leads to the feed, and to a calendar only where something is dated", async () => {
    const html = page(await built(), "fi/goals/uni.html");

    expect(html).toContain('<link rel="alternate" type="application/atom+xml" href="../feed.xml"');
    expect(html).not.toContain("text/calendar");
  });

  test("describes an indicator as data that cannot end its element", async () => {
    const html = page(await built(), "fi/indicators/unta.html");
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];

    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Dataset",
      name: `Unta ${hostile}`,
      url: `${base}/fi/indicators/unta.html`,
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(html).not.toContain(hostile);
  });
});

describe("the foot of a page", () => {
  test("says where the plan is from, where there is no git too", async () => {
    const html = page(await built(), "fi/goals/uni.html");

    expect(html).toContain("Suunnitelma on tarkastettu päivän 1.11.2026 tilanteen mukaan.");
    expect(html).toMatch(/Sivusto on tehty hyte-ohjelman versiolla \d+\.\d+\.\d+\./);
    expect(html).not.toContain("viimeksi muutettu");
  });

  test("leads to the pages about the publication", async () => {
    const html = page(await built(), "sv/goals/uni.html");

    for (const name of ["method", "data", "archive", "plan-health", "accessibility"])
      expect(html).toContain(`<a href="../${name}.html">`);
  });
});

test("a page says once that some of its texts are in another language", async () => {
  const outcome = await built();
  const notice = "En del av texterna på den här sidan finns bara på finska.";

  expect(page(outcome, "sv/goals/liike.html").split(notice)).toHaveLength(2);
  expect(page(outcome, "fi/goals/liike.html")).not.toContain("Osa tämän sivun");
  expect(page(outcome, "sv/accessibility.html")).not.toContain("bara på finska");
});

test("a name in another language is marked as such, and is no text without translation", async () => {
  const actors =
    '\nactors: [{ id: yksikko, title: { fi: "Yksikkö", sv: "Enheten" }, aliases: [Vanha nimi] }]\n';
  const tree = { ...treeOf(), "plan/plan.yaml": plan + actors };

  const html = page(await run("build", tree), "sv/actors/yksikko.html");

  expect(html).toContain('<span lang="fi">Vanha nimi</span>');
  expect(html).not.toContain("bara på finska");
});

describe("the list of addresses", () => {
  test("has every page with its translations", async () => {
    const outcome = await built();
    const { name, children } = parseXml(page(outcome, "sitemap.xml"));
    const locations = children.map((url) => url.children[0]!.text);

    expect(name).toBe("urlset");
    expect(locations).toContain(`${base}/`);
    expect(locations).toContain(`${base}/sv/goals/vanha-tavoite.html`);
    expect(locations).not.toContain(`${base}/404.html`);
    const uni = children[locations.indexOf(`${base}/fi/goals/uni.html`)]!;
    expect(uni.children.slice(1).map(({ attributes }) => attributes["hreflang"])).toEqual([
      "fi",
      "sv",
    ]);
    expect(page(outcome, "robots.txt")).toContain(`Sitemap: ${base}/sitemap.xml`);
  });
});

describe("a goal that is in the plan no more", () => {
  test("leaves a page that says where its work goes on", async () => {
    const outcome = await built();

    expect(page(outcome, "fi/goals/vanha-tavoite.html")).toMatch(
      /Työtä jatkaa[^]*<a href="\.\.\/goals\/uni\.html">Uni paranee<\/a>/,
    );
    expect(page(outcome, "sv/goals/kavely-kouluun.html")).toMatch(
      /I stället kom[^]*<a href="\.\.\/goals\/liike\.html">/,
    );
    expect(page(outcome, "fi/archive.html")).toContain('href="goals/vanha-tavoite.html"');
  });

  test("is none where its id is only misspelt", async () => {
    const slip = plan.replace("[vanha-tavoite]", "[liikee]");
    const { code, out } = await run("build", { ...treeOf(), "plan/plan.yaml": slip });

    expect(code).toBe(1);
    expect(out).toContain("unknown-reference");
  });
});

describe("what is not found", () => {
  test("leads to the front pages by full addresses where they are known", async () => {
    const html = page(await built(), "404.html");

    expect(html).toContain(`<a href="${base}/sv/index.html" hreflang="sv">`);
    expect(html).toContain('<link rel="stylesheet" href="/hyte/assets/hyte.css">');
    expect(html).toContain("<h2>Suomi</h2>");
    const alone = page(await built({ site: "{}", languages: "[fi]" }), "404.html");
    expect(alone).toContain('<a href="fi/index.html"');
    expect(alone).not.toContain("<h2>");
  });
});

describe("--base-url", () => {
  test("goes before hyte.yaml and is remembered for --check", async () => {
    const first = await built({}, "build --base-url https://other.example/plan");

    expect(page(first, "fi/index.html")).toContain(
      '<link rel="canonical" href="https://other.example/plan/fi/index.html">',
    );
    expect((await next("build --check", first)).code).toBe(0);
    expect((await next(`build --check --base-url ${base}`, first)).code).toBe(1);
  });

  const bad = [
    "example.org",
    "ftp://example.org/",
    "https://example.org/?a=1",
    "https://example.org/#a",
    "https://",
    "https://[",
    "https://example.org:99999/",
    "https://me:secret@example.org/",
    "https://example.org/a b",
    "https://example.org/\\a",
    `https://example.org/${"a".repeat(481)}`,
  ];

  test.each(bad)("refuses %s, and so does hyte.yaml, at its place", async (address) => {
    const { code, err } = await run(["build", "--base-url", address], treeOf());
    const site = `{ baseUrl: ${JSON.stringify(address)} }`;
    const found = await run("validate --format json", treeOf({ site }));

    expect(code).toBe(2);
    expect(err).toContain(`”${address}”`);
    expect(found.code).toBe(1);
    const { findings } = JSON.parse(found.out) as { findings: { code: string; path: string }[] };
    expect(findings.filter(({ code: its }) => its === "bad-format")).toMatchObject([
      { code: "bad-format", path: "hyte.yaml", facts: { field: "baseUrl" } },
    ]);
  });

  test("goes by the very pattern of the schema", () => {
    const url = new URL("../schemas/config.yaml", import.meta.url);
    const schema = JSON.stringify(load(readFileSync(url, "utf8")));

    expect(schema).toContain(JSON.stringify({ pattern: siteAddressPattern }).slice(1, -1));
  });

  test.each([
    "https://example.org",
    "http://localhost:8080/a/",
    "https://hyvinvointi.example.fi/näin/tänään/",
    `https://example.org/${"a".repeat(480)}`,
  ])("takes %s, and so does hyte.yaml", async (address) => {
    const site = `{ baseUrl: ${JSON.stringify(address)} }`;

    expect((await run(["build", "--base-url", address], treeOf())).code).toBe(0);
    expect((await run("build", treeOf({ site }))).code).toBe(0);
  });
});

describe("own words", () => {
  test("stand on the pages as any text", async () => {
    const words =
      'words: { fi: { owners: "Ketkä <b>vastaavat</b>", publication.method.title: "Näin" } }';
    const outcome = await built({ site: `{ ${words} }` });

    expect(page(outcome, "fi/method.html")).toContain("<h1>Näin</h1>");
    expect(page(outcome, "sv/method.html")).not.toContain("Näin");
    const all = [...outcome.files.keys()].filter((path) => path.endsWith(".html"));
    expect(all.some((path) => text(outcome.files, path).includes("<b>vastaavat"))).toBe(false);
  });

  test.each([
    ["ownerz", "owners"],
    ["publication.method.titel", "publication.method.title"],
    ["counts.goals", "columns.goals"],
    ["qqqqqqqq", "Nimet ovat tällaisia"],
  ])("that there are not (%s) are refused with what is near", async (name, near) => {
    const site = `{ words: { fi: { ${name}: "Sana" } } }`;
    const { code, err } = await run("build", treeOf({ site }));

    expect(code).toBe(2);
    expect(err).toContain(`”${name}”`);
    expect(err).toContain(near);
  });

  test.each([" ", "x".repeat(401)])("are neither blank nor without end", async (word) => {
    const { code, err } = await run(
      "build",
      treeOf({ site: `{ words: { fi: { owners: "${word}" } } }` }),
    );

    expect(code).toBe(2);
    expect(err).toContain("site.words.fi.owners");
  });
});

test("a site is the same to the byte when it is made again, pictures too", async () => {
  const [first, second] = [await built(), await built()];

  expect([...first.files.keys()]).toContain("site/assets/picture-fi.png");
  expect([...first.files.keys()]).toEqual([...second.files.keys()]);
  const differing = [...first.files].filter(
    ([path, contents]) => !Buffer.from(contents).equals(second.files.get(path)!),
  );
  expect(differing.map(([path]) => path)).toEqual([]);
});

test("without the package that draws there is no picture, which is said", async () => {
  const documents = documentTools();
  const outcome = await built({}, "build", { documents });

  expect(outcome.err).toContain("@resvg/resvg-js");
  expect(page(outcome, "fi/index.html")).not.toContain("og:image");
});
