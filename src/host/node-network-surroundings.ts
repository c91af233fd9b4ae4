import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { setTimeout as wait } from "node:timers/promises";

/** What the network stands in; tests give it their own names, clock and patience. */
export interface Surroundings {
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read, in capitals or not. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All addresses of a name. */
  readonly lookup: (name: string) => Promise<readonly LookupAddress[]>;
  /** Milliseconds of a clock that is never set back. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly limits: Limits;
}

/** In milliseconds, but for `tries` and `silences`. */
export interface Limits {
  /** Of one try, from its beginning to the last byte. */
  readonly tryMs: number;
  /** Between two pieces of an answer. */
  readonly idleMs: number;
  readonly connectMs: number;
  /** The longest pause that a host may ask for, and of all of them between two answers. */
  readonly pauseMs: number;
  readonly pausesMs: number;
  /** Of a request, the first one included. */
  readonly tries: number;
  /** After so many requests in a row without a sign of life, the host is not asked again in this run. */
  readonly silences: number;
}

export const usual: Surroundings = {
  env: process.env,
  lookup: (name) => lookup(name, { all: true }),
  now: () => performance.now(),
  wait: (ms) => wait(ms),
  limits: {
    tryMs: 60_000,
    idleMs: 30_000,
    connectMs: 10_000,
    pauseMs: 60_000,
    pausesMs: 300_000,
    tries: 4,
    silences: 3,
  },
};
