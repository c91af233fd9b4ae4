import { expect, test } from "vitest";
import { run } from "./support/run.ts";

const settings =
  'format: 1\nprofile: county\narea: HVA15\ntitle: "S"\nstage: draft\nlanguages: [fi]\n';

test("a file of thousands of slips ends soon, with as many findings as somebody may read", async () => {
  const goals = Array.from({ length: 3000 }, (_, index) => `  - id: t${index}\n    titel: x\n`);
  const tree = { "hyte.yaml": settings, "plan/a.yaml": `goals:\n${goals.join("")}` };

  const { code, out } = await run("validate --format json", tree);
  const { findings, totals } = JSON.parse(out) as {
    readonly findings: readonly unknown[];
    readonly totals: { readonly untold: number };
  };

  expect(code).toBe(1);
  expect(findings.length).toBeLessThan(205);
  expect(totals.untold).toBeGreaterThanOrEqual(2800);
});

test("what is not told is counted in the summary", async () => {
  const goals = Array.from({ length: 300 }, (_, index) => `  - id: t${index}\n    titel: x\n`);
  const tree = { "hyte.yaml": settings, "plan/a.yaml": `goals:\n${goals.join("")}` };

  const { out } = await run("validate --lang en", tree);

  expect(out).toMatch(/… and \d+ more\./);
});
