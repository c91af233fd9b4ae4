import type { ReadableStream } from "node:stream/web";
import { type Dispatcher, fetch, type RequestInit, type Response } from "undici";
import type { HttpAnswer } from "./host.ts";
import {
  circling,
  elsewhere,
  moved,
  stalled,
  tooLarge,
  tooSlow,
} from "./node-network-answer-faults.ts";
import { thrownFor } from "./node-network-faults.ts";
import type { Limits } from "./node-network-surroundings.ts";

/** One try. */
export interface Try {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
  readonly maxBytes: number;
  readonly limits: Limits;
  readonly dispatcher: Dispatcher;
}

/** An answer of any kind, and its header `Retry-After`. */
export interface Tried extends HttpAnswer {
  readonly retryAfter: string | null;
}

/** Whether the same request may get another answer later. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Asks once and reads the answer; of one that says "later", only its header. Throws a Fault, or a bug as it is. */
export async function tryOnce(asked: Try): Promise<Tried> {
  const { host } = asked.url;
  const { tryMs } = asked.limits;
  const stop = new AbortController();
  let isSilence = true;
  const timer = setTimeout(() => {
    stop.abort(tooSlow(host, tryMs, isSilence));
  }, tryMs);
  try {
    const response = await followed(asked, stop.signal);
    isSilence = false;
    const body = isPassing(response.status)
      ? await unread(response)
      : await bodyOf(response, asked, stop);
    return answerOf(response, body);
  } catch (error) {
    const thrown = thrownFor(stop.signal.aborted ? stop.signal.reason : error, host);
    // Closes the connection, so that nothing more arrives on it.
    stop.abort(thrown);
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
}

function answerOf({ status, headers }: Response, body: Uint8Array): Tried {
  const [type = ""] = (headers.get("content-type") ?? "").split(";", 1);
  const retryAfter = headers.get("retry-after");
  return { status, type: type.trim().toLowerCase(), body, retryAfter };
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;

async function followed(asked: Try, signal: AbortSignal): Promise<Response> {
  const { method, headers, body, dispatcher } = asked;
  const init: RequestInit = { method, headers: [...headers], body, dispatcher, signal };
  let { url } = asked;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await fetch(url, { ...init, redirect: "manual" });
    const location = redirects.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    url = nextUrl(url, location);
    if (body !== null && response.status < 307) throw moved(url);
    await unread(response);
  }
  throw circling(url.host);
}

/** Another host was not asked for, nor looked at by the rules; without encryption, neither is the same one. */
function nextUrl(url: URL, location: string): URL {
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  if (next === undefined) throw circling(url.host);
  if (next.origin !== url.origin) throw elsewhere(url.host, next);
  return next;
}

async function unread(response: Response): Promise<Uint8Array> {
  await response.body?.cancel();
  return new Uint8Array();
}

/** Counted as it is unpacked, so that what is packed too well ends in time. */
async function bodyOf(response: Response, asked: Try, stop: AbortController): Promise<Uint8Array> {
  const { maxBytes, limits } = asked;
  const { host } = asked.url;
  if (response.body === null) return new Uint8Array();
  if (Number(response.headers.get("content-length")) > maxBytes) throw tooLarge(host, maxBytes);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const idle = setTimeout(() => {
    stop.abort(stalled(host, limits.idleMs));
  }, limits.idleMs);
  try {
    for (;;) {
      const piece = await reader.read();
      if (piece.done) return joined(pieces, size);
      size += piece.value.length;
      if (size > maxBytes) throw tooLarge(host, maxBytes);
      pieces.push(piece.value);
      idle.refresh();
    }
  } finally {
    clearTimeout(idle);
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
