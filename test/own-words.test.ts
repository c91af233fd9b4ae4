import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const config = `format: 1
profile: county
area: HVA15
title: "Suunnitelma"
term: 2025-06-01/2029-05-31
period: 2025-2029
stage: approved
languages: [fi]
`;
const plan = `actors:
  - id: hyvinvointiyksikko
    title: "Hyvinvointiyksikkö"
    aliases: ["Hyvinvointitiimi"]
    sector: municipality
goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    actions:
      - id: unikoulu
        title: "Unikoulu kouluille"
        owners: [hyvinvointiyksikko]
        schedule: 2026
        status: planned
        resources: { euros: 40000 }
    metrics:
      - id: uniaika
        title: "Unen pituus"
        kind: outcome
        direction: up
`;

interface Slip {
  readonly from: string;
  readonly to: string;
  /** What the advice must say. */
  readonly says: string;
  /** What `--fix` makes of it; the slip itself where nothing is certain. */
  readonly fixed: string;
}

const slips: readonly Slip[] = [
  {
    from: "profile: county",
    to: "profile: hyvinvointialue",
    says: "county",
    fixed: "profile: county",
  },
  { from: "stage: approved", to: "stage: Luonnos", says: "draft (Luonnos)", fixed: "stage: draft" },
  {
    from: "area: HVA15",
    to: "area: 15",
    says: "HVA15 (Keski-Suomen hyvinvointialue)",
    fixed: "area: 15",
  },
  {
    from: "sector: municipality",
    to: "sector: kunta",
    says: "municipality (Kunta)",
    fixed: "sector: municipality",
  },
  {
    from: "status: planned",
    to: "status: suunniteltu",
    says: "lähin on planned",
    fixed: "status: suunniteltu",
  },
  {
    from: "status: planned",
    to: "status: käynnissä",
    says: "lähin on in-progress",
    fixed: "status: in-progress",
  },
  { from: "kind: outcome", to: "kind: tulos", says: "lähin on outcome", fixed: "kind: tulos" },
  {
    from: "direction: up",
    to: "direction: laskeva",
    says: "down (Pienempi on parempi)",
    fixed: "direction: down",
  },
  { from: "owners: [", to: "vastuutaho: [", says: "owners", fixed: "owners: [" },
  { from: "actors:", to: "toimijat:", says: "actors", fixed: "actors:" },
  {
    from: "[hyvinvointiyksikko]",
    to: "[Hyvinvointitiimi]",
    says: "lähin on hyvinvointiyksikko",
    fixed: "[hyvinvointiyksikko]",
  },
  {
    from: "[hyvinvointiyksikko]",
    to: "[Vastaava Sihteeri]",
    says: "yksikkö tai rooli, ei henkilö",
    fixed: "[Vastaava Sihteeri]",
  },
  {
    from: "schedule: 2026",
    to: "schedule: vuosittain",
    says: "jatkuva",
    fixed: "schedule: vuosittain",
  },
  { from: "euros: 40000", to: "euros: 40 000", says: "40000", fixed: "euros: 40000" },
  {
    from: "status: planned",
    to: "statusDate: 02/03/2026",
    says: "2026-03-02",
    fixed: "statusDate: 02/03/2026",
  },
  {
    from: "status: planned",
    to: "statusDate: 2.3.2026",
    says: "2026-03-02",
    fixed: "statusDate: 2026-03-02",
  },
];

describe.each(slips)("$to", ({ from, to, says, fixed }) => {
  const slipped = { "hyte.yaml": config.replace(from, to), "plan/a.yaml": plan.replace(from, to) };

  test("the advice names what was meant", async () => {
    expect((await run(["validate"], slipped)).out).toContain(says);
  });

  test("a fix is made only where it is certain", async () => {
    const { files } = await run(["validate", "--fix"], slipped);
    const texts = Object.keys(slipped).map((name) => new TextDecoder().decode(files.get(name)));

    expect(texts).toEqual([config.replace(from, fixed), plan.replace(from, fixed)]);
  });
});

test.each(["goal", "action"])("an empty list of owners is none: %s", async (kind) => {
  const tree = { "hyte.yaml": config, "plan/a.yaml": plan.replace("[hyvinvointiyksikko]", "[]") };

  expect((await run(["validate"], tree)).out).toContain(`[${kind}-without-owner]`);
});

test.each([
  ["metrics", "goal-without-metric"],
  ["actions", "goal-without-action"],
])("an empty list of %s is none", async (field, code) => {
  const goal = `goals:\n  - id: uni\n    title: "Nuoret nukkuvat enemmän"\n    ${field}: []\n`;

  const { out } = await run(["validate"], { "hyte.yaml": config, "plan/a.yaml": goal });

  expect(out).toContain(`[${code}]`);
});

test("a copied goal is one finding about its id, and none about its title", async () => {
  const goal = '  - id: uni\n    title: "Nuoret nukkuvat enemmän"\n';

  const { out } = await run(["validate"], {
    "hyte.yaml": config,
    "plan/a.yaml": `goals:\n${goal}${goal}`,
  });

  expect(out).toContain("[duplicate-id]");
  expect(out).not.toContain("[duplicate-title]");
});
