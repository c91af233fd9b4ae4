import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Runs, TableBlock } from "./document/block.ts";
import { hairline, runsOf, type WordWriter } from "./docx-runs.ts";

/** Rows that fit on one page beside other things. */
const shortTable = 14;

/** A table with its caption: its head is repeated on each page, and no row is cut by a page. */
export function tableChildren(table: TableBlock, writer: WordWriter): readonly FileChild[] {
  const widths = widthsOf(table, writer.width);
  const caption =
    table.caption === null
      ? []
      : [new Paragraph({ style: "Caption", keepNext: true, children: runsOf(table.caption) })];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ head: runs, numeric }, index) =>
      cellOf(runs, { width: widths[index] ?? 0, numeric, isHead: true, keepNext: true }),
    ),
  });
  const last = table.rows.length - 1;
  const rows = table.rows.map((cells, row) => {
    // A short table stands on one page; of a long one neither the first nor the last row stands alone.
    const keepNext = row < last && (last < shortTable || row === 0 || row === last - 1);
    return new TableRow({
      cantSplit: true,
      children: table.columns.map(({ numeric }, index) =>
        cellOf(cells[index] ?? [], { width: widths[index] ?? 0, numeric, isHead: false, keepNext }),
      ),
    });
  });
  return [
    ...caption,
    new Table({
      width: { size: writer.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      // Said once and not of each cell: of long tables that is a fifth of the document.
      margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 90, right: 90 },
      borders: {
        top: hairline,
        bottom: hairline,
        left: hairline,
        right: hairline,
        insideHorizontal: hairline,
        insideVertical: hairline,
      },
      rows: [head, ...rows],
    }),
    new Paragraph({ spacing: { after: 80 }, children: [] }),
  ];
}

function widthsOf({ columns }: TableBlock, width: number): readonly number[] {
  let all = 0;
  for (const { share } of columns) all += share;
  return columns.map(({ share }) => Math.floor((width * share) / Math.max(all, 1)));
}

interface CellLook {
  readonly width: number;
  readonly numeric: boolean;
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

function cellOf(runs: Runs, { width, numeric, isHead, keepNext }: CellLook): TableCell {
  const shown = isHead ? runs.map((run) => ({ ...run, bold: true })) : runs;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: "E3ECF5", color: "auto" } } : {}),
    children: [
      new Paragraph({
        style: "Cell",
        ...(keepNext ? { keepNext } : {}),
        ...(numeric ? { alignment: AlignmentType.RIGHT } : {}),
        children: runsOf(shown),
      }),
    ],
  });
}
