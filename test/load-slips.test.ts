import { describe, expect, test } from "vitest";
import type { Edit } from "../src/base/finding.ts";
import { loadCodes } from "../src/load/findings/index.ts";
import { parsersAgree } from "../src/load/guard.ts";
import { loadText, shown } from "./support/load-text.ts";
import { markSlips } from "./support/mark-slips.ts";
import { pastedSlips } from "./support/pasted-slips.ts";
import { slips } from "./support/slips.ts";
import { structureSlips } from "./support/structure-slips.ts";

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + put + result.slice(to);
  }
  return result;
}
describe.each([...slips, ...structureSlips, ...pastedSlips, ...markSlips])(
  "$name",
  ({ text, found, data, fixed }) => {
    test("is found once, and mended in the data", async () => {
      const { documents, findings } = await loadText(text);

      expect(findings.map(shown)).toEqual(found);
      expect(documents[0]?.data).toEqual(data);
      expect(findings.every(({ subject }) => subject === "plan/a.yaml")).toBe(true);
    });

    test("is found at the same line and column with CRLF and a byte order mark", async () => {
      if (text.includes("\r")) return;
      const { findings } = await loadText(`\uFEFF${text.replaceAll("\n", "\r\n")}`);

      expect(findings.map(shown)).toEqual(found);
    });

    test("has the fix that makes it right, or none", async () => {
      const { findings } = await loadText(text);
      const edits = findings.flatMap(({ fix }) => fix ?? []);

      if (fixed === undefined && found.length === 1) expect(edits).toEqual([]);
      if (fixed === undefined) return;
      expect(applied(text, edits)).toBe(fixed);
      const again = await loadText(fixed);
      expect(again.findings).toEqual([]);
      expect(again.documents[0]?.data).toEqual(data);
    });
  },
);

test.each([...pastedSlips, ...markSlips].filter(({ found }) => found.length > 0))(
  "$name is not read by the fast parser, to which it would be text",
  ({ text }) => {
    expect(parsersAgree(text)).toBe(false);
  },
);

test("curly quotes around a text over several lines give way to plain ones", async () => {
  const text = "a:\n  b: ”Nuoret\n    nukkuvat”\n  c: 1\n";

  const { documents, findings } = await loadText(text);

  expect(findings.map(({ code }) => code)).toEqual(["curly-quotes"]);
  expect(documents[0]?.data).toEqual({ a: { b: "Nuoret nukkuvat", c: 1 } });
  expect(applied(text, findings[0]?.fix ?? [])).toBe('a:\n  b: "Nuoret\n    nukkuvat"\n  c: 1\n');
});

test("spaces, quotes and dashes within texts stay with the fast parser", () => {
  const text = [
    'a: "\u00a0x:\u00a0y\u00a0"',
    "b: 10\u00a0000 nuorta, 7\u00a0§",
    "c: |",
    "  \u00a0\u00a0-\u00a0x",
    "  ”Liiku”",
    "d: Kampanja ”Liiku”",
    'e: Kampanja "Liiku"',
    "f: { fi: '”x”', sv: x ”y” }",
    "g: -ohjelma",
    "h: teksti",
    "  -ohjelma",
    "# <<<<<<< x",
    "",
  ].join("\n");

  expect(parsersAgree(text)).toBe(true);
});

test("every code of this stage is in the list once", () => {
  const ids = loadCodes.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});
