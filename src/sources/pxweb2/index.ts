import { FetchError } from "../../base/errors.ts";
import type { Origin, Series } from "../../snapshots/snapshot.ts";
import { jsonOf, refused } from "../cube/answer.ts";
import { choose } from "../cube/choose.ts";
import type { Cube } from "../cube/cube.ts";
import { malformed, quoted } from "../cube/faults.ts";
import { askInParts, type Part } from "../cube/parts.ts";
import { readCube } from "../cube/read-cube.ts";
import { plainCitation, queryOf, readAnswers, saying } from "../cube/series.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import { configOf } from "./config.ts";
import { askFor, tableAt } from "./query.ts";

/** Tables of services with PxWeb's second interface, such as those of Statistics Sweden and Norway. */
export const pxweb2: Source = {
  id: "pxweb2",
  hosts: [],
  // The reference service allows 30 calls in 10 seconds.
  pace: { atOnce: 1, calls: 25, seconds: 10 },
  unpublished: false,
  pull,
};

async function pull(ask: Ask, world: SourceWorld): Promise<Series> {
  const written = ask.source.pxweb2 ?? "";
  const table = tableAt(written, world.serverOf("pxweb2"));
  if (!table) throw notATable(written);
  const { where } = table;
  const config = await configOf(table.config, world, where);
  const language = config.languages.includes(ask.language) ? ask.language : undefined;
  const described = await metadataOf(table.metadata(language), world, where);
  const choice = choose(described.dimensions, ask, { where, isQuery: true });
  const send = (part: Part) => dataOf(table.data(language), part, world, where);
  const cubes = await askInParts(choice.picks, config.limits, send, where);
  const [cube] = cubes;
  if (!cube) throw malformed(where, empty);
  const spoken = language ?? ask.language;
  const answered = { where, language: spoken, secret: "", country: undefined };
  const read = readAnswers(cubes, choice, answered);
  const title = cube.label || described.label;
  const origin: Origin = {
    source: "pxweb2",
    query: { table: table.address, ...(language && { language }), ...queryOf(choice) },
    address: table.address,
    title: named(title, spoken),
    unit: named(read.unit, spoken),
    producer: named(cube.source, spoken),
    licence: config.licence,
    citation: plainCitation({ source: cube.source, title }, table.address, ask.today),
    updated: cube.updated,
    notes: saying(read.notes),
  };
  return { origin, rows: read.rows };
}

function named(text: string, language: "fi" | "sv" | "en"): Origin["title"] {
  return text === "" ? {} : { [language]: text };
}

async function metadataOf(url: string, world: SourceWorld, where: string): Promise<Cube> {
  const answer = await world.fetch({ url });
  if (answer.status === 400 || answer.status === 404) throw noTable(where);
  if (answer.status !== 200) throw refused(answer.status, where);
  return readCube(jsonOf(answer, where), where);
}

async function dataOf(
  url: string,
  part: Part,
  world: SourceWorld,
  where: string,
): Promise<Cube | "too-many"> {
  const answer = await world.fetch(askFor(url, part));
  if (answer.status === 403 || answer.status === 413) return "too-many";
  if (answer.status === 400 || answer.status === 404) throw notUnderstood(answer.body, where);
  if (answer.status !== 200) throw refused(answer.status, where);
  return readCube(jsonOf(answer, where), where);
}

const empty = { fi: "vastaus on tyhjä", sv: "svaret är tomt", en: "the answer is empty" };

function noTable(where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: taulukkoa ei ole palvelussa. Tarkista osoite kohdasta pxweb2: se päättyy taulukon tunnukseen, esim. https://palvelu/api/v2/tables/TAB123.`,
    sv: `${where}: tabellen finns inte i tjänsten. Kontrollera adressen under pxweb2: den slutar med tabellens kod, t.ex. https://tjanst/api/v2/tables/TAB123.`,
    en: `${where}: the service has no such table. Check the address under pxweb2: it ends with the code of the table, such as https://service/api/v2/tables/TAB123.`,
  });
}

/** The answer is `application/problem+json`; what it says is in the language of the service, and is passed on. */
function notUnderstood(body: Uint8Array, where: string): FetchError {
  const said = /"(?:detail|title)"\s*:\s*"([^"\\]{1,200})"/.exec(
    new TextDecoder().decode(body),
  )?.[1];
  const reason = said === undefined ? "" : ` (”${quoted(said)}”)`;
  return new FetchError("plan", {
    fi: `${where}: palvelu ei ymmärtänyt kyselyä${reason}. Luultavimmin jokin koodi kohdassa select on väärä tai taulukkoa muutettiin juuri. Vertaa koodeja taulukkoon ja aja hyte pull uudelleen.`,
    sv: `${where}: tjänsten förstod inte frågan${reason}. Troligast är någon kod under select fel, eller så ändrades tabellen just nu. Jämför koderna med tabellen och kör hyte pull på nytt.`,
    en: `${where}: the service did not understand the query${reason}. Most likely a code under select is wrong, or the table was changed just now. Compare the codes with the table and run hyte pull again.`,
  });
}

function notATable(written: string): FetchError {
  const shown = quoted(written);
  return new FetchError("plan", {
    fi: `”${shown}” ei ole taulukon osoite. Kirjoita kohtaan pxweb2 koko osoite, joka päättyy taulukon tunnukseen, esim. https://palvelu/api/v2/tables/TAB123.`,
    sv: `”${shown}” är ingen adress till en tabell. Skriv under pxweb2 hela adressen, som slutar med tabellens kod, t.ex. https://tjanst/api/v2/tables/TAB123.`,
    en: `“${shown}” is no address of a table. Write under pxweb2 the whole address that ends with the code of the table, such as https://service/api/v2/tables/TAB123.`,
  });
}
