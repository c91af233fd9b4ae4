import type { FetchError } from "../../base/errors.ts";
import type { Series } from "../../snapshots/snapshot.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import { areaFinder } from "./areas.ts";
import type { Cells } from "./cells.ts";
import { refuseContradictions } from "./contradictions.ts";
import { cellsOfCsv } from "./csv.ts";
import { faultOf } from "./faults.ts";
import { findFile } from "./find-file.ts";
import { layoutOf } from "./layout.ts";
import { originOf } from "./origin.ts";
import { faultOfProblems, type Problem } from "./problems.ts";
import { readRows } from "./rows.ts";
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
  const { source, areas } = ask;
  const found = findFile(source.file ?? "", world.files);
  const { path } = found;
  const cells: Cells =
    found.kind === "csv"
      ? cellsOfCsv(path, found.contents)
      : await cellsOfWorkbook(found, source.sheet, world);
  const layout = layoutOf(cells, { path, columns: source.columns ?? {}, title: source.title });
  const [own] = areas;
  const problems: Problem[] = [];
  const rows = readRows(
    {
      cells,
      layout,
      areas: areaFinder(areas),
      own: { key: own?.key ?? "", name: own?.names[0] ?? "" },
    },
    problems,
  );
  refuseContradictions(rows);
  if (problems.length > 0) throw faultOfProblems(path, problems);
  if (rows.length === 0) throw withoutValues(path, layout.columns.has("area"));
  return { origin: originOf(ask, path, layout), rows: rows.map(({ row }) => row) };
}

function withoutValues(path: string, hasAreas: boolean): FetchError {
  if (!hasAreas) {
    return faultOf(path, {
      fi: "Otsikoiden alla ei ole yhtään arvoa. Kirjoita arvot otsikoiden alle, yksi ajanjakso rivilleen.",
      sv: "Under rubrikerna finns inga värden. Skriv värdena under rubrikerna, en period per rad.",
      en: "There is no value below the headings. Write the values below them, one period to a row.",
    });
  }
  return faultOf(path, {
    fi: "Taulukossa ei ole yhtään arvoa suunnitelman alueelta, sen kunnista, vertailualueilta eikä koko maasta. Tarkista alueiden nimet, tai lisää alue hyte.yaml-tiedoston kohtaan comparisonAreas.",
    sv: "Tabellen har inga värden för planens område, dess kommuner, jämförelseområdena eller hela landet. Kontrollera områdenas namn, eller lägg till området under comparisonAreas i hyte.yaml.",
    en: "The table has no value of the plan's area, its municipalities, the areas to compare with or the whole country. Look at the names of the areas, or add the area to comparisonAreas in hyte.yaml.",
  });
}
