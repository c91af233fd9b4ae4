import { expect, test } from "vitest";
import { soundFixes } from "../src/commands/sound-fixes.ts";
import { applyFixes, type Fix } from "../src/fix/fix.ts";

const text = `goals:
  - id: uni
    titel: "Uni"
    owners: [kunnat]
    label: 1
`;
const file = { path: "plan/a.yaml", text };

function replacing(written: string, replacement: string): Fix {
  const from = text.indexOf(written);
  return [{ from, to: from + written.length, text: replacement }];
}

const good = replacing("titel", "title");

async function mended(...fixes: readonly Fix[]): Promise<string> {
  return applyFixes(file, await soundFixes(file, fixes));
}

test("fixes that do no harm are made", async () => {
  expect(await mended(good)).toBe(text.replace("titel", "title"));
});

test.each([
  { name: "opens a bracket", harm: replacing("[kunnat]", "[kunnat") },
  { name: "begins a comment in brackets", harm: replacing("[kunnat]", "[ #kunnat]") },
  { name: "makes a list a text", harm: replacing("[kunnat]", '"[kunnat]"') },
  { name: "misspells another field", harm: replacing("label", "lable") },
])("a fix that $name is left out, and the others are made", async ({ harm }) => {
  expect(await mended(good, harm)).toBe(text.replace("titel", "title"));
});

test("a fix that makes one slip readable may show others", async () => {
  const broken = {
    path: "plan/a.yaml",
    text: 'goals:\n  - id: uni\n    title: "Uni\n    statsu: x\n',
  };
  const from = broken.text.indexOf("\n    statsu");
  const fix: Fix = [{ from, to: from, text: '"' }];

  expect(await soundFixes(broken, [fix])).toEqual([fix]);
});

test("hyte.yaml is read as what it is", async () => {
  const config = { path: "hyte.yaml", text: "formaatti: 1\n" };
  const fix: Fix = [{ from: 0, to: 9, text: "format" }];

  expect(await soundFixes(config, [fix])).toEqual([fix]);
});
