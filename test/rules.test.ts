import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../src/check/rules/index.ts";
import { everythingChecked } from "../src/commands/rule-list.ts";
import { markedExamples } from "./support/marked-examples.ts";
import { run } from "./support/run.ts";

const folders = [
  "src/load/findings/",
  "src/shape/findings/",
  "src/plan/findings/",
  "src/check/findings/",
  "src/check/rules/",
];
const root = new URL("../", import.meta.url);
const documents = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      code: name.slice(0, -3),
      text: readFileSync(new URL(folder + name, root), "utf8"),
    })),
);

const planted = readdirSync(new URL("test/planted/", root));

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  }[];
}

describe.each(documents)("$code", ({ code, text }) => {
  const examples = markedExamples(text);

  /** What no example can hold (an empty file, Latin-1) is shown, and has a planted case instead. */
  test("has a good and a bad example", () => {
    const isShown = text.includes("```text shown") && planted.includes(`${code}.yaml`);
    expect(isShown || examples.some(({ kind }) => kind === "bad")).toBe(true);
    expect(examples.some(({ kind }) => kind === "good")).toBe(true);
  });

  test.each(examples)("$kind example $number", async ({ kind, tree, expected }) => {
    const { out, err } = await run("validate --format json --lang en", tree);

    expect(err).toBe("");
    const all = (JSON.parse(out) as Printed).findings;
    const found = all
      .filter((finding) => finding.code === code)
      .map(
        ({ path, start, end }) => `${path}:${start.line}:${start.column}-${end.line}:${end.column}`,
      );
    expect(found).toEqual(kind === "bad" ? expected : []);
    const structural = everythingChecked()
      .filter(({ adjustable }) => !adjustable)
      .map(({ id }) => id);
    const others = all.filter(
      (finding) =>
        finding.code !== code && finding.severity === "error" && structural.includes(finding.code),
    );
    expect(
      others.map((finding) => `${finding.code} ${finding.path}:${finding.start.line}`),
    ).toEqual([]);
  });
});

test("every code has its document, and every document its code", () => {
  expect(documents.map(({ code }) => code).sort()).toEqual(everythingChecked().map(({ id }) => id));
});

test("the rule list names each file of its folder once", () => {
  const files = readdirSync(new URL("src/check/rules/", root)).filter(
    (name) => name.endsWith(".ts") && name !== "index.ts",
  );

  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});
