import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { Block, Fact, ListBlock, Runs } from "./document/block.ts";
import { chartChildren } from "./docx-chart.ts";
import { deepestLevel } from "./docx-lists.ts";
import { boldText, runsOf, type WordWriter } from "./docx-runs.ts";
import { tableChildren } from "./docx-table.ts";

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
  if ("runs" in block) return [paragraphOf(block)];
  switch (block.kind) {
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

function paragraphOf(block: Extract<Block, { readonly runs: Runs }>): Paragraph {
  const children = runsOf(block.runs);
  switch (block.kind) {
    case "heading":
      return new Paragraph({
        heading: headings[block.level - 1] ?? HeadingLevel.HEADING_5,
        pageBreakBefore: block.level === 1,
        children,
      });
    case "paragraph":
      return new Paragraph({ children });
    case "label":
      return new Paragraph({ style: "Term", children });
    case "notice":
      return new Paragraph({
        style: "Notice",
        children: [boldText(`${block.title}. `), ...children],
      });
  }
}

/** The terms stand in a column of their own, made by a tab. */
function factOf({ term, runs }: Fact): Paragraph {
  return new Paragraph({
    style: "Fact",
    tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
    children: [boldText(`${term}:`), new TextRun("\t"), ...runsOf(runs)],
  });
}

/** The first paragraph of an item has the bullet; what follows stands below it. */
function listChildren(list: ListBlock, level: number, writer: WordWriter): readonly FileChild[] {
  const reference = referenceOf(list, writer);
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

/** A list with numbers counts for itself; those with bullets look alike, so that one is enough for all of them. */
function referenceOf({ start }: ListBlock, { lists }: WordWriter): string {
  const known = start === undefined ? lists.find((list) => list.start === undefined) : undefined;
  if (known !== undefined) return known.reference;
  const reference = `list-${lists.length + 1}`;
  lists.push({ reference, start });
  return reference;
}

function quoted(blocks: readonly Block[], writer: WordWriter): readonly FileChild[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [new Paragraph({ style: "Quotation", children: runsOf(block.runs) })]
      : childOf(block, writer),
  );
}
