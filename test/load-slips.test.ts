import { describe, expect, test } from "vitest";
import type { Edit } from "../src/base/finding.ts";
import { loadCodes } from "../src/load/findings/index.ts";
import { loadText, shown } from "./support/load-text.ts";
import { slips } from "./support/slips.ts";
import { structureSlips } from "./support/structure-slips.ts";

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + put + result.slice(to);
  }
  return result;
}
describe.each([...slips, ...structureSlips])("$name", ({ text, found, data, fixed }) => {
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
});

test("every code of this stage is in the list once", () => {
  const ids = loadCodes.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});
