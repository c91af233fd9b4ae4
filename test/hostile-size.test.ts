import { describe, expect, test } from "vitest";
import { isNearToSome, nearest } from "../src/base/nearest.ts";
import { analyse } from "../src/commands/analyse.ts";
import { applyFixes } from "../src/fix/fix.ts";
import { previewFixes } from "../src/fix/preview.ts";
import { asOf, settings } from "./support/analysed.ts";
import { effortOf } from "./support/effort.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { run } from "./support/run.ts";

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

const mostEffort = 400;

/** The codes that are told of a plan file, how often each, and how many findings there were in all. */
async function foundIn(
  text: string,
): Promise<{ readonly codes: ReadonlyMap<string, number>; readonly all: number }> {
  const files = memoryFiles({ "hyte.yaml": settings(), "plan/a.yaml": text });
  const { result, effort } = await effortOf(() => analyse(files, asOf));
  const { findings, untold } = result;
  expect(effort).toBeLessThan(mostEffort);
  const codes = new Map<string, number>();
  for (const { code, fix } of findings) {
    codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(fix ?? []).toBeInstanceOf(Array);
  }
  return { codes, all: findings.length + untold };
}

const goal = 'goals:\n  - id: a\n    title: "Tavoite"\n';

// Each of these took minutes once.
describe("one file of hostile size", () => {
  test.each([
    ["unknown fields of the file", lines(20_000, (i) => `k${i}:\n`), "unknown-field", 20_000],
    [
      "unknown fields of an entry",
      goal + lines(20_000, (i) => `    k${i}:\n`),
      "unknown-field",
      20_000,
    ],
    [
      "owners that are not there",
      `goals:\n${lines(14_000, (i) => `  - id: g${i}\n    title: "x"\n    owners: [nobody${i}]\n`)}`,
      "goal-without-action",
      14_000,
    ],
    [
      "goals without an id",
      `goals:\n${'  - title: "x"\n'.repeat(40_000)}`,
      "missing-field",
      40_000,
    ],
    ["empty items", `goals:\n${"  -\n".repeat(100_000)}`, "empty-field", 100_000],
    [
      "references a letter from thousands of ids",
      `actors:\n${lines(8_000, (i) => `  - id: toimija-${i}\n    title: "x${i}"\n`)}goals:\n${lines(8_000, (i) => `  - id: g${i}\n    title: "y${i}"\n    owners: [tomija-${i}]\n`)}`,
      "unknown-reference",
      8_000,
    ],
    [
      "actions for goals that are not there",
      `actions:\n${lines(3_000, (i) => `  - id: a${i}\n    title: "x${i}"\n    goals: [${lines(30, (k) => `u${i}-${k}, `)}]\n`)}`,
      "action-without-owner",
      3_000,
    ],
    [
      "owners of one goal that are not there",
      `actors:\n  - id: zzzzzzzzzz\n    title: "x"\n${goal}    owners: [${lines(70_000, (i) => `${i.toString(36)}q,`)}]\n`,
      "unknown-reference",
      70_000,
    ],
    [
      "sections of one goal that are none",
      `${goal}    fulfils: [${lines(70_000, (i) => `q${i.toString(36)},`)}]\n`,
      "statute-malformed",
      70_000,
    ],
  ])("%s", async (_, text, code, atLeast) => {
    const { codes, all } = await foundIn(text);

    expect(codes.get(code)).toBeGreaterThan(0);
    expect(all).toBeGreaterThanOrEqual(atLeast);
  });

  test.each([
    ["no-break-space", `"${"\u00a0".repeat(200_000)}"`],
    ["no-break-space", `|\n${"      Sana\u00a0toinen\n".repeat(20_000)}`],
    ["repeated-spaces", `"${"x  ".repeat(200_000)}"`],
    ["statute-malformed", `"x"\n    fulfils: ["${"§".repeat(400_000)}"]`],
  ])("%s in one text", async (code, title) => {
    const { codes } = await foundIn(`goals:\n  - id: a\n    title: ${title}\n`);

    expect(codes.get(code)).toBe(1);
  });

  test("acceptances for one line", async () => {
    const comment = "  # hyte-accept goal-without-action until 2027-12-31: syy\n";
    const { codes } = await foundIn(goal.replace("  -", `${comment.repeat(12_000)}  -`));

    expect(codes.has("goal-without-action")).toBe(false);
    expect(codes.has("goal-without-metric")).toBe(true);
  });
});

test("every part of a long text is mended", async () => {
  const tree = {
    "hyte.yaml": settings(),
    "plan/a.yaml": `goals:\n  - id: a\n    title: |\n${"      Yksi  kaksi  kolme\n      Yksi  kaksi  kolme ja  muut\n".repeat(100)}`,
  };
  const { files } = await run("validate --fix", tree);

  const fixed = new TextDecoder().decode(files.get("plan/a.yaml"));
  expect(fixed).toBe(tree["plan/a.yaml"].replace(/(?<=\S) {2}(?=\S)/g, " "));
});

test("a hundred thousand edits of one line are shown and made", async () => {
  const spaced = `goals:\n  - id: a\n    title: "${"x  ".repeat(150_000)}y"\n`;
  const tree = { "hyte.yaml": settings(), "plan/a.yaml": spaced };
  const file = { path: "plan/a.yaml", text: spaced };
  const { findings } = await analyse(memoryFiles(tree), asOf);
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));

  expect(previewFixes(file, fixes)).toContain(`+    title: "${"x ".repeat(150_000)}y"`);
  expect(applyFixes(file, fixes)).toBe(spaced.replaceAll("x  ", "x "));
});

test("after a million comparisons with one list nothing is near any more", () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => `tunnus-${1000 + index}`);

  const found = Array.from({ length: 2_000 }, (_, index) => nearest(`tunus-${1000 + index}`, ids));

  expect(found[0]).toContain("tunnus-1000");
  expect(found.at(-1)).toEqual([]);
  expect(isNearToSome("tunnus-1000", ids)).toBe(false);
  expect(nearest("tunus-2999", [...ids])).toContain("tunnus-2999");
});

test("a word is near to some as it would be found for one of them", () => {
  expect(isNearToSome("kunnat", ["zzzzz", "kunat"])).toBe(true);
  expect(isNearToSome("kunnat", ["zzzzz", ""])).toBe(false);
  expect(isNearToSome("k".repeat(65), ["k".repeat(64)])).toBe(false);
  expect(isNearToSome("kunnat", ["kunn"])).toBe(true);
});

describe("a misspelt id of an entry that others name rightly", () => {
  const tree = (id: string, owners: readonly string[]): Readonly<Record<string, string>> => ({
    "hyte.yaml": settings(),
    "plan/a.yaml": `actors:\n  - id: ${id}\n    title: "Yksikkö"\ngoals:\n${owners.map((owner, i) => `  - id: g${i}\n    title: "Tavoite ${i}"\n    owners: [${owner}]\n`).join("")}`,
  });

  async function referencesIn(files: Readonly<Record<string, string>>): Promise<unknown> {
    const { findings } = await analyse(memoryFiles(files), asOf);
    return findings
      .filter(({ code }) => code === "unknown-reference")
      .map(({ facts, fix }) => [facts["id"], facts["definition"], fix !== undefined]);
  }

  test("is said once, and the references stay as they are", async () => {
    const files = tree("nuvolatyo", ["neuvolatyo", "neuvolatyo", "neuvolatyo"]);

    expect(await referencesIn(files)).toEqual([["neuvolatyo", "nuvolatyo", false]]);
    const fixed = await run("validate --fix", files);
    expect(new TextDecoder().decode(fixed.files.get("plan/a.yaml"))).toBe(files["plan/a.yaml"]);
    const { out } = await run("validate --lang en", files);
    expect(out).toContain("no reference uses “nuvolatyo”");
  });

  test.each([
    ["one reference may be the slip", ["nuvolatyo"]],
    ["another reference uses the id", ["nuvolatyo", "nuvolatyo", "neuvolatyo"]],
  ])("is not suspected where %s", async (_, owners) => {
    const slips = owners.filter((owner) => owner === "nuvolatyo");

    expect(await referencesIn(tree("neuvolatyo", owners))).toEqual(
      slips.map((owner) => [owner, undefined, true]),
    );
  });

  test("a title in place of an id is no slip of the id", async () => {
    expect(await referencesIn(tree("neuvolatyo", ["yksikkö", "yksikkö"]))).toEqual([
      ["yksikkö", undefined, true],
      ["yksikkö", undefined, true],
    ]);
  });
});
