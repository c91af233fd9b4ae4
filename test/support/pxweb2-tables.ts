import { onTestFinished } from "vitest";
import type { FetchError } from "../../src/base/errors.ts";
import { pxweb2 } from "../../src/sources/pxweb2/index.ts";
import type { TableServer } from "../servers/pxweb.js";
import { startPxweb2 } from "../servers/pxweb2.js";
import { type Asked, type Asking, askSource, failureAt } from "./asked-source.ts";
import { table } from "./statfin-tables.ts";

export const address = "https://px.esimerkki.example/api/v2/tables/KEKS1";

/** A service that has `KEKS1`, and is closed after the test. */
export async function serviceWith(
  options: Parameters<typeof startPxweb2>[0] = {},
): Promise<TableServer> {
  const server = await startPxweb2({ tables: { KEKS1: table }, ...options });
  onTestFinished(server.close);
  return server;
}

/** What is asked otherwise than usual. */
export type Rest = Partial<Asking> & { readonly select?: Record<string, string | string[]> };

/** The question for `KEKS1`. */
export function asking(
  { url }: TableServer,
  { select = { contentscode: "osuus" }, ...rest }: Rest,
): Asking {
  return { source: { pxweb2: address, select }, server: url, ...rest };
}

export async function askKeks1(server: TableServer, rest: Rest = {}): Promise<Asked> {
  return askSource(pxweb2, asking(server, rest));
}

/** The failure of the question, which must fail. */
export async function failureOfKeks1(server: TableServer, rest: Rest = {}): Promise<FetchError> {
  return failureAt(pxweb2, asking(server, rest));
}

/** Whether a request is for values. */
export function isData({ url }: { readonly url: string }): boolean {
  return url.includes("/data?");
}
