import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { documentTools, fileOf, wordPart, wordText } from "./support/documents.ts";
import { mallila } from "./support/mallila.ts";
import { type Outcome, run } from "./support/run.ts";

let built: Outcome;
let html: string;

/** As another program reads it. */
async function read(docx: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  return value;
}

beforeAll(async () => {
  built = await run("build --format docx", mallila);
  expect(built.code, built.err).toBe(0);
  html = await read(fileOf(built, "site/plan.fi.docx"));
});

describe("a Word document", () => {
  test("holds no character that XML forbids, in the addresses of links neither", async () => {
    const address = '"https://example.org/\\u0001\\uFFFEa"';
    const goal = `{ id: g, title: "Uni\\uFFFE", description: "[a](https://example.org/\\u0001)", links: [{ url: ${address}, title: "L" }] }`;
    const tree = { "hyte.yaml": settings(), "plan/a.yaml": `goals: [${goal}]\n` };

    const { files, code } = await run("build --format docx,html", tree);

    expect(code).toBe(0);
    const docx = files.get("site/plan.fi.docx") ?? new Uint8Array();
    const parts = Object.entries(unzipSync(docx)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
    const spoilt = parts.filter(([, bytes]) => forbidden.test(strFromU8(bytes)));
    expect(spoilt.map(([name]) => name)).toEqual([]);
    expect(strFromU8(files.get("site/fi/goals/g.html") ?? new Uint8Array())).not.toMatch(forbidden);
  });

  test("has the chapters of a printed plan as headings, in their order", () => {
    const chapters = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, inside = ""]) =>
      inside.replace(/<[^>]+>/g, ""),
    );

    expect(chapters.filter((text) => !text.includes("Mallilan"))).toEqual([
      "Tiivistelmä",
      "Tausta ja tarkoitus",
      "Hyvinvoinnin tila",
      "Tavoitteet ja toimenpiteet",
      "Toteutuminen",
      "Liitteet",
    ]);
  });

  test("skips no level of headings", () => {
    const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);

    expect(levels.length).toBeGreaterThan(60);
    expect(skipped).toEqual([]);
  });

  test("repeats the head of each table", () => {
    const document = wordPart(fileOf(built, "site/plan.fi.docx"));
    const tables = document.split("<w:tbl>").slice(1);

    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const [first = "", ...rows] = table.split("</w:tr>");
      expect(first).toContain("<w:tblHeader/>");
      expect(rows.filter((row) => row.includes("<w:tblHeader"))).toEqual([]);
    }
    expect(html).toContain("<thead>");
  });

  test("says in words what each chart shows", () => {
    const pictures = [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => tag);

    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) expect(picture).toMatch(/ alt="[^"]{20,}"/);
  });

  test("has every chart as SVG and as a picture for old programs", () => {
    const files = Object.keys(unzipSync(fileOf(built, "site/plan.fi.docx")));
    const document = wordPart(fileOf(built, "site/plan.fi.docx"));
    const drawn = document.match(/<a:blip r:embed="[^"]+"/g) ?? [];
    const vector = document.match(/<asvg:svgBlip [^>]*r:embed="[^"]+"/g) ?? [];

    expect(files.filter((name) => name.endsWith(".svg")).length).toBeGreaterThan(10);
    expect(files.filter((name) => name.endsWith(".png")).length).toBeGreaterThan(10);
    expect(drawn).toHaveLength(vector.length);
  });

  test.each([
    ["fi", "fi-FI", "Sisällys", "Sivu "],
    ["sv", "sv-FI", "Innehåll", "Sida "],
    ["en", "en-GB", "Contents", "Page "],
  ])(
    "knows its language (%s), lists its contents and numbers its pages",
    (language, tag, contents, page) => {
      const docx = fileOf(built, `site/plan.${language}.docx`);
      const footers = Object.entries(unzipSync(docx)).filter(([name]) =>
        /footer\d+\.xml/.test(name),
      );
      const all = footers.map(([, bytes]) => strFromU8(bytes)).join("");

      expect(wordPart(docx, "word/styles.xml")).toContain(`<w:lang w:val="${tag}"`);
      expect(wordText(docx)).toContain(contents);
      expect(wordPart(docx)).toMatch(/TOC [^<]*\\h[^<]*1-3/);
      expect(all).toContain(page);
      expect(all).toContain("NUMPAGES");
    },
  );

  test("says by which rule lines are high: without one LibreOffice cuts charts off", () => {
    const styles = wordPart(fileOf(built, "site/plan.fi.docx"), "word/styles.xml");
    const heights = styles.match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? [];

    expect(heights.length).toBeGreaterThan(1);
    for (const height of heights) expect(height).toContain('w:lineRule="auto"');
  });

  test("lists its contents already before anybody asks for it", () => {
    const { 0: contents = "" } =
      /TOC [^<]*1-3[^]*?fldCharType="end"\/><\/w:r><\/w:p><\/w:sdtContent>/.exec(
        wordPart(fileOf(built, "site/plan.fi.docx")),
      ) ?? [];

    expect(contents).toContain("Tiivistelmä");
    expect(contents).toContain("Liitteet");
  });

  test("leaves texts as they are that look like what it numbers", async () => {
    const text =
      'rIdABCDEFGHIJKLMNOP r:id="rIdABCDEFGHIJKLMNOP" PAGEREF _Toc98765 w:name="_Toc98765"';
    const plan = `goals: [{ id: g, title: ${JSON.stringify(text)} }]\n`;
    const tree = { "hyte.yaml": settings(), "plan/a.yaml": plan };

    const alike = await run("build --format docx", tree);

    expect(wordText(fileOf(alike, "site/plan.fi.docx"))).toContain(text);
  });

  test("has the same bytes whenever it is made", async () => {
    const again = await run("build --format docx --lang fi", mallila);

    expect(
      Buffer.compare(fileOf(again, "site/plan.fi.docx"), fileOf(built, "site/plan.fi.docx")),
    ).toBe(0);
  });

  test("is made without what draws pictures, too, with its charts as SVG", async () => {
    const { code, err, files } = await run("build --format docx --lang fi", mallila, {
      documents: documentTools(),
    });
    const docx = files.get("site/plan.fi.docx") ?? new Uint8Array();

    expect(code).toBe(0);
    expect(err).toContain("@resvg/resvg-js");
    expect(
      Object.keys(unzipSync(docx)).filter((name) => name.endsWith(".svg")).length,
    ).toBeGreaterThan(10);
  });
});

describe("what people write", () => {
  const field = `focusAreas:
  - id: alue
    title: "<w:p>Alue & 'muut' \\"x\\""
    description: |
      Ensimmäinen **lihava** ja *vino* kappale, [linkki](https://example.org/a?b=1&c=2).

      1. yksi
      2. kaksi
         - sisällä

      | Vuosi | Luku |
      | --- | --- |
      | 2025 | 12 |

      [paha](javascript:alert(1)) [data](data:text/html,x) [sisäinen](../muu.html) <script>alert(1)</script>
    goals:
      - id: tavoite
        title: "Merkki \\u0001\\u0008 ja \\uFFFE keskellä"
`;
  const tree = { "hyte.yaml": settings(), "plan/a.yaml": field };

  test("is bold, lists, tables and links of Word", async () => {
    const outcome = await run("build --format docx --lang fi", tree);
    const text = await read(fileOf(outcome, "site/plan.fi.docx"));

    expect(text).toContain("<strong>lihava</strong>");
    expect(text).toContain("<em>vino</em>");
    expect(text).toMatch(/<ol><li>yksi<\/li><li>kaksi<ul><li>sisällä<\/li><\/ul><\/li><\/ol>/);
    expect(text).toMatch(/<thead><tr><th><p>(?:<strong>)?Vuosi/);
    expect(text).toContain('<a href="https://example.org/a?b=1&amp;c=2">linkki</a>');
  });

  test("is marked where it is in another language than the document", async () => {
    const titled =
      'focusAreas:\n  - { id: alue, title: { fi: "Mieli", en: "Mind" }, developmentTargets: "Uni" }\n';
    const outcome = await run("build --format docx --lang en", {
      "hyte.yaml": settings(),
      "plan/a.yaml": titled,
    });

    const runs = wordPart(fileOf(outcome, "site/plan.en.docx")).split("<w:r>");
    expect(runs.find((one) => one.includes(">Uni<"))).toContain('<w:lang w:val="fi-FI"/>');
    expect(runs.find((one) => one.includes(">Mind<"))).not.toContain("<w:lang");
  });

  test("is text and nothing else", async () => {
    const outcome = await run("build --format docx --lang fi", tree);
    const docx = fileOf(outcome, "site/plan.fi.docx");
    const relations = wordPart(docx, "word/_rels/document.xml.rels");

    expect(wordText(docx)).toContain("<w:p>Alue & 'muut' \"x\"");
    expect(wordText(docx)).toMatch(/Merkki +ja +keskellä/);
    expect(wordText(docx)).toContain("<script>alert(1)</script>");
    expect(relations).not.toMatch(/javascript:|data:|\.\.\/muu/);
    // eslint-disable-next-line no-control-regex -- what XML forbids
    expect(wordPart(docx)).not.toMatch(/[\u0000-\u0008\uFFFE]/);
  });
});
