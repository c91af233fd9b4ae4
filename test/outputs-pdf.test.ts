import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { nodePrintPage } from "../src/host/node-browser.ts";
import { settings } from "./support/analysed.ts";
import { documentTools, fileOf, toldReport, toldText } from "./support/documents.ts";
import { mallila } from "./support/mallila.ts";
import { printedPdf } from "./support/printed-pdf.ts";
import { type Outcome, run } from "./support/run.ts";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The objects of a PDF as text, those that are packed into streams of objects too. */
function objectsOf(pdf: Uint8Array): string {
  const text = latin(pdf);
  const packed = [...text.matchAll(/\/Type \/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)];
  return (
    text + packed.map(([, body = ""]) => latin(inflateSync(Buffer.from(body, "latin1")))).join("\n")
  );
}

const hostile = `focusAreas:
  - id: alue
    title: "#sys.version *x* $x$ \`raw\` <label> @ref // \\\\ [a]"
    description: |
      #eval("1") *vino* [paha](javascript:alert(1)) [hyvä](https://example.org/#a)

      #read("/etc/passwd") 中文 \\u{FEFF}
    goals:
      - { id: tavoite, title: "\\"); #panic(\\"x" }
`;
const hostileTree = { "hyte.yaml": settings(), "plan/a.yaml": hostile };

describe("a PDF set by Typst", () => {
  let built: Outcome;
  let objects: string;

  beforeAll(async () => {
    built = await run("build --format pdf --lang fi", mallila);
    expect(built.code, built.err).toBe(0);
    objects = objectsOf(fileOf(built, "site/plan.fi.pdf"));
  });

  test("is tagged, and says its language and its title", () => {
    expect(objects).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(objects).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(objects).toMatch(/\/Lang \(fi(?:-FI)?\)/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    expect(objects).toContain("pdfuaid:part");
  });

  test("has heads of tables, headings, lists and contents among its tags", () => {
    for (const tag of [
      "H1",
      "H2",
      "H3",
      "Table",
      "THead",
      "TH",
      "L",
      "LI",
      "TOC",
      "Figure",
      "Caption",
    ])
      expect(objects, tag).toMatch(new RegExp(`/S ?/${tag}\\b`));
  });

  test("says in words what each chart shows", () => {
    const figures = objects.match(/\/S ?\/Figure\b/g) ?? [];
    const texts = objects.match(/\/Alt ?[(<]/g) ?? [];

    expect(figures.length).toBeGreaterThan(10);
    expect(texts.length).toBeGreaterThanOrEqual(figures.length);
  });

  test("has the same bytes whenever it is made", async () => {
    const again = await run("build --format pdf --lang fi", mallila);

    expect(
      Buffer.compare(fileOf(again, "site/plan.fi.pdf"), fileOf(built, "site/plan.fi.pdf")),
    ).toBe(0);
  });

  test("takes texts for text, whatever they look like", async () => {
    const { code, err, files } = await run("build --format pdf --lang fi", hostileTree);

    expect(code, err).toBe(0);
    expect(latin(files.get("site/plan.fi.pdf") ?? new Uint8Array()).slice(0, 5)).toBe("%PDF-");
    const links = objectsOf(files.get("site/plan.fi.pdf") ?? new Uint8Array());
    expect(links).toContain("https://example.org/#a");
    expect(links).not.toContain("javascript:");
  });
});

describe("what Typst is told", () => {
  test("is the plan's own text, and data alone", async () => {
    const outcome = await run("build --format pdf --lang fi", hostileTree, {
      documents: toldReport,
    });
    const told = fileOf(outcome, "site/plan.fi.pdf");

    expect(toldText(told)).toContain("#sys.version *x* $x$ `raw` <label> @ref // \\ [a]");
    expect(toldText(told)).toContain('"); #panic("x');
    expect(latin(told)).not.toContain('"href":"javascript');
  });
});

describe("without Typst", () => {
  const printed: string[] = [];
  const withBrowser = documentTools({
    printPage: () =>
      Promise.resolve((html: string) => {
        printed.push(html);
        const ids = [9, 12].map((id) => `(node${String(id + printed.length).padStart(8, "0")})`);
        const times = `/CreationDate (D:2026113013${printed.length}859+02'00')`;
        const made = `%PDF-1.7 ${printed.length}0 ${times} /ID ${ids.join(" /ID ")} /Headers [${ids.join(" ")}] /Title (node00000007)`;
        return Promise.resolve(new TextEncoder().encode(made.replace(/^(\S+) \S+/, "$1")));
      }),
  });

  test("a browser prints the report, its times are those of the report, and its parts are counted from 0", async () => {
    const first = await run("build --format pdf --lang fi", hostileTree, {
      documents: withBrowser,
    });
    const second = await run("build --format pdf --lang fi", hostileTree, {
      documents: withBrowser,
    });

    expect([first.code, second.code], first.err).toEqual([0, 0]);
    expect(latin(fileOf(first, "site/plan.fi.pdf"))).toBe(
      "%PDF-1.7 /CreationDate (D:20261101000000+00'00') /ID (node00000000) /ID (node00000001) /Headers [(node00000000) (node00000001)] /Title (node00000007)",
    );
    expect(latin(fileOf(second, "site/plan.fi.pdf"))).toBe(
      latin(fileOf(first, "site/plan.fi.pdf")),
    );
  });

  test("what it prints runs nothing, asks for nothing, and shows texts as text", () => {
    const [html = ""] = printed;

    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;label&gt;");
    expect(html).toContain('<a href="https://example.org/#a">hyvä</a>');
    expect(html).not.toMatch(/<script|<link|<img|href="javascript|src=/);
    expect(html).toMatch(/<html lang="fi">/);
  });

  test("its contents have the pages on which the headings were when it was printed first", async () => {
    const pages: string[] = [];
    const documents = documentTools({
      printPage: () =>
        Promise.resolve((html: string) => {
          pages.push(html);
          return Promise.resolve(printedPdf({ tree: { 4: [8, 7] }, headings: { h1: 7, h2: 8 } }));
        }),
    });

    const { code, err } = await run("build --format pdf --lang fi", hostileTree, { documents });

    expect(code, err).toBe(0);
    const numbers = pages.map((html) =>
      [...html.matchAll(/<a href="#(h\d+)"><span>.*?<\/span> <span class="page">(.*?)</g)].map(
        ([, id, page]) => `${id} ${page}`,
      ),
    );
    expect(numbers).toHaveLength(2);
    expect(numbers[0]?.slice(0, 3)).toEqual(["h1 ", "h2 ", "h3 "]);
    expect(numbers[1]?.slice(0, 3)).toEqual(["h1 2", "h2 1", "h3 "]);
  });

  test("and without a browser it says what to install", async () => {
    const options = { documents: documentTools() };
    for (const [lang, words] of [
      ["fi", "PDF-tiedostoa ei voi tehdä"],
      ["sv", "Det går inte att göra en PDF"],
      ["en", "The PDF cannot be made"],
    ] as const) {
      const tree = { ...hostileTree, "hyte.yaml": settings({ languages: `[${lang}]` }) };
      const { code, err } = await run("build --format pdf", tree, options);

      expect(code).toBe(2);
      expect(err).toContain(words);
      expect(err).toContain("@myriaddreamin/typst-ts-node-compiler");
      expect(err).toContain("HYTE_CHROMIUM");
    }
  });

  test("a browser that is named and is not there is told of", () => {
    expect(() => nodePrintPage({ HYTE_CHROMIUM: "/ei/ole/chromium" })).toThrow(UserError);
  });

  test("none is found where none is", async () => {
    expect(await nodePrintPage({ PATH: "/ei/ole" })).toBeUndefined();
  });

  test("a folder that is called as one is none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hyte-browser-"));
    mkdirSync(join(folder, "chromium"));

    const found = await nodePrintPage({ PATH: folder });
    rmSync(folder, { recursive: true });

    expect(found).toBeUndefined();
  });
});
