import { FetchError } from "../../base/errors.ts";
import { refused } from "./answer.ts";
import { cellsOf } from "./check-dataset.ts";
import type { Pick } from "./choose.ts";
import type { Cube } from "./cube.ts";

/** How much one query may ask: figures in all, and values named in it. */
export interface Limits {
  readonly cells: number;
  readonly values: number;
}

/** One query: what is taken of each dimension. */
export type Part = readonly Pick[];

/** Sends one query; "too-many" where the service finds it too large. */
export type Send = (part: Part) => Promise<Cube | "too-many">;

const mostParts = 300;
const mostHalvings = 8;

/**
 * Asks for everything in as few queries as the limits allow: split by time, then by area, then by the longest
 * dimension. A service that finds one too large all the same gets it in halves.
 */
export async function askInParts(
  picks: Part,
  limits: Limits,
  send: Send,
  where: string,
): Promise<readonly Cube[]> {
  const parts = split(picks, limits);
  if (parts.length > mostParts) throw tooMany(parts.length, where);
  const cubes: Cube[] = [];
  for (const part of parts) cubes.push(...(await askOne(part, mostHalvings, send, where)));
  return cubes;
}

async function askOne(
  part: Part,
  halvings: number,
  send: Send,
  where: string,
): Promise<readonly Cube[]> {
  const cube = await send(part);
  if (cube !== "too-many") return [cube];
  const half = Math.ceil(countOf(part) / 2);
  const smaller = split(part, { cells: half, values: Number.POSITIVE_INFINITY });
  if (smaller.length < 2 || halvings === 0) throw refused(403, where);
  const cubes: Cube[] = [];
  for (const each of smaller) cubes.push(...(await askOne(each, halvings - 1, send, where)));
  return cubes;
}

/** Queries within the limits, the same cells in all; one that cannot be split further stays as it is. */
export function split(part: Part, limits: Limits): readonly Part[] {
  if (fits(part, limits)) return [part];
  const axis = divisible(part);
  if (!axis) return [part];
  const length = axis.codes.length;
  const share = Math.floor((length * limits.cells) / countOf(part));
  const size = Math.max(1, share < length ? share : Math.floor(length / 2));
  return chunks(axis.codes, size).flatMap((codes) =>
    split(
      part.map((pick) => (pick === axis ? { ...pick, codes, isWhole: false } : pick)),
      limits,
    ),
  );
}

function fits(part: Part, { cells, values }: Limits): boolean {
  let named = 0;
  for (const { codes } of part) named += codes.length;
  return countOf(part) <= cells && named <= values;
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

function tooMany(parts: number, where: string): FetchError {
  return new FetchError("plan", {
    fi: `${where}: valinnoista tulisi ${parts} erillistä kyselyä, mikä on palvelulle liikaa. Valitse vähemmän: kirjoita kohtaan select vain ne ajanjaksot ja luokat, jotka indikaattori tarvitsee.`,
    sv: `${where}: valen skulle ge ${parts} separata frågor, vilket är för mycket för tjänsten. Välj mindre: skriv under select bara de perioder och klasser som indikatorn behöver.`,
    en: `${where}: the selections would make ${parts} separate queries, which is too much for the service. Select less: write under select only the periods and classes that the indicator needs.`,
  });
}
