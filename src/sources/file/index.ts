import type { Series } from "../../snapshots/snapshot.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import { cellsOfCsv } from "./csv.ts";
import { findFile } from "./find-file.ts";
import { originOf } from "./origin.ts";
import { readTable } from "./table.ts";
import { cellsOfWorkbook } from "./workbook.ts";

/** A table in the plan's own folder: CSV as Excel and registers write it, or a sheet of an Excel workbook. */
export const file: Source = {
  id: "file",
  hosts: [],
  pace: { atOnce: 1, calls: 1, seconds: 1 },
  unpublished: true,
  pull,
};

async function pull(ask: Ask, world: SourceWorld): Promise<Series> {
  const { source } = ask;
  const found = findFile(source.file ?? "", world.files);
  const cells =
    found.kind === "csv"
      ? cellsOfCsv(found.path, found.contents)
      : await cellsOfWorkbook(found, source.sheet, world);
  const { layout, rows } = readTable(cells, found.path, ask);
  return { origin: originOf(ask, found.path, layout), rows: rows.map(({ row }) => row) };
}
