// A loopback server that misbehaves in every way that a statistical service has been seen to, or could.
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { clearInterval, setInterval } from "node:timers";
import { gzipSync } from "node:zlib";
import { selfSigned } from "./certificate.js";

/**
 * @typedef {import("node:http").IncomingMessage} Incoming
 * @typedef {import("node:http").ServerResponse} Outgoing
 * @typedef {(incoming: Incoming, outgoing: Outgoing, body: string) => void} Handler
 */

/**
 * Answers each path (without its query) by its handler, "*" being that of all others; 404 where there is none.
 * @param {Readonly<Record<string, Handler>>} routes
 * @param {{ secure?: boolean }} [options] `secure`: https, with a certificate that nobody trusts
 */
export async function startFaultServer(routes, { secure = false } = {}) {
  const requests = [];
  const connections = new Set();
  const handled = new Map(Object.entries(routes));
  const listener = async (incoming, outgoing) => {
    const pieces = [];
    for await (const piece of incoming) pieces.push(piece);
    const body = Buffer.concat(pieces).toString("utf8");
    const { method, url, headers } = incoming;
    requests.push({ method, url, headers, body });
    const [path] = url.split("?", 1);
    const handler = handled.get(path) ?? handled.get("*") ?? status(404);
    handler(incoming, outgoing, body);
  };
  const server = secure ? createSecureServer(selfSigned, listener) : createServer(listener);
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => connections.delete(socket));
  });
  const port = await listening(server);
  return {
    url: `${secure ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    requests,
    /** How many connections are open now. */
    connections: () => connections.size,
    close: () => closed(server),
  };
}

/** @param {import("node:net").Server} server */
function listening(server) {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** An address at which nothing listens any more. */
export async function refusedUrl() {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return `http://127.0.0.1:${port}`;
}

/** The first handler for the first call, and so on; the last one for all later calls. */
export function inTurn(...handlers) {
  let calls = 0;
  return (incoming, outgoing, body) => {
    handlers[Math.min(calls++, handlers.length - 1)](incoming, outgoing, body);
  };
}

/** A good answer. */
export function json(value) {
  const text = JSON.stringify(value);
  return (_incoming, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(text);
  };
}

export function status(code, headers = {}, body = "") {
  return (_incoming, outgoing) => {
    outgoing.writeHead(code, headers).end(body);
  };
}

/** Breaks off in the middle of the answer. */
export function reset() {
  return (_incoming, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    outgoing.write('[{"value": 1', () => outgoing.socket?.resetAndDestroy());
  };
}

/** Takes the question and never says a word. */
export function silent() {
  return () => undefined;
}

/** Begins the answer and stops there. */
export function stall() {
  return (_incoming, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" });
    outgoing.write("[1,");
  };
}

/** One byte at a time, for ever. */
export function drip(everyMs = 5) {
  return (_incoming, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => outgoing.write(" "), everyMs);
    outgoing.on("close", () => clearInterval(timer));
  };
}

/** As much as the reader takes, for ever. */
export function endless() {
  const piece = Buffer.alloc(65_536, " ");
  return (_incoming, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      while (!outgoing.destroyed && outgoing.write(piece));
    };
    outgoing.on("drain", more);
    more();
  };
}

/** Packed a thousandfold: ten megabytes of spaces each time, by default a gigabyte in all. */
export function bomb(times = 100) {
  const packed = gzipSync(Buffer.alloc(10_000_000, " "));
  const body = Buffer.concat(Array(times).fill(packed));
  return (_incoming, outgoing) => {
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    outgoing.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  };
}

/** Says that it is packed, and is not. */
export function falselyPacked() {
  return status(200, { "content-type": "application/json", "content-encoding": "gzip" }, "[1, 2]");
}

/** A page for people, such as that of a gateway or of a break in service, with status 200. */
export function html() {
  const page = "<!doctype html><title>Huoltokatko</title><p>Palvelu on hetken poissa käytöstä.";
  return status(200, { "content-type": "text/html; charset=utf-8" }, page);
}

/** Well delivered, but cut off when it was made. */
export function truncatedJson(text = '[{"indicator":4,"year":2024,"val') {
  return status(200, { "content-type": "application/json" }, text);
}

/** Not JSON at all, though it says so. */
export function invalidJson() {
  return status(200, { "content-type": "application/json" }, "{'value': NaN,}");
}

/** Letters in ISO 8859-1, and said so. */
export function wrongCharset(text = '{"title":"Yksinäisyys"}') {
  const type = "application/json; charset=iso-8859-1";
  return status(200, { "content-type": type }, Buffer.from(text, "latin1"));
}

export function redirectTo(location, code = 302) {
  return status(code, { location });
}
