import { describe, expect, test } from "vitest";
import { referringFields } from "../src/check/unused.ts";
import { fieldTable } from "../src/shape/generated/fields.ts";
import { plainSettings } from "./support/plan-of.ts";
import { run } from "./support/run.ts";

const actors = `actors:
  - { id: kunnat, title: "Kunnat", contact: { role: "Sihteeri" } }
`;
const plan = `goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    owners: [kunnat]
    metrics: [{ id: tunnit, title: "Unitunnit", unit: "h", direction: up, source: "Kysely", baseline: { period: 2024, value: 7 }, targets: [{ period: 2029, value: 8 }] }]
    actions:
      - id: unikoulu
        title: "Unikoulu kouluille"
        owners: [kunnat]
        schedule: 2027
        status: planned
`;
const whole = actors + plan;

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly path: string;
    readonly start: { readonly line: number };
  }[];
}

/** Findings as `code path:line`. */
async function validated(tree: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { out } = await run("validate --format json", { "hyte.yaml": plainSettings, ...tree });
  const { findings } = JSON.parse(out) as Printed;
  return findings.map(({ code, path, start }) => `${code} ${path}:${start.line}`);
}

describe("one slip is one finding", () => {
  const indicators = `indicators:
  - { id: nukkuminen, title: "Nukkuminen", unit: "h", source: { name: "Kysely" }, direction: up }
`;
  const observations = `observations:
  - { id: vahan-unta, title: "Nuoret nukkuvat liian vähän" }
`;
  const others = '  - { id: muut, title: "Muut", contact: { role: "Sihteeri" } }\n';

  test.each([
    ["an actor written twice", actors + actors.replace("actors:\n", "") + plan, "duplicate-id"],
    [
      "an indicator that is no indicator",
      indicators + whole.replace('title: "Unitunnit"', "indicator: kunnat"),
      "wrong-collection",
    ],
    [
      "an observation that is not named",
      observations + whole.replace("    metrics", "    basedOn:\n      -\n    metrics"),
      "empty-field",
    ],
    [
      "an owner who is not named",
      actors + others + plan.replace("[kunnat]\n        sch", "[kunnat, ~]\n        sch"),
      "empty-field",
    ],
  ])("%s", async (_, text, code) => {
    const findings = await validated({ "plan/a.yaml": text });

    expect(findings.map((each) => each.split(" ")[0])).toEqual([code]);
  });

  test("a copy of a file under a wrong name is one finding", async () => {
    const slip = whole.replace("schedule: 2027", "schedule: 13/2027");

    const findings = await validated({ "plan/p.yaml": slip, "plan/q.yml": slip });

    expect(findings).toEqual([
      "period-month-out-of-range plan/p.yaml:12",
      "file-outside-plan plan/q.yml:1",
    ]);
  });

  test("a file under a wrong name that is no copy is read", async () => {
    const findings = await validated({ "plan/p.yaml": whole, "plan/q.yml": actors });

    expect(findings.map((each) => each.split(" ")[0])).toEqual([
      "file-outside-plan",
      "duplicate-id",
    ]);
  });

  test("fields that refer to what may be unused are those of the format", () => {
    const fields = Object.values(fieldTable).flatMap((type) => Object.entries(type));
    const referring = (collection: string): readonly string[] => [
      ...new Set(fields.filter(([, { refs }]) => refs === collection).map(([name]) => name)),
    ];

    for (const [collection, names] of Object.entries(referringFields))
      expect(names).toEqual(referring(collection));
  });
});
