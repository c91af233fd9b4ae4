import type { Series } from "../../snapshots/snapshot.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import type { Cells } from "./cells.ts";
import { cellsOfCsv } from "./csv.ts";
import { findFile, type Found } from "./find-file.ts";
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
  const cells = await cellsOf(found, source.sheet, world);
  const { layout, rows } = readTable(cells, found.path, ask);
  const origin = originOf(ask, found.path, { layout, rows });
  return { origin, rows: rows.map(({ row }) => row) };
}

/** A table that several indicators share is read once in a run; larger ones again, so that they are not all kept. */
async function cellsOf(
  found: Found,
  sheet: string | undefined,
  world: SourceWorld,
): Promise<Cells> {
  const isKept = found.contents.length <= largestKept;
  const key = `file: ${found.path} ${sheet ?? ""}`;
  const before = isKept ? world.shared.get(key) : undefined;
  if (before !== undefined) return (await before) as Cells;
  const { path, kind, contents } = found;
  const reading =
    kind === "csv"
      ? Promise.resolve().then(() => cellsOfCsv(path, contents))
      : cellsOfWorkbook(found, sheet, world);
  if (isKept) world.shared.set(key, reading);
  return reading;
}

const largestKept = 500_000;
