import { afterEach, describe, expect, test } from "vitest";
import { version } from "../src/version.ts";
import {
  bomb,
  drip,
  endless,
  falselyPacked,
  type FaultServer,
  type Handler,
  html,
  inTurn,
  invalidJson,
  json,
  redirectTo,
  refusedUrl,
  reset,
  silent,
  stall,
  startFaultServer,
  status,
  truncatedJson,
  wrongCharset,
} from "./servers/faults.js";
import { failureOf, type NetworkOptions, testedNetwork } from "./support/network.ts";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function server(
  routes: Readonly<Record<string, Handler>>,
  secure = false,
): Promise<FaultServer> {
  const started = await startFaultServer(routes, { secure });
  closing.push(started.close);
  return started;
}

const hostOf = (url: string): string => new URL(url).host;

/** Asks a server of one handler once. */
async function askOne(handler: Handler, options: NetworkOptions = {}, maxBytes?: number) {
  const started = await server({ "/data": handler });
  const host = hostOf(started.url);
  const network = await testedNetwork({ hosts: [host], ...options });
  const request = { url: `${started.url}/data`, ...(maxBytes === undefined ? {} : { maxBytes }) };
  return { started, host, network, answering: network.fetch(request) };
}

const text = (body: Uint8Array): string => new TextDecoder().decode(body);

describe("answers", () => {
  test("status, type without parameters, and the bytes", async () => {
    const { answering } = await askOne(json([1, "ä"]));

    const { body, ...rest } = await answering;

    expect(rest).toStrictEqual({ status: 200, type: "application/json" });
    expect(text(body)).toBe('[1,"ä"]');
  });

  test.each([204, 304, 400, 403, 404, 413])("%i is an answer, asked for once", async (code) => {
    const { started, answering } = await askOne(status(code));

    expect(await answering).toMatchObject({ status: code, type: "" });
    expect(started.requests).toHaveLength(1);
  });

  test("the agent has a name", async () => {
    const { started, answering } = await askOne(json(1));

    await answering;

    expect(started.requests[0]?.headers["user-agent"]).toMatch(
      new RegExp(`^hyte/${version.replaceAll(".", "\\.")} `),
    );
  });

  test("a body makes it a POST of JSON, at every try", async () => {
    const started = await server({ "/table": inTurn(status(503), json("ok")) });
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)] });

    await fetch({ url: `${started.url}/table`, body: { query: ["ä"] } });

    expect(started.requests.map(({ method, body }) => [method, body])).toStrictEqual([
      ["POST", '{"query":["ä"]}'],
      ["POST", '{"query":["ä"]}'],
    ]);
    expect(started.requests[1]?.headers["content-type"]).toBe("application/json");
  });

  test.each([
    ["a page for people", html(), "text/html"],
    ["cut-off JSON", truncatedJson(), "application/json"],
    ["invalid JSON", invalidJson(), "application/json"],
    ["other letters", wrongCharset(), "application/json"],
  ])("%s is for the source to judge", async (_name, handler, type) => {
    const { answering } = await askOne(handler);

    expect(await answering).toMatchObject({ status: 200, type });
  });

  test("is unpacked, and may be as large as allowed", async () => {
    const { answering } = await askOne(bomb(1), {}, 10_000_000);

    const { body } = await answering;

    expect(body.length).toBe(10_000_000);
    expect(body.every((byte) => byte === 32)).toBe(true);
  });
});

const quick = { tryMs: 600, idleMs: 150, tries: 2 };

describe("an answer that does not come", () => {
  test.each<[string, Handler, number, RegExp]>([
    ["broken off", reset(), 4, /^The connection to \S+ broke .*\((?:UND_ERR_SOCKET|ECONNRESET)\)$/],
    ["said to be packed", falselyPacked(), 4, /cannot be unpacked.*\(Z_DATA_ERROR\)$/],
    ["never ending", endless(), 1, /more than 64 megabytes/],
    ["packed a hundredfold", bomb(), 1, /more than 64 megabytes/],
  ])("%s", async (_name, handler, tries, message) => {
    const { started, host, answering } = await askOne(handler);

    const failure = await failureOf(answering);

    expect(failure.kind).toBe("source");
    expect(failure.text.en).toMatch(message);
    for (const said of Object.values(failure.text)) expect(said).toContain(host);
    expect(started.requests).toHaveLength(tries);
  });

  test.each<[string, Handler, RegExp]>([
    ["silent", silent(), /did not arrive in time \(limit 1 s\)/],
    ["stalled", stall(), /nothing more came for 1 seconds/],
    ["drop by drop", drip(), /did not arrive in time/],
  ])("%s: given up in time, tried once more", async (_name, handler, message) => {
    const { started, answering } = await askOne(handler, { limits: { ...quick, tries: 4 } });

    const failure = await failureOf(answering);

    expect(failure.text.en).toMatch(message);
    expect(started.requests).toHaveLength(2);
  });

  test("what is too large ends early and lets go of the connection", async () => {
    const { started, answering } = await askOne(bomb(), {}, 20_000_000);
    const before = process.memoryUsage().rss;

    const failure = await failureOf(answering);

    expect(failure.text.fi).toContain("yli 20 megatavua");
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    await expect.poll(() => started.connections()).toBe(0);
  });

  test("a length over the limit is believed before anything is read", async () => {
    const { answering } = await askOne(status(200, {}, "x".repeat(101)), {}, 100);

    expect((await failureOf(answering)).text.sv).toContain("över 100 byte");
  });

  test("refused: all tries, each waiting longer", async () => {
    const url = await refusedUrl();
    const { fetch, waits } = await testedNetwork({ hosts: [hostOf(url)] });

    const failure = await failureOf(fetch({ url }));

    expect(failure.text.en).toMatch(/^The host 127\.0\.0\.1:\d+ refuses .*\(ECONNREFUSED\)$/);
    expect(waits).toStrictEqual([500, 2000, 8000]);
  });

  test("an unknown name: not tried again", async () => {
    const { fetch, waits } = await testedNetwork({
      hosts: ["data.invalid"],
      privateAddresses: false,
    });

    const failure = await failureOf(fetch({ url: "https://data.invalid/x" }));

    expect(failure.text.en).toMatch(/^The host data\.invalid is not found.*\(ENOTFOUND\)$/);
    expect(waits).toStrictEqual([]);
  });

  test("a certificate of nobody", async () => {
    const started = await server({ "/data": json(1) }, true);
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)] });

    const failure = await failureOf(fetch({ url: `${started.url}/data` }));

    expect(failure.text.en).toMatch(/certificate .* cannot be accepted.*SELF_SIGNED/);
    expect(started.requests).toStrictEqual([]);
  });

  test("https where there is none", async () => {
    const started = await server({ "/data": json(1) });
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)] });

    const failure = await failureOf(fetch({ url: `${started.url.replace("http", "https")}/data` }));

    expect(failure.text.en).toMatch(/^No encrypted connection/);
  });

  test("one failure of many leaves the others alone", async () => {
    const started = await server({ "/bad": reset(), "*": json(1) });
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)] });

    const outcomes = await Promise.allSettled(
      ["/a", "/bad", "/b", "/c"].map((path) => fetch({ url: started.url + path })),
    );

    expect(outcomes.map((outcome) => outcome.status)).toStrictEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
    ]);
  });

  test("a host that keeps silent is not asked for everything", async () => {
    const url = await refusedUrl();
    const { fetch, waits } = await testedNetwork({ hosts: [hostOf(url)] });
    for (const path of ["/1", "/2", "/3"]) await failureOf(fetch({ url: url + path }));
    const before = waits.length;

    const failure = await failureOf(fetch({ url: `${url}/4` }));

    expect(failure.text.en).toMatch(/refuses the connection/);
    expect(waits).toHaveLength(before);
  });

  test("an answer between keeps a host in question", async () => {
    const broken: Handler = (incoming) => incoming.socket.destroy();
    const handler = inTurn(broken, broken, json(1), broken, broken, json(2));
    const started = await server({ "*": handler });
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)], limits: { tries: 1 } });
    const ask = () => fetch({ url: started.url });

    for (const fails of [true, true, false, true, true, false]) {
      if (fails) await failureOf(ask());
      else await ask();
    }

    expect(started.requests).toHaveLength(6);
  });
});

describe("redirects", () => {
  test("within the host, and with the same question", async () => {
    const started = await server({ "/old": redirectTo("/new?a=1", 307), "/new": json("there") });
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)] });

    const answer = await fetch({ url: `${started.url}/old`, body: { q: 1 } });

    expect(text(answer.body)).toBe('"there"');
    expect(started.requests.map(({ method, url, body }) => [method, url, body])).toStrictEqual([
      ["POST", "/old", '{"q":1}'],
      ["POST", "/new?a=1", '{"q":1}'],
    ]);
  });

  test.each([
    [
      "another host",
      "https://elsewhere.example/x",
      /another place \(https:\/\/elsewhere\.example\)/,
    ],
    ["another port", "http://127.0.0.1:1/x", /another place \(http:\/\/127\.0\.0\.1:1\)/],
    ["a file", "file:///etc/passwd", /another place \(file:\)/],
    ["itself", "/data", /from address to address/],
    ["nowhere", "http://", /from address to address/],
  ])("not to %s", async (_name, location, message) => {
    const started = await server({ "/data": redirectTo(location) });
    const hosts = [hostOf(started.url), "elsewhere.example", "127.0.0.1:1"];
    const { fetch } = await testedNetwork({ hosts });

    expect((await failureOf(fetch({ url: `${started.url}/data` }))).text.en).toMatch(message);
    expect(started.requests.length).toBeLessThanOrEqual(6);
  });

  test("a question with contents is not turned into one without", async () => {
    const started = await server({ "/old": redirectTo("/new"), "/new": json("there") });
    const { fetch } = await testedNetwork({ hosts: [hostOf(started.url)] });

    const failure = await failureOf(fetch({ url: `${started.url}/old`, body: {} }));

    expect(failure.text.en).toContain(`points to ${hostOf(started.url)}/new.`);
  });
});
