import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import {
  type FaultServer,
  type Handler,
  inTurn,
  json,
  startFaultServer,
  status,
} from "./servers/faults.js";
import { failureOf, type NetworkOptions, testedNetwork } from "./support/network.ts";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function served(handler: Handler, options: NetworkOptions = {}) {
  const started: FaultServer = await startFaultServer({ "*": handler });
  closing.push(started.close);
  const network = await testedNetwork({ hosts: [`127.0.0.1:${started.port}`], ...options });
  const ask = (path = "/") => network.fetch({ url: started.url + path });
  return { started, network, ask };
}

describe("what may pass is tried again", () => {
  test("503, then an answer", async () => {
    const { ask, network, started } = await served(inTurn(status(503), json("ok")));

    expect(await ask()).toMatchObject({ status: 200 });
    expect(network.waits).toStrictEqual([500]);
    expect(started.requests).toHaveLength(2);
  });

  test.each([
    [429, /limits how often it is asked \(status 429\)/],
    [500, /answers with an error \(status 500\)/],
    [504, /answers with an error \(status 504\)/],
  ])("%i at every try", async (code, message) => {
    const { ask, network, started } = await served(status(code, {}, "x".repeat(100_000)));

    const failure = await failureOf(ask());

    expect(failure.kind).toBe("source");
    expect(failure.text.en).toMatch(message);
    expect(started.requests).toHaveLength(4);
    expect(network.waits).toStrictEqual([500, 2000, 8000]);
  });

  test.each([
    ["seconds", "7", 7000],
    ["no time at all", "0", 500],
    ["a date that has passed", "Sun, 06 Nov 1994 08:49:37 GMT", 500],
    ["nonsense", "soon", 500],
  ])("Retry-After: %s", async (_name, retryAfter, expected) => {
    const { ask, network } = await served(
      inTurn(status(429, { "retry-after": retryAfter }), json("ok")),
    );

    expect(await ask()).toMatchObject({ status: 200 });
    expect(network.waits).toStrictEqual([expected]);
  });

  test("Retry-After with a date to come", async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    const { ask, network } = await served(inTurn(status(503, { "retry-after": date }), json("ok")));

    await ask();

    expect(network.waits[0]).toBeGreaterThan(20_000);
    expect(network.waits[0]).toBeLessThanOrEqual(30_000);
  });

  test("Retry-After holds for all that wait for the host", async () => {
    const { ask, network, started } = await served(
      inTurn(status(429, { "retry-after": "20" }), json("ok")),
      { paceOf: () => ({ atOnce: 1, calls: 100, seconds: 1 }) },
    );

    await Promise.all([ask("/1"), ask("/2"), ask("/3")]);

    expect(network.now()).toBe(20_000);
    expect(started.requests).toHaveLength(4);
  });

  test("one that asks for hours is left alone for the rest of the run", async () => {
    const { ask, network, started } = await served(status(429, { "retry-after": "3600" }));

    const failures = [await failureOf(ask()), await failureOf(ask())];

    for (const { text } of failures) expect(text.fi).toContain("Yritä uudelleen 60 minuutin");
    expect(started.requests).toHaveLength(1);
    expect(network.waits).toStrictEqual([]);
  });

  test("one that always asks for a minute is given up", async () => {
    const { ask, network, started } = await served(status(503, { "retry-after": "60" }));

    for (let asked = 0; asked < 20; asked++) await failureOf(ask(`/${asked}`));

    expect(started.requests.length).toBeLessThan(8);
    expect(network.now()).toBeLessThanOrEqual(300_000);
  });

  test("other hosts need not wait", async () => {
    const slow = await served(status(429, { "retry-after": "3600" }));
    const other = await startFaultServer({ "*": json("ok") });
    closing.push(other.close);
    const hosts = [slow.started, other].map(({ port }) => `127.0.0.1:${port}`);
    const { fetch } = await testedNetwork({ hosts });

    await failureOf(fetch({ url: slow.started.url }));

    expect(await fetch({ url: other.url })).toMatchObject({ status: 200 });
  });
});

describe("the pace of a host", () => {
  test.each([1, 3])("at most %i under way", async (atOnce) => {
    let underWay = 0;
    let most = 0;
    const slow: Handler = (_incoming, outgoing) => {
      most = Math.max(most, ++underWay);
      void wait(10).then(() => {
        underWay--;
        outgoing.end("1");
      });
    };
    const { ask } = await served(slow, { paceOf: () => ({ atOnce, calls: 100, seconds: 1 }) });

    await Promise.all(Array.from({ length: 12 }, () => ask()));

    expect(most).toBe(atOnce);
  });

  test("at most so many begun within any so many seconds", async () => {
    const pace = { atOnce: 1, calls: 3, seconds: 10 };
    const begun: number[] = [];
    const noted: Handler = (_incoming, outgoing) => {
      begun.push(network.now());
      outgoing.end("1");
    };
    const { ask, network } = await served(noted, { paceOf: () => pace });

    await Promise.all(Array.from({ length: 8 }, () => ask()));

    expect(begun).toStrictEqual([0, 0, 0, 10_000, 10_000, 10_000, 20_000, 20_000]);
  });

  test("tries count as well", async () => {
    const pace = { atOnce: 1, calls: 2, seconds: 30 };
    const { ask, network } = await served(inTurn(status(503), status(503), json("ok")), {
      paceOf: () => pace,
    });

    await ask();

    expect(network.now()).toBe(30_000);
  });

  test("is asked for by the host", async () => {
    const asked: string[] = [];
    const { ask, started } = await served(json(1), {
      paceOf: (host) => {
        asked.push(host);
        return { atOnce: 0, calls: 0, seconds: 0 };
      },
    });

    await Promise.all([ask(), ask()]);

    expect(asked).toStrictEqual([`127.0.0.1:${started.port}`]);
  });
});
