import type { Words } from "../view/words.ts";
import type { Block, Fact, ListBlock, Run, Runs, TableBlock } from "./document/block.ts";
import type { DocumentBody } from "./document/report-blocks.ts";
import { cleanText } from "./document/runs.ts";
import type { HeadingPages } from "./pdf-contents.ts";
import { escapeHtml } from "./prose-html.ts";

/**
 * A report as one page of HTML for a browser to print: nothing in it runs, and nothing is asked for. `pages`: where it has
 * been printed before, on which pages its headings were; the numbers take no more room than their absence.
 */
export function printedPage(
  { report, blocks }: DocumentBody,
  styles: string,
  pages: HeadingPages = new Map(),
): string {
  const title = cleanText(report.title.text);
  const organisation = cleanText(report.organisation.text);
  const ids = headingIds(blocks);
  return [
    `<!doctype html><html lang="${report.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${styles}\n${marginBoxes(title, organisation, report.words.page)}</style></head><body>`,
    `<header><p${langOf(report.organisation)}>${escapeHtml(organisation)}</p><h1${langOf(report.title)}>${escapeHtml(title)}</h1><p>${escapeHtml(report.stage.words.text)}</p>`,
    ...report.notices.map((notice) => noticeHtml(notice.title, escapeHtml(notice.text))),
    ...[...report.origin, report.words.madeWith].map((line) => `<p>${escapeHtml(line)}</p>`),
    `</header><nav><h2>${escapeHtml(report.words.contents)}</h2><ul>${contents(blocks, ids, pages)}</ul></nav>`,
    ...blocks.map((block) => htmlOf(block, ids)),
    "</body></html>",
  ].join("\n");
}

function langOf({ lang }: Words): string {
  return lang === "" ? "" : ` lang="${escapeHtml(lang)}"`;
}

type Ids = ReadonlyMap<Block, string>;

function headingIds(blocks: readonly Block[]): Ids {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  return new Map(headings.map((block, index) => [block, `h${index + 1}`]));
}

function contents(blocks: readonly Block[], ids: Ids, pages: HeadingPages): string {
  return blocks
    .map((block) => {
      if (block.kind !== "heading" || block.level > 3) return "";
      const id = ids.get(block) ?? "";
      const page = pages.get(id) ?? "";
      return `<li class="level-${block.level}"><a href="#${id}"><span>${plain(block.runs)}</span> <span class="page">${page}</span></a></li>`;
    })
    .join("");
}

function plain(runs: Runs): string {
  return escapeHtml(runs.map(({ text }) => text).join(""));
}

function htmlOf(block: Block, ids: Ids): string {
  if ("runs" in block) return textHtml(block, ids);
  switch (block.kind) {
    case "facts":
      return `<dl>${block.facts.map(factHtml).join("")}</dl>`;
    case "list":
      return listHtml(block, ids);
    case "quote":
      return `<blockquote>${all(block.blocks, ids)}</blockquote>`;
    case "table":
      return tableHtml(block);
    case "chart":
      return `<figure>${block.svg}<figcaption>${inline(block.caption)}</figcaption></figure>`;
  }
}

function textHtml(block: Extract<Block, { readonly runs: Runs }>, ids: Ids): string {
  const html = inline(block.runs);
  switch (block.kind) {
    case "heading": {
      const name = `h${block.level + 1}`;
      return `<${name} id="${ids.get(block) ?? ""}" class="level-${block.level}">${html}</${name}>`;
    }
    case "paragraph":
      return `<p>${html}</p>`;
    case "label":
      return `<p class="label"><strong>${html}</strong></p>`;
    case "notice":
      return noticeHtml(block.title, html);
  }
}

function listHtml({ start, items }: ListBlock, ids: Ids): string {
  const inside = items.map((item) => `<li>${all(item, ids)}</li>`).join("");
  return start === undefined ? `<ul>${inside}</ul>` : `<ol start="${start}">${inside}</ol>`;
}

function all(blocks: readonly Block[], ids: Ids): string {
  return blocks.map((block) => htmlOf(block, ids)).join("");
}

function noticeHtml(title: string, html: string): string {
  return `<p class="notice"><strong>${escapeHtml(title)}.</strong> ${html}</p>`;
}

function factHtml({ term, runs }: Fact): string {
  return `<div><dt>${escapeHtml(term)}:</dt> <dd>${inline(runs)}</dd></div>`;
}

function tableHtml({ caption, columns, rows }: TableBlock): string {
  const head = columns.map(
    (column) => `<th scope="col"${numberClass(column.numeric)}>${inline(column.head)}</th>`,
  );
  const body = rows.map((cells) => {
    const line = columns.map(({ numeric }, index) => {
      const html = inline(cells[index] ?? []);
      if (index === 0) return `<th scope="row">${html}</th>`;
      return `<td${numberClass(numeric)}>${html}</td>`;
    });
    return `<tr>${line.join("")}</tr>`;
  });
  const named = caption === null ? "" : `<caption>${inline(caption)}</caption>`;
  return `<table>${named}<thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function numberClass(isNumber: boolean): string {
  return isNumber ? ' class="number"' : "";
}

function inline(runs: Runs): string {
  return runs.map(runHtml).join("");
}

function runHtml({ text, lang, bold, italic, struck, code, href }: Run): string {
  if (text === "\n") return "<br>";
  let html = escapeHtml(text);
  if (code === true) html = `<code>${html}</code>`;
  if (bold === true) html = `<strong>${html}</strong>`;
  if (italic === true) html = `<em>${html}</em>`;
  if (struck === true) html = `<s>${html}</s>`;
  if (lang !== "") html = `<span lang="${escapeHtml(lang)}">${html}</span>`;
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}

/** What stands above and below on each page. */
function marginBoxes(title: string, organisation: string, page: string): string {
  return `@page { @top-left { content: ${cssText(title)}; } @top-right { content: ${cssText(organisation)}; } @bottom-right { content: ${cssText(page)} " " counter(page) " / " counter(pages); } }`;
}

/** A string of CSS in which every character but letters and digits is written by its number. */
function cssText(text: string): string {
  const inside = text.replace(
    /[^A-Za-z0-9]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 32).toString(16).padStart(6, "0")}`,
  );
  return `"${inside}"`;
}
