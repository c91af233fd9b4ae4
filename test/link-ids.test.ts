import { describe, expect, test } from "vitest";
import { plainSettings, planOf } from "./support/plan-of.ts";

const actors = `actors:
  - { id: kunnat, title: "Kunnat" }
  - { id: jarjestot, title: "Järjestöt" }
`;

describe("ids", () => {
  test("the same id twice is an error at the second, across files and collections, and the first stays", async () => {
    const { plan, findings } = await planOf({
      "plan/a.yaml": `${actors}goals: [{ id: uni, title: "Ensimmäinen" }]\n`,
      "plan/b/c.yaml": 'actions:\n  - id: uni\n    title: "Toinen"\n    goals: [uni]\n',
    });

    const first = plan.byId.get("uni");
    expect(findings).toEqual(["duplicate-id plan/b/c.yaml:2:9"]);
    expect(first?.collection).toBe("goals");
    expect(plan.actions).toHaveLength(1);
  });

  test.each(["con", "nul", "com1", "lpt9", "aux", "prn"])("%s is a Windows device", async (id) => {
    const { findings } = await planOf(`${actors}goals:\n  - id: ${id}\n    title: "Uni"\n`);

    expect(findings).toEqual(["reserved-id plan/a.yaml:5:9"]);
  });

  test("words that only begin like a device are ids", async () => {
    const { findings } = await planOf(`${actors}goals: [{ id: con-uni, title: "Uni" }]\n`);

    expect(findings).toEqual([]);
  });

  test.each(["constructor", "prototype", "tostring", "hasownproperty", "valueof"])(
    "%s is an id like any other, and names nothing by itself",
    async (id) => {
      const named = await planOf(
        `${actors}goals: [{ id: uni, title: "Uni", owners: [${id}], metrics: [${id}] }]\n`,
      );
      const defined = await planOf(
        `${actors}  - { id: ${id}, title: "Toimija" }\ngoals: [{ id: uni, title: "Uni", owners: [${id}] }]\n`,
      );

      expect(named.findings).toHaveLength(2);
      expect(defined.findings).toEqual([]);
      expect(defined.plan.goals[0]?.owners[0]?.actor?.id).toBe(id);
    },
  );

  test("__proto__ is a badly formed id that changes no object", async () => {
    const { findings } = await planOf(
      `${actors}goals:\n  - id: __proto__\n    title: "Uni"\n    x-a: 1\n`,
    );

    expect(findings).toEqual(["bad-id plan/a.yaml:5:9"]);
    expect(({} as Record<string, unknown>)["x-a"]).toBeUndefined();
  });
});

describe("references", () => {
  test("of the wrong collection are told apart from unknown ones", async () => {
    const { findings } = await planOf(
      `${actors}goals: [{ id: uni, title: "Uni", serves: [kunnat, ei-ole-missaan] }]\n`,
    );

    expect(findings).toEqual([
      "wrong-collection plan/a.yaml:4:43",
      "unknown-reference plan/a.yaml:4:51",
    ]);
  });

  test("to an entry whose own id is badly formed are not wrong as well", async () => {
    const { findings } = await planOf(
      `actors: [{ id: "Kunnat Ja Kylät", title: "Kunnat" }]\ngoals: [{ id: uni, title: "Uni", owners: [kunnat-ja-kylat] }]\n`,
      plainSettings.replace("responsibleBody: kunnat\n", ""),
    );

    expect(findings).toEqual(["bad-id plan/a.yaml:1:16"]);
  });

  test("to an entry in a part that could not be read are not wrong as well", async () => {
    const { findings } = await planOf(
      `${actors}practises:\n  - { id: kavelykoulu, title: "Kävelykoulu" }\nactions: [{ id: a, title: "A", practices: [kavelykoulu] }]\n`,
    );

    expect(findings).toEqual(["unknown-field plan/a.yaml:4:1"]);
  });

  test("from hyte.yaml count, and are checked at their place", async () => {
    const { plan, findings } = await planOf(
      actors,
      plainSettings.replace("responsibleBody: kunnat", "responsibleBody: kunta"),
    );

    expect(findings).toEqual(["unknown-reference hyte.yaml:8:18"]);
    expect(plan.referenced.has("kunta")).toBe(true);
  });

  test("target groups are the plan's own or those of the vocabulary", async () => {
    const { findings } =
      await planOf(`${actors}targetGroups: [{ id: kylalaiset, title: "Kyläläiset" }]
goals: [{ id: uni, title: "Uni", targetGroups: [kylalaiset, adolescents, { group: teinit }] }]
`);

    expect(findings).toEqual(["unknown-reference plan/a.yaml:5:83"]);
  });
});
