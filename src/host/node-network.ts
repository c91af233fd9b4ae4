import type { Fetch, Network } from "./host.ts";
import { type Surroundings, usual } from "./node-network-surroundings.ts";

/** The network in surroundings of one's own. Whatever it needs is loaded when the first request is made. */
export function nodeNetworkWith(surroundings: Surroundings): Network {
  return {
    open: (rules) => {
      let opened: Promise<Fetch> | undefined;
      return Promise.resolve(async (request) => {
        opened ??= import("./node-network-fetch.ts").then(({ fetchOf }) =>
          fetchOf(rules, surroundings),
        );
        return (await opened)(request);
      });
    },
  };
}

/** The real network. */
export const nodeNetwork: Network = nodeNetworkWith(usual);
