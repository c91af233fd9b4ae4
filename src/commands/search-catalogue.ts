import { FetchError, UserError } from "../base/errors.ts";
import { fieldOf, isList } from "../base/record.ts";
import { daysBetween, isDate } from "../field/dates.ts";
import type { Host, Fetch } from "../host/host.ts";
import { askJson, ownServer } from "../sources/sotkanet/api.ts";
import { askCatalogue, indicatorsIn } from "../sources/sotkanet/catalogue.ts";
import { sotkanet } from "../sources/sotkanet/index.ts";
import { type Metadata, metadataOf } from "../sources/sotkanet/metadata.ts";

/** What a search may use of the network. */
export interface Reach {
  /** Where Sotkanet is asked instead of at its own address. */
  readonly server: string | undefined;
  readonly offline: boolean;
  readonly privateAddresses: boolean;
}

/** All indicators of Sotkanet, without years. */
export interface Catalogue {
  readonly indicators: readonly Metadata[];
  /** YYYY-MM-DD on which it was fetched. */
  readonly fetched: string;
  /** Why an old one had to do; undefined where it is fresh, or where the network was not wanted. */
  readonly trouble: FetchError | undefined;
}

/** The catalogue and the metadata of single indicators, kept outside every plan and asked for when they grow old. */
export interface Library {
  readonly catalogue: () => Promise<Catalogue>;
  /** Undefined where it is not kept and cannot be had. */
  readonly details: (id: number) => Promise<Metadata | undefined>;
}

/** New indicators come a few times a year. */
const daysKept = 30;

/** Opens what is kept; the network only when something is missing or old. */
export function libraryOf(host: Host, reach: Reach): Library {
  const shelf = shelfOf(host, reach.server ?? ownServer);
  let opened: Promise<Fetch> | undefined;
  const api = async (): Promise<{ fetch: Fetch; base: string }> => {
    opened ??= openFor(host, reach);
    return { fetch: await opened, base: reach.server ?? ownServer };
  };
  return {
    catalogue: async () => {
      const kept = shelf.kept("list");
      if (kept !== undefined && (reach.offline || shelf.isFresh(kept))) return read(kept);
      if (reach.offline) throw withoutCatalogue();
      try {
        const list = await askCatalogue(await api());
        return read(shelf.keep("list", list));
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        if (kept === undefined) throw new UserError(error.text, { cause: error });
        return { ...read(kept), trouble: error };
      }
    },
    details: async (id) => {
      const kept = shelf.kept(String(id));
      const old = kept === undefined ? undefined : metadataOf(kept.answer);
      if (reach.offline || (kept !== undefined && shelf.isFresh(kept))) return old;
      try {
        const answer = await askJson(await api(), `/indicators/${id}`, id);
        return metadataOf(shelf.keep(String(id), answer).answer) ?? old;
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        return old;
      }
    },
  };
}

function read({ answer, fetched }: Kept): Catalogue {
  return { indicators: indicatorsIn(isList(answer) ? answer : []), fetched, trouble: undefined };
}

function openFor({ network }: Host, { server, offline, privateAddresses }: Reach): Promise<Fetch> {
  const servers = server === undefined ? [] : [new URL(server).host];
  const hosts = server === undefined ? sotkanet.hosts : [];
  return network.open({ hosts, servers, privateAddresses, offline, paceOf: () => sotkanet.pace });
}

/** An answer of the service, and the day on which it came (YYYY-MM-DD). */
interface Kept {
  readonly fetched: string;
  readonly answer: unknown;
}

interface Shelf {
  readonly kept: (name: string) => Kept | undefined;
  /** Keeps an answer, if that can be done; the search goes on without. */
  readonly keep: (name: string, answer: unknown) => Kept;
  readonly isFresh: (kept: Kept) => boolean;
}

const version = 1;
const mostBytes = 30_000_000;

/** Each server has a folder of its own, so that a test server's indicators are never taken for the real ones. */
function shelfOf({ cache, clock }: Host, base: string): Shelf {
  const folder = base === ownServer ? "sotkanet" : `sotkanet-${cache.sha256(base).slice(0, 12)}`;
  const today = clock.today();
  return {
    kept: (name) => {
      const path = `${folder}/${name}.json`;
      return orNothing(() => {
        const size = cache.size(path) ?? 0;
        return size === 0 || size > mostBytes ? undefined : keptIn(cache.read(path));
      });
    },
    keep: (name, answer) => {
      const text = JSON.stringify({ version, fetched: today, answer });
      orNothing(() => {
        cache.write(`${folder}/${name}.json`, text);
      });
      return { fetched: today, answer };
    },
    isFresh: ({ fetched }) => {
      const age = daysBetween(fetched, today);
      return age >= 0 && age <= daysKept;
    },
  };
}

/** What is kept may have been cut off or written by another version of hyte: then it is not there. */
function keptIn(bytes: Uint8Array): Kept | undefined {
  const kept: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const fetched = fieldOf(kept, "fetched");
  if (fieldOf(kept, "version") !== version) return undefined;
  if (typeof fetched !== "string" || !isDate(fetched)) return undefined;
  return { fetched, answer: fieldOf(kept, "answer") };
}

/** A cache that cannot be read or written is no reason not to search. */
function orNothing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof UserError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function withoutCatalogue(): UserError {
  return new UserError({
    fi: "Sotkanetin luetteloa ei ole vielä haettu tälle koneelle, joten ilman verkkoa ei voi etsiä. Anna sama komento kerran ilman valitsinta --offline; sen jälkeen haku toimii myös ilman verkkoa.",
    sv: "Sotkanets förteckning har ännu inte hämtats till den här datorn, så det går inte att söka utan nät. Ge samma kommando en gång utan --offline; därefter fungerar sökningen också utan nät.",
    en: "Sotkanet's catalogue has not been fetched to this computer yet, so there is nothing to search without a network. Give the same command once without --offline; after that, searching works without a network too.",
  });
}
