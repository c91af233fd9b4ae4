import { describe, expect, test } from "vitest";
import { effortOf } from "./support/effort.ts";
import { found, head, plan, pulled, said, type Tree, twoYears } from "./support/pulled-plan.ts";

describe("files of data/", () => {
  const whole = pulled({ yksinaisyys: [head, ...twoYears] });

  test("are read alike with the line ends of Windows", async () => {
    const windows = Object.entries(whole).map(([path, text]): readonly [string, string] => [
      path,
      text.replaceAll("\n", "\r\n"),
    ]);

    expect(await found({ "plan/a.yaml": plan(), ...Object.fromEntries(windows) })).toEqual([]);
  });

  test("that hyte did not write are nobody's business", async () => {
    const own = {
      "data/lueminut.md": "Omia tietoja\n",
      "data/kysely-2025.csv": "Vuosi;Osuus\n2025;11,5\n",
      "data/asetukset.yaml": "oma: 1\n",
      "data/Kysely.csv": "area,name,period,value\n",
      "data/vanhat/yksinaisyys.csv": "area,name,period,value\n",
    };

    expect(await found({ "plan/a.yaml": plan(), ...whole, ...own })).toEqual([]);
  });

  test("that hyte did not write are no pull either", async () => {
    const own = { "data/kysely-2025.csv": "Vuosi;Osuus\n2025;11,5\n" };

    expect(await found({ "plan/a.yaml": plan(), ...own })).toEqual(["data-not-pulled plan/a.yaml"]);
  });

  test("that an indicator reads as its own file are no leftovers", async () => {
    const file = `indicators:
  - { id: oma, title: "Oma", source: { file: data/taulukko.csv } }
`;
    const table = { "data/taulukko.csv": "area,name,period,value\nHVA15,Keski-Suomi,2025,40.5\n" };

    expect(await found({ "plan/a.yaml": plan(), "plan/b.yaml": file, ...whole, ...table })).toEqual(
      ["snapshot-missing plan/b.yaml"],
    );
  });

  test("under the earlier id of an indicator are one finding, which names the later", async () => {
    const asked = { "data/yksinaisyys.yaml": "query: { indicator: 4284 }\n" };
    const tree = {
      "plan/a.yaml": plan({ id: "yksinaisyys-75" }),
      ...pulled({ yksinaisyys: [head, ...twoYears] }, asked),
    };

    expect(await found(tree)).toEqual(["snapshot-orphaned data/yksinaisyys.csv"]);
    expect(await said(tree, "fi")).toContain("hyte pull yksinaisyys-75");
  });

  test("that ask something else are a finding beside that of the indicator without any", async () => {
    const asked = { "data/yksinaisyys.yaml": "query: { indicator: 1 }\n" };
    const tree = {
      "plan/a.yaml": plan({ id: "yksinaisyys-75" }),
      ...pulled({ yksinaisyys: [head, ...twoYears] }, asked),
    };

    expect(await found(tree)).toEqual([
      "snapshot-orphaned data/yksinaisyys.csv",
      "snapshot-missing plan/a.yaml",
    ]);
  });

  test("merged from two pulls are told as changed, and nothing of what they hold", async () => {
    const merged = { "data/yksinaisyys.csv": `${head}\nSSS,Koko maa,2025,950\n` };

    expect(await found({ "plan/a.yaml": plan(), ...whole, ...merged })).toEqual([
      "snapshot-edited data/yksinaisyys.csv",
    ]);
  });

  test("with the marks of a merge conflict cannot be read", async () => {
    const torn = {
      "data/yksinaisyys.csv": `${head}\n<<<<<<< HEAD\n${twoYears.join("\n=======\n")}\n>>>>>>> x\n`,
    };

    expect(await found({ "plan/a.yaml": plan(), ...whole, ...torn })).toEqual([
      "snapshot-unreadable data/yksinaisyys.csv",
    ]);
  });
});

describe("hostile files of data/", () => {
  const tree = (csv: string, yaml?: string): Tree => ({
    "plan/a.yaml": plan(),
    ...pulled({ yksinaisyys: [csv] }),
    ...(yaml === undefined ? {} : { "data/yksinaisyys.yaml": yaml }),
  });
  const laughs = Array.from({ length: 9 }, (_, level) =>
    level === 0 ? "x0: &l0 [ha, ha]" : `x${level}: &l${level} [${`*l${level - 1}, `.repeat(10)}]`,
  ).join("\n");
  const merges = `x: &a { ${"k: 1, ".repeat(1)} }\n${"y: { <<: *a }\n".repeat(5000)}`;

  test.each([
    ["one cell of megabytes", tree(`${head}\nHVA15,"${'""'.repeat(2_000_000)}",2025,1`)],
    ["a quote that does not end", tree(`${head}\nHVA15,"${'""'.repeat(2_000_000)}a,2025,1`)],
    ["a hundred thousand columns", tree(`${head},${"c,".repeat(100_000)}`)],
    ["commas alone", tree(`${head}\n${",".repeat(2_000_000)}`)],
    ["aliases of aliases", tree(head, `${laughs}\nquery: { a: *l8 }\n`)],
    ["merges", tree(head, merges)],
    ["brackets", tree(head, "[".repeat(150_000))],
    ["more than a provenance ever holds", tree(head, `a: "${"x".repeat(300_000)}"\n`)],
    ["__proto__", tree(`${head},__proto__\nHVA15,a,2025,1,x`, "__proto__: { rows: 1 }\n")],
  ])("%s: a finding at most, and no fault", async (_, files) => {
    const { result: codes, effort } = await effortOf(() => found(files));

    expect(codes.filter((code) => !/^(?:snapshot-|area-without)/.test(code))).toEqual([]);
    expect(effort).toBeLessThan(400);
    expect(({} as { rows?: number }).rows).toBeUndefined();
  });

  test("thousands of metrics of one indicator with tens of thousands of values take no time", async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, at) => `HVA15,K,${2000 + (at % 25)},${at % 25}`,
    );
    const metrics = Array.from(
      { length: 3000 },
      (_, at) =>
        `  - { id: m${at}, indicator: a, goals: [g], baseline: { period: 2010, value: 10 }, targets: [{ period: 2029, value: 40 }] }\n`,
    );
    const files = {
      "plan/a.yaml": `indicators:
  - id: a
    title: "A"
    unit: "%"
    direction: up
    source: { sotkanet: 1, title: "A" }
    breaks: [{ period: 2009, note: "x" }]
goals:
  - { id: g, title: "T" }
metrics:
${metrics.join("")}`,
      ...pulled({ a: [head, ...rows] }),
    };
    const { result, effort } = await effortOf(() => found(files));

    expect(result).toEqual([]);
    expect(effort).toBeLessThan(400);
  });
});
