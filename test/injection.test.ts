import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { parseAtomFeed } from "feedsmith";
import mammoth from "mammoth";
import MarkdownIt from "markdown-it";
import { parse as parseCsv } from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { attack, hostilePlan } from "./support/hostile-plan.ts";
import { run } from "./support/run.ts";
import { policy } from "./support/site-checks/policy.ts";
import { validity } from "./support/site-checks/validity.ts";
import { parseXml, type XmlElement } from "./support/xml.ts";

const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  const plan = hostilePlan();
  const {
    code,
    err,
    files: after,
  } = await run("build --format all,markdown-pages --lang fi --as-of 2026-11-01", plan);
  if (code !== 0) throw new Error(err);
  for (const [path, bytes] of after) if (path.startsWith("site/")) files.set(path.slice(5), bytes);
});

function named(end: string): readonly (readonly [string, string])[] {
  const found = [...files].filter(([path]) => path.endsWith(end));
  if (found.length === 0) throw new Error(`nothing ends in ${end}`);
  return found.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
}

/** The site as checks see it. */
function site(pages: readonly string[]): Parameters<typeof policy.find>[0] {
  const bytes = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
  const read = (path: string): string => new TextDecoder().decode(bytes(path));
  return { folder: "", files: [...files.keys()], pages, read, bytes };
}

describe("a plan whose every text is an attack", () => {
  test("is text on every page", async () => {
    const pages = named(".html");
    const harmed = pages.filter(([, html]) =>
      /<script>globalThis|<img src=x|<svg\/onload|<style>\*|href="javascript:/i.test(html),
    );
    const some = pages.map(([path]) => path).filter((_, index) => index % 25 === 0);

    expect(harmed.map(([path]) => path)).toEqual([]);
    expect(
      pages.filter(([, html]) => html.includes("&lt;script&gt;globalThis")).length,
    ).toBeGreaterThan(pages.length / 2);
    expect(pages.filter(([, html]) => html.includes("{{constructor}}")).length).toBeGreaterThan(10);
    expect(await policy.find(site(pages.map(([path]) => path)))).toEqual([]);
    expect(await validity.find(site(some))).toEqual([]);
  });

  test("is text in Markdown, for a reader that lets HTML through too", () => {
    const reader = new MarkdownIt({ html: true, linkify: false });
    for (const [path, text] of named(".md")) {
      const html = reader.render(text);
      expect(html, path).not.toMatch(/<script|<img src="?x|<svg\/|<style|href="javascript:/i);
      expect(html, path).toContain("&lt;script&gt;");
    }
  });

  test("is text in every cell of a table", () => {
    for (const [path, text] of named(".csv")) {
      const { data } = parseCsv<string[]>(text.replace(/^\uFEFF/, ""));
      const formulas = data.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.,]+$)/.test(cell));
      expect(formulas, path).toEqual([]);
    }
  });

  test("is text in the workbook: no cell is a formula", () => {
    for (const [path, bytes] of [...files].filter(([name]) => name.endsWith(".xlsx"))) {
      for (const [part, content] of Object.entries(unzipSync(bytes))) {
        if (part.includes("worksheets/sheet"))
          expect(strFromU8(content), `${path} ${part}`).not.toMatch(/<f[ >]/);
      }
    }
  });

  test("is text in Word: nothing of it is a field, a link or a picture", async () => {
    const documents = [...files].filter(([path]) => path.endsWith(".docx"));
    expect(documents).not.toEqual([]);
    for (const [path, bytes] of documents) {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      expect(value, path).toContain("<script>globalThis.harmed=1</script>");
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
        /\.(?:xml|rels)$/.test(name),
      );
      for (const [name, content] of parts) {
        expect(() => parseXml(strFromU8(content)), name).not.toThrow();
        expect(strFromU8(content), name).not.toMatch(/Target="javascript:/i);
      }
    }
  });

  test("is text in charts that are taken along", () => {
    const pages = named(".html");
    const drawings = pages.flatMap(([, html]) => [
      ...html.matchAll(/href="data:image\/svg\+xml[^,"]*,([^"]*)"/g),
    ]);
    expect(drawings.length).toBeGreaterThan(5);
    for (const [, address = ""] of drawings.filter((_, index) => index % 10 === 0)) {
      const svg = parseXml(
        decodeURIComponent(address.replaceAll("&#x3D;", "=").replaceAll("&amp;", "&")),
      );
      expect(
        namesIn(svg).filter((name) => /^(?:script|style|img|foreignObject)$/.test(name)),
      ).toEqual([]);
    }
  });

  test("is text in feeds and calendars", () => {
    for (const [path, text] of named("feed.xml")) {
      const { entries = [] } = parseAtomFeed(text);
      expect(entries.length, path).toBeGreaterThan(0);
      for (const { content } of entries)
        expect(content?.value ?? "", path).not.toMatch(/<(?:script|img|svg|style)\b/i);
    }
    for (const [path, text] of named(".ics")) {
      const calendar = ICAL.Component.fromString(text);
      const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
      expect(
        events.filter(({ summary }) => !summary.includes("<script>")),
        path,
      ).toEqual([]);
    }
  });

  test("is text in the PDF: nothing in it acts", () => {
    const documents = [...files].filter(([path]) => path.endsWith(".pdf"));
    expect(documents).not.toEqual([]);
    for (const [path, bytes] of documents)
      expect(Buffer.from(bytes).toString("latin1"), path).not.toMatch(
        /\/JavaScript|\/JS\b|\/Launch/,
      );
  });
});

function namesIn(element: XmlElement): readonly string[] {
  return [element.name, ...element.children.flatMap(namesIn)];
}

test("the attack is one line, so that it can stand in a title", () => {
  expect(attack).not.toContain("\n");
});
