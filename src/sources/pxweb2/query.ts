import type { HttpRequest } from "../../host/host.ts";
import type { Part } from "../cube/parts.ts";
import { nameOf } from "../cube/series.ts";
import { atServer } from "../cube/server.ts";

/** The addresses of a table. */
export interface Table {
  /** As people know it, without what follows the table's code. */
  readonly address: string;
  readonly where: string;
  readonly config: string;
  readonly metadata: (language: string | undefined) => string;
  readonly data: (language: string | undefined) => string;
}

const tablePattern =
  /^(https?:\/\/[^\s?#]+)\/tables\/([^/?#\s]+)(?:\/(?:data|metadata)?)?(?:[?#]\S*)?$/i;

/** Understands the address of a table, of its data or of its metadata; undefined where it is none of these. */
export function tableAt(written: string, server: string | undefined): Table | undefined {
  const [, base, code] = tablePattern.exec(written.trim()) ?? [];
  if (base === undefined || code === undefined) return undefined;
  const address = `${base}/tables/${code}`;
  const asked = atServer(address, server);
  return {
    address,
    where: nameOf(address),
    config: `${atServer(base, server)}/config`,
    metadata: (language) => `${asked}/metadata?${queryOf(language)}`,
    data: (language) => `${asked}/data?${queryOf(language)}`,
  };
}

function queryOf(language: string | undefined): string {
  const format = "outputFormat=json-stat2";
  return language === undefined ? format : `lang=${language}&${format}`;
}

/** Addresses longer than this are not sure to arrive. */
const longestAddress = 1800;

/** One query: by its address, or by a body where that would be long or a code has a comma. */
export function askFor(url: string, part: Part): HttpRequest {
  const selections = part.map(
    ({ dimension, codes, isWhole, kind }) =>
      [dimension.code, isWhole && kind === "time" ? ["*"] : codes] as const,
  );
  const parameters = selections.map(
    ([code, codes]) =>
      `valuecodes[${encodeURIComponent(code)}]=${codes.map(encodeURIComponent).join(",")}`,
  );
  const address = [url, ...parameters].join("&");
  const hasComma = selections.some(([, codes]) => codes.some((code) => code.includes(",")));
  if (address.length <= longestAddress && !hasComma) return { url: address };
  const selection = selections.map(([variableCode, valueCodes]) => ({ variableCode, valueCodes }));
  return { url, body: { selection } };
}
