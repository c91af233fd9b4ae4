import { describe, expect, test } from "vitest";
import { loadCodes } from "../src/load/findings/index.ts";
import { fixCases, settings } from "./support/fix-cases.ts";
import { run } from "./support/run.ts";

const clean = `goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    actions:
      - { id: unikoulu, title: "Unikoulu", schedule: "syksy 2027" }
      - { id: ryhmat, title: "Ryhmät", schedule: "kevät 2028" }
`;

async function fixed(text: string): Promise<{ readonly text: string; readonly again: string }> {
  const tree = { "hyte.yaml": settings, "plan/a.yaml": text };
  const { files } = await run("validate --fix --lang en", tree);
  const after = Object.fromEntries(files);
  const { out } = await run("validate --format json --lang en", after);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { code: string }[] };
  return {
    text: new TextDecoder().decode(after["plan/a.yaml"]),
    again: findings.map(({ code }) => code).join(" "),
  };
}

describe("--fix", () => {
  test.each([
    ["no-break spaces as indentation", clean.replace(/^ {2,}/gm, (_) => "\u00a0".repeat(_.length))],
    ["no-break spaces after colons and dashes", clean.replace(/(?<=[:-]) /g, "\u00a0")],
    ["no-break spaces in one line", clean.replace("    title", "\u202f \u2007 title")],
    ["a dash without a space", clean.replace("- id: uni", "-id: uni")],
    ["dashes without a space before braces", clean.replaceAll("- {", "-{")],
    ["curly quotes", clean.replaceAll(/"([^"]+)"/g, "”$1”")],
    ["no opening quotes", clean.replaceAll(/(?<= )"/g, "")],
  ])("mends %s in one go", async (_, text) => {
    const before = await fixed(clean);
    expect(text).not.toBe(clean);

    expect(await fixed(text)).toEqual(before);
  });

  test("touches nothing in a file with a conflict", async () => {
    const text = clean
      .replace("    title: ", "<<<<<<< HEAD\n    title:\u00a0")
      .replace(
        "    actions",
        '=======\n    title:"Nuoret  nukkuvat\u0001"\n>>>>>>> uni\n    actions',
      )
      .replace("- { id: ryhmat", "-{ id: ryhmat");

    const result = await fixed(text);

    expect(result).toEqual({ text, again: "merge-conflict" });
  });

  test("leaves a quote that could mean something else", async () => {
    const text = clean.replace('"Ryhmät"', 'Näyttö 24"');

    const result = await fixed(text);

    expect(result.text).toBe(text);
    expect(result.again).toContain("unopened-quote");
  });
});

/** What reading finds, and one code of the texts' rules. */
const ofReading = new Set<string>([...loadCodes.map(({ id }) => id), "no-break-space"]);

interface Validated {
  readonly codes: readonly string[];
  readonly text: string;
}

async function validated(text: string, words: string): Promise<Validated> {
  const tree = { "hyte.yaml": settings, "plan/a.yaml": text };
  const { out, files } = await run(`validate ${words} --format json --lang en`, tree);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { code: string }[] };
  const codes = findings.map(({ code }) => code).filter((code) => ofReading.has(code));
  return { codes, text: new TextDecoder().decode(files.get("plan/a.yaml")) };
}

describe("--fix of one slip", () => {
  test.each(fixCases)("$name", async ({ text, codes, fixed: mended }) => {
    const goal = "goals:\n  - id: uni\n    ";

    const before = await validated(goal + text, "");
    const once = await validated(goal + text, "--fix");
    const twice = await validated(once.text, "--fix");

    expect([...before.codes].sort()).toEqual([...codes].sort());
    expect(once.text).toBe(goal + (mended ?? text));
    if (mended !== undefined) expect(once.codes).toEqual([]);
    expect(twice.text).toBe(once.text);
  });
});
