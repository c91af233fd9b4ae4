import { expect, test } from "vitest";
import { loopsOf } from "../src/check/loops.ts";
import { type Case, settings } from "./support/contradiction-case.ts";
import { labelCases, partyCases, unusedCases } from "./support/contradictions-of-parties.ts";
import { timeCases } from "./support/contradictions-of-times.ts";
import { targetCases, valueCases } from "./support/contradictions-of-values.ts";
import { run } from "./support/run.ts";

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly start: { readonly line: number };
  }[];
}

function treeOf({
  plan = "actors: []\n",
  other = "events: []\n",
  hyte = settings(),
}: Partial<Case>): Readonly<Record<string, string>> {
  return { "hyte.yaml": hyte, "plan/plan.yaml": plan, "plan/z.yaml": other };
}

/** What the examples of the rules cannot show: bounds, follow-on findings, and what is no contradiction. */
const cases = [
  ...targetCases,
  ...valueCases,
  ...timeCases,
  ...partyCases,
  ...labelCases,
  ...unusedCases,
];

test.each(cases)("$code: $name", async ({ code, lines, ...files }) => {
  const { out } = await run("validate --format json --lang en", treeOf(files));

  const found = (JSON.parse(out) as Printed).findings.filter((finding) => finding.code === code);
  expect(found.map(({ start }) => start.line)).toEqual(lines);
});

test("a level that can only have been meant is written by --fix", async () => {
  const plan = `metrics:
  - id: arviointi
    title: "Lapsivaikutusten arviointi"
    scale: [{ id: osittain, title: "Osittain" }, { id: vakiintunut, title: "Vakiintunut" }]
    baseline: { period: 2025, value: "osittian" }
    targets: [{ period: 2029, value: 3 }]
`;

  const { files } = await run("validate --fix --lang en", treeOf({ plan }));

  const written = new TextDecoder().decode(files.get("plan/plan.yaml"));
  expect(written).toBe(plan.replace("osittian", "osittain"));
});

test("of a long loop only some ids are told", () => {
  const ids = Array.from({ length: 40 }, (_, index) => `t${index}`);
  const next = new Map(ids.map((id, index) => [id, [ids[(index + 1) % ids.length] ?? ""]]));

  const [loop, ...others] = loopsOf(next);

  expect(others).toEqual([]);
  expect(loop?.index).toBe(0);
  expect(loop?.ids).toHaveLength(12);
  expect([loop?.ids[0], ...(loop?.ids.slice(-2) ?? [])]).toEqual(["t0", "…", "t39"]);
});

test("a chain as long as a plan can be takes no deep stack, and ids without an entry end it", () => {
  const next = new Map(
    Array.from({ length: 100_000 }, (_, index) => [`t${index}`, [`t${index + 1}`]]),
  );

  expect(loopsOf(next)).toEqual([]);
});
