import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { FindingText } from "../src/base/finding-texts.ts";
import { languages } from "../src/base/language.ts";
import type * as analyses from "../src/commands/analyse.ts";
import { findingTextsOf } from "../src/commands/report-of.ts";
import { everythingChecked } from "../src/commands/rule-list.ts";
import type { ReadFiles } from "../src/host/host.ts";
import { nodeFiles } from "../src/host/node-files.ts";
import { mallila as example } from "./support/mallila.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { plant, plantedCases, type PlantedCase } from "./support/planted.ts";
import { run } from "./support/run.ts";

// What is found does not depend on the language it is told in: one analysis of the same files serves all three.
vi.mock("../src/commands/analyse.ts", async (importOriginal) => {
  const original = await importOriginal<typeof analyses>();
  const known = new WeakMap<ReadFiles, Promise<analyses.Analysis>>();
  return {
    ...original,
    analyse: (files: ReadFiles, asOf: string) => {
      const analysis = known.get(files) ?? original.analyse(files, asOf);
      known.set(files, analysis);
      return analysis;
    },
  };
});

const cases = plantedCases();
const severities = new Map(everythingChecked().map(({ id, severity }) => [id, severity]));

interface Said {
  readonly code: string;
  readonly severity: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

test("the example itself has no finding", async () => {
  expect(await findings(example)).toEqual([[], [], []]);
});

describe.each(cases)("$code: $name", (planted) => {
  test("turns up once, at its place, in each language", async () => {
    const { tree, place } = plant(example, planted);
    const { code, brings, links } = planted;
    const expected = `${planted.severity ?? severities.get(code) ?? "?"} ${code} ${place}`;

    const said = await findings(tree, links);

    for (const each of said) {
      const brought = each.filter((one) => `${one.severity} ${one.code}` === brings);
      expect(brought).toHaveLength(brings === undefined ? 0 : 1);
      const others = each.filter((one) => !brought.includes(one));
      expect(others.map(summary).join("\n")).toBe(expected);
    }
    await expectSentences(said.flatMap((each) => each.find((one) => one.code === code) ?? []));
  });
});

/** All three sentences in three languages, none of them the same, and without a hole where a fact should be. */
async function expectSentences(said: readonly Said[]): Promise<void> {
  for (const part of ["what", "why", "fix"] as const) {
    const sentences = said.map((one) => one[part]);
    expect(new Set(sentences).size, sentences.join(" | ")).toBe(languages.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\S/);
  }
  for (const [index, language] of languages.entries()) {
    const { code = "", facts = {} } = said[index] ?? {};
    const wanted = placeholders((await findingTextsOf(language))[code]);
    expect(wanted.filter((name) => !Object.hasOwn(facts, name))).toEqual([]);
  }
}

describe("a case that does not fit the example says which, and why", () => {
  const given: PlantedCase = { code: "tab", name: "a tab" };
  const place = 'test/planted/tab.yaml, "a tab": ';

  test.each<[string, Partial<PlantedCase>]>([
    [
      "`find` must stand exactly once in hyte.yaml and stands there 0 times: no such text",
      { edits: [{ file: "hyte.yaml", find: "no such text", replace: "«x»" }] },
    ],
    [
      "`at.find` must stand exactly once in hyte.yaml and stands there 0 times: no such text",
      { at: { file: "hyte.yaml", find: "«no such text»" } },
    ],
    [
      "`find`: the example has no plan/none.yaml",
      { edits: [{ file: "plan/none.yaml", find: "a", replace: "«b»" }] },
    ],
    ["the example has no plan/none.yaml, which `remove` names", { remove: ["plan/none.yaml"] }],
    [
      "a case needs exactly one pair of marks «…» in what is put in, or `at`; it has 0",
      { add: { "plan/x.yaml": "goals: []\n" } },
    ],
  ])("%s", (message, slip) => {
    expect(() => plant(example, { ...given, ...slip })).toThrow(place + message);
  });
});

test("every code that hyte can find has a planted case", () => {
  const codes = everythingChecked().map(({ id }) => id);
  const planted = new Set(cases.map(({ code }) => code));

  expect(codes.filter((code) => !planted.has(code))).toEqual([]);
  expect([...planted].filter((code) => !codes.includes(code))).toEqual([]);
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What `hyte validate` says of the files, in each language. */
async function findings(
  tree: Readonly<Record<string, string | Uint8Array>>,
  links?: PlantedCase["links"],
): Promise<readonly (readonly Said[])[]> {
  const files = links === undefined ? memoryFiles(tree) : nodeFiles(realFolder(tree, links));
  return Promise.all(
    languages.map(async (language) => {
      const command = `validate --format json --as-of 2026-11-01 --lang ${language}`;
      const { out, err } = await run(command, {}, { files });
      expect(err).toBe("");
      return (JSON.parse(out) as { readonly findings: readonly Said[] }).findings;
    }),
  );
}

/** The facts without which a sentence would have a hole: those outside `[[…]]`. */
function placeholders(text: FindingText | undefined): readonly string[] {
  const templates = [text?.what, text?.why, text?.fix].join(" ").replaceAll(/\[\[.*?\]\]/gs, "");
  return Array.from(
    templates.matchAll(/\{([a-zA-Z][a-zA-Z0-9]*)(?::(?:and|or))?\}/g),
    ([, name = ""]) => name,
  );
}

function summary({ severity, code, path: file, start, end }: Said): string {
  return `${severity} ${code} ${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
}

function realFolder(
  tree: Readonly<Record<string, string | Uint8Array>>,
  links: NonNullable<PlantedCase["links"]>,
): string {
  const top = mkdtempSync(path.join(tmpdir(), "hyte-planted-"));
  folders.push(top);
  const root = path.join(top, "plan-repository");
  writeFileSync(path.join(top, "outside.yaml"), "goals: []\n");
  for (const [file, contents] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), contents);
  }
  for (const [file, target] of Object.entries(links)) symlinkSync(target, path.join(root, file));
  return root;
}
