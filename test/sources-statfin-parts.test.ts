import { describe, expect, test } from "vitest";
import { askInParts } from "../src/sources/cube/parts.ts";
import { statfin } from "../src/sources/statfin/index.ts";
import { html, json, status } from "./servers/faults.js";
import { askOf, failureAt, shortRows, worldFor } from "./support/asked-source.ts";
import { failureOf } from "./support/network.ts";
import { areas, datasetOf, years } from "./support/cubes.ts";
import { ages, askTable, postsTo, statfinWith, table } from "./support/statfin-tables.ts";

describe("what is too much at once", () => {
  const wanted = { ika: ["0-17", "18-"], contentscode: "osuus" };
  const expected = async (): Promise<readonly string[]> => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    return shortRows((await askTable(server, wanted)).series).toSorted();
  };

  test.each([18, 6, 5, 2, 1])(
    "is asked for in parts of %i cells, as the service tells",
    async (limit) => {
      const server = await statfinWith({
        tables: { "keks/900a": table },
        config: { maxValues: limit, maxCells: 120_000, maxCalls: 30, timeWindow: 10 },
        mostCells: limit,
      });

      const { series } = await askTable(server, wanted);

      expect(shortRows(series).toSorted()).toEqual(await expected());
      expect(postsTo(server).length).toBeGreaterThanOrEqual(18 / limit);
      expect(new Set(server.requests.map((request) => request.status))).toEqual(new Set([200]));
    },
  );

  test.each([4, 1])(
    "is halved where the service tells nothing true and allows %i",
    async (mostCells) => {
      const server = await statfinWith({ tables: { "keks/900a": table }, mostCells });

      const { series } = await askTable(server, wanted);

      expect(shortRows(series).toSorted()).toEqual(await expected());
      expect(postsTo(server).length).toBeGreaterThan(18 / mostCells);
    },
  );

  test("a web page with 403 means the same, and a service that always refuses is soon left alone", async () => {
    const many = Array.from({ length: 200 }, (_, at) => [`i${at}`, `${at}`] as const);
    const long = datasetOf([areas, years, { ...ages, categories: many }], () => 1);
    const server = await statfinWith({ tables: { "keks/900a": long } });
    server.misbehave(({ method }) =>
      method === "POST"
        ? status(403, { "content-type": "text/html" }, "<h2>403 - Forbidden")
        : undefined,
    );

    const failure = await failureAt(statfin, {
      source: { statfin: "keks/900a", select: { ika: "*" } },
      server: server.url,
    });

    expect(failure.kind).toBe("source");
    expect(failure.text.fi).toContain("ei anna lukuja (403) edes pienissä osissa");
    expect(postsTo(server).length).toBeLessThan(10);
  });

  test("a service that answers each part with much more than was asked is stopped", async () => {
    const dimension = {
      code: "ika",
      label: "Ikä",
      role: "" as const,
      categories: [],
      eliminable: false,
      whole: "",
    };
    const pick = { dimension, kind: "other", codes: ["1", "2", "3"], isWhole: false } as const;
    const values = Array.from({ length: 600_000 }, () => 1);
    const told = { label: "", source: "", updated: "", isOfficial: undefined };
    let sent = 0;
    const send = () => {
      sent += 1;
      return Promise.resolve({ ...told, dimensions: [dimension], values, statuses: [] });
    };

    const failure = await failureOf(askInParts([pick], 1, send, "Taulukko"));

    expect(failure.text.fi).toContain("valinnoista tulisi 1200000 lukua");
    expect(sent).toBe(2);
  });

  test.each([
    ["a page", html()],
    ["nothing", status(404)],
    ["other JSON", json([1])],
  ])("where ?config is %s, what StatFin is known to allow is taken", async (_, handler) => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    server.misbehave(({ url }) => (url.endsWith("?config") ? handler : undefined));

    expect((await askTable(server, wanted)).series.rows).toHaveLength(18);
  });

  test("limits are asked for once in a run", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const { world } = await worldFor({ server: server.url });
    const question = askOf({ source: { statfin: "keks/900a", select: wanted } });

    await Promise.all([statfin.pull(question, world), statfin.pull(question, world)]);

    expect(server.requests.filter(({ url }) => url.endsWith("?config"))).toHaveLength(1);
  });

  test("a table that would make thousands of queries is not asked", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table }, config: { maxCells: 1 } });
    const many = Array.from({ length: 400 }, (_, at) => `c${at}`);
    const huge = {
      variables: ["a", "b", "c", "d"].map((code) => ({ code, text: code, values: many })),
    };
    server.misbehave(({ url }) =>
      url.endsWith(".px") ? json({ ...huge, title: "x" }) : undefined,
    );
    const select = { a: "*", b: "*", c: "*", d: "*" };

    const failure = await failureAt(statfin, {
      source: { statfin: "keks/900a", select },
      server: server.url,
    });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("valinnoista tulisi 25600000000 lukua");
    expect(postsTo(server)).toEqual([]);
  });

  test("nor one with more values than anybody has", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    const values = Array.from({ length: 100_001 }, (_, at) => `c${at}`);
    const variables = [{ code: "vuosi", text: "Vuosi", values, valueTexts: values }];
    server.misbehave(() => json({ title: "x", variables }));

    const failure = await failureAt(statfin, {
      source: { statfin: "keks/900a" },
      server: server.url,
    });

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("muuttujalla ”Vuosi” on 100001 arvoa");
  });

  test("who asks too often waits as long as the service says", async () => {
    const server = await statfinWith({ tables: { "keks/900a": table } });
    server.busy(2);

    const { series, waits } = await askTable(server);

    expect(series.rows).toHaveLength(9);
    expect(waits.filter((wait) => wait >= 7000)).toHaveLength(2);
  });
});
