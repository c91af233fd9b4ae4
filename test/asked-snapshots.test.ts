import { describe, expect, test } from "vitest";
import { sotkanetWith } from "./support/sotkanet-answers.ts";
import { settings } from "./support/analysed.ts";
import { mallila } from "./support/mallila.ts";
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

  test.each([
    ["another class", "select: { ika: laitos }", 'asked: { select.ika: ["kotona"] }'],
    ["one class more", "select: { ika: [a, b] }", 'asked: { select.ika: ["a"] }'],
    ["a class where none was", "select: { ika: a }", "asked: {}"],
    ["no class where one was", "sex: total", 'asked: { select.ika: ["a"] }'],
    ["another column", 'columns: { value: "n" }', 'asked: { columns.value: ["%"] }'],
    ["another sheet", 'sheet: "B"', 'asked: { sheet: ["A"] }'],
    ["another sex", "sex: female", "asked: {}"],
    ["a hostile name", "sex: total", 'asked: { "__proto__": ["a"] }'],
  ])("are found where the same source is asked for %s", async (_, now, then) => {
    const asked = tree(`file: a.csv, ${now}`, `source: "file"\nquery: { file: "a.csv" }\n${then}`);

    expect(await found(asked)).toContain("snapshot-of-other-question data/yksinaisyys.csv");
    const { out } = await run("status --json", { "hyte.yaml": settings(), ...asked });
    expect(JSON.parse(out)).toMatchObject({ metrics: [{ latest: null }] });
  });

  const many = Array.from({ length: 300 }, (_, at) => `select.s${String(at)}: ["a"]`).join(", ");
  test.each([
    ["the same class as a list", "select: { ika: [a] }", 'asked: { select.ika: ["a"] }'],
    [
      "the same classes in another order",
      "select: { i: [b, a] }",
      'asked: { select.i: ["a", "b"] }',
    ],
    ["the sex that is asked of itself", "sex: total", "asked: {}"],
    ["what a file of before does not tell", "select: { ika: a }", ""],
    ["a form that no pull writes", "select: { ika: a }", "asked: { select.ika: { a: b } }"],
    ["a text instead of what was asked", "select: { ika: a }", "asked: b"],
    ["more than anybody asks", "select: { ika: a }", `asked: { ${many} }`],
  ])("are not those of the same source asked for %s", async (_, now, then) => {
    const asked = tree(`file: a.csv, ${now}`, `source: "file"\nquery: { file: "a.csv" }\n${then}`);

    expect((await found(asked)).join()).not.toContain("other-question");
  });

  test.each([
    ["liike", "asumismuoto: kotona", "asumismuoto: laitos", "kotona-asuvien-osuus"],
    ["mieli", 'value: "Osuus, %", cases', 'value: "Oppilaita", cases', "kaverivalitunti-kattavuus"],
  ])("are found in the example when its %s asks otherwise", async (name, was, is, indicator) => {
    const path = `plan/indicators/${name}.yaml`;
    const changed = (mallila[path] ?? "").replace(was, is);
    const { out } = await run("validate --as-of 2026-11-01", { ...mallila, [path]: changed });

    expect(out).toContain("snapshot-of-other-question");
    expect(out).toContain(`hyte pull ${indicator}`);
  });

  test("are told with what of the question is another now", async () => {
    const then =
      'source: "file"\nquery: { file: "a.csv" }\nasked: { columns.value: ["%"], sheet: ["A"] }';
    const asked = tree('file: a.csv, sheet: "A", columns: { value: "n" }, sex: male', then);
    const { out } = await run("validate --lang en", { "hyte.yaml": settings(), ...asked });

    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "then file: a.csv, columns value: %, now file: a.csv, columns value: n, sex: male.",
    );
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

  test("are pulled anew when another column is asked for, or the same class in other words", async () => {
    const csv = "Alue;Vuosi;Osuus;Toinen\nHVA15;2023;12,5;3\nHVA15;2025;11,5;4\n";
    const asking = (column: string): string =>
      plan().replace(
        /source: .*/,
        `source: { file: a.csv, name: "T", columns: { value: ${column} } }`,
      );
    const first = { "hyte.yaml": settings(), "plan/a.yaml": asking("Osuus"), "a.csv": csv };
    const text = (files: ReadonlyMap<string, Uint8Array>): Tree =>
      Object.fromEntries(
        [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
      );

    const pulledFirst = text((await run("pull", first)).files);
    expect(pulledFirst[yaml]).toContain('asked:\n  "columns.value": ["Osuus"]\n');
    expect((await found(pulledFirst)).join()).not.toContain("other-question");

    const turned = { ...pulledFirst, "plan/a.yaml": asking("Toinen") };
    expect(await found(turned)).toContain("snapshot-of-other-question data/yksinaisyys.csv");
    const again = await run("pull", turned);
    expect(again.out).toContain("suunnitelma pyytää lukuja nyt toisin");
    expect(again.out).not.toContain("käsin muutetun");
    const after = text(again.files);
    expect((await found(after)).join()).not.toContain("other-question");

    const reworded = { ...after, "plan/a.yaml": asking("toinen") };
    const { files, out } = await run("pull", reworded);
    expect(out).toContain("suunnitelma pyytää lukuja nyt toisin");
    expect((await found(text(files))).join()).not.toContain("other-question");
    expect((await run("pull", text(files))).out).toBe("");
  });
});
