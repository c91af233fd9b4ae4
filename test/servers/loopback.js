// What the services of tables (pxweb.js, pxweb2.js, jsonstat.js) have in common: a server on this machine that writes
// down what it was asked, is busy or misbehaves on demand, and else gives what its service would.
import { createServer } from "node:http";
import { status } from "./faults.js";

/**
 * @typedef {{ method: string, url: string, body: string, status?: number }} Asked With the status that it got.
 * @typedef {{ status?: number, type?: string, body: unknown }} Answer JSON, unless the body is a text.
 */

/**
 * Starts a server on 127.0.0.1, at a free port.
 *
 * @param {(asked: Asked) => Answer} answerTo
 * @param {unknown} tooMany The body of an answer 429.
 */
export async function startLoopback(answerTo, tooMany) {
  const requests = [];
  let busy = 0;
  let misbehaviour;
  const server = createServer(async (incoming, outgoing) => {
    const pieces = [];
    for await (const piece of incoming) pieces.push(piece);
    const body = Buffer.concat(pieces).toString("utf8");
    const asked = { method: incoming.method, url: incoming.url, body };
    requests.push(asked);
    answering(asked)(incoming, outgoing, body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

  function answering(asked) {
    try {
      return handlerOf(asked);
    } catch (error) {
      return status(500, { "content-type": "text/plain" }, String(error));
    }
  }

  function handlerOf(asked) {
    const given = misbehaviour?.(asked);
    if (given !== undefined) return given;
    const isBusy = busy > 0;
    const answer = isBusy ? { status: 429, body: tooMany } : answerTo(asked);
    if (isBusy) busy -= 1;
    asked.status = answer.status ?? 200;
    return send(answer, isBusy ? { "retry-after": "7" } : {});
  }

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    busy: (times) => {
      busy = times;
    },
    misbehave: (how) => {
      misbehaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {Answer} answer @param {Readonly<Record<string, string>>} [headers] */
function send({ status: code = 200, type = "application/json; charset=utf-8", body }, headers) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return status(code, { "content-type": type, ...headers }, text);
}
