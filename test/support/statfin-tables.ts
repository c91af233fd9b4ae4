import { onTestFinished } from "vitest";
import { statfin } from "../../src/sources/statfin/index.ts";
import { startPxweb, type TableServer } from "../servers/pxweb.js";
import { type Asked, type Asking, askSource } from "./asked-source.ts";
import { areas, type Axis, contents, datasetOf, years } from "./cubes.ts";

/** A StatFin that is closed after the test. */
export async function statfinWith(options: Parameters<typeof startPxweb>[0]): Promise<TableServer> {
  const server = await startPxweb(options);
  onTestFinished(server.close);
  return server;
}

export const ages: Axis = {
  id: "ika_5_20200101",
  label: "Ikä",
  categories: [
    ["SSS", "Yhteensä"],
    ["0-17", "0–17"],
    ["18-", "18 ja yli"],
  ],
  eliminated: "SSS",
};

/** A value that tells where it stands: the number of the category in each dimension, `1232`. */
export function valueIn(axes: readonly Axis[]): (codes: readonly string[]) => number {
  const places = axes.map(({ categories }) => categories.map(([code]) => code));
  return (codes) => Number(codes.map((code, at) => (places[at] ?? []).indexOf(code) + 1).join(""));
}

export const axes = [areas, years, ages, contents];
export const table = datasetOf(axes, valueIn(axes));

/** Asks for `keks/900a`. */
export async function askTable(
  server: TableServer,
  select: Record<string, string | string[]> = { contentscode: "osuus" },
  rest: Partial<Asking> = {},
): Promise<Asked> {
  return askSource(statfin, {
    ...{ source: { statfin: "keks/900a", select }, server: server.url },
    ...rest,
  });
}

/** The queries that came. */
export function postsTo({ requests }: TableServer): readonly Query[] {
  return requests
    .filter(({ method }) => method === "POST")
    .map(({ body }) => JSON.parse(body) as Query);
}

interface Query {
  readonly query: readonly {
    readonly code: string;
    readonly selection: { readonly filter: string; readonly values: readonly string[] };
  }[];
}
