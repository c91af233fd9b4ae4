import { FetchError } from "../../base/errors.ts";
import { oneLine } from "../../base/printable.ts";
import { fieldOf, textOf, textsOf } from "../../base/record.ts";
import { jsonOf, refused } from "../cube/answer.ts";
import type { Category, Dimension } from "../cube/cube.ts";
import { checkCount, quoted } from "../cube/faults.ts";
import { atServer } from "../cube/server.ts";
import type { SourceWorld } from "../source.ts";
import { addressOf, type Table } from "./table.ts";

/** What a PxWeb 1 service says of a table, and the language in which it has it. */
export interface Metadata {
  readonly title: string;
  readonly dimensions: readonly Dimension[];
  readonly language: "fi" | "sv" | "en";
}

/**
 * Asks in the plan's language, and in Finnish where the service does not have the table in it: it answers 400 or 404
 * alike for that and for a table that is not there.
 */
export async function metadataOf(
  table: Table,
  language: "fi" | "sv" | "en",
  world: SourceWorld,
  where: string,
): Promise<Metadata> {
  const wanted = [...new Set([language, "fi" as const])];
  for (const each of wanted) {
    const url = atServer(addressOf(table, each), world.serverOf("statfin"));
    const answer = await world.fetch({ url });
    if (answer.status === 200) return readMetadata(jsonOf(answer, where), each, where);
    if (answer.status !== 400 && answer.status !== 404) throw refused(answer.status, where);
  }
  throw noTable(where);
}

function readMetadata(data: unknown, language: Metadata["language"], where: string): Metadata {
  const variables = fieldOf(data, "variables");
  if (!Array.isArray(variables) || variables.length === 0) throw noVariables(where);
  const list: readonly unknown[] = variables;
  const dimensions = list.map(dimensionOf);
  if (dimensions.some(({ code }) => code === "")) throw noVariables(where);
  for (const { categories, label } of dimensions)
    checkCount(categories.length, label, where, "statfin");
  return { title: oneLine(textOf(data, "title"), 500), dimensions, language };
}

/** Of a very long variable the values may be missing: then there are no categories here, and any may be asked. */
function dimensionOf(variable: unknown): Dimension {
  const codes = textsOf(fieldOf(variable, "values")) ?? [];
  const labels = textsOf(fieldOf(variable, "valueTexts")) ?? [];
  const code = textOf(variable, "code");
  return {
    code,
    label: textOf(variable, "text") || code,
    role: roleOf(variable),
    eliminable: fieldOf(variable, "elimination") === true,
    whole: "",
    categories: codes.map((each, at): Category => ({
      code: each,
      label: labels[at] ?? each,
      unit: "",
    })),
  };
}

function roleOf(variable: unknown): Dimension["role"] {
  if (fieldOf(variable, "time") === true) return "time";
  return textOf(variable, "map") === "" ? "" : "geo";
}

function noTable(where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: taulukkoa ei ole palvelussa. Tarkista tunnus kohdasta statfin: se on muotoa tilasto/taulukko, esim. jmhi/11m2. Taulukoiden nimet lyhenivät 8.6.2026; lakkautetut taulukot ovat tietokannassa StatFin_Passiivi.`,
    sv: `${where}: tabellen finns inte i tjänsten. Kontrollera koden under statfin: den har formen statistik/tabell, t.ex. jmhi/11m2. Tabellernas namn förkortades 8.6.2026; nedlagda tabeller finns i databasen StatFin_Passiivi.`,
    en: `${where}: the service has no such table. Check the code under statfin: it has the form statistics/table, such as jmhi/11m2. The names of tables were shortened on 8 June 2026; closed tables are in the database StatFin_Passiivi.`,
  });
}

function noVariables(where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: osoitteessa ei ole taulukkoa vaan jotain muuta, esimerkiksi luettelo tilaston taulukoista. Kirjoita kohtaan statfin taulukon oma tunnus, esim. jmhi/11m2.`,
    sv: `${where}: adressen innehåller ingen tabell utan något annat, till exempel en förteckning över statistikens tabeller. Skriv under statfin tabellens egen kod, t.ex. jmhi/11m2.`,
    en: `${where}: the address holds no table but something else, such as a list of the tables of a statistics. Write under statfin the code of the table itself, such as jmhi/11m2.`,
  });
}

/** What is written under `statfin:` cannot be a table. */
export function notATable(written: string): FetchError {
  const shown = quoted(written);
  return new FetchError("plan", {
    fi: `”${shown}” ei ole StatFin-taulukon tunnus. Kirjoita kohtaan statfin tilasto ja taulukko, esim. jmhi/11m2, tai taulukon koko osoite.`,
    sv: `”${shown}” är ingen kod för en StatFin-tabell. Skriv under statfin statistiken och tabellen, t.ex. jmhi/11m2, eller tabellens hela adress.`,
    en: `“${shown}” is no code of a StatFin table. Write under statfin the statistics and the table, such as jmhi/11m2, or the whole address of the table.`,
  });
}
