import { describe, expect, test } from "vitest";
import { sotkanetWith } from "./support/sotkanet-answers.ts";
import { settings } from "./support/analysed.ts";
import { found, head, plan, pulled, type Tree, twoYears } from "./support/pulled-plan.ts";
import { run } from "./support/run.ts";

const yaml = "data/yksinaisyys.yaml";

/** A plan that asks this now, and what the file tells that was asked. */
function tree(now: string, then: string): Tree {
  return {
    "plan/a.yaml": plan().replace(/source: .*/, `source: { ${now}, title: "T" }`),
    ...pulled({ yksinaisyys: [head, ...twoYears] }, { [yaml]: `${then}\n` }),
  };
}

const px = "https://px.esimerkki.example/api/v2/tables/T1";
const page = "https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__keks/900a.px/";

describe("values that were pulled for another question", () => {
  test.each([
    ["another number", "sotkanet: 4284", 'source: "sotkanet"\nquery: { indicator: 4270 }'],
    ["another kind of source", "file: a.csv", 'source: "sotkanet"\nquery: { indicator: 4270 }'],
    ["another file", "file: a.csv", 'source: "file"\nquery: { file: "b.csv" }'],
    ["another table", "statfin: keks/900a", 'source: "statfin"\nquery: { table: "keks/900b" }'],
    ["another folder", "statfin: keks/900a", 'source: "statfin"\nquery: { table: "muu/900a" }'],
    ["a longer code", `pxweb2: "${px}2"`, `source: "pxweb2"\nquery: { table: "${px}" }`],
    [
      "another address",
      'jsonstat: "https://a/b"',
      'source: "jsonstat"\nquery: { url: "https://a" }',
    ],
    ["another indicator", "sotkanet: 4284", "indicator: toinen\nquery: { indicator: 4284 }"],
  ])("are found and not judged by: %s", async (_, now, then) => {
    expect(await found(tree(now, then))).toContain(
      "snapshot-of-other-question data/yksinaisyys.csv",
    );
    const { out } = await run("status --json", { "hyte.yaml": settings(), ...tree(now, then) });
    expect(JSON.parse(out)).toMatchObject({ metrics: [{ latest: null }] });
  });

  test.each([
    ["the number", "sotkanet: 4284", "query: { indicator: 4284 }"],
    ["what the file does not tell", "file: a.csv", "query: {}"],
    ["a file", "file: a.csv", 'source: "file"\nquery: { file: "a.csv" }'],
    ["a table", "statfin: keks/900a", 'source: "statfin"\nquery: { table: "keks/900a" }'],
    ["its page", `statfin: "${page}"`, 'source: "statfin"\nquery: { table: "keks/900a" }'],
    [
      "its old name",
      "statfin: statfin_keks_pxt_900a.px",
      'source: "statfin"\nquery: { table: "keks/900a" }',
    ],
    ["its data", `pxweb2: "${px}/data?lang=fi"`, `source: "pxweb2"\nquery: { table: "${px}" }`],
    ["an address", 'jsonstat: "https://a/b"', 'source: "jsonstat"\nquery: { url: "https://a/b" }'],
    ["a hostile key", "sotkanet: 4284", 'source: "__proto__"\nquery: { constructor: 1 }'],
  ])("are not those of the same in other words: %s", async (_, now, then) => {
    expect((await found(tree(now, then))).join()).not.toContain("other-question");
  });

  test("are searched for few people all the same", async () => {
    const asked = tree("file: a.csv", 'source: "file"\nquery: { file: "b.csv" }');
    const few = pulled(
      { yksinaisyys: ["area,name,period,value,count", "HVA15,Keski-Suomi,2025,50,4"] },
      { [yaml]: 'source: "file"\nquery: { file: "b.csv" }\n' },
    );
    const { out } = await run("validate", { "hyte.yaml": settings(), ...asked, ...few });
    expect(out).toContain("snapshot-of-other-question");
    expect(out).toContain("small-count-shown");
  });

  test("are pulled anew, and then they are judged by", async () => {
    const asked = tree("sotkanet: 901", "query: { indicator: 902 }");
    const text = (asked["plan/a.yaml"] ?? "").replace('"T"', '"Keksitty 901"');
    const old = { "hyte.yaml": settings(), ...asked, "plan/a.yaml": text };
    const network = sotkanetWith({ 901: [[965, 2023, 3]] });
    const { files, out, code } = await run("pull", old, { network });
    expect(code).toBe(0);
    expect(out).not.toContain("käsin muutetun");
    const after = Object.fromEntries(
      [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );
    expect((await found(after)).join()).not.toContain("other-question");
    expect((await run("pull", after, { network })).out).toBe("");
  });
});
