import { FetchError } from "../../base/errors.ts";
import { jsonOf, refused } from "../cube/answer.ts";
import type { Cube } from "../cube/cube.ts";
import type { Limits, Part } from "../cube/parts.ts";
import { readCube } from "../cube/read-cube.ts";
import { fieldOf } from "../cube/record.ts";
import type { SourceWorld } from "../source.ts";

/** What StatFin has allowed when it was asked; used where a service does not tell. */
const usual: Limits = { cells: 100_000, values: 100_000 };

/** What a service allows in one query, by its own word (`?config`); asked once in a run. */
export async function limitsOf(
  url: string,
  { fetch, shared }: Pick<SourceWorld, "fetch" | "shared">,
): Promise<Limits> {
  const known = shared.get(url) ?? askLimits(url, fetch);
  shared.set(url, known);
  return (await known) as Limits;
}

async function askLimits(url: string, fetch: SourceWorld["fetch"]): Promise<Limits> {
  const answer = await fetch({ url });
  if (answer.status !== 200 || !answer.type.includes("json")) return usual;
  const config = jsonOf(answer, url);
  const values = limitIn(config, "maxValues");
  const cells = limitIn(config, "maxCells") ?? limitIn(config, "maxDataCells") ?? values;
  return { cells: cells ?? usual.cells, values: values ?? usual.values };
}

function limitIn(config: unknown, name: string): number | undefined {
  const limit = fieldOf(config, name);
  return typeof limit === "number" && limit >= 1 ? limit : undefined;
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
  if (answer.status === 400 || answer.status === 404) throw notUnderstood(where);
  if (answer.status !== 200) throw refused(answer.status, where);
  return readCube(jsonOf(answer, where), where);
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

function notUnderstood(where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: palvelu ei ymmärtänyt kyselyä (400), eikä se kerro syytä. Luultavimmin jokin koodi kohdassa select on väärä tai taulukkoa muutettiin juuri. Vertaa koodeja taulukkoon ja aja hyte pull uudelleen.`,
    sv: `${where}: tjänsten förstod inte frågan (400) och berättar inte varför. Troligast är någon kod under select fel, eller så ändrades tabellen just nu. Jämför koderna med tabellen och kör hyte pull på nytt.`,
    en: `${where}: the service did not understand the query (400) and does not say why. Most likely a code under select is wrong, or the table was changed just now. Compare the codes with the table and run hyte pull again.`,
  });
}
