import { FetchError } from "../../base/errors.ts";
import { cellsOf } from "./check-dataset.ts";
import { mostCells } from "./check-values.ts";
import type { Pick } from "./choose.ts";
import type { Cube, Cubes } from "./cube.ts";

/** One query: what is taken of each dimension. */
export type Part = readonly Pick[];

/** Sends one query; "too-many" where the service finds it too large. */
export type Send = (part: Part) => Promise<Cube | "too-many">;

const mostParts = 300;
const mostHalvings = 8;

/**
 * Asks for everything in as few queries as the limit of cells allows: split by time, then by area, then by the longest
 * dimension. A service that finds one too large all the same gets it in halves.
 */
export async function askInParts(
  picks: Part,
  limit: number,
  send: Send,
  where: string,
): Promise<Cubes> {
  const cells = countOf(picks);
  const isBounded = cells <= Math.min(mostCells, mostParts * limit);
  const [first, ...rest] = isBounded ? split(picks, limit) : [];
  if (first === undefined || rest.length >= mostParts) throw tooMany(cells, where);
  const counted = counting(send, where);
  const cubes: [Cube, ...Cube[]] = [...(await askOne(first, mostHalvings, counted, where))];
  for (const part of rest) cubes.push(...(await askOne(part, mostHalvings, counted, where)));
  return cubes;
}

/** A service may answer each query with more than was asked: all answers are held at once. */
function counting(send: Send, where: string): Send {
  let cells = 0;
  return async (part) => {
    const cube = await send(part);
    if (cube !== "too-many") cells += cube.values.length;
    if (cells > mostCells) throw tooMany(cells, where);
    return cube;
  };
}

async function askOne(part: Part, halvings: number, send: Send, where: string): Promise<Cubes> {
  const cube = await send(part);
  if (cube !== "too-many") return [cube];
  const [first, ...rest] = split(part, Math.ceil(countOf(part) / 2));
  if (first === undefined || rest.length === 0 || halvings === 0) throw stillTooMany(where);
  const cubes: [Cube, ...Cube[]] = [...(await askOne(first, halvings - 1, send, where))];
  for (const each of rest) cubes.push(...(await askOne(each, halvings - 1, send, where)));
  return cubes;
}

/** Queries of so many cells at most, the same cells in all; one that cannot be split further stays as it is. */
export function split(part: Part, limit: number): readonly Part[] {
  const cells = countOf(part);
  const axis = cells > limit ? divisible(part) : undefined;
  if (!axis) return [part];
  const size = Math.max(1, Math.floor((axis.codes.length * limit) / cells));
  return chunks(axis.codes, size).flatMap((codes) =>
    split(
      part.map((pick) => (pick === axis ? { ...pick, codes, isWhole: false } : pick)),
      limit,
    ),
  );
}

function countOf(part: Part): number {
  return cellsOf(part.map(({ codes }) => codes.length));
}

function divisible(part: Part): Pick | undefined {
  const long = part.filter(({ codes }) => codes.length > 1);
  const byLength = [...long].sort((a, b) => b.codes.length - a.codes.length);
  return (
    long.find(({ kind }) => kind === "time") ??
    long.find(({ kind }) => kind === "area") ??
    byLength[0]
  );
}

function chunks(codes: readonly string[], size: number): readonly (readonly string[])[] {
  const starts = Array.from({ length: Math.ceil(codes.length / size) }, (_, at) => at * size);
  return starts.map((start) => codes.slice(start, start + size));
}

function tooMany(cells: number, where: string): FetchError {
  const count = Math.min(cells, Number.MAX_SAFE_INTEGER);
  return new FetchError("plan", {
    fi: `${where}: valinnoista tulisi ${count} lukua, mikä on palvelulle tai hytelle liikaa. Valitse vähemmän: kirjoita kohtaan select vain ne ajanjaksot ja luokat, jotka indikaattori tarvitsee.`,
    sv: `${where}: valen skulle ge ${count} siffror, vilket är för mycket för tjänsten eller för hyte. Välj mindre: skriv under select bara de perioder och klasser som indikatorn behöver.`,
    en: `${where}: the selections would make ${count} figures, which is too much for the service or for hyte. Select less: write under select only the periods and classes that the indicator needs.`,
  });
}

/** "Too much" and "not for you" are one status: which of them it is cannot be told from outside. */
function stillTooMany(where: string): FetchError {
  return new FetchError("source", {
    fi: `${where}: palvelu ei anna lukuja (403) edes pienissä osissa: valinta on yhä liian suuri, tai palvelu estää verkkosi. Kirjoita kohtaan select vain ne ajanjaksot ja luokat, jotka indikaattori tarvitsee; jos sekään ei auta, kokeile toisesta verkosta.`,
    sv: `${where}: tjänsten ger inga siffror (403) ens i små delar: valet är fortfarande för stort, eller så spärrar tjänsten ditt nät. Skriv under select bara de perioder och klasser som indikatorn behöver; om inte heller det hjälper, försök från ett annat nät.`,
    en: `${where}: the service gives no figures (403) even in small parts: the selection is still too large, or the service blocks your network. Write under select only the periods and classes that the indicator needs; if that does not help, try from another network.`,
  });
}
