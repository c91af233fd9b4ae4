import type { FetchError } from "../../base/errors.ts";
import type { Ask } from "../source.ts";
import { areaFinder } from "./areas.ts";
import { type Cells, isFilled } from "./cells.ts";
import { refuseContradictions } from "./contradictions.ts";
import { faultOf } from "./faults.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { faultOfProblems, type Problem } from "./problems.ts";
import { type PlacedRow, readRows } from "./rows.ts";

/** The values of an indicator in a table, and how they stand in it. */
export interface Table {
  readonly layout: Layout;
  readonly rows: readonly PlacedRow[];
}

/** Reads what an indicator asks of a table. Throws a FetchError that names what cannot be read. */
export function readTable(cells: Cells, path: string, { source, areas }: Ask): Table {
  const layout = withoutComing(
    layoutOf(cells, { path, columns: source.columns ?? {}, title: source.title }),
    cells,
  );
  const [first] = areas;
  const own = { key: first?.key ?? "", name: first?.names[0] ?? "" };
  const problems: Problem[] = [];
  const rows = readRows({ cells, layout, areas: areaFinder(areas), own }, problems);
  refuseContradictions(rows);
  if (problems.length > 0) throw faultOfProblems(path, problems);
  if (rows.length === 0) throw withoutValues(path, layout.columns.has("area"));
  return { layout, rows };
}

/** Without the columns of periods that nobody has filled in yet: nothing is missing of them. */
function withoutComing(layout: Layout, cells: Cells): Layout {
  const below = cells.slice(layout.headingRow + 1);
  const periods = layout.periods.filter(({ column }) => below.some((row) => isFilled(row[column])));
  return periods.length === 0 ? layout : { ...layout, periods };
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
