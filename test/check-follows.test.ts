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
      "an indicator that is misspelt",
      indicators + whole.replace('title: "Unitunnit"', "indicator: nukku"),
      "unknown-reference",
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

  describe("in another file than the slip", () => {
    const areas = `focusAreas:
  - id: mieli
    title: "Mielen hyvinvointi"
    phenomena:
      - { id: yksin, title: "Yksinäisyys" }
  - id: liike
    title: "Liikkuva arki"
    goals:
      - id: arki
        title: "Työikäiset liikkuvat enemmän"
        origin: county
        metrics: [{ id: askeleet, title: "Askeleet", unit: "kpl", direction: up, source: "Kysely", baseline: { period: 2024, value: 7 }, targets: [{ period: 2029, value: 8 }] }]
        actions: [{ id: portaat, title: "Portaat käyttöön", owners: [kunnat], schedule: 2027, status: planned }]
`;
    const concerns = `observations:
  - { id: havainto, title: "Moni on yksin" }
`;
    const based = areas.replace('"Yksinäisyys" }', '"Yksinäisyys", basedOn: [havainto] }');
    const inPhenomenon = whole.replace("    owners", "    phenomenon: yksin\n    owners");
    const inArea = whole.replace("    owners", "    focusArea: mieli\n    owners");
    const phenomena = "phenomena:\n  - { id: univaje, title: Univaje, focusArea: mieli }\n";
    const parts = `actors:
  - { id: kunnat, title: "Kunnat", partOf: alue }
`;
    const above = '  - { id: alue, title: "Alue", contact: { role: "Sihteeri" } }\n';
    const action = `actions:
  - { id: unikoulu, title: "Unikoulu kouluille", goals: [uni], owners: [kunnat], schedule: 2027, status: planned, metrics: [tunnit] }
`;
    const goal = `goals:
  - { id: uni, title: "Nuoret nukkuvat enemmän", owners: [kunnat] }
`;
    const metric = `metrics:
  - { id: tunnit, title: "Unitunnit", unit: "h", direction: up, source: "Kysely", baseline: { period: 2024, value: 7 }, targets: [{ period: 2029, value: 8 }] }
`;
    const unreadable = (text: string): string => `${text}\`\n`;

    test.each([
      ["the phenomenon's file cannot be read", [unreadable(areas), inPhenomenon]],
      ["its basis too is in that file", [unreadable(based), concerns + inPhenomenon]],
      ["the focus area's file cannot be read", [unreadable(areas), inArea]],
      ["the phenomenon's id is misspelt", [areas.replace("id: yksin,", "id: ykin,"), inPhenomenon]],
      ["the phenomenon is not the one meant", [areas, inPhenomenon.replace(": yksin", ": ykin")]],
      ["no phenomenon is written", [areas, inPhenomenon.replace(": yksin", ":")]],
      ["the field of all focus areas is unknown", [areas.replace("Areas", "Areax"), inPhenomenon]],
      ["the field of all goals is unknown", [areas, inPhenomenon.replace("goals:", "goalsx:")]],
      [
        "the phenomenon's focus area is misspelt",
        [areas, phenomena.replace("mieli", "mili") + inPhenomenon.replace("yksin", "univaje")],
      ],
      ["who the actor is part of cannot be read", [unreadable(`actors:\n${above}`), parts + plan]],
      ["the actors cannot be read", [unreadable(actors), plan]],
      ["the goals cannot be read", [actors + action, unreadable(goal), metric]],
      ["the actions cannot be read", [actors + goal, unreadable(action), metric]],
      ["the metrics cannot be read", [actors + goal, action, unreadable(metric)]],
    ])("one finding where %s", async (_, texts) => {
      const tree = Object.fromEntries(texts.map((text, index) => [`plan/${index}.yaml`, text]));

      expect(await validated(tree)).toHaveLength(1);
    });

    const lonely = areas.replace("    phenomena:\n", "").replace(/ {6}- \{ id: yksin.*\n/, "");

    test.each([
      [
        "a focus area",
        [lonely, whole],
        ["focus-area-without-goals plan/0.yaml:2", "goal-without-focus-area plan/1.yaml:4"],
      ],
      ["a phenomenon", [areas, inArea], ["phenomenon-without-goals plan/0.yaml:5"]],
      [
        "a metric",
        [actors + goal, action.replace(", metrics: [tunnit]", "")],
        ["goal-without-metric plan/0.yaml:4"],
      ],
      [
        "a contact",
        [parts + above.replace(/, contact.*/, " }") + plan],
        ["actor-without-contact plan/0.yaml:2"],
      ],
      [
        "a basis",
        [areas, concerns + inPhenomenon],
        ["observation-without-goal plan/1.yaml:2", "goal-without-basis plan/1.yaml:6"],
      ],
    ])("%s that is not written is still told", async (_, texts, expected) => {
      const tree = Object.fromEntries(texts.map((text, index) => [`plan/${index}.yaml`, text]));

      expect(await validated(tree)).toEqual(expected);
    });
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
