import { FetchError } from "../../base/errors.ts";
import type { ReadFiles } from "../../host/host.ts";
import type { OwnTable } from "../../plan/own-tables.ts";
import type { Ask } from "../source.ts";
import { cellsOfCsv } from "./csv.ts";
import { findFile } from "./find-file.ts";
import { readTable } from "./table.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/**
 * The CSV file that an indicator names, as it stands in the repository. Undefined for a workbook, and for what cannot
 * be read, which `hyte pull` tells of.
 */
export function ownTable(ask: Ask, files: ReadFiles): OwnTable | undefined {
  try {
    const { path, kind, contents } = findFile(ask.source.file ?? "", files);
    if (kind !== "csv" || contents.length > largest) return undefined;
    const cells = cellsOfCsv(path, contents);
    const text = textOfBytes(path, contents);
    const { rows } = readTable(cells, path, ask);
    // A cell of several lines moves all rows below it.
    const isAligned = text.trimEnd().split(/\r\n?|\n/).length <= cells.length;
    return {
      file: { path, text },
      rows: rows.map(({ row, line }) => ({ row, line: isAligned ? line.at : 1 })),
    };
  } catch (error) {
    if (error instanceof FetchError) return undefined;
    throw error;
  }
}

/** A check reads them all; what is larger is looked at by `hyte pull` alone. */
const largest = 1_000_000;
