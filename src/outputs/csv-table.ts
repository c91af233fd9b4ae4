import { csvField } from "../base/csv-field.ts";
import type { Cell, Column, Table } from "../view/open-data/table.ts";
import { withoutControls } from "./control-characters.ts";

/**
 * A table as CSV (RFC 4180): commas, CRLF, a line of names, UTF-8 without a mark at its beginning. It is for programs,
 * of which many take the mark for a part of the first name; for Excel there is a workbook. Every text is on one line.
 */
export function csvText({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name).join(",")];
  for (const row of rows()) lines.push(row.map((cell, at) => written(cell, columns[at])).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

const plain: ReadonlySet<Column["type"] | undefined> = new Set([
  "number",
  "integer",
  "boolean",
  "date",
]);

function written(cell: Cell, column: Column | undefined): string {
  if (cell === null) return "";
  if (typeof cell !== "string" || plain.has(column?.type)) return String(cell);
  return csvField(oneLine(cell));
}

function oneLine(text: string): string {
  return withoutControls(text.replace(/\s+/g, " ")).trim();
}
