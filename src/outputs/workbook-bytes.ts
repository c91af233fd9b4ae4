import { unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/universal";

/** A sheet as it is written: its first rows are headings where it has any. */
export interface WrittenSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** A number may be a day; its format tells. */
export type WrittenCell =
  | null
  | { readonly text: string }
  | { readonly number: number; readonly format: string | undefined };

/** A workbook (Office Open XML), of the same bytes whenever and wherever it is made from the same sheets. */
export async function workbookBytes(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.headings.length === 0 ? {} : { stickyRowsCount: 1 }),
  }));
  const blob = await writeXlsxFile(written, { fontFamily: "Calibri", fontSize: 11 }).toBlob();
  return stable(new Uint8Array(await blob.arrayBuffer()), sheets);
}

function dataOf({ headings, rows }: WrittenSheet): SheetData {
  const heads = headings.map((value): CellObject => ({
    value,
    type: String,
    fontWeight: "bold",
    backgroundColor: "#E3ECF5",
    alignVertical: "top",
    wrap: true,
  }));
  const data = rows.map((row) => row.map(cellOf));
  return headings.length === 0 ? data : [heads, ...data];
}

/** Texts are of the type of texts: what begins with "=" stays one. */
function cellOf(cell: WrittenCell): CellObject | null {
  if (cell === null) return null;
  if ("text" in cell) return { value: cell.text, type: String, alignVertical: "top", wrap: true };
  const { number, format } = cell;
  const base = { value: number, type: Number, alignVertical: "top" } as const;
  return format === undefined ? base : { ...base, format };
}

/**
 * The same files in a fixed order and of a fixed time; said without a time zone, it is the same everywhere. Rows with
 * headings get a filter.
 */
function stable(bytes: Uint8Array, sheets: readonly WrittenSheet[]): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).sort(contentTypesFirst);
  const named = names.map((name) => [name, withFilter(name, files[name], sheets)] as const);
  return zipSync(Object.fromEntries(named), { mtime: "1980-01-01T00:00:00", level: 6 });
}

const contentTypes = "[Content_Types].xml";

function contentTypesFirst(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}

const sheetFile = /^xl\/worksheets\/sheet(\d+)\.xml$/;

function withFilter(
  name: string,
  contents: Uint8Array | undefined,
  sheets: readonly WrittenSheet[],
): Uint8Array {
  const bytes = contents ?? new Uint8Array();
  const sheet = sheets[Number(sheetFile.exec(name)?.[1] ?? 0) - 1];
  if (sheet === undefined || sheet.headings.length === 0) return bytes;
  const last = `${columnName(sheet.headings.length)}${sheet.rows.length + 1}`;
  const xml = new TextDecoder().decode(bytes);
  const filter = `</sheetData><autoFilter ref="A1:${last}"/>`;
  return new TextEncoder().encode(xml.replace("</sheetData>", () => filter));
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}
