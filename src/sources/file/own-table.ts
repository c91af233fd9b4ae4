import { FetchError } from "../../base/errors.ts";
import type { SourceFile } from "../../base/place.ts";
import type { ReadFiles } from "../../host/host.ts";
import type { OwnTable } from "../../plan/own-tables.ts";
import type { Ask } from "../source.ts";
import type { Cells } from "./cells.ts";
import { cellsOfCsv } from "./csv.ts";
import { findFile, kindOfTable } from "./find-file.ts";
import { readTable } from "./table.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/**
 * What indicators ask of a CSV file as it stands in the repository, which is read once. Undefined for a workbook, and
 * for what cannot be read, which `hyte pull` tells of.
 */
export function tableReader(written: string, files: ReadFiles): (ask: Ask) => OwnTable | undefined {
  const read = readable(() => cellsIn(written, files));
  return (ask) => (read === undefined ? undefined : readable(() => tableIn(read, ask)));
}

/** Whether a table is there and not looked into: a workbook, or too large. */
export function isUnseen(written: string, files: ReadFiles): boolean {
  const { path, kind } = kindOfTable(written) ?? { path: "", kind: undefined };
  if (kind === undefined) return false;
  const size = files.size(path) ?? 0;
  return kind === "workbook" ? size > 0 : size > largest;
}

interface ReadCells {
  readonly file: SourceFile;
  readonly cells: Cells;
  /** A cell of several lines moves all rows below it. */
  readonly isAligned: boolean;
}

function cellsIn(written: string, files: ReadFiles): ReadCells | undefined {
  const { path, kind, contents } = findFile(written, files);
  if (kind !== "csv" || contents.length > largest) return undefined;
  const cells = cellsOfCsv(path, contents);
  const text = textOfBytes(path, contents);
  const isAligned = text.trimEnd().split(/\r\n?|\n/).length <= cells.length;
  return { file: { path, text }, cells, isAligned };
}

function tableIn({ file, cells, isAligned }: ReadCells, ask: Ask): OwnTable {
  const { rows } = readTable(cells, file.path, ask);
  return { file, rows: rows.map(({ row, line }) => ({ row, line: isAligned ? line.at : 1 })) };
}

function readable<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FetchError) return undefined;
    throw error;
  }
}

/** A check reads them all; what is larger is looked at by `hyte pull` alone. */
const largest = 1_000_000;
