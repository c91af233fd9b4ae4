import type { Translated } from "../base/language.ts";
import { printable } from "../base/printable.ts";
import type { ReadFiles } from "../host/host.ts";
import type { OwnTable, OwnTables } from "../plan/own-tables.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { type Wanted, wantedOf } from "./pull-asks.ts";

const mostRead = 500;

/** The CSV files of the repository from which indicators are pulled, so that it can be seen what they tell of people. */
export async function ownTables(plan: Plan, files: ReadFiles): Promise<OwnTables> {
  const indicators = fromFiles(plan).slice(0, mostRead);
  if (indicators.length === 0) return new Map();
  const { tableReader } = await import("../sources/file/own-table.ts");
  const wanted = await wantedOf(indicators, plan, "");
  const found = new Map<string, OwnTable>();
  for (const [path, its] of byFile(wanted)) {
    const read = tableReader(path, files);
    for (const { indicator, ask } of its) {
      const table = read(ask);
      if (table !== undefined) found.set(indicator.id, table);
    }
  }
  return found;
}

/** So that each file is read once, and only one is kept meanwhile. */
function byFile(wanted: readonly Wanted[]): ReadonlyMap<string, readonly Wanted[]> {
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const { file } = one.ask.source;
    if (file === undefined || one.source.id !== "file") continue;
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [one]);
    else group.push(one);
  }
  return groups;
}

/** Which tables `ownTables` leaves out, so that nobody takes silence for a good sign; undefined where there are none. */
export async function unseenTables(plan: Plan, files: ReadFiles): Promise<Translated | undefined> {
  const indicators = fromFiles(plan);
  if (indicators.length === 0) return undefined;
  const { isUnseen } = await import("../sources/file/own-table.ts");
  const unseen = indicators.filter(
    ({ data }, at) => at >= mostRead || isUnseen(data.source?.file ?? "", files),
  );
  const paths = [...new Set(unseen.map(({ data }) => printable(data.source?.file ?? "")))];
  return paths.length === 0 ? undefined : unseenNote(paths.sort());
}

function fromFiles(plan: Plan): readonly Indicator[] {
  return plan.indicators.filter(({ data }) => data.source?.file !== undefined);
}

const mostNamed = 10;

function unseenNote(paths: readonly string[]): Translated {
  const more = paths.length - mostNamed;
  const named = `${paths.slice(0, mostNamed).join(", ")}${more > 0 ? ` … (+${more})` : ""}`;
  return {
    fi: `Näistä taulukoista ei etsitty lukuja, jotka koskevat vain harvoja ihmisiä: ${named}. Excel-työkirjoihin, yli 1 Mt:n CSV-tiedostoihin ja 500 ensimmäisen jälkeisiin indikaattoreihin ei katsota tässä. \`hyte pull\` peittää sellaiset luvut, kun se hakee ne, mutta taulukosta itsestään ne näkevät kaikki, jotka saavat sen auki: tarkista taulukot itse.`,
    sv: `I de här tabellerna söktes inga tal som gäller bara några få personer: ${named}. Excelarbetsböcker, CSV-filer på mer än 1 MB och indikatorer efter de 500 första granskas inte här. \`hyte pull\` döljer sådana tal när den hämtar dem, men i själva tabellen ses de av alla som kan öppna den: granska tabellerna själv.`,
    en: `These tables were not searched for numbers of only a few people: ${named}. Excel workbooks, CSV files of more than 1 MB and indicators after the first 500 are not looked at here. \`hyte pull\` hides such numbers when it fetches them, but in the table itself everyone sees them who can open it: look through the tables yourself.`,
  };
}
