import { Agent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { nodeNetworkWith } from "../src/host/node-network.ts";
import { usual } from "../src/host/node-network-surroundings.ts";
import { tryOnce } from "../src/host/node-network-try.ts";
import { json, startFaultServer } from "./servers/faults.js";

describe("a fault in hyte itself", () => {
  test("is not told as one of the network, nor tried again", async () => {
    const bug = new TypeError("x is not iterable");
    const network = nodeNetworkWith({ ...usual, env: {}, lookup: () => Promise.reject(bug) });
    const rules = { hosts: ["data.example"], servers: [], privateAddresses: true, offline: false };
    const fetch = await network.open({
      ...rules,
      paceOf: () => ({ atOnce: 1, calls: 10, seconds: 1 }),
    });

    await expect(fetch({ url: "http://data.example/x" })).rejects.toBe(bug);
  });

  test("nor is one while an answer is read", async () => {
    const started = await startFaultServer({ "*": json(1) });
    onTestFinished(started.close);
    const asking = tryOnce({
      ...{ url: new URL(`${started.url}/data`), method: "GET", body: null, maxBytes: 1000 },
      ...{ limits: usual.limits, dispatcher: new Agent() },
      // Not what the type says, as of a slip that nobody saw.
      headers: undefined as unknown as Headers,
    });

    await expect(asking).rejects.toThrow(TypeError);
  });
});
