import type { Handler } from "./faults.js";

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: string;
  /** Of the answer; undefined where something else was given in the place of the service. */
  readonly status?: number;
}

/** What every server of tables has. */
export interface LoopbackServer {
  /** Without "/" at the end. */
  readonly url: string;
  /** In the order in which they came. */
  readonly requests: readonly Asked[];
  /** Answers 429 to so many requests from now on, with a `Retry-After` of 7 seconds. */
  readonly busy: (times: number) => void;
  /** Answers in place of the service: a handler of faults.js for what is to go wrong, undefined for the rest. */
  readonly misbehave: (how: ((asked: Asked) => Handler | undefined) | undefined) => void;
  readonly close: () => Promise<void>;
}
