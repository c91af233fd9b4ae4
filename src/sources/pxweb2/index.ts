import { FetchError } from "../../base/errors.ts";
import { isLanguage } from "../../base/language.ts";
import type { Origin, Series } from "../../snapshots/snapshot.ts";
import { jsonOf, refused } from "../cube/answer.ts";
import { choose } from "../cube/choose.ts";
import type { Cube } from "../cube/cube.ts";
import { quoted } from "../cube/faults.ts";
import { askInParts, type Part } from "../cube/parts.ts";
import { readCube } from "../cube/read-cube.ts";
import {
  inLanguage,
  notesOf,
  plainCitation,
  queryOf,
  readAnswers,
  saying,
  summedNote,
} from "../cube/series.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import { type Config, configOf } from "./config.ts";
import { askFor, type Table, tableAt } from "./query.ts";

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
  const described = await metadataOf(table, languagesFor(ask, config), world);
  const { cube: metadata, language } = described;
  const choice = choose(metadata.dimensions, ask, { where, isQuery: true });
  const send = (part: Part) => dataOf(table.data(language), part, world, where);
  const cubes = await askInParts(choice.picks, config.limit, send, where);
  const spoken = spokenIn(language ?? config.ownLanguage) ?? ask.language;
  const answered = { where, language: spoken, secret: "", country: undefined };
  const read = readAnswers(cubes, choice, answered);
  const origin = originOf(ask, { table, metadata, language, spoken, licence: config.licence });
  const notes = notesOf([read.notes, ...summedNote(metadata.dimensions, choice)]);
  return {
    origin: {
      ...origin,
      query: { ...origin.query, ...queryOf(choice) },
      unit: inLanguage(read.unit, spoken),
      notes: saying(notes),
    },
    rows: read.rows,
  };
}

/** The plan's own language where the service has it, and after it the one that it speaks unasked. */
function languagesFor(ask: Ask, { languages }: Config): readonly (string | undefined)[] {
  return languages.includes(ask.language) ? [ask.language, undefined] : [undefined];
}

function spokenIn(language: string): Ask["language"] | undefined {
  return isLanguage(language) ? language : undefined;
}

/** All that is known of a table before its values. */
interface Known {
  readonly table: Table;
  readonly metadata: Cube;
  /** In which it was asked for; undefined where the service chose. */
  readonly language: string | undefined;
  /** Of its texts. */
  readonly spoken: Ask["language"];
  readonly licence: string;
}

function originOf(
  ask: Ask,
  { table, metadata, language, spoken, licence }: Known,
): Omit<Origin, "unit" | "notes"> {
  const { label: title, source, updated } = metadata;
  return {
    source: "pxweb2",
    query: { table: table.address, ...(language !== undefined && { language }) },
    address: table.address,
    title: inLanguage(title, spoken),
    producer: inLanguage(source, spoken),
    licence,
    citation: plainCitation({ source, title }, table.address, ask.today),
    updated,
  };
}

interface Described {
  readonly cube: Cube;
  readonly language: string | undefined;
}

/** In the first of the languages in which the table is there. */
async function metadataOf(
  { metadata, where }: Table,
  languages: readonly (string | undefined)[],
  world: SourceWorld,
): Promise<Described> {
  for (const language of languages) {
    const answer = await world.fetch({ url: metadata(language) });
    if (answer.status === 200) {
      return { cube: await readCube(jsonOf(answer, where), where, "pxweb2"), language };
    }
    if (answer.status !== 400 && answer.status !== 404) throw refused(answer.status, where);
  }
  throw noTable(where);
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
  return readCube(jsonOf(answer, where), where, "pxweb2");
}

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
