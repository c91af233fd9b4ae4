import { describe, expect, it } from "vitest";
import type { Finding } from "../src/base/finding.ts";
import type { SourceFile } from "../src/base/place.ts";
import { accept } from "../src/check/accept.ts";
import { type Acceptance, readAcceptances } from "../src/check/acceptance.ts";
import { checkCodes } from "../src/check/findings/index.ts";
import { matchesPath } from "../src/check/path-pattern.ts";
import { findingAt, placeAt } from "./support/findings.ts";

const rules = {
  acceptable: new Set(["goal-without-action", "unfinished-text"]),
  refused: new Set(["unknown-field"]),
  asOf: "2026-11-01",
};
const comment = "# hyte-accept goal-without-action until 2026-12-31: valmistelu kesken";

function fileOf(...lines: readonly string[]): SourceFile {
  return { path: "plan/a.yaml", text: `${lines.join("\n")}\n` };
}

/** Accepts a finding of goal-without-action at each place where the file says "uni". */
async function acceptIn(file: SourceFile, asOf = rules.asOf) {
  const findings = [...file.text.matchAll(/\buni\b/g)].map((_, index) =>
    findingAt(placeAt(file, "uni", index + 1)),
  );
  const read = await readAcceptances([file]);
  const result = accept(findings, read.value, { ...rules, asOf });
  return {
    kept: result.kept.length,
    accepted: result.accepted.length,
    codes: [...read.findings, ...result.findings].map((finding) => finding.code),
    words: [...read.findings, ...result.findings].map(({ at }) =>
      at.file.text.slice(at.from, at.to),
    ),
  };
}

describe("an acceptance in a comment", () => {
  it.each([
    { name: "above the line", lines: [comment, "- id: uni"] },
    {
      name: "above, with blank lines and comments between",
      lines: [comment, "", "  # muu", "- id: uni"],
    },
    { name: "at the end of the line", lines: [`- id: uni ${comment}`] },
    { name: "after a quoted text", lines: [`- id: "uni" ${comment}`] },
    {
      name: "in a list in brackets",
      lines: [`- [a, ${comment}`, "    uni]"],
      kept: 1,
      codes: ["acceptance-unused"],
    },
    { name: "with Windows line ends", lines: [`${comment}\r`, "- id: uni\r"] },
    { name: "without a space after #", lines: [comment.replace("# ", "#"), "- id: uni"] },
    { name: "after a block text", lines: ["a: |", "  teksti", comment, "b: uni"] },
  ] as { name: string; lines: string[]; kept?: number; codes?: string[] }[])(
    "$name",
    async ({ lines, kept = 0, codes = [] }) => {
      const result = await acceptIn(fileOf(...lines));

      expect(result).toMatchObject({ kept, accepted: 1 - kept, codes });
    },
  );

  it("holds for its line only", async () => {
    const result = await acceptIn(
      fileOf(comment, "- id: uni", "- id: uni", `- id: uni ${comment}`),
    );

    expect(result).toMatchObject({ kept: 1, accepted: 2, codes: [] });
  });

  it("can stand in a stack with others", async () => {
    const other = "# hyte-accept unfinished-text until 2026-12-31: luonnos";
    const file = fileOf(comment, other, "- id: uni");
    const findings = [
      findingAt(placeAt(file, "uni")),
      findingAt(placeAt(file, "uni"), { code: "unfinished-text" }),
    ];

    const result = accept(findings, (await readAcceptances([file])).value, rules);

    expect(result).toMatchObject({ kept: [], findings: [] });
    expect(result.accepted).toEqual(findings);
  });

  it.each([
    { name: "quotes", lines: [`- "uni ${comment}"`] },
    { name: "quotes over several lines", lines: ['- "uni', `  ${comment}`, '  loppu"'] },
    { name: "single quotes", lines: [`- 'uni ${comment}'`] },
    { name: "a block text", lines: ["a: |", `  ${comment}`, "  uni"] },
    { name: "a folded text", lines: ["- a: >-", "    x", `    ${comment}`, "    uni"] },
    { name: "a plain text", lines: [`- uni${comment}`] },
  ])("is none inside $name", async ({ lines }) => {
    const result = await acceptIn(fileOf(...lines));

    expect(result).toMatchObject({ kept: 1, accepted: 0, codes: [] });
  });

  it.each([
    "# hyte-accept",
    "# hyte-accept goal-without-action",
    "# hyte-accept goal-without-action until 2026-12-31",
    "# hyte-accept goal-without-action until 2026-12-31:   ",
    "# hyte-accept goal-without-action until 31.12.2026: syy",
    "# hyte-accept goal-without-action until 2026-02-30: syy",
    "# hyte-accept goal-without-action: syy",
    "# hyte-accept: goal-without-action until 2026-12-31: syy",
    "# hyte accept goal-without-action until 2026-12-31: syy",
    "#hyte accept goal-without-action until 2026-12-31: syy",
    "# Hyte-Accept goal-without-action until 2026-12-31: syy",
    "# HYTE-ACCEPT goal-without-action until 2026-12-31: syy",
    "# hyte_accept goal-without-action until 2026-12-31: syy",
    "# hyte–accept goal-without-action until 2026-12-31: syy",
    "# hyte: accept goal-without-action until 2026-12-31: syy",
    "# hyteaccept goal-without-action until 2026-12-31: syy",
    "## hyte-accept goal-without-action until 2026-12-31: syy",
    "# hyte-accept goal-without-action till 2026-12-31: syy",
    "#hyte-accept",
    "# hyte accept",
  ])("that is malformed is a finding: %s", async (written) => {
    const result = await acceptIn(fileOf(written, "- id: uni"));

    expect(result).toEqual({
      kept: 1,
      accepted: 0,
      codes: ["acceptance-malformed"],
      words: [written.trimEnd()],
    });
  });

  it.each([
    "# katso hyte-accept",
    "# hyte-acceptance on sana",
    "a: hyte-accept",
    "a: hyte accept",
    'a: "# hyte accept x"',
    "# hyte-ryhmä hyväksyi: accept",
    "# hyte-kerroin accept",
  ])("is not meant by %s", async (line) => {
    expect(await acceptIn(fileOf(line, "- id: uni"))).toMatchObject({ kept: 1, codes: [] });
  });

  it("holds on its last day and not after", async () => {
    const file = fileOf(comment, "- id: uni");

    expect(await acceptIn(file, "2026-12-31")).toMatchObject({ kept: 0, codes: [] });
    expect(await acceptIn(file, "2027-01-01")).toEqual({
      kept: 1,
      accepted: 0,
      codes: ["acceptance-expired"],
      words: ["2026-12-31"],
    });
  });

  it("that nothing needs is a finding, also past its date", async () => {
    const unused = { kept: 0, codes: ["acceptance-unused"], words: ["goal-without-action"] };

    expect(await acceptIn(fileOf(comment, "- id: x"))).toMatchObject(unused);
    expect(await acceptIn(fileOf(comment, "- id: x"), "2030-01-01")).toMatchObject(unused);
    expect(await acceptIn(fileOf("a: b", comment))).toMatchObject(unused);
  });

  it.each([
    { rule: "goal-without-actoin", code: "acceptance-unknown-rule" },
    { rule: "unknown-field", code: "acceptance-impossible" },
  ])("cannot name $rule", async ({ rule, code }) => {
    const result = await acceptIn(
      fileOf(`# hyte-accept ${rule} until 2026-12-31: syy`, "- id: uni"),
    );

    expect(result).toMatchObject({ kept: 1, codes: [code], words: [rule] });
  });

  it("names the nearest rules", async () => {
    const file = fileOf("# hyte-accept goal-without-actoin until 2026-12-31: syy");

    const { findings } = accept([], (await readAcceptances([file])).value, rules);

    expect(findings[0]?.facts).toEqual({
      rule: "goal-without-actoin",
      nearest: ["goal-without-action"],
    });
  });

  it("is not called unused while the plan cannot be read whole", async () => {
    const file = fileOf(comment, "- id: x");
    const broken = findingAt(placeAt(file, "x"), { code: "unknown-field", severity: "error" });

    const result = accept([broken], (await readAcceptances([file])).value, rules);

    expect(result).toEqual({ kept: [broken], accepted: [], findings: [] });
  });

  it("is read in broken files too, and in a file full of them", async () => {
    const broken = fileOf("a: [1, 2", comment, 'b: "uni');
    const many = fileOf(...Array<string>(10_000).fill(comment), "- id: uni");

    expect(await acceptIn(broken)).toMatchObject({ kept: 0, codes: [] });
    expect((await acceptIn(many)).accepted).toBe(1);
  });
});

describe("an acceptance in hyte.yaml", () => {
  const config: SourceFile = { path: "hyte.yaml", text: "goal-without-action 2026-12-31" };
  const entry = (files: string): Acceptance => ({
    rule: "goal-without-action",
    until: "2026-12-31",
    reason: "syy",
    covers: { files },
    ruleAt: placeAt(config, "goal-without-action"),
    untilAt: placeAt(config, "2026-12-31"),
  });
  const findings: readonly Finding[] = ["plan/a.yaml", "plan/vanha/b.yaml"].map((path) =>
    findingAt({ file: { path, text: "x" }, from: 0, to: 1 }),
  );

  it.each([
    { files: "plan/a.yaml", accepted: ["plan/a.yaml"] },
    { files: "plan/**", accepted: ["plan/a.yaml", "plan/vanha/b.yaml"] },
    { files: "plan/vanha/", accepted: ["plan/vanha/b.yaml"] },
    { files: "plan/*.yaml", accepted: ["plan/a.yaml"] },
  ])("covers $files", ({ files, accepted }) => {
    const result = accept(findings, [entry(files)], rules);

    expect(result.accepted.map((finding) => finding.at.file.path)).toEqual(accepted);
    expect(result.findings).toEqual([]);
  });

  it("that covers nothing is a finding in hyte.yaml", () => {
    const result = accept(findings, [entry("plan/c.yaml")], rules);

    expect(result.kept).toEqual(findings);
    expect(result.findings).toMatchObject([
      {
        code: "acceptance-unused",
        severity: "note",
        subject: "accept/hyte.yaml/goal-without-action",
      },
    ]);
  });
});

describe("matchesPath", () => {
  it.each([
    { pattern: "plan/a.yaml", path: "plan/a.yaml", fits: true },
    { pattern: "plan/a.yaml", path: "plan/axyaml", fits: false },
    { pattern: "**", path: "plan/a.yaml", fits: true },
    { pattern: "**/a.yaml", path: "a.yaml", fits: true },
    { pattern: "**/a.yaml", path: "plan/x/a.yaml", fits: true },
    { pattern: "plan/**/*.yaml", path: "plan/a.yaml", fits: true },
    { pattern: "plan/*", path: "plan/x/a.yaml", fits: false },
    { pattern: "plan/?.yaml", path: "plan/ä.yaml", fits: true },
    { pattern: "plan/?.yaml", path: "plan/.yaml", fits: false },
    { pattern: "plan/*a*", path: "plan/bab", fits: true },
    { pattern: "plan/*a", path: "plan/abab", fits: false },
    { pattern: "plan", path: "plan/a.yaml", fits: false },
    { pattern: "plan/a.yaml/b", path: "plan/a.yaml", fits: false },
    { pattern: "plan/[a]+.yaml", path: "plan/[a]+.yaml", fits: true },
  ])("$pattern and $path", ({ pattern, path, fits }) => {
    expect(matchesPath(pattern, path)).toBe(fits);
  });

  it("is not slowed down by a hostile pattern", () => {
    expect(matchesPath(`${"*a".repeat(500)}b`, "a".repeat(2000))).toBe(false);
    expect(matchesPath(`${"**/a/".repeat(200)}b`, "a/".repeat(1000))).toBe(false);
  });
});

describe("the codes of acceptances", () => {
  it("are in order, and none is an error", () => {
    const ids = checkCodes.map((code) => code.id);

    expect(ids).toEqual([...ids].sort());
    expect(checkCodes.map((code) => code.severity)).not.toContain("error");
  });
});
