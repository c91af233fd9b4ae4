import { describe, expect, test } from "vitest";
import type { Loaded } from "../src/load/load.ts";
import { effortOf } from "./support/effort.ts";
import { loadText, shown } from "./support/load-text.ts";

/** Of honest text of the same size it is about 50. */
const mostEffort = 400;

describe("limits", () => {
  async function read(text: string): Promise<{ readonly loaded: Loaded; readonly effort: number }> {
    const { result, effort } = await effortOf(() => loadText(text));
    return { loaded: result, effort };
  }

  test("nesting of 64 is read, of 65 is not", async () => {
    const nested = (depth: number): string =>
      `a: ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}\n`;

    expect((await loadText(nested(64))).findings).toEqual([]);
    expect((await loadText(nested(65))).findings.map(shown)).toEqual(["nesting-limit 1:67 ["]);
  });

  test("many mappings in mappings at one column are a slip and no nesting", async () => {
    const { findings } = await loadText(
      "title: Tavoite: nuoret\n".repeat(70).replace(/title/g, () => "t"),
    );

    expect(findings.map(({ code }) => code)).not.toContain("nesting-limit");
    expect(findings[0]?.code).toBe("colon-in-text");
  });

  test("a hundred aliases are read, one more is not", async () => {
    const aliases = (count: number): string =>
      `a: &a 1\nb: [${Array.from({ length: count }, () => "*a").join(", ")}]\n`;

    expect((await loadText(aliases(100))).findings).toEqual([]);
    const { findings, documents, unread } = await loadText(aliases(101));
    expect(findings.map(({ code }) => code)).toEqual(["alias-limit"]);
    expect(documents).toEqual([]);
    expect(unread.map(({ path }) => path)).toEqual(["plan/a.yaml"]);
  });

  test.each([
    ["a long text", `x-0: &a "${"y".repeat(5000)}"\n`],
    ["a long key", `x-0: &a { ${"y".repeat(5000)}: 1 }\n`],
    ["a list of texts", `x-0: &a ["${"y".repeat(2500)}", "${"y".repeat(2500)}"]\n`],
    ["aliases of aliases", `x-0: &b "${"y".repeat(500)}"\nx-1: &a [${"*b, ".repeat(10)}]\n`],
  ])("%s may be repeated by aliases up to a hundred thousand characters", async (_, head) => {
    const repeated = (count: number): string => `${head}b: [${"*a, ".repeat(count)}]\n`;

    expect((await loadText(repeated(18))).findings).toEqual([]);
    const { findings, documents } = await loadText(repeated(21));
    expect(findings.map(({ code }) => code)).toEqual(["alias-limit"]);
    expect(documents).toEqual([]);
  });

  test("the billion laughs end at once", async () => {
    const lines = ["x-0: &l0 [haha, haha, haha, haha, haha, haha, haha, haha, haha, haha]"];
    for (let level = 1; level <= 9; level++) {
      lines.push(
        `x-${level}: &l${level} [${Array.from({ length: 10 }, () => `*l${level - 1}`).join(", ")}]`,
      );
    }
    const before = process.memoryUsage().heapUsed;
    const { loaded, effort } = await read(`${lines.join("\n")}\n`);

    expect(loaded.findings.map(({ code }) => code)).toEqual(["alias-limit"]);
    expect(effort).toBeLessThan(20);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 2 ** 20);
  });

  test("a file of more than a megabyte is not read", async () => {
    const { findings, unread, checked } = await loadText("# ".padEnd(1_000_001, "x"));

    expect(findings.map(({ code, facts }) => [code, facts["size"], facts["limit"]])).toEqual([
      ["file-too-large", 1.1, 1],
    ]);
    expect(unread).toEqual([{ path: "plan/a.yaml", text: "" }]);
    expect(checked).toBe(2);
  });

  const size = 999_000;
  const longestMended = 100_000;
  function deeper(levels: number): string {
    return Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}-a:\n`).join("");
  }
  test.each([
    ["brackets", "[".repeat(size), "nesting-limit"],
    ["closing brackets", "]".repeat(size), "unclosed-bracket"],
    ["dashes", "- ".repeat(size / 2), "nesting-limit"],
    ["braces", "{a: ".repeat(size / 4), "nesting-limit"],
    ["question marks", "? ".repeat(size / 2), "nesting-limit"],
    ["colons", ": ".repeat(size / 2), undefined],
    ["quotes", '"'.repeat(size), undefined],
    ["anchors", "&a ".repeat(size / 3), undefined],
    ["aliases", "- *a\n".repeat(size / 5), undefined],
    ["directives", "%\n".repeat(size / 2), "yaml-directive"],
    ["documents", "---\n".repeat(size / 4), undefined],
    ["unclosed quotes", '- "a\n'.repeat(size / 5), "unclosed-quote"],
    ["one long line", `a: ${"x: ".repeat(size / 3 - 2)}`, undefined],
    ["spaces in a line", `a: x${" ".repeat(size - 10)}y\tz`, undefined],
    ["spaces before a number sign", `a: X${" ".repeat(size - 10)}#3`, undefined],
    ["tabs", "\t".repeat(size), undefined],
    ["line ends", "\n".repeat(size), "empty-file"],
    ["bare returns", "a\r".repeat(size / 2), "line-ends"],
    ["control characters", "\u0001".repeat(size), "unprintable-character"],
    ["decimal commas", `a: [${"{ b: 1,5 },".repeat(size / 11 - 1)}]\n`, "decimal-comma"],
    ["orphans", `a: { ${"b, ".repeat(size / 3 - 3)}}\n`, undefined],
    ["equal keys", "a: 1\n".repeat(size / 5), "duplicate-key"],
    ["tab-indented lines", `a:\n${"\t- b\n".repeat(size / 5 - 1)}`, undefined],
    ["badly indented lines", `a:\n  b: 1\n${" c: 1\n".repeat(size / 6 - 2)}`, undefined],
    ["no-break spaces", "a:\u00a0b\n".repeat(size / 7), "unusual-space"],
    ["no-break spaces in a line", `a:${"\u00a0".repeat(size / 2)}`, undefined],
    ["no-break spaces in braces", `a: [${'\u00a0"'.repeat(size / 4)}\n`, undefined],
    ["conflicts", "<<<<<<< a\n=======\n>>>>>>> b\n".repeat(size / 28), "merge-conflict"],
    ["markers of one conflict", "=======\n".repeat(size / 8), "merge-conflict"],
    ["dashes that touch", `a:\n${"  -b: 1\n".repeat(size / 8 - 1)}`, "missing-space-after-dash"],
    ["curly quotes", `a:\n${"- ”a”\n".repeat(size / 10)}`, "curly-quotes"],
    ["unopened quotes", '- a"\n'.repeat(size / 5), undefined],
  ])("a megabyte of %s ends soon with few findings", async (_, text, code) => {
    const { loaded, effort } = await read(text);

    expect(text.length).toBeGreaterThan(longestMended);
    expect(text.length).toBeLessThan(1_000_000);
    expect(loaded.findings.length).toBeLessThanOrEqual(1000);
    if (code !== undefined) expect(loaded.findings[0]?.code).toBe(code);
    expect(effort).toBeLessThan(mostEffort);
  });

  test.each([
    ["tab-indented lines", `a:\n${"\t- b\n".repeat(19_000)}`],
    ["decimal commas", `a: [${"{ b: 1,5 },".repeat(9_000)}]\n`],
    ["colons in text", "- a: b: c\n".repeat(9_900)],
    ["control characters", "a: \u0001\n".repeat(14_000)],
    ["badly indented lines", `a:\n  b: 1\n${" c: 1\n".repeat(16_000)}`],
    ["text after quotes", 'a: "b" c\n'.repeat(11_000)],
    ["no-break spaces", "a:\u00a0b\n".repeat(14_000)],
    ["no-break spaces and other slips", "a:\u00a0b: c\n".repeat(4900)],
    ["no-break spaces in braces", `a: { ${'b:\u00a0"c",\u00a0'.repeat(9000)} }\n`],
    ["dashes that touch", `a:\n${"  -b: 1\n   c: 2\n".repeat(6000)}`],
    ["dashes that touch, deeper and deeper", deeper(300)],
    ["curly quotes", "a:\n" + "- ”a #1”\n".repeat(10_000)],
    ["unopened quotes", "a:\n" + '- a: b"\n'.repeat(11_000)],
  ])("as many %s as are mended end soon", async (_, text) => {
    const { loaded, effort } = await read(text);

    expect(text.length).toBeLessThanOrEqual(longestMended);
    expect(loaded.findings.length).toBeGreaterThan(0);
    expect(effort).toBeLessThan(mostEffort);
  });

  test("a hundred thousand keys are read", async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join("\n");
    const { loaded, effort } = await read(
      `${text.slice(0, 990_000).replace(/\n[^\n]*$/, "")}\nx: *y\n`,
    );

    expect(loaded.findings.map(({ code }) => code)).toEqual(["reserved-start"]);
    expect(effort).toBeLessThan(mostEffort);
  });
});
