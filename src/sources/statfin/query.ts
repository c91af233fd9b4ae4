import { FetchError } from "../../base/errors.ts";
import { fieldOf } from "../../base/record.ts";
import { jsonOf, refused } from "../cube/answer.ts";
import type { Cube } from "../cube/cube.ts";
import type { Part } from "../cube/parts.ts";
import { readCube } from "../cube/read-cube.ts";
import { once } from "../once.ts";
import type { SourceWorld } from "../source.ts";

/** How many cells StatFin has allowed when it was asked; used where a service does not tell. */
const usual = 100_000;

/**
 * How many cells a service allows in one query, by its own word (`?config`); asked once in a run. It tells of values
 * and of cells, and others have found that either may be what it keeps to: the smaller one is sure.
 */
export async function limitOf(
  url: string,
  { fetch, shared }: Pick<SourceWorld, "fetch" | "shared">,
  where: string,
): Promise<number> {
  return once(shared, url, () => askLimit(url, fetch, where));
}

async function askLimit(url: string, fetch: SourceWorld["fetch"], where: string): Promise<number> {
  const answer = await fetch({ url });
  if (answer.status !== 200 || !answer.type.includes("json")) return usual;
  const config = jsonOf(answer, where);
  const told = ["maxValues", "maxCells"].flatMap((name) => limitIn(config, name));
  return told.length === 0 ? usual : Math.min(...told);
}

function limitIn(config: unknown, name: string): readonly number[] {
  const limit = fieldOf(config, name);
  return typeof limit === "number" && limit >= 1 ? [limit] : [];
}

/** Asks for one part of a table. */
export async function post(
  url: string,
  part: Part,
  fetch: SourceWorld["fetch"],
  where: string,
): Promise<Cube | "too-many"> {
  const answer = await fetch({ url, body: bodyOf(part) });
  // PxWeb means "too many values" by 403; at Statistics Finland a web page of its server comes with it.
  if (answer.status === 403 || answer.status === 413) return "too-many";
  if (answer.status === 400 || answer.status === 404) throw notUnderstood(answer.status, where);
  if (answer.status !== 200) throw refused(answer.status, where);
  return readCube(jsonOf(answer, where), where, "statfin");
}

function bodyOf(part: Part): object {
  return {
    query: part.map(({ dimension, codes }) => ({
      code: dimension.code,
      selection: { filter: codes.includes("*") ? "all" : "item", values: codes },
    })),
    response: { format: "json-stat2" },
  };
}

function notUnderstood(status: number, where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: palvelu ei ymmärtänyt kyselyä (${status}), eikä se kerro syytä. Luultavimmin jokin koodi kohdassa select on väärä tai taulukkoa muutettiin juuri. Vertaa koodeja taulukkoon ja aja hyte pull uudelleen.`,
    sv: `${where}: tjänsten förstod inte frågan (${status}) och berättar inte varför. Troligast är någon kod under select fel, eller så ändrades tabellen just nu. Jämför koderna med tabellen och kör hyte pull på nytt.`,
    en: `${where}: the service did not understand the query (${status}) and does not say why. Most likely a code under select is wrong, or the table was changed just now. Compare the codes with the table and run hyte pull again.`,
  });
}
