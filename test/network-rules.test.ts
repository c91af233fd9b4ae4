import { afterEach, describe, expect, test } from "vitest";
import { isPublicAddress } from "../src/host/node-network-addresses.ts";
import { json, startFaultServer } from "./servers/faults.js";
import { startProxy } from "./servers/proxy.js";
import { failureOf, testedNetwork } from "./support/network.ts";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function good() {
  const started = await startFaultServer({ "*": json("ok") });
  closing.push(started.close);
  return started;
}

describe("addresses", () => {
  test.each([
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::193.166.1.1",
    "2002:7f00:1::",
    "",
    "sotkanet.fi",
  ])("%j is not of the public network", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["193.166.4.60", "2a00:1190::1", "::ffff:193.166.4.60", "64:ff9b::193.166.4.60"])(
    "%j is",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ["https://127.0.0.1/", "127.0.0.1"],
    ["https://2130706433/", "127.0.0.1"],
    ["https://0x7f000001/", "127.0.0.1"],
    ["https://0177.1/", "127.0.0.1"],
    ["https://0/", "0.0.0.0"],
    ["https://192.168.0.10:8443/", "192.168.0.10:8443"],
    ["https://[::1]/", "[::1]"],
    ["https://[::ffff:127.0.0.1]/", "[::ffff:7f00:1]"],
    ["https://[fd00::1]/", "[fd00::1]"],
    ["https://localhost/", "localhost"],
    ["https://LOCALHOST./", "localhost."],
    ["https://a.localhost/", "a.localhost"],
  ])("%s is refused as %s, with the flag that allows it", async (url, host) => {
    const { fetch } = await testedNetwork({ hosts: [host], privateAddresses: false });

    const failure = await failureOf(fetch({ url }));

    expect(failure.kind).toBe("source");
    expect(failure.text.en).toContain(`The host ${host} is on this machine or in a closed network`);
    for (const said of Object.values(failure.text)) expect(said).toContain("--allow-private");
  });

  test.each([
    ["of this machine", ["127.0.0.1"]],
    ["of a closed network", ["10.0.0.7", "fd00::7"]],
  ])("a name that leads to an address %s is refused when it connects", async (_name, found) => {
    const { fetch, waits } = await testedNetwork({
      hosts: ["data.example"],
      names: { "data.example": found },
      privateAddresses: false,
    });

    const failure = await failureOf(fetch({ url: "https://data.example/x" }));

    expect(failure.text.fi).toMatch(/^Palvelin data\.example on tällä koneella tai suljetussa/);
    expect(waits).toStrictEqual([]);
  });

  test.each([
    ["http://193.166.4.60/x", {}],
    ["http://[2a00:1190::1]/x", {}],
    ["http://data.example/x", {}],
    ["http://data.example/x", { HTTP_PROXY: "http://127.0.0.1:1" }],
  ])("leave for closed networks is none for %s without encryption, %j", async (url, env) => {
    const { host } = new URL(url);
    const names = { "data.example": ["10.0.0.7", "193.166.4.60"] };
    const { fetch } = await testedNetwork({ hosts: [host], names, env });

    const failure = await failureOf(fetch({ url }));

    expect(failure.kind).toBe("plan");
    expect(failure.text.en).toContain(`The address at ${host} begins with http://`);
  });

  test("with leave, a name may lead to this machine", async () => {
    const { port } = await good();
    const host = `data.example:${port}`;
    const { fetch } = await testedNetwork({
      hosts: [host],
      names: { "data.example": ["127.0.0.1"] },
    });

    expect(await fetch({ url: `http://${host}/x` })).toMatchObject({ status: 200 });
  });
});

describe("hosts", () => {
  test("one that is not named: what to write", async () => {
    const { fetch } = await testedNetwork({ hosts: ["sotkanet.fi", "pxdata.stat.fi"] });

    const failure = await failureOf(fetch({ url: "https://tilastot.example:8443/x" }));

    expect(failure.kind).toBe("plan");
    for (const said of Object.values(failure.text)) {
      expect(said).toContain(
        'hyte.yaml: hosts: ["sotkanet.fi", "pxdata.stat.fi", "tilastot.example:8443"]',
      );
    }
  });

  test.each([
    ["data.example", "https://data.example:8443/"],
    ["data.example:8443", "https://data.example/"],
    ["data.example", "https://www.data.example/"],
    ["data.example", "https://data.example.evil.example/"],
    ["data.example", "https://data.example./"],
    ["[", "https://data.example/"],
  ])("%s does not allow %s", async (host, url) => {
    const { fetch } = await testedNetwork({ hosts: [host] });

    expect((await failureOf(fetch({ url }))).text.en).toContain("is not one of those");
  });

  test.each([
    ["data.example:443", "https://data.example/"],
    ["data.example", "https://DATA.example:443/"],
    ["jyväskylä.example", "https://xn--jyvskyl-7wae.example/"],
  ])("%s allows %s", async (host, url) => {
    const { fetch } = await testedNetwork({ hosts: [host], privateAddresses: false });

    expect((await failureOf(fetch({ url }))).text.en).toContain("is not found");
  });

  test.each([
    ["http://data.example/", "plan", /begins with http:\/\/.*--allow-private/],
    ["https://matti:salasana@data.example/", "plan", /user name or a password/],
    ["ftp://data.example/", "plan", /“ftp:\/\/data\.example\/” is no web address/],
    ["sotkanet", "plan", /“sotkanet” is no web address/],
    ["http://\u001b[2J", "plan", /“http:\/\/” is no web address/],
    ["data:,1", "plan", /is no web address/],
  ])("%j: %s", async (url, kind, message) => {
    const { fetch } = await testedNetwork({ hosts: ["data.example"], privateAddresses: false });

    const failure = await failureOf(fetch({ url }));

    expect(failure.kind).toBe(kind);
    expect(failure.text.en).toMatch(message);
  });

  test("offline, nothing is asked", async () => {
    const { url, port, requests } = await good();
    const { fetch } = await testedNetwork({ hosts: [`127.0.0.1:${port}`], offline: true });

    const failure = await failureOf(fetch({ url }));

    expect(failure.kind).toBe("source");
    expect(failure.text.en).toContain("(--offline)");
    expect(requests).toStrictEqual([]);
  });
});

describe("proxies", () => {
  async function throughProxy(
    env: (proxy: string) => Record<string, string>,
    refuse?: number,
    host = "data.example",
  ) {
    const { port, requests } = await good();
    const proxy = await startProxy({ port, ...(refuse === undefined ? {} : { refuse }) });
    closing.push(proxy.close);
    const { fetch, waits } = await testedNetwork({
      hosts: [host],
      names: { "data.example": ["127.0.0.1"] },
      env: env(proxy.url),
    });
    return { proxy, requests, waits, answering: fetch({ url: `http://${host}/x` }) };
  }

  test.each(["HTTP_PROXY", "http_proxy"])("%s is taken", async (name) => {
    const { proxy, answering } = await throughProxy((url) => ({ [name]: url }));

    expect(await answering).toMatchObject({ status: 200 });
    expect(proxy.tunnels.map(({ to }) => to)).toStrictEqual(["data.example:80"]);
  });

  test("without http://, with a name and a password", async () => {
    const { proxy, answering } = await throughProxy((url) => ({
      HTTP_PROXY: url.replace("http://", "matti:s%40la@"),
    }));

    await answering;

    const expected = `Basic ${Buffer.from("matti:s@la").toString("base64")}`;
    expect(proxy.tunnels[0]?.headers["proxy-authorization"]).toBe(expected);
  });

  test("HTTPS_PROXY is asked for a tunnel to an encrypted host", async () => {
    const { port } = await good();
    const proxy = await startProxy({ port });
    closing.push(proxy.close);
    const env = { HTTPS_PROXY: proxy.url };
    const { fetch } = await testedNetwork({
      hosts: ["data.example"],
      privateAddresses: false,
      env,
    });

    await failureOf(fetch({ url: "https://data.example/x" }));

    expect(proxy.tunnels[0]?.to).toBe("data.example:443");
  });

  test.each(["example", ".example", "*"])("NO_PROXY=%s goes straight", async (NO_PROXY) => {
    const { port } = await good();
    const proxy = await startProxy({ port });
    closing.push(proxy.close);
    const host = `data.example:${port}`;
    const { fetch } = await testedNetwork({
      hosts: [host],
      names: { "data.example": ["127.0.0.1"] },
      env: { HTTP_PROXY: proxy.url, NO_PROXY },
    });

    expect(await fetch({ url: `http://${host}/x` })).toMatchObject({ status: 200 });
    expect(proxy.tunnels).toStrictEqual([]);
  });

  test("this machine is asked straight", async () => {
    const { url, port } = await good();
    const env = { HTTP_PROXY: "http://127.0.0.1:1" };
    const { fetch } = await testedNetwork({ hosts: [`127.0.0.1:${port}`], env });

    expect(await fetch({ url })).toMatchObject({ status: 200 });
  });

  test.each([
    [403, 1, /does not let the connection through \(status 403\).*NO_PROXY/],
    [407, 1, /user name and a password \(407\)/],
    [502, 4, /\(status 502\)/],
  ])("a refusal with %i", async (code, tries, message) => {
    const { proxy, answering } = await throughProxy((HTTP_PROXY) => ({ HTTP_PROXY }), code);

    expect((await failureOf(answering)).text.en).toMatch(message);
    expect(proxy.tunnels).toHaveLength(tries);
  });

  test("one that is not there is named, without its password", async () => {
    const { answering } = await throughProxy(() => ({ HTTP_PROXY: "http://a:secret@127.0.0.1:1" }));

    const { text } = await failureOf(answering);

    expect(text.en).toMatch(/^No connection to the proxy 127\.0\.0\.1:1\..*\(ECONNREFUSED\)$/);
    expect(JSON.stringify(text)).not.toContain("secret");
  });

  test.each(["http://", "gopher://proxy:1", "proxy palvelin"])("%j is none", async (HTTP_PROXY) => {
    const { answering } = await throughProxy(() => ({ HTTP_PROXY }));

    expect((await failureOf(answering)).text.en).toMatch(/^The environment variable HTTP_PROXY/);
  });
});
