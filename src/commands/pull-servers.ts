import { UserError } from "../base/errors.ts";
import { sources } from "../sources/index.ts";

/** Where kinds of sources are asked instead of at their own addresses: address by the id of the source. */
export type Servers = ReadonlyMap<string, string>;

/** Reads `--server sotkanet=http://127.0.0.1:8080,statfin=…`. Throws a UserError. */
export function serversOf(written: string | undefined): Servers {
  if (written === undefined) return new Map();
  return new Map(written.split(",").map((part) => serverOf(part.trim())));
}

function serverOf(part: string): readonly [string, string] {
  const [, id = "", address = ""] = /^([a-z0-9]+)=(https?:\/\/[^\s,]+)$/.exec(part) ?? [];
  if (!Object.hasOwn(sources, id) || !URL.canParse(address)) throw notAServer(part);
  return [id, address.replace(/\/+$/, "")];
}

function notAServer(part: string): UserError {
  const known = Object.keys(sources).join(", ");
  return new UserError({
    fi: `”${part}” ei kerro palvelinta. Kirjoita lähde ja osoite, esim. --server sotkanet=http://127.0.0.1:8080. Lähteet: ${known}.`,
    sv: `”${part}” anger ingen server. Skriv källan och adressen, t.ex. --server sotkanet=http://127.0.0.1:8080. Källor: ${known}.`,
    en: `“${part}” names no server. Write the source and the address, e.g. --server sotkanet=http://127.0.0.1:8080. Sources: ${known}.`,
  });
}
