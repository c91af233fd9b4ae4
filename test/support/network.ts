import type { LookupAddress } from "node:dns";
import { setImmediate } from "node:timers/promises";
import { FetchError } from "../../src/base/errors.ts";
import type { Fetch, Network, NetworkRules, Pace } from "../../src/host/host.ts";
import { nodeNetworkWith } from "../../src/host/node-network.ts";
import { type Limits, usual } from "../../src/host/node-network-surroundings.ts";

export interface NetworkOptions extends Partial<NetworkRules> {
  /** Addresses by name; other names are not known. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Limits>;
}

export interface TestedNetwork {
  readonly fetch: Fetch;
  /** What was waited for, in milliseconds: none of it passed in truth. */
  readonly waits: readonly number[];
  readonly now: () => number;
}

const noHurry: Pace = { atOnce: 8, calls: 1000, seconds: 1 };

/** The real network on this machine alone: names are made up, and waiting takes no time. */
export async function testedNetwork({
  names = {},
  env = {},
  limits = {},
  ...rules
}: NetworkOptions): Promise<TestedNetwork> {
  const { network, ...rest } = hurriedNetwork({ names, env, limits });
  const fetch = await network.open({
    hosts: [],
    servers: [],
    privateAddresses: true,
    offline: false,
    paceOf: () => noHurry,
    ...rules,
  });
  return { fetch, ...rest };
}

/** The same for a whole run: who opens it sets the rules. */
export function hurriedNetwork({
  names = {},
  env = {},
  limits = {},
}: Pick<NetworkOptions, "names" | "env" | "limits"> = {}): Omit<TestedNetwork, "fetch"> & {
  readonly network: Network;
} {
  const waits: number[] = [];
  let elapsed = 0;
  const network = nodeNetworkWith({
    env,
    lookup: (name) => lookedUp(name, names),
    now: () => elapsed,
    wait: async (ms) => {
      waits.push(ms);
      const until = elapsed + ms;
      await setImmediate();
      elapsed = Math.max(elapsed, until);
    },
    limits: { ...usual.limits, ...limits },
  });
  return { network, waits, now: () => elapsed };
}

function lookedUp(
  name: string,
  names: NonNullable<NetworkOptions["names"]>,
): Promise<readonly LookupAddress[]> {
  const addresses = new Map(Object.entries(names)).get(name);
  if (addresses === undefined) {
    return Promise.reject(Object.assign(new Error(`no ${name}`), { code: "ENOTFOUND" }));
  }
  return Promise.resolve(
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
  );
}

/** The failure of a request that must fail, and fail as one that is told to people. */
export async function failureOf(fetching: Promise<unknown>): Promise<FetchError> {
  const outcome: unknown = await fetching.then(
    () => "answered",
    (error: unknown) => error,
  );
  if (outcome instanceof FetchError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(String(outcome));
}
