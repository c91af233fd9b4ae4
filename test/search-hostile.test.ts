import { describe, expect, test } from "vitest";
import { startSotkanet } from "./servers/sotkanet.js";
import { hostileCatalogue, hostileTitles } from "./support/hostile-catalogue.ts";
import { run } from "./support/run.ts";
import { saidOfPasted } from "./support/searched.ts";

/** What a search for "sana" prints where the catalogue is this. */
async function searchIn(catalogue: unknown): ReturnType<typeof run> {
  const server = await startSotkanet({
    misbehave: ({ url = "" }) => {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify(url.endsWith("/indicators") ? catalogue : { id: "x" });
      return { headers, body };
    },
  });
  try {
    const there = ["--server", `sotkanet=${server.url}`, "--allow-private"];
    return await run(["search", ...there, "--lang", "fi", "--limit", "50", "sana"], {});
  } finally {
    await server.close();
  }
}

/** All that acts on a terminal, but for the ends of lines. */
const acting = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe("a hostile catalogue", () => {
  test("prints harmless text, and lines that are good in a plan", async () => {
    const { out, err, code } = await searchIn(hostileCatalogue);
    expect(code).toBe(0);
    expect(acting.exec(`${out}${err}`)?.[0]).toBeUndefined();
    expect(`${out}${err}`.includes("<script")).toBe(false);
    expect(out.match(/^ {6}- id: /gm)).toHaveLength(hostileTitles.length);
    expect(out.length).toBeLessThan(20_000);
    expect(await saidOfPasted(out)).toEqual({ code: 0, said: ["empty-field"] });
  });
});

describe("a catalogue that is none", () => {
  test.each([
    ["an object", { indicators: [] }, "eri muodossa"],
    ["null", null, "eri muodossa"],
    ["text", "sana", "eri muodossa"],
  ])("%s", async (_, catalogue, message) => {
    const { code, out, err } = await searchIn(catalogue);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test("an empty one has nothing", async () => {
    const { code, err } = await searchIn([]);
    expect(code).toBe(1);
    expect(err).toContain("ei löytänyt Sotkanetista yhtään indikaattoria");
  });

  test("of a huge one the beginning is read", async () => {
    const many = Array.from({ length: 21_000 }, (_, index) => ({
      id: index + 1,
      title: { fi: `Sana ${String(index + 1)}` },
    }));
    const { code, err } = await searchIn(many);
    expect(code).toBe(0);
    expect(err).toContain("löysi Sotkanetista 20 000 indikaattoria");
  });

  test.each([
    [403, "403"],
    [404, "404"],
  ])("an answer of %i is told of", async (status, message) => {
    const server = await startSotkanet({ misbehave: () => ({ status }) });
    const there = `sotkanet=${server.url}`;
    const command = ["search", "--server", there, "--allow-private", "--lang", "fi", "sana"];
    const { code, err } = await run(command, {});
    await server.close();
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
