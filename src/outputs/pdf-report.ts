import { cleanText } from "./document/runs.ts";
import type { Block, Fact, Run, Runs, TableBlock } from "./document/block.ts";
import type { DocumentBody } from "./document/report-blocks.ts";

/** Millimetres between the margins, and of the part of a page that a chart may fill in height. */
const room = { width: 164, height: 200 };
/** A chart is never drawn larger than so: millimetres for a pixel. */
const pixel = 0.21;

/** A report as JSON for the Typst template: every field is there, and every text is a string. */
export function pdfReport({ report, blocks }: DocumentBody): string {
  const [year, month, day] = report.day.split("-").map(Number);
  const title = cleanText(report.title.text);
  return JSON.stringify({
    lang: report.language,
    region: report.language === "en" ? "GB" : "FI",
    title,
    titleLang: report.title.lang === "" ? report.language : report.title.lang,
    running: title,
    organisation: cleanText(report.organisation.text),
    stage: cleanText(report.stage.words.text),
    day: { year, month, day },
    version: cleanText(report.origin.at(-1) ?? ""),
    origin: [...report.origin.map(cleanText), report.words.madeWith],
    words: {
      page: report.words.page,
      contents: report.words.contents,
      version: report.words.version,
    },
    notices: report.notices.map(({ title: head, text }) => ({
      kind: "notice",
      title: cleanText(head),
      runs: runsOf([{ text: cleanText(text), lang: "" }]),
    })),
    blocks: blocks.map(blockOf),
  });
}

function blockOf(block: Block): object {
  if ("runs" in block) return { ...block, runs: runsOf(block.runs) };
  switch (block.kind) {
    case "facts":
      return { ...block, facts: block.facts.map(factOf) };
    case "list":
      return {
        ...block,
        start: block.start ?? null,
        items: block.items.map((item) => item.map(blockOf)),
      };
    case "quote":
      return { ...block, blocks: block.blocks.map(blockOf) };
    case "table":
      return tableOf(block);
    case "chart":
      return { ...block, ...drawn(block.svg), caption: runsOf(block.caption) };
  }
}

function tableOf(table: TableBlock): object {
  return {
    ...table,
    caption: table.caption === null ? null : runsOf(table.caption),
    columns: table.columns.map((column) => ({ ...column, head: runsOf(column.head) })),
    rows: table.rows.map((cells) => table.columns.map((_, index) => runsOf(cells[index] ?? []))),
  };
}

function factOf({ term, runs }: Fact): object {
  return { term, runs: runsOf(runs) };
}

function runsOf(runs: Runs): readonly Required<Run>[] {
  return runs.map(({ text, lang, bold, italic, struck, code, href }) => ({
    text,
    lang,
    bold: bold === true,
    italic: italic === true,
    struck: struck === true,
    code: code === true,
    href: href?.trim() ?? "",
  }));
}

const viewBox = / viewBox="\S+ \S+ (\S+) (\S+)"/;

/** The chart in the typeface of the document, and how much of the width it takes (at most 1). */
function drawn(svg: string): { readonly svg: string; readonly width: number } {
  const [, width = "720", height = "360"] = viewBox.exec(svg) ?? [];
  const [across, down] = [Number(width), Number(height)];
  const size = Math.min(across * pixel, room.width, (room.height * across) / Math.max(down, 1));
  return {
    svg: svg.replace('font-family="Arial', `font-family="'Source Sans 3', Arial`),
    width: size / room.width,
  };
}
