import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { nodeFiles } from "../src/host/node-files.ts";
import {
  inventedSettings,
  pullTable,
  realSettings,
  type TableOptions,
} from "./support/pulled-file.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { run } from "./support/run.ts";

/** A table with a fault: what it is called, what it holds, and what the plan says of it. */
type Faulty = readonly [string, string | Uint8Array, TableOptions?];

const faulty: readonly Faulty[] = [
  [
    "a column that is not there",
    "Vuosi;Osuus\n2024;1\n",
    { source: 'columns: { value: "Osuuus" }' },
  ],
  [
    "a column that is nothing like any",
    "Vuosi;Osuus\n2024;1\n",
    { source: 'columns: { value: "Tulos" }' },
  ],
  ["one heading twice", "Vuosi;Osuus;Osuus\n2024;1;2\n", { source: 'columns: { value: "Osuus" }' }],
  ["two columns that could be meant", "Vuosi;Osuus;Lukumäärä\n2024;1;2\n"],
  ["no column for the value", "Vuosi;Kävijät\n2024;1\n"],
  ["no column for the period", "Kunta;Osuus\nJyväskylä;1\n"],
  ["periods as columns beside a count", "Kunta;2023;2024;Vastaajia\nJyväskylä;1;2;90\n"],
  ["what is no number", "Vuosi;Osuus\n2023;noin 12\n2024;12,4,1\n"],
  [
    "more of it than is told",
    `Vuosi;Osuus\n${Array.from({ length: 9 }, (_, at) => `${2010 + at};x${at}\n`).join("")}`,
  ],
  ["a mark of thousands that could be a decimal mark", "Vuosi;Arvo\n2024;1.234,5\n"],
  ["a number of people that is none", "Vuosi;Osuus;n\n2024;1;-3\n"],
  ["what is no time", "Vuosi;Osuus\n2024;1\n14.5.24;2\n32.1.2024;2\n2024–;3\n"],
  ["an unknown area, a near one", "Kunta;Vuosi;Osuus\nJyväskyla;2024;1\n"],
  ["a bare code of an area", "Kunta;Vuosi;Osuus\n179;2024;1\n"],
  [
    "an unknown area of an invented plan",
    "Kunta;Vuosi;Osuus\nHarjukyla;2024;1\n",
    { settings: inventedSettings },
  ],
  ["no area on a row", "Kunta;Vuosi;Osuus\nJyväskylä;2023;1\n;2024;1\n"],
  ["an unknown sex", "Vuosi;Sukupuoli;Osuus\n2024;muu;1\n"],
  ["an unknown flag", "Vuosi;Osuus;Laatu\n2024;1;hyvä\n"],
  [
    "a group that begins as a formula",
    '"Vuosi";"Ryhmä";"Osuus"\n2024;"=HYPERLINK(""http://example.org"")";1\n',
  ],
  ["two values of one cell", "Vuosi;Osuus\n2024;1\n2023;2\n2024;3\n"],
  ["percentages among other numbers", "Vuosi;Osuus\n2023;12 %\n2024;0,13\n"],
  ["decimal commas among commas", "Vuosi,Osuus\n2023,12,4\n2024,13\n"],
  ["several faults at once", "Vuosi;Sukupuoli;Osuus\n2023;muu;1\n2024;naiset;x\nx;naiset;1\n"],
  ["quotes that are never closed", 'Vuosi;Osuus\n2023;1\n2024;"2\n2025;3\n'],
  ["nothing in it", ""],
  ["nothing but headings", "Vuosi;Osuus\n"],
  ["other areas alone", "Kunta;Vuosi;Osuus\nHelsinki;2024;1\n"],
  ["two encodings", new Uint8Array([...Buffer.from("Vuosi;Osuus;Ä\n2024;1;", "utf8"), 0xe4])],
  ["what is no text", new Uint8Array([...Buffer.from("Vuosi;Osuus\n2024;1\n"), 0, 1, 2])],
  ["a kind that is not read", "x", { path: "aineistot/luku.ods" }],
  ["a hidden path", "x", { path: ".omat/luku.csv" }],
];

async function faultOf(
  [, contents, options]: Faulty,
  language: "fi" | "sv" | "en",
): Promise<string> {
  const { err, code, csv } = await pullTable(contents, { columns: 100, ...options, language });
  expect(code).toBe(1);
  expect(csv).toBeUndefined();
  return err;
}

describe("what cannot be read", () => {
  test.each(["fi", "sv", "en"] as const)(
    "is told with its place, and what to write, in %s",
    async (language) => {
      let said = "";
      for (const one of faulty) said += `# ${one[0]}\n${await faultOf(one, language)}\n`;
      await expect(said).toMatchFileSnapshot(`cases/pull/file-faults.${language}.txt`);
    },
  );

  test("leaves what was pulled before as it is, and stops no other indicator", async () => {
    const plan = `indicators:
  - { id: a, title: A, unit: "%", source: { file: a.csv } }
  - { id: b, title: B, unit: "%", source: { file: b.csv } }
`;
    const tree = { "hyte.yaml": realSettings, "plan/a.yaml": plan };
    const first = await run("pull", {
      ...tree,
      "a.csv": "Vuosi;Arvo\n2024;11\n",
      "b.csv": "Vuosi;Arvo\n2024;21\n",
    });
    expect(first.code).toBe(0);
    const before = Object.fromEntries(first.files);
    const second = await run("pull", {
      ...before,
      "a.csv": "Vuosi;Arvo\n2024;x\n",
      "b.csv": "Vuosi;Arvo\n2024;22\n",
    });
    expect(second.code).toBe(1);
    expect(second.files.get("data/a.csv")).toEqual(before["data/a.csv"]);
    expect(second.out).toContain("21 → 22");
  });
});

describe("the file", () => {
  const refused = [
    "../luku.csv",
    "/etc/luku.csv",
    "C:/luku.csv",
    "aineistot\\luku.csv",
    ".git/luku.csv",
    "aineistot/.luku.csv",
    "aineistot//luku.csv",
    "./luku.csv",
    "data/luku.csv",
    "aineistot/\0luku.csv",
    "",
  ];

  test.each(refused)("%j is not read", async (name) => {
    const plan = `indicators: [{ id: luku, title: L, unit: "%", source: { file: ${JSON.stringify(name)} } }]\n`;
    const { err, code } = await run("pull", { "hyte.yaml": realSettings, "plan/a.yaml": plan });
    expect(code).toBe(1);
    expect(err).toContain("luku: ");
    expect(err).not.toContain("hyte issue");
  });

  test("that is not there is looked for near by", async () => {
    const tree = { "aineistot/kysely-2025.csv": "Vuosi;Arvo\n2024;1\n", "aineistot/muu.txt": "" };
    const asked = async (name: string): Promise<string> => {
      const plan = `indicators: [{ id: luku, title: L, unit: "%", source: { file: ${name} } }]\n`;
      const { err } = await run("pull", {
        "hyte.yaml": realSettings,
        "plan/a.yaml": plan,
        ...tree,
      });
      return err.replace(/\s+/g, " ");
    };
    expect(await asked("aineistot/kysely-2024.csv")).toContain(
      "Tarkoititko: ”aineistot/kysely-2025.csv”?",
    );
    expect(await asked("aineistot/x.csv")).toContain(
      "Samassa kansiossa on: ”aineistot/kysely-2025.csv”, ”aineistot/muu.txt”",
    );
    expect(await asked("muualla/x.csv")).toContain(
      "Samassa kansiossa ei ole yhtään CSV- tai Excel-tiedostoa.",
    );
  });

  test("that the system refuses is one indicator's failure", async () => {
    const plan = `indicators:
  - { id: a, title: A, unit: "%", source: { file: a.csv } }
  - { id: b, title: B, unit: "%", source: { file: b.csv } }
`;
    const files = memoryFiles({
      "hyte.yaml": realSettings,
      "plan/a.yaml": plan,
      "a.csv": "Vuosi;Arvo\n2024;11\n",
      "b.csv": "Vuosi;Arvo\n2024;21\n",
    });
    const refusing = {
      ...files,
      read: (name: string) => {
        if (name === "a.csv") throw new UserError({ fi: "Ei oikeutta.", sv: "Nej.", en: "No." });
        return files.read(name);
      },
    };
    const { code, err } = await run("pull", {}, { files: refusing });
    expect(code).toBe(1);
    expect(err).toContain("a: a.csv: Ei oikeutta.");
    expect(files.tree.has("data/b.csv")).toBe(true);
  });

  test("is no link out of the plan, though one within it", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "hyte-file-"));
    try {
      const root = path.join(folder, "suunnitelma");
      mkdirSync(path.join(root, "plan"), { recursive: true });
      const outside = path.join(folder, "salainen.csv");
      writeFileSync(outside, "Vuosi;Arvo\n2024;4321\n");
      writeFileSync(path.join(root, "hyte.yaml"), realSettings);
      symlinkSync(outside, path.join(root, "ulos.csv"));
      symlinkSync(folder, path.join(root, "kansio"));
      const names = ["ulos.csv", "kansio/salainen.csv", "plan"];
      const indicators = names.map(
        (name, at) => `{ id: i${at}, title: I, unit: "%", source: { file: ${name} } }`,
      );
      writeFileSync(path.join(root, "plan/a.yaml"), `indicators: [${indicators.join(", ")}]\n`);
      const { err, code } = await run("pull", {}, { files: nodeFiles(root) });
      expect(code).toBe(1);
      const said = err.replace(/\s+/g, " ");
      expect(said).toContain("i0: ulos.csv: Tämä on linkki suunnitelman kansion ulkopuolelle");
      expect(said).toContain("i1: kansio/salainen.csv: Tällaista tiedostoa ei ole");
      expect(said).toContain("i2: plan: Tämän tyyppistä tiedostoa ei osata lukea");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
