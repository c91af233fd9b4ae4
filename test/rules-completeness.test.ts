import { expect, test } from "vitest";
import { type Case, cases, goal, settings } from "./support/completeness-cases.ts";
import { run } from "./support/run.ts";

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly what: string;
    readonly start: { readonly line: number };
  }[];
}

async function findingsOf(
  { plan, other = "actors: []\n", hyte = settings() }: Omit<Case, "name" | "code" | "lines">,
  language = "en",
): Promise<Printed["findings"]> {
  const tree = { "hyte.yaml": hyte, "plan/plan.yaml": plan, "plan/z.yaml": other };
  const { out } = await run(`validate --format json --lang ${language}`, tree);
  return (JSON.parse(out) as Printed).findings;
}

test.each(cases)("$code: $name", async ({ code, lines, ...files }) => {
  const findings = await findingsOf(files);

  const found = findings.filter((finding) => finding.code === code);
  expect(found.map(({ start }) => start.line)).toEqual(lines);
});

test("what is not there yet is a note in a draft", async () => {
  const hyte = settings().replace("approved", "draft");

  const findings = await findingsOf({ plan: goal, hyte });

  expect(findings.length).toBeGreaterThan(3);
  expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => "note"));
});

test.each(["fi", "sv", "en"])(
  "in %s a municipality is called by its name or its area's",
  async (language) => {
    const plan = `municipalities:
  - { id: kotikunta, area: KU092, supportNeeds: [{ need: "Koulutusta" }] }
  - { id: naapuri, title: "Naapuri", supportNeeds: [{ need: "Tietoa" }] }
  - { id: kolmas, supportNeeds: [{ need: "Apua" }] }
`;

    const findings = await findingsOf({ plan }, language);

    const needs = findings.filter(({ code }) => code === "support-need-unanswered");
    expect(needs.map(({ what }) => /\((\w+)\)/.exec(what)?.[1])).toEqual([
      "Vantaa",
      "Naapuri",
      "kolmas",
    ]);
  },
);
