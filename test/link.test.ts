import { describe, expect, test } from "vitest";
import { entriesOf } from "../src/plan/plan.ts";
import { placeOfEntry } from "../src/plan/places.ts";
import { titleOf } from "../src/plan/titles.ts";
import { plainSettings, planOf } from "./support/plan-of.ts";
import { positionOf } from "../src/base/place.ts";

const actors = `actors:
  - { id: kunnat, title: "Kunnat" }
  - { id: jarjestot, title: "Järjestöt" }
`;

const ids = (entries: readonly { readonly id: string }[]): readonly string[] =>
  entries.map(({ id }) => id);

describe("homes", () => {
  test("nested goals belong to the phenomenon and the focus area that they stand in", async () => {
    const { plan, findings } = await planOf(`${actors}
focusAreas:
  - id: mieli
    title: "Mieli"
    goals: [{ id: uni, title: "Uni" }]
    phenomena:
      - id: yksinaisyys
        title: "Yksinäisyys"
        goals: [{ id: ystava, title: "Ystävä" }]
`);

    const [mieli] = plan.focusAreas;
    const [yksinaisyys] = plan.phenomena;
    const ystava = plan.goals.find(({ id }) => id === "ystava");
    expect(findings).toEqual([]);
    expect(yksinaisyys?.focusArea).toBe(mieli);
    expect(ystava?.phenomenon).toBe(yksinaisyys);
    expect(ystava?.focusArea).toBe(mieli);
    expect(ids(mieli?.goals ?? []).toSorted()).toEqual(["uni", "ystava"]);
    expect(mieli?.phenomena).toEqual([yksinaisyys]);
  });

  test("a plan in one file and one in many, each collection on its own, give the same graph", async () => {
    const nested = await planOf(`${actors}
focusAreas:
  - id: mieli
    title: "Mieli"
    phenomena:
      - id: yksinaisyys
        title: "Yksinäisyys"
        goals:
          - id: ystava
            title: "Ystävä"
            actions: [{ id: ryhmat, title: "Ryhmät" }]
            metrics: [{ id: osuus, title: "Osuus" }]
`);
    const apart = await planOf({
      "plan/1-mieli.yaml": 'focusAreas: [{ id: mieli, title: "Mieli" }]\n',
      "plan/2.yaml":
        'phenomena: [{ id: yksinaisyys, title: "Yksinäisyys", focusArea: mieli }]\nmetrics: [{ id: osuus, title: "Osuus", goals: [ystava] }]\n',
      "plan/3.yaml": `goals: [{ id: ystava, title: "Ystävä", phenomenon: yksinaisyys }]
actions: [{ id: ryhmat, title: "Ryhmät", goals: [ystava] }]
${actors}`,
    });

    for (const { plan, findings } of [nested, apart]) {
      expect(findings).toEqual([]);
      expect(plan.goals).toMatchObject([
        {
          focusArea: { id: "mieli" },
          phenomenon: { id: "yksinaisyys" },
          actions: [{ id: "ryhmat" }],
          metrics: [{ id: "osuus", goals: [{ id: "ystava" }] }],
        },
      ]);
    }
  });

  test("a goal may cross the focus areas", async () => {
    const { plan, findings } = await planOf(`${actors}goals: [{ id: uni, title: "Uni" }]\n`);

    expect(findings).toEqual([]);
    expect(plan.goals[0]?.focusArea).toBeUndefined();
  });

  test.each([
    ["another focus area", "focusArea: turva", ["home-conflict plan/a.yaml:12:22"]],
    ["its own focus area again", "focusArea: mieli", []],
    ["another phenomenon", "phenomenon: pelko", ["home-conflict plan/a.yaml:12:23"]],
  ])("a nested goal that names %s", async (_, field, expected) => {
    const { plan, findings } = await planOf(`${actors}focusAreas:
  - id: mieli
    title: "Mieli"
    phenomena:
      - id: yksinaisyys
        title: "Yksinäisyys"
        goals:
        - id: uni
          ${field}
          title: "Uni"
  - { id: turva, title: "Turva", phenomena: [{ id: pelko, title: "Pelko" }] }
`);

    expect(findings).toEqual(expected);
    expect(plan.goals[0]?.focusArea?.id).toBe("mieli");
    expect(plan.goals[0]?.phenomenon?.id).toBe("yksinaisyys");
  });
});

describe("actions", () => {
  test("serve their home first, then each goal that they name, once", async () => {
    const { plan, findings } = await planOf(`${actors}goals:
  - { id: uni, title: "Uni" }
  - id: ystava
    title: "Ystävä"
    actionGroups:
      - label: A
        title: "Koulut"
        actions: [{ id: ryhmat, title: "Ryhmät", goals: [uni, ystava, uni] }]
`);

    const [action] = plan.actions;
    expect(findings).toEqual([]);
    expect(ids(action?.goals ?? [])).toEqual(["ystava", "uni"]);
    expect(plan.goals.map((goal) => ids(goal.actions))).toEqual([["ryhmat"], ["ryhmat"]]);
    expect(action?.group?.label).toBe("A");
  });

  test("a group is no action, and its place is where the action stands", async () => {
    const { plan } = await planOf(`${actors}goals:
  - id: ystava
    title: "Ystävä"
    actionGroups:
      - actions:
          - id: ryhmat
            title: "Ryhmät"
`);

    const [action] = plan.actions;
    const place = action && placeOfEntry(action);
    expect(action?.path).toEqual(["goals", 0, "actionGroups", 0, "actions", 0]);
    expect(place && positionOf(place.file, place.from)).toEqual({ line: 9, column: 17 });
  });
});

describe("metrics", () => {
  const indicators = `indicators:
  - { id: osuus, title: "Osuus", unit: "%" }
  - { id: maara, title: "Määrä", unit: "kpl" }
`;

  test("are shared by id, by goals and actions alike", async () => {
    const { plan, findings } = await planOf(`${actors}${indicators}goals:
  - id: uni
    title: "Uni"
    metrics: [{ id: osuus-tavoite, indicator: osuus }]
    actions: [{ id: unikoulu, title: "Unikoulu", metrics: [osuus-tavoite] }]
  - { id: ystava, title: "Ystävä", metrics: [osuus-tavoite, osuus-tavoite] }
`);

    const [metric] = plan.metrics;
    expect(findings).toEqual([]);
    expect(plan.metrics).toHaveLength(1);
    expect(ids(metric?.goals ?? [])).toEqual(["uni", "ystava"]);
    expect(ids(metric?.actions ?? [])).toEqual(["unikoulu"]);
    expect(metric?.indicator?.id).toBe("osuus");
    expect(plan.goals[1]?.metrics).toEqual([metric]);
  });

  test("take the id of their indicator when they have none of their own", async () => {
    const { plan, findings } = await planOf(`${actors}${indicators}goals:
  - { id: uni, title: "Uni", metrics: [{ indicator: osuus }] }
  - { id: ystava, title: "Ystävä", metrics: [osuus] }
`);

    expect(findings).toEqual([]);
    expect(ids(plan.metrics)).toEqual(["osuus"]);
    expect(ids(plan.metrics[0]?.goals ?? [])).toEqual(["uni", "ystava"]);
    expect(plan.byId.get("osuus")?.collection).toBe("indicators");
  });

  test("an indicator's id under metrics is a metric with nothing of its own, one for all who name it", async () => {
    const { plan, findings } = await planOf(`${actors}${indicators}goals:
  - { id: uni, title: "Uni", metrics: [maara] }
  - id: ystava
    title: "Ystävä"
    actions: [{ id: ryhmat, title: "Ryhmät", metrics: [maara] }]
`);

    const [metric] = plan.metrics;
    expect(findings).toEqual([]);
    expect(plan.metrics).toHaveLength(1);
    expect(metric?.id).toBe("maara");
    expect(metric?.data).toEqual({ indicator: "maara" });
    expect(ids(metric?.goals ?? [])).toEqual(["uni"]);
    expect(ids(metric?.actions ?? [])).toEqual(["ryhmat"]);
  });

  test("two of one indicator need ids of their own", async () => {
    const { findings } = await planOf(`${actors}${indicators}goals:
  - { id: uni, title: "Uni", metrics: [{ indicator: osuus }, { indicator: osuus }] }
`);

    expect(findings).toEqual(["duplicate-id plan/a.yaml:8:62"]);
  });
});

describe("owners", () => {
  test("a single one leads; of several without roles none does; an id that nobody has is kept as written", async () => {
    const { plan, findings } = await planOf(`${actors}goals:
  - { id: a, title: "A", owners: [kunnat] }
  - { id: b, title: "B", owners: [kunnat, jarjestot] }
  - { id: c, title: "C", owners: [{ actor: kunnat, role: partner, note: "tilat" }] }
  - { id: d, title: "D", owners: [urheilutoimi] }
`);

    const owners = plan.goals.map((goal) => goal.owners.map(({ id, role }) => [id, role]));
    expect(findings).toEqual(["unknown-reference plan/a.yaml:8:35"]);
    expect(owners).toEqual([
      [["kunnat", "lead"]],
      [
        ["kunnat", undefined],
        ["jarjestot", undefined],
      ],
      [["kunnat", "partner"]],
      [["urheilutoimi", "lead"]],
    ]);
    expect(plan.goals[2]?.owners[0]?.note).toBe("tilat");
    expect(plan.goals[3]?.owners[0]?.actor).toBeUndefined();
  });
});

test("entries come in the order of the files and within them", async () => {
  const { plan } = await planOf({
    "plan/b.yaml": 'goals: [{ id: c, title: "C" }, { id: a, title: "A" }]\n',
    "plan/a/z.yaml": 'goals: [{ id: z, title: "Z" }]\n',
    "plan/a.yaml": `${actors}goals: [{ id: b, title: "B" }]\n`,
  });

  expect(ids(plan.goals)).toEqual(["b", "z", "c", "a"]);
  expect(entriesOf(plan, "goals")).toHaveLength(4);
});

test("titles are in the plan's own language, else in any; an entry without one is called by its id", async () => {
  const { plan } = await planOf(
    `${actors}goals:
  - { id: a, title: { fi: "Uni", sv: "Sömn" } }
  - { id: b, title: { en: "Sleep" } }
  - { id: c, titel: "Uni" }
`,
    plainSettings.replace("[fi]", "[sv, fi]"),
  );

  expect(plan.goals.map((goal) => titleOf(goal, plan))).toEqual(["Sömn", "Sleep", "c"]);
});
