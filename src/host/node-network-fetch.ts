import ky, { HTTPError, type RetryOptions } from "ky";
import type { Dispatcher } from "undici";
import { FetchError } from "../base/errors.ts";
import { version } from "../version.ts";
import type { Fetch, HttpAnswer, HttpRequest, NetworkRules } from "./host.ts";
import { agentOf } from "./node-network-agent.ts";
import { refusedAnswer } from "./node-network-answer-faults.ts";
import { Fault, thrownFor } from "./node-network-faults.ts";
import { type Queue, queueOf } from "./node-network-queue.ts";
import { allowedUrl, requireClosed } from "./node-network-rules.ts";
import type { Surroundings } from "./node-network-surroundings.ts";
import { isPassing, type Tried, tryOnce } from "./node-network-try.ts";

/** So that a service can tell who asks, and for what. */
const userAgent = `hyte/${version} (wellbeing plans; hyte pull)`;

const usualBytes = 64_000_000;

/** Before the second try; each later wait is four times as long. */
const firstWaitMs = 500;

/** Asks by the rules of a run. Idle connections do not keep the process running, so that nothing need be closed. */
export function fetchOf(rules: NetworkRules, surroundings: Surroundings): Fetch {
  const queues = new Map<string, Queue>();
  let dispatcher: Dispatcher | undefined;

  function queueBefore(host: string): Queue {
    const queue = queues.get(host) ?? queueOf(host, rules.paceOf(host), surroundings);
    queues.set(host, queue);
    return queue;
  }

  return (request) => {
    const url = allowedUrl(request.url, rules);
    dispatcher ??= agentOf(rules.privateAddresses, surroundings);
    return asked({ url, request, queue: queueBefore(url.host), dispatcher, surroundings });
  };
}

/** A request that the rules allow, and what it is made with. */
interface Errand {
  readonly url: URL;
  readonly request: HttpRequest;
  readonly queue: Queue;
  readonly dispatcher: Dispatcher;
  readonly surroundings: Surroundings;
}

async function asked(errand: Errand): Promise<HttpAnswer> {
  const { url, request, queue, surroundings } = errand;
  let answer: Tried | undefined;
  try {
    await ky(url, {
      ...(request.body === undefined ? {} : { method: "post", json: request.body }),
      headers: { "user-agent": userAgent },
      timeout: false,
      retry: retryOf(surroundings),
      // What ky repeats is the whole try, body and all; of its answer it sees the status, so that it copies no bodies.
      fetch: async (input) => {
        answer = await tried(new Request(input), errand);
        return outcome(answer, queue);
      },
    });
  } catch (error) {
    throw fetchError(error, url.host, queue);
  }
  if (answer === undefined) throw new Error("ky did not fetch");
  const { status, type, body } = answer;
  return { status, type, body };
}

async function tried(asking: Request, errand: Errand): Promise<Tried> {
  const { url, request, queue, dispatcher, surroundings } = errand;
  const { method, headers } = asking;
  const body = method === "POST" ? await asking.text() : null;
  const { maxBytes = usualBytes } = request;
  const leave = await queue.enter();
  try {
    const { limits, lookup } = surroundings;
    await requireClosed(url, lookup).catch((error: unknown) => {
      throw thrownFor(error, url.host);
    });
    return await tryOnce({ url, method, headers, body, maxBytes, limits, dispatcher });
  } finally {
    leave();
  }
}

/** For ky: an answer, or a status that means "later". What that asks for keeps the whole queue waiting. */
function outcome({ status, retryAfter }: Tried, queue: Queue): Response {
  if (!isPassing(status)) {
    queue.answered();
    return new Response();
  }
  const ms = retryAfter === null ? undefined : pauseOf(retryAfter);
  if (ms !== undefined) queue.pause(Math.max(ms, firstWaitMs));
  const headers = new Headers(ms === undefined ? {} : { "retry-after": String(ms) });
  return new Response(null, { status: Math.min(status, 599), headers });
}

/** Milliseconds; undefined where it is neither seconds nor a date (RFC 9110, section 10.2.3). */
function pauseOf(retryAfter: string): number | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) return 1000 * Number(retryAfter);
  const ms = Date.parse(retryAfter) - Date.now();
  return Number.isNaN(ms) ? undefined : ms;
}

function retryOf({ limits, wait }: Surroundings): RetryOptions {
  return {
    limit: limits.tries - 1,
    methods: ["get", "post"],
    shouldRetry: async ({ error, retryCount }) => {
      if (retryCount >= worthOf(error)) return false;
      const isQueued = error instanceof HTTPError && error.response.headers.has("retry-after");
      if (!isQueued) await wait(firstWaitMs * 4 ** (retryCount - 1));
      return true;
    },
    // The waiting is done by then.
    delay: () => 0,
  };
}

function worthOf(error: unknown): number {
  if (error instanceof HTTPError) return Number.POSITIVE_INFINITY;
  return error instanceof Fault ? error.worth : 0;
}

/** Anything else than these is a bug of ours. */
function fetchError(error: unknown, host: string, queue: Queue): unknown {
  if (error instanceof HTTPError) {
    return new FetchError("source", refusedAnswer(host, error.response.status), { cause: error });
  }
  if (!(error instanceof Fault)) return error;
  queue.failed(error);
  return new FetchError("source", error.text, { cause: error });
}
