import { describe, expect, test } from "vitest";
import { pxweb2 } from "../src/sources/pxweb2/index.ts";
import { html, invalidJson, json, status, truncatedJson, wrongCharset } from "./servers/faults.js";
import { askSource, failureAt } from "./support/asked-source.ts";
import { address, failureOfKeks1, isData, serviceWith } from "./support/pxweb2-tables.ts";
import { table } from "./support/statfin-tables.ts";

describe("what goes wrong", () => {
  test.each([
    ["keks/900a"],
    ["https://px.esimerkki.example/api/v2/tables"],
    ["https://px.esimerkki.example/api/v2/tables/KEKS1/muuta"],
    ["tables/KEKS1"],
  ])("“%s” is no address of a table", async (written) => {
    const failure = await failureAt(pxweb2, { source: { pxweb2: written } });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("ei ole taulukon osoite");
  });

  test.each([`${address}/`, `${address}/data?lang=en`, `${address}/metadata`])(
    "“%s” is understood",
    async (written) => {
      const server = await serviceWith();
      const select = { contentscode: "osuus" };

      const { origin } = (
        await askSource(pxweb2, { source: { pxweb2: written, select }, server: server.url })
      ).series;

      expect(origin.address).toBe(address);
    },
  );

  test("a table that is not there", async () => {
    const failure = await failureOfKeks1(await serviceWith({ tables: {} }));

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("px.esimerkki.example/api/v2/tables/KEKS1: taulukkoa ei ole");
  });

  test("a query that it does not understand: what it says is passed on", async () => {
    const server = await serviceWith();
    const problem = { title: "Non-existent\u001b[31m value", status: 400 };
    server.misbehave((request) =>
      isData(request)
        ? status(400, { "content-type": "application/problem+json" }, JSON.stringify(problem))
        : undefined,
    );

    const failure = await failureOfKeks1(server);

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("ei ymmärtänyt kyselyä");
    expect(failure.text.fi).not.toContain("\u001b");
  });

  test.each([
    ["a page for people", html(), "lähetti verkkosivun"],
    ["cut off", truncatedJson(), "ei ole ehjää JSON-tietoa"],
    ["no JSON", invalidJson(), "ei ole ehjää JSON-tietoa"],
    ["letters in another code", wrongCharset(), "merkistö on väärä (ei UTF-8)"],
    ["no JSON-stat", json({ columns: [] }), "ei ole ulottuvuuksia (dimension)"],
    ["sizes that do not agree", json({ ...table, value: [1] }), "arvoja on 1"],
    ["a status of its own", status(418), "vastasi virheellä 418"],
  ])("%s", async (_, handler, message) => {
    const server = await serviceWith();
    for (const isMet of [isData, ({ url }: { url: string }) => url.includes("/metadata")]) {
      server.misbehave((request) => (isMet(request) ? handler : undefined));

      const failure = await failureOfKeks1(server);

      expect(failure.kind).toBe("source");
      expect(failure.text.fi).toContain("px.esimerkki.example/api/v2/tables/KEKS1");
      expect(failure.text.fi).toContain(message);
    }
  });
});

test("no host of it may be asked unless hyte.yaml names it", async () => {
  expect(pxweb2.hosts).toEqual([]);
  const failure = await failureAt(pxweb2, { source: { pxweb2: address } });

  expect(failure.text.fi).toContain("px.esimerkki.example");
  expect(failure.text.fi).toContain("hosts");
});
