import { describe, expect, test } from "vitest";
import { everythingShown } from "./support/everything-shown.ts";
import { run } from "./support/run.ts";

/** So that what must not be seen is easily found: 4321 people are few, and 43.21 % is theirs. */
const settings = (minimum: number): string => `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
privacy: { minimumCount: ${minimum} }
`;

const goal = (metric: string): string => `goals:
  - id: tavoite
    title: "Tavoite"
    metrics:
      - id: mittari
        title: "Mittari"
        direction: up
${metric.replace(/^/gm, "        ")}
`;

const indicator = (fields: string, values: string): string => `indicators:
  - id: luku
    title: "Luku"
    direction: up
    source: { name: "Oma kysely" }
${fields.replace(/^/gm, "    ")}
    values:
${values.replace(/^/gm, "      ")}
`;

const office = (plan: string): string =>
  plan.replace('{ name: "Oma kysely" }', '{ sotkanet: 901, title: "Keksitty" }');

const reach = "aim: reach\ntargets: [{ period: 2029, value: 9000 }]";
const people = 'unit: "henkilöä"';

const secret = /4321|43[.,]21|4567|45[.,]67|SALAINEN/;

const cases: readonly (readonly [string, string])[] = [
  [
    "a number of people, with its note",
    goal(
      `${reach}\n${people}\nbaseline: { period: 2020, value: 8000 }\nvalues: [{ period: 2024, value: 4321, note: "SALAINEN" }]`,
    ),
  ],
  [
    "a number of people of an indicator",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }`) +
      indicator(people, "- { period: 2024, value: 4321 }"),
  ],
  [
    "a number of which nobody says what it counts",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }`) +
      indicator("decimals: 0", "- { period: 2024, value: 4321 }"),
  ],
  [
    "a number in a unit that nobody knows",
    goal(
      `${reach}\nunit: "harrastajaa"\nbaseline: { period: 2020, value: 4321 }\nvalues: [{ period: 2024, value: 8000 }]`,
    ),
  ],
  [
    "a number of pieces",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }`) +
      indicator('unit: "kpl"', "- { period: 2024, value: 4321 }"),
  ],
  [
    "a number of pieces, by a title that is not of things alone",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }`) +
      indicator('unit: "kpl"', "- { period: 2024, value: 4321 }").replace(
        'title: "Luku"',
        'title: "Palvelujen käyttäjät"',
      ),
  ],
  [
    "people among words for things",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }`) +
      indicator('unit: "75 vuotta täyttäneitä"', "- { period: 2024, value: 4321 }"),
  ],
  [
    "a number of a metric's own beside the indicator of an office",
    goal(
      `${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }\nvalues: [{ period: 2024, value: 4321 }]`,
    ) + office(indicator(people, "- { period: 2024, value: 8000 }")),
  ],
  [
    "a share of few answers",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 50 }`) +
      indicator('unit: "%"', "- { period: 2024, value: 43.21, n: 80, low: 45.67, high: 45.67 }"),
  ],
  [
    "a share that is few people",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 50 }`) +
      indicator('unit: "%"', "- { period: 2024, value: 43.21, n: 9000 }"),
  ],
  [
    "one sex, and the other that would tell it",
    goal(
      "aim: gap\ngap: { of: female, against: male }\nindicator: luku\nbaseline: { period: 2020 }",
    ) +
      indicator(
        people,
        "- { period: 2024, sex: total, value: 9000 }\n- { period: 2024, sex: female, value: 4321 }\n- { period: 2024, sex: male, value: 4679 }",
      ),
  ],
  [
    "one sex that would tell the other, which is not written",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 50000 }`) +
      indicator(
        people,
        "- { period: 2024, sex: total, value: 49991 }\n- { period: 2024, sex: male, value: 45670 }",
      ).replace("kysely", 'kysely", sex: "male'),
  ],
  [
    "a written baseline",
    goal(
      `${reach}\n${people}\nbaseline: { period: 2020, value: 4321, note: "SALAINEN" }\nvalues: [{ period: 2024, value: 8000 }]`,
    ),
  ],
  [
    "a baseline that tells a hidden value",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 43.21 }`) +
      indicator(
        'unit: "%"',
        "- { period: 2020, value: 43.21, n: 80 }\n- { period: 2024, value: 60, n: 90000 }",
      ),
  ],
  [
    "a value that is marked as hidden and written all the same",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 50 }`) +
      indicator('unit: "%"', "- { period: 2024, value: 43.21, flag: suppressed }"),
  ],
  [
    "a value that a finding quotes on the page of the plan's health",
    goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 50 }`) +
      indicator('unit: "%"\nmax: 40', "- { period: 2024, value: 43.21, n: 80 }"),
  ],
];

describe("what the plan holds of few people", () => {
  test.each(cases)("is seen nowhere: %s", async (_, plan) => {
    const hidden = await everythingShown({ "hyte.yaml": settings(5000), "plan/a.yaml": plan });
    expect(hidden).not.toMatch(secret);
  });

  test.each(cases)("is seen where the plan allows it: %s", async (name, plan) => {
    const shown = await everythingShown({ "hyte.yaml": settings(5), "plan/a.yaml": plan });
    if (!name.includes("marked as hidden")) expect(shown).toMatch(secret);
  });

  test.each(cases)("is refused in the repository: %s", async (_, plan) => {
    const { code, out } = await run("validate --format json", {
      "hyte.yaml": settings(5000),
      "plan/a.yaml": plan,
    });
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as {
      readonly findings: readonly { readonly code: string }[];
    };
    expect(findings.map((finding) => finding.code)).toContain("small-count-shown");
  });

  test.each([
    ["other things", 'unit: "henkilötyövuotta"', "4321"],
    ["things beside a rare word", 'unit: "linnunpönttöä (kohdetta)"', "4321"],
    ["a mean", "decimals: 1", "4321"],
    ["a number with decimals", "decimals: 0", "43.21"],
    ["money", 'unit: "€"', "4321"],
  ])("%s are no people", async (_, fields, value) => {
    const plan =
      goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 8000 }`) +
      indicator(fields, `- { period: 2024, value: ${value} }`);
    const tree = { "hyte.yaml": settings(5000), "plan/a.yaml": plan };
    const { out } = await run("validate --format json", tree);
    expect(out).not.toContain("small-count-shown");
    expect(await everythingShown(tree)).toMatch(secret);
  });

  test("pieces are no people where the title says of which things", async () => {
    const plan = goal(
      `${reach}\nunit: "kpl"\nbaseline: { period: 2020, value: 4321 }\nvalues: [{ period: 2024, value: 8000 }]`,
    ).replace("Mittari", "Järjestetyt tapahtumat");
    const tree = { "hyte.yaml": settings(5000), "plan/a.yaml": plan };
    const { out } = await run("validate --format json", tree);
    expect(out).not.toContain("small-count-shown");
    expect(await everythingShown(tree)).toMatch(secret);
  });

  test.each([
    ["no unit", "decimals: 0"],
    ["a unit of cases", 'unit: "tapausta"'],
    ["a unit of people", people],
  ])("a baseline copied from an office is as published as its values: %s", async (_, fields) => {
    const plan =
      goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 4321 }`) +
      office(indicator(fields, "- { period: 2024, value: 4321 }"));
    const tree = { "hyte.yaml": settings(5000), "plan/a.yaml": plan };
    const { out } = await run("validate --format json", tree);
    expect(out).not.toContain("small-count-shown");
    expect(await everythingShown(tree)).toMatch(secret);
  });

  test("a newest value that is hidden is told beside the one before, by which is judged", async () => {
    const plan =
      goal(`${reach}\nindicator: luku\nbaseline: { period: 2020, value: 50 }`) +
      indicator(
        'unit: "%"',
        "- { period: 2022, value: 60 }\n- { period: 2024, value: null, flag: suppressed }",
      );
    const tree = { "hyte.yaml": settings(5), "plan/a.yaml": plan };
    const { files } = await run("build --format markdown", tree);
    const [, bytes] = [...files].find(([path]) => path.endsWith("plan.fi.md")) ?? [];
    const page = new TextDecoder().decode(bytes);
    expect(page).toMatch(/60.% \(2022\), Uudempaa arvoa \(2024\) ei näytetä \(pieni joukko\)/);
  });
});
