import type { SiteView } from "../view/site.ts";
import type { Sheet, SheetCell } from "../view/workbook/cell.ts";
import type { Workbook } from "../view/workbook/workbook.ts";
import { withoutControls } from "./control-characters.ts";
import type { Output, RenderedFile } from "./output.ts";
import type { WrittenCell, WrittenSheet } from "./workbook-bytes.ts";

/** The plan as a workbook in each language: sheets that can be filtered, days as days, numbers as numbers. */
export const xlsx: Output = { id: "xlsx", render };

async function render(site: SiteView): Promise<readonly RenderedFile[]> {
  const { workbookBytes } = await import("./workbook-bytes.ts");
  const files: RenderedFile[] = [];
  for (const workbook of site.workbooks()) {
    const contents = await workbookBytes(sheetsOf(workbook));
    files.push({ path: workbook.path, contents });
  }
  return files;
}

const dayFormats = { fi: "d.m.yyyy", sv: "d.m.yyyy", en: "d mmmm yyyy" } as const;

function sheetsOf({ about, sheets, language }: Workbook): readonly WrittenSheet[] {
  const format = dayFormats[language];
  const first = { ...written(about, format), headings: [] };
  return [first, ...sheets.map((sheet) => written(sheet, format))];
}

function written({ name, columns, rows }: Sheet, dayFormat: string): WrittenSheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => row.map((cell) => cellOf(cell, dayFormat))),
  };
}

function cellOf(cell: SheetCell, dayFormat: string): WrittenCell {
  if (cell === null) return null;
  if ("text" in cell) return { text: cellText(cell.text) };
  if ("day" in cell) return { number: cell.day, format: dayFormat };
  return { number: cell.number, format: numberFormat(cell.decimals) };
}

function numberFormat(decimals: number | undefined): string | undefined {
  if (decimals === undefined) return undefined;
  return decimals > 0 ? `0.${"0".repeat(Math.min(decimals, 10))}` : "0";
}

/** Characters that a cell can hold. */
const longest = 32_767;
/** Halves of characters. */
const half = /\p{Cs}/gu;
/** Excel reads `_x0041_` as A: a line that begins so is written as what stands for a line. */
const coded = /_(?=x[0-9a-f]{4}_)/gi;

function cellText(text: string): string {
  const clean = withoutControls(text.replace(/\r\n?/g, "\n")).replace(coded, "_x005F_");
  return clean.slice(0, longest).replace(half, "");
}
