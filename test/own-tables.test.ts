import { describe, expect, test } from "vitest";
import { memoryFiles } from "./support/memory-files.ts";
import { run } from "./support/run.ts";

const settings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
privacy: { minimumCount: 5000 }
`;

const named = (path: string): string => `indicators:
  - id: luku
    title: "Luku"
    unit: "henkilöä"
    direction: up
    source: { file: ${path}, name: "Oma rekisteri" }
    licence: "CC BY 4.0"
`;

describe("tables that a check does not look into", () => {
  const large = `Vuosi;Määrä;Huomio\n2023;4321;${"x".repeat(1_000_000)}\n`;

  test.each([
    ["a workbook", "aineistot/luku.xlsx", new Uint8Array([80, 75])],
    ["a large table", "aineistot/luku.csv", large],
  ])("are named: %s", async (_, path, contents) => {
    const tree = { "hyte.yaml": settings, "plan/a.yaml": named(path), [path]: contents };
    const { out, err } = await run("validate", tree);
    expect(out).not.toContain("small-count-shown");
    expect(err).toContain(`${path}. Excel-työkirjoihin`);
    const [sv, en] = [await run("validate --lang sv", tree), await run("validate --lang en", tree)];
    expect(sv.err).toContain(path);
    expect(en.err).toContain(`not searched for numbers of only a few people: ${path}.`);
  });

  test("are not what is not there, is not allowed or is looked into", async () => {
    const table = "Vuosi;Määrä\n2025;60000\n";
    for (const path of ["aineistot/luku.csv", "aineistot/toinen.xlsx", "../luku.xlsx"]) {
      const tree = {
        "hyte.yaml": settings,
        "plan/a.yaml": named(path),
        "aineistot/luku.csv": table,
      };
      expect((await run("validate", tree)).err).toBe("");
    }
  });

  test("are those of the indicators after so many", async () => {
    const many = Array.from(
      { length: 501 },
      (_, at) => `  - { id: i${at}, title: "T", source: { file: aineistot/luku${at}.csv } }\n`,
    );
    const tree = { "hyte.yaml": settings, "plan/a.yaml": `indicators:\n${many.join("")}` };
    expect((await run("validate", tree)).err).toContain("aineistot/luku500.csv. Excel");
  });
});

test("a table that many indicators ask is read once", async () => {
  const many = Array.from(
    { length: 50 },
    (_, at) => `  - { id: i${at}, title: "T", source: { file: aineistot/luku.csv } }\n`,
  );
  const files = memoryFiles({
    "hyte.yaml": settings,
    "plan/a.yaml": `indicators:\n${many.join("")}`,
    "aineistot/luku.csv": "Vuosi;Määrä\n2025;60000\n",
  });
  const read: string[] = [];
  const counted = {
    ...files,
    read: (path: string) => {
      read.push(path);
      return files.read(path);
    },
  };
  await run("validate", {}, { files: counted });
  expect(read.filter((path) => path.endsWith(".csv"))).toEqual(["aineistot/luku.csv"]);
});
