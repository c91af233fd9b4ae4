import { languages } from "../base/language.ts";
import { renderedFile, type RenderedFile } from "./output.ts";
import { escapeHtml } from "./prose-html.ts";

/** A file of addresses may hold 50,000 of them and 50 MB; with their translations these stay well below. */
const mostInFile = 20_000;
const space = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * The addresses of all pages for search engines (sitemaps.org), each with its translations. `address` is the site's full
 * one, ends in "/"; `paths` are those of its pages. Many pages are told in several files, which `sitemap.xml` names.
 */
export function sitemapFiles(address: string, paths: readonly string[]): readonly RenderedFile[] {
  const shown = paths.filter((path) => path !== "404.html");
  const all = new Set(shown);
  const entries = shown.map((path) => entryOf(path, address, all));
  if (entries.length <= mostInFile) return [fileOf("sitemap.xml", entries)];
  const count = Math.ceil(entries.length / mostInFile);
  const parts = Array.from({ length: count }, (_, at) =>
    fileOf(`sitemap-${at + 1}.xml`, entries.slice(at * mostInFile, (at + 1) * mostInFile)),
  );
  const named = parts.map(
    ({ path }) => `<sitemap><loc>${escapeHtml(address + path)}</loc></sitemap>`,
  );
  return [
    xmlFile("sitemap.xml", `<sitemapindex xmlns="${space}">`, named, "</sitemapindex>"),
    ...parts,
  ];
}

/** What search engines may read: everything. */
export function robotsFile(address: string): RenderedFile {
  const sitemap = address === "" ? "" : `\nSitemap: ${address}sitemap.xml\n`;
  return renderedFile("robots.txt", `User-agent: *\nAllow: /\n${sitemap}`);
}

function fileOf(path: string, entries: readonly string[]): RenderedFile {
  const start = `<urlset xmlns="${space}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  return xmlFile(path, start, entries, "</urlset>");
}

function xmlFile(path: string, start: string, lines: readonly string[], end: string): RenderedFile {
  const text = ['<?xml version="1.0" encoding="UTF-8"?>', start, ...lines, end].join("\n");
  return renderedFile(path, `${text}\n`);
}

function entryOf(path: string, address: string, all: ReadonlySet<string>): string {
  const links = translationsOf(path, all).map(
    ([language, other]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(address + other)}"/>`,
  );
  // The page at the root is the address of the site itself.
  const own = path === "index.html" ? address : address + path;
  return `<url><loc>${escapeHtml(own)}</loc>${links.join("")}</url>`;
}

/** The same page in each language, itself too; none for a page that stands alone. */
function translationsOf(
  path: string,
  all: ReadonlySet<string>,
): readonly (readonly [language: string, path: string])[] {
  if (!/^\w\w\//.test(path)) return [];
  const found = languages
    .map((language) => [language, language + path.slice(2)] as const)
    .filter(([, other]) => all.has(other));
  return found.length > 1 ? found : [];
}
