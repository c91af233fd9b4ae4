import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ListenAsked, Listening, PreviewAnswer } from "./host.ts";
import { openFault } from "./node-fault.ts";
import { freePort } from "./node-ports.ts";
import { openStreams, type Streams } from "./node-streams.ts";

/** Far more than a browser opens, and little for the machine. */
const mostConnections = 100;
const mostHeaderBytes = 8 * 1024;
const patienceMs = 10_000;

/** Nobody but a page of the preview itself may show, embed or keep what it answers. */
const alwaysSaid = {
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/**
 * A server for the browsers of this machine: it listens on 127.0.0.1 alone, answers GET and HEAD, and refuses whoever
 * came by another name than the machine's own, as a web page elsewhere does that has its name lead here (DNS rebinding).
 */
export async function listen({ port, mayMove, events, answer }: ListenAsked): Promise<Listening> {
  const { fault, fail } = openFault();
  const streams = openStreams();
  const server = createServer(
    { maxHeaderSize: mostHeaderBytes, headersTimeout: patienceMs, requestTimeout: patienceMs },
    (request, response) => {
      respond(request, response).catch((error: unknown) => {
        response.destroy();
        fail(error);
      });
    },
  );
  server.maxConnections = mostConnections;
  const taken = await freePort(server, port, mayMove);
  const names = new Set([`127.0.0.1:${taken}`, `localhost:${taken}`, `[::1]:${taken}`]);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url ?? "");
    const refused = refusalOf(request, names);
    if (refused !== undefined) refuse(response, refused);
    else if (path === undefined) refuse(response, 400);
    else if (path === events && request.method === "GET") openStream(response, streams);
    else send(response, await answer(path));
  }

  return {
    address: `http://127.0.0.1:${taken}`,
    tell: streams.tell,
    fault,
    close: () => closed(server),
  };
}

/** The status to refuse a request with, before it is looked at any further. */
function refusalOf(
  { headers, method }: IncomingMessage,
  names: ReadonlySet<string>,
): number | undefined {
  if (!names.has((headers.host ?? "").toLowerCase())) return 403;
  if (method !== "GET" && method !== "HEAD") return 405;
  const hasBody =
    headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
  return hasBody ? 413 : undefined;
}

/** Decoded, without the query. Undefined where it is no path, or holds what no file's name does. */
function pathOf(url: string): string | undefined {
  const [written = ""] = url.split(/[?#]/, 1);
  if (!written.startsWith("/")) return undefined;
  try {
    const path = decodeURIComponent(written);
    // eslint-disable-next-line no-control-regex -- no name of ours holds one
    return /[\0-\x1F\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The body of the request, if it has one, is not waited for. */
function refuse(response: ServerResponse, status: number): void {
  const allow = status === 405 ? { allow: "GET, HEAD" } : {};
  const type = { "content-type": "text/plain; charset=utf-8" };
  response.writeHead(status, { ...alwaysSaid, ...type, ...allow, connection: "close" });
  response.end(`${status}\n`, () => response.socket?.destroySoon());
}

function openStream(response: ServerResponse, streams: Streams): void {
  if (!streams.add(response, alwaysSaid)) refuse(response, 503);
}

function send(response: ServerResponse, { status, type, body, location }: PreviewAnswer): void {
  response.writeHead(status, {
    ...alwaysSaid,
    "content-type": type,
    "content-length": body.length,
    ...(location === undefined ? {} : { location: encodeURI(location) }),
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
