import {
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from "docx";
import type { DrawPicture } from "../base/document-tools.ts";
import type { Language } from "../base/language.ts";
import type { Block, Fact, ListBlock, Run, Runs } from "./document/block.ts";
import { chartChildren } from "./docx-chart.ts";
import { deepestLevel, type WordList } from "./docx-lists.ts";
import { wordLanguage } from "./docx-styles.ts";
import { tableChildren } from "./docx-table.ts";

/** What is written into a document, and what is known of it. */
export interface WordWriter {
  readonly language: Language;
  /** Draws the pictures that old versions of Word show; undefined where nothing can. */
  readonly picture: DrawPicture | undefined;
  /** Every list gets its own numbers; filled while writing. */
  readonly lists: WordList[];
  /** Room from margin to margin, in twentieths of a point. */
  readonly width: number;
}

/** Blocks as Word has them. */
export function childrenOf(blocks: readonly Block[], writer: WordWriter): readonly FileChild[] {
  return blocks.flatMap((block) => childOf(block, writer));
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

function childOf(block: Block, writer: WordWriter): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_5,
          pageBreakBefore: block.level === 1,
          children: runsOf(block.runs),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: runsOf(block.runs) })];
    case "label":
      return [new Paragraph({ style: "Term", children: runsOf(block.runs) })];
    case "notice":
      return [noticeOf(block)];
    case "facts":
      return block.facts.map(factOf);
    case "list":
      return listChildren(block, 0, writer);
    case "quote":
      return quoted(block.blocks, writer);
    case "table":
      return tableChildren(block, writer);
    case "chart":
      return chartChildren(block, writer);
  }
}

function noticeOf({ title, runs }: { readonly title: string; readonly runs: Runs }): Paragraph {
  const head = new TextRun({ text: `${title}. `, bold: true });
  return new Paragraph({ style: "Notice", children: [head, ...runsOf(runs)] });
}

/** The terms stand in a column of their own, made by a tab. */
function factOf({ term, runs }: Fact): Paragraph {
  return new Paragraph({
    style: "Fact",
    tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
    children: [new TextRun({ text: `${term}:`, bold: true }), new TextRun("\t"), ...runsOf(runs)],
  });
}

/** The first paragraph of an item has the bullet; what follows stands below it. */
function listChildren(list: ListBlock, level: number, writer: WordWriter): readonly FileChild[] {
  const reference = `list-${writer.lists.length + 1}`;
  writer.lists.push({ reference, start: list.start });
  const at = Math.min(level, deepestLevel);
  return list.items.flatMap((item) =>
    item.flatMap((block, index) => {
      if (block.kind === "list") return listChildren(block, level + 1, writer);
      if (block.kind !== "paragraph") return childOf(block, writer);
      const place: IParagraphOptions =
        index === 0
          ? { numbering: { reference, level: at } }
          : { indent: { left: 360 * (at + 1) } };
      return [new Paragraph({ ...place, spacing: { after: 60 }, children: runsOf(block.runs) })];
    }),
  );
}

function quoted(blocks: readonly Block[], writer: WordWriter): readonly FileChild[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [new Paragraph({ style: "Quotation", children: runsOf(block.runs) })]
      : childOf(block, writer),
  );
}

/** Runs of text; what can be followed is a link. */
export function runsOf(runs: Runs): readonly ParagraphChild[] {
  return runs.map((run) => {
    const text = textOf(run);
    if (run.href === undefined) return text;
    return new ExternalHyperlink({ link: run.href.trim(), children: [text] });
  });
}

function textOf({ text, lang, bold, italic, struck, code, href }: Run): TextRun {
  if (text === "\n") return new TextRun({ break: 1 });
  return new TextRun({
    text,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italics: true } : {}),
    ...(struck === true ? { strike: true } : {}),
    ...(code === true ? { font: "Consolas" } : {}),
    ...(href === undefined ? {} : { style: "Hyperlink" }),
    ...(lang === "" ? {} : { language: { value: wordLanguage(lang) } }),
  });
}

/** A thin line of a table. */
export const hairline = { style: BorderStyle.SINGLE, size: 4, color: "B9C1C8" } as const;
