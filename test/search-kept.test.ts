import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { startSotkanet } from "./servers/sotkanet.js";
import { memoryFiles } from "./support/memory-files.ts";
import { run } from "./support/run.ts";
import { indicators, searching, type Searching } from "./support/searched.ts";

let sotkanet: Searching;

beforeAll(async () => {
  sotkanet = await searching();
});

afterAll(async () => {
  await sotkanet.server.close();
});

describe("what is kept", () => {
  test("is asked for once, and serves without a network", async () => {
    const cache = memoryFiles({});
    const first = await sotkanet.search("--lang fi nuoret", { cache });
    const asked = sotkanet.server.requests.length;
    const again = await sotkanet.search("--lang fi nuoret", { cache });
    const offline = await sotkanet.search("--lang fi --offline nuoret", { cache });
    expect(sotkanet.server.requests).toHaveLength(asked);
    expect([again, offline]).toEqual([first, first]);
    const other = await sotkanet.search("--lang fi --offline päihteet", { cache });
    expect(other.code).toBe(0);
    expect(other.out).toContain("910004 Päihteitä liikaa käyttävien");
    expect(other.out).toContain("Vuosia ei saatu selville");
  });

  test("lies outside the plan", async () => {
    const cache = memoryFiles({});
    const { files } = await sotkanet.search("nuoret", { cache });
    expect([...files.keys()]).toEqual([]);
    expect([...cache.tree.keys()].every((path) => /^sotkanet-[0-9a-f]{12}\//.test(path))).toBe(
      true,
    );
  });

  test.each(languages)("without anything kept, --offline says what to do: %s", async (lang) => {
    const { code, out, err } = await run(`search --offline --lang ${lang} sana`, {});
    expect({ code, out }).toEqual({ code: 2, out: "" });
    await expect(err).toMatchFileSnapshot(`cases/search/offline.${lang}.txt`);
  });

  test("grows old: it is asked for anew, and does all the same where that fails", async () => {
    const own = await startSotkanet({ indicators });
    const there = ["--server", `sotkanet=${own.url}`, "--allow-private", "--lang", "fi"];
    const cache = memoryFiles({});
    const command = ["search", ...there, "nuoret"];
    await run(command, {}, { cache });
    const asked = own.requests.length;
    await run(command, {}, { cache, today: "2026-11-30" });
    expect(own.requests).toHaveLength(asked);
    own.misbehave(() => ({ status: 404 }));
    const old = await run(command, {}, { cache, today: "2026-12-24" });
    expect(old.code).toBe(0);
    expect(old.err).toContain("Luetteloa ei saatu päivitettyä, joten haussa käytettiin 1.11.2026");
    expect(old.out).toContain("910001");
    own.misbehave(undefined);
    const fresh = await run(command, {}, { cache, today: "2026-12-24" });
    expect(fresh.err).toContain("Luettelo on haettu Sotkanetista 24.12.2026.");
    await own.close();
  });

  test.each([
    ["cut off", '{"version":1,"fetched":"2026-1'],
    ["of another version", '{"version":2,"fetched":"2026-11-01","answer":[]}'],
    ["without a day", '{"version":1,"fetched":"eilen","answer":[]}'],
    ["of tomorrow", '{"version":1,"fetched":"2027-01-01","answer":[]}'],
    ["no object", "null"],
  ])("is not relied on when it is %s", async (_, contents) => {
    const cache = memoryFiles({});
    await sotkanet.search("nuoret", { cache });
    for (const path of [...cache.tree.keys()]) cache.write(path, contents);
    const { code, out } = await sotkanet.search("nuoret", { cache });
    expect(code).toBe(0);
    expect(out).toContain("910001");
  });

  test("is left out where nothing can be kept", async () => {
    const closed = memoryFiles({});
    const refuse = (): never => closed.read("nothing") as never;
    const cache = { ...closed, write: refuse };
    const { code, out } = await sotkanet.search("nuoret", { cache });
    expect(code).toBe(0);
    expect(out).toContain("910001");
  });
});
