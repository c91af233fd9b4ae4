import type { Series } from "../../snapshots/snapshot.ts";
import { choose } from "../cube/choose.ts";
import { countryOf } from "../cube/area-codes.ts";
import { askInParts } from "../cube/parts.ts";
import { nameOf, readAnswers } from "../cube/series.ts";
import { atServer } from "../cube/server.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import { metadataOf, notATable } from "./metadata.ts";
import { originOf } from "./origin.ts";
import { limitOf, post } from "./query.ts";
import { addressOf, type Table, tableOf, titleOfTable } from "./table.ts";

/** Tables of Statistics Finland, and of others that serve them by PxWeb's first interface. */
export const statfin: Source = {
  id: "statfin",
  hosts: ["pxdata.stat.fi"],
  // It allows 30 calls in 10 seconds.
  pace: { atOnce: 1, calls: 25, seconds: 10 },
  unpublished: false,
  pull,
};

/** By "..." Statistics Finland marks what is subject to secrecy. */
const secret = "...";

async function pull(ask: Ask, world: SourceWorld): Promise<Series> {
  const written = ask.source.statfin ?? "";
  const table = tableOf(written);
  if (!table) throw notATable(written);
  const where = wordFor(table);
  const metadata = await metadataOf(table, ask.language, world, where);
  const choice = choose(metadata.dimensions, ask, { where, isQuery: true });
  const server = world.serverOf("statfin");
  const url = atServer(addressOf(table, metadata.language), server);
  const config = atServer(`${table.api}/${metadata.language}/?config`, server);
  const limit = await limitOf(config, world, where);
  const send = (part: typeof choice.picks) => post(url, part, world.fetch, where);
  const cubes = await askInParts(choice.picks, limit, send, where);
  const country = table.isStatFin ? countryOf(ask.areas) : undefined;
  const { language } = metadata;
  const read = readAnswers(cubes, choice, { where, language, secret, country });
  return { origin: originOf(ask, { table, metadata, choice, read }), rows: read.rows };
}

function wordFor(table: Table): string {
  return table.isStatFin ? `StatFin ${titleOfTable(table)}` : nameOf(addressOf(table, "fi"));
}
