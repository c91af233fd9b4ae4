import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { run } from "./support/run.ts";
import {
  saidOfPasted,
  searching,
  type Searching,
  settings,
  withPasted,
} from "./support/searched.ts";

let sotkanet: Searching;

beforeAll(async () => {
  sotkanet = await searching();
});

afterAll(async () => {
  await sotkanet.server.close();
});

async function foundBy(words: string): Promise<readonly number[]> {
  const { out } = await sotkanet.search(`--json ${words}`);
  const { indicators: found } = JSON.parse(out) as {
    readonly indicators: { readonly id: number }[];
  };
  return found.map(({ id }) => id);
}

describe("what is printed", () => {
  const words = { fi: "yksinäisyys", sv: "ensamhet", en: "loneliness" };

  test.each(languages.flatMap((lang) => [80, 120].map((columns) => [lang, columns] as const)))(
    "%s in %i columns",
    async (lang, columns) => {
      const { code, out, err } = await sotkanet.search(`--lang ${lang} ${words[lang]}`, {
        columns,
      });
      expect(code).toBe(0);
      const prose = `${out}${err}`.split("\n").filter((line) => !/^ {6}.*"/.test(line));
      expect(prose.filter((line) => Array.from(line).length > columns)).toEqual([]);
      await expect(`${out}--- stderr\n${err}`).toMatchFileSnapshot(
        `cases/search/${lang}.${String(columns)}.txt`,
      );
    },
  );

  test.each(languages)("nothing found says what to do, in %s", async (lang) => {
    const { code, out, err } = await sotkanet.search(`--lang ${lang} yksinaisyytt`);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    await expect(err).toMatchFileSnapshot(`cases/search/nothing.${lang}.txt`);
  });

  test("as data", async () => {
    const { code, out, err } = await sotkanet.search("--json kuntien liikunta --limit 2");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot("cases/search/found.json");
  });

  test("more than fit are counted, and --limit shows them", async () => {
    const few = await sotkanet.search("--lang fi keksitty --limit 2");
    expect(few.err).toContain("löysi Sotkanetista 5 indikaattoria. Tässä 2 parhaiten sopivaa");
    expect(few.out.match(/sotkanet: /g)).toHaveLength(2);
    const all = await sotkanet.search("--lang fi keksitty --limit 50");
    expect(all.out.match(/sotkanet: /g)).toHaveLength(5);
  });

  test.each(["0", "51", "viisi", "-1", "1e1"])("--limit %s is refused", async (limit) => {
    const { code, err } = await sotkanet.search(`--lang fi --limit=${limit} keksitty`);
    expect(code).toBe(2);
    expect(err).toContain("1–50");
  });
});

describe("words in any form", () => {
  test.each([
    ["yksinäisyys", [910_002, 910_001]],
    ["YKSINÄISYYDEN", [910_002, 910_001]],
    ["nuori", [910_001]],
    ["nuorille", [910_001]],
    ["lapset", [910_003]],
    ["kunta", [910_005]],
    ["lapsi liikkuu", [910_003]],
    ["päihteet", [910_004]],
    ["mies", [910_004]],
    ["liikunta", [910_003, 910_005]],
    ["liikunnan kunta", [910_005]],
    ["ensamhet", [910_002, 910_001]],
    ["barn", [910_003]],
    ["familj", [910_003]],
    ["rusmedlen", [910_004]],
    ["loneliness", [910_002, 910_001]],
    ["exercising", [910_003]],
    ["child", [910_003]],
    ["910004", [910_004]],
  ])("%s", async (words, ids) => {
    expect(await foundBy(words)).toEqual(ids);
  });

  test("a word that no title has is told, with what is near it", async () => {
    const { code, err } = await sotkanet.search("--lang fi nuoret ykisnäisyyttä");
    expect(code).toBe(0);
    expect(err).toContain("ei ole: ”ykisnäisyyttä”. Muut hakusanat löysivät nämä:");
    expect(err).toContain("Lähellä olevia sanoja: yksinäisyyttä");
  });
});

describe("the lines to copy", () => {
  test.each(languages)(
    "are good in a plan, but for the direction that is asked for: %s",
    async (lang) => {
      const { out } = await sotkanet.search(`--lang ${lang} keksitty`);
      expect(out.match(/^ {6}- id: /gm)).toHaveLength(5);
      expect(await saidOfPasted(out)).toEqual({ code: 0, said: ["empty-field"] });
    },
  );

  test("with the direction written, nothing is left to say", async () => {
    const { out } = await sotkanet.search("keksitty");
    expect(await saidOfPasted(out.replaceAll(/direction:.*/g, "direction: down"))).toEqual({
      code: 0,
      said: [],
    });
  });

  test("are in the plan's language, whatever is spoken", async () => {
    const there = `sotkanet=${sotkanet.server.url}`;
    const command = ["search", "--server", there, "--allow-private", "--lang", "en", "lonely"];
    const { out } = await run(command, { "hyte.yaml": settings });
    expect(out).toContain("910001 Young people who feel lonely");
    expect(out).toContain("- id: unga-som-kanner-sig-ensamma\n");
    expect(out).toContain('title: "Unga som känner sig ensamma, % av eleverna');
  });

  test("are what hyte pull can fetch", async () => {
    const { out } = await sotkanet.search("yksinäisyys");
    const there = `sotkanet=${sotkanet.server.url}`;
    const command = ["pull", "--server", there, "--allow-private"];
    const { code, files } = await run(command, withPasted(out));
    expect(code).toBe(0);
    expect([...files.keys()].filter((path) => path.endsWith(".csv"))).toHaveLength(2);
  });
});
