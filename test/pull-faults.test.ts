import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  bomb,
  drip,
  endless,
  falselyPacked,
  type Handler,
  html,
  invalidJson,
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
import { type SotkanetServer, startSotkanet } from "./servers/sotkanet.js";
import { hurriedNetwork, type NetworkOptions } from "./support/network.ts";
import { planOf } from "./support/pulled.ts";
import { type Outcome, run } from "./support/run.ts";

type Tree = Readonly<Record<string, string | Uint8Array>>;

let server: SotkanetServer;
let old: Tree;

/** Two indicators were pulled before; since then the second one has changed at the source. */
beforeEach(async () => {
  server = await startSotkanet({ indicators: { 1: {}, 2: {} } });
  old = Object.fromEntries((await pull(planOf([1, 2]), server.url)).files);
  server.set({ indicator: 2, region: 965, year: 2024 }, 77.7);
});

afterEach(() => server.close());

async function pull(tree: Tree, url: string, options: NetworkOptions = {}): Promise<Outcome> {
  const { network } = hurriedNetwork(options);
  const command = `pull --lang fi --server sotkanet=${url} --allow-private`;
  const outcome = await run(command, tree, { network });
  return { ...outcome, err: outcome.err.replace(/\s+/g, " ") };
}

/** The rows of the first indicator are answered so. */
function misbehave(handler: Handler, path = "/json?indicator=1&"): void {
  server.misbehave((incoming, outgoing) => {
    if (!(incoming.url ?? "").startsWith(path)) return undefined;
    handler(incoming, outgoing, "");
    return true;
  });
}

function dataIn(tree: ReadonlyMap<string, Uint8Array>, indicator: string): readonly unknown[] {
  return ["csv", "yaml"].map((ending) => tree.get(`data/${indicator}.${ending}`));
}

function expectOldOf(indicator: string, { files }: Outcome): void {
  expect(dataIn(files, indicator)).toEqual(
    dataIn(new Map(Object.entries(old)) as never, indicator),
  );
  expect([...files.keys()].filter((path) => path.startsWith("data/")).sort()).toEqual([
    "data/i1.csv",
    "data/i1.yaml",
    "data/i2.csv",
    "data/i2.yaml",
  ]);
}

const quick = { limits: { tryMs: 2500, idleMs: 1200, tries: 1 } };

describe("one answer that is bad: its indicator keeps its values, the other one gets its new ones", () => {
  test.each<[string, Handler, NetworkOptions, string]>([
    ["broken off", reset(), {}, "katkesi ennen kuin vastaus oli perillä. Yritä hetken kuluttua"],
    ["drop by drop", drip(), quick, "vastaus ei tullut perille ajoissa"],
    ["silence", silent(), quick, "vastaus ei tullut perille ajoissa"],
    ["begun and left", stall(), quick, "vastaus jäi kesken"],
    ["without an end", endless(), {}, "vastaus on purettuna yli 20 megatavua"],
    ["packed a thousandfold", bomb(), {}, "vastaus on purettuna yli 20 megatavua"],
    ["falsely packed", falselyPacked(), {}, "vastausta ei voi purkaa"],
    ["a page for people", html(), {}, "Sotkanet antoi verkkosivun eikä tietoja"],
    ["cut-off JSON", truncatedJson(), {}, "katkennut tai rikki (ei kelvollista JSONia)"],
    ["invalid JSON", invalidJson(), {}, "katkennut tai rikki (ei kelvollista JSONia)"],
    ["in another charset", wrongCharset(), {}, "merkistö on väärä (ei UTF-8)"],
    ["in a hundred thousand brackets", truncatedJson("[".repeat(1e5)), {}, "katkennut tai rikki"],
    ["a fault of the service", status(500), {}, "vastaa virheellä (tila 500)"],
    ["later", status(503, { "retry-after": "3600" }), {}, "pyytää odottamaan"],
    ["too often", status(429), {}, "rajoittaa hakuja (tila 429)"],
    ["gone for good", status(410), {}, "Sotkanet vastasi virheellä 410"],
    ["another host", redirectTo("https://muualla.example/x"), {}, "ohjaa toiseen paikkaan"],
    ["another scheme", redirectTo("file:///etc/passwd"), {}, "ohjaa toiseen paikkaan (file:)"],
    ["a circle", redirectTo("/json?indicator=1&"), {}, "ohjaa osoitteesta toiseen"],
  ])("%s", async (_name, handler, options, message) => {
    misbehave(handler);

    const outcome = await pull(old, server.url, options);

    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain("1 indikaattorin haku epäonnistui. Vanhat arvot ovat tallessa.");
    expect(outcome.err).toMatch(/ i1: (?:Palveli|Yhteys|Sotkanet)/);
    expect(outcome.err).toContain(message);
    expect(outcome.err).toContain("2 indikaattoria: 1 muuttui, 0 ennallaan, 1 epäonnistui.");
    expectOldOf("i1", outcome);
    expect(new TextDecoder().decode(outcome.files.get("data/i2.csv"))).toContain(",77.7");
  });
});

test("a page for one indicator says how to tell a disturbance from a fault of this one, and for many once", async () => {
  const many = planOf(Array.from({ length: 20 }, (_, at) => at + 10));
  misbehave(html(), "/indicators/");

  const { code, err } = await pull(many, server.url);

  expect(code).toBe(2);
  expect(err).toContain("Jos muutkaan indikaattorit eivät tule, vika on palvelussa");
  expect(err.split("vika on tässä indikaattorissa")).toHaveLength(2);
  expect(server.requests.filter((asked) => /indicators\/\d\d$/.test(asked))).toHaveLength(20);
});

describe("no answer at all: everything keeps its values", () => {
  async function expectNothing(url: string, message: string, options?: NetworkOptions) {
    const outcome = await pull(old, url, options);

    expect(outcome.code).toBe(2);
    expect(outcome.out).toBe("");
    expect(outcome.err).toContain("2 indikaattorin haku epäonnistui. Vanhat arvot ovat tallessa.");
    expect(outcome.err).toContain(message);
    expect(outcome.err.split(message)).toHaveLength(2);
    expectOldOf("i1", outcome);
    expectOldOf("i2", outcome);
  }

  test("refused", async () => {
    await expectNothing(await refusedUrl(), "ei ota yhteyttä vastaan: palvelu on poissa käytöstä");
  });

  test("a name that is not known", async () => {
    await expectNothing(
      "http://sotkanet.example",
      "Palvelinta sotkanet.example ei löydy: osoitteessa on kirjoitusvirhe tai tietokone ei ole verkossa.",
    );
  });

  test("a name of this machine, without --allow-private", async () => {
    const { network } = hurriedNetwork({ names: { "sotkanet.example": ["127.0.0.1"] } });

    const { code, err, files } = await run(
      "pull --lang fi --server sotkanet=http://sotkanet.example",
      old,
      { network },
    );

    expect(code).toBe(1);
    expect(err).toContain("--allow-private");
    expect(Object.fromEntries(files)).toEqual(old);
  });

  test("a certificate of nobody", async () => {
    const secure = await startFaultServer({}, { secure: true });
    await expectNothing(secure.url, "varmennetta ei voi hyväksyä");
    await secure.close();
  });

  test("the list of areas alone is bad: values come by the table that is shipped", async () => {
    misbehave(truncatedJson(), "/regions");

    const outcome = await pull(old, server.url);

    expect(outcome.code).toBe(0);
    expect(outcome.err).toContain("2 indikaattoria: 1 muuttui, 1 ennallaan.");
    expectOldOf("i1", outcome);
  });
});
