import { describe, expect, test } from "vitest";
import { pageOf, planOf, settings, viewOf } from "./support/analysed.ts";
import { run } from "./support/run.ts";

describe("the table of a focus area", () => {
  const yaml = `
focusAreas:
  - id: mieli
    title: "Mieli"
    phenomena: [{ id: uni, title: "Uni" }]
goals:
  - id: g1
    label: "1.1"
    title: "Nuoret nukkuvat"
    phenomenon: uni
    owners: [kunnat]
    actionGroups:
      - { label: A, title: "Koulut", actions: [{ id: a1, label: 1, title: "Unikoulu", owners: [{ actor: sote, role: partner }, { actor: kunnat, role: lead }] }] }
    actions: [{ id: a2, title: "Muu", metrics: [{ id: m2, title: "Määrä" }] }]
    metrics: [{ id: m1, title: "Nukkuu" }]
  - { id: g2, title: "Tyhjä", focusArea: mieli }
actions: [{ id: a3, title: "Yhteinen", goals: [g1, g2] }]
actors: [{ id: kunnat, title: "Kunnat" }, { id: sote, title: "Sote" }]
`;

  test("has the goals by phenomenon, each with its groups, actions and owners", async () => {
    const view = await viewOf(await planOf(yaml));

    const { sections } = pageOf(view, "focus-area").table!;

    expect(sections.map(({ heading }) => heading?.words.text)).toEqual(["Uni", "Muut tavoitteet"]);
    const [goal] = sections[0]!.goals;
    expect(
      [goal!.first, ...goal!.rows].map(({ label, words }) => `${label} ${words.text}`),
    ).toEqual([" Koko tavoite", " Muu", "A Koulut", "1 Unikoulu", " Yhteinen"]);
    expect(goal!.span).toBe(5);
    expect(goal!.first).toMatchObject({ whole: true, owners: [{ words: { text: "Kunnat" } }] });
    expect(goal!.rows[2]!.owners.map(({ words, role }) => `${words.text} ${role}`)).toEqual([
      "Kunnat Päävastuu",
      "Sote Yhteistyötaho",
    ]);
    expect(goal!.metrics.map(({ words, of }) => `${words.text} ${of}`)).toEqual([
      "Nukkuu ",
      "Määrä Toimenpide Muu",
    ]);
  });

  test("gives every cell ids of headers that are there, each id once", async () => {
    const view = await viewOf(await planOf(yaml));

    const { sections } = pageOf(view, "focus-area").table!;

    const goals = sections.flatMap((section) => section.goals);
    const rows = goals.flatMap(({ first, rows: others }) => [first, ...others]);
    const ids = [
      "c-goals",
      ...sections.map(({ anchor }) => anchor),
      ...goals.map(({ anchor }) => anchor),
      ...rows.map(({ anchor }) => anchor),
    ].filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...goals, ...rows].flatMap(({ headers }) => headers.split(" "));
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has the owners of the whole goal in one cell under their words", async () => {
    const { files } = await run("build --out site", {
      "hyte.yaml": settings(),
      "plan/plan.yaml": yaml,
    });

    const page = new TextDecoder().decode(files.get("site/fi/focus-areas/mieli.html"));
    expect(page).toContain('<td class="whole" colspan="2" headers="c-actions c-owners g-g1">');
    expect(page).toContain('Kunnat</a>&nbsp;<span class="role">Päävastuu</span>');
    expect(page).toContain('<p class="line"><span class="entry"><span class="label">1.1</span> <a');
  });

  test("without a phenomenon has no heading; a goal without an action says so", async () => {
    const view = await viewOf(
      await planOf('focusAreas: [{ id: f, title: "F", goals: [{ id: g, title: "G" }] }]'),
    );

    const { sections } = pageOf(view, "focus-area").table!;

    expect(sections).toMatchObject([{ heading: null, anchor: "" }]);
    expect(sections[0]!.goals[0]).toMatchObject({ span: 1, first: { empty: true }, rows: [] });
  });
});

describe("groups of actions", () => {
  const yaml = `
focusAreas:
  - id: f
    title: "F"
    goals:
      - id: g
        title: "G"
        actionGroups:
          - { label: A, title: "Eka", actions: [] }
          - { label: B, title: "Toka", actions: [{ id: a1, title: "A1" }] }
          - { label: C, title: "Kolmas", actions: [] }
          - { label: D, title: "Neljäs", actions: [{ id: a2, title: "A2" }] }
        actions: [{ id: a0, title: "A0" }]
      - { id: h, title: "H", actionGroups: [{ label: A, title: "Ainoa", actions: [] }, { label: B, title: "Toinen", actions: [] }] }
`;

  test("without actions stand in their places and say so", async () => {
    const view = await viewOf(await planOf(yaml));

    const { groups } = pageOf(view, "goal", "g.html");
    const [g, h] = pageOf(view, "focus-area").table!.sections[0]!.goals;

    expect(groups.map(({ label, rows }) => `${label} ${rows.length}`)).toEqual([
      " 1",
      "A 0",
      "B 1",
      "C 0",
      "D 1",
    ]);
    expect([g!.first, ...g!.rows].map(({ words }) => words.text)).toEqual([
      ...["A0", "Eka", "Ei vielä toimenpiteitä.", "Toka", "A1"],
      ...["Kolmas", "Ei vielä toimenpiteitä.", "Neljäs", "A2"],
    ]);
    expect([h!.first, ...h!.rows].map(({ group, empty }) => [group, empty])).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, true],
    ]);
    expect(pageOf(view, "goal", "h.html").groups.map(({ label }) => label)).toEqual(["A", "B"]);
  });

  const headings = `
goals:
  - id: g
    title: "G"
    actions: [{ id: a0, title: "A0" }]
    actionGroups:
      - { label: A, title: "Koulut" }
      - { label: B, title: "Kodit", actions: [] }
      - { label: C }
      - { actions: [{ id: a1, title: "A1" }] }
      - { label: D, title: "Seurat", description: "Tehdään seurojen kanssa.", actions: [{ id: a2, title: "A2" }] }
`;

  test("have their headings on the page of a goal, named actions or not", async () => {
    const { files } = await run("build --out site", {
      "hyte.yaml": settings(),
      "plan/plan.yaml": headings,
    });

    const page = new TextDecoder().decode(files.get("site/fi/goals/g.html"));
    const rows = page.match(/<tr class="group">.*|<td class="missing" colspan.*|A\d<\/a>/g) ?? [];
    const words = rows.map((row) => row.replaceAll(/<[^>]*>/g, ""));
    expect(words).toEqual([
      "A0",
      ...["A Koulut", "Ei vielä toimenpiteitä.", "B Kodit", "Ei vielä toimenpiteitä."],
      ...["C", "Ei vielä toimenpiteitä.", "A1", "D SeuratTehdään seurojen kanssa.", "A2"],
    ]);
  });

  test("have their headings in Markdown, and their actions one level lower", async () => {
    const { files } = await run("build --out site --format markdown", {
      "hyte.yaml": settings(),
      "plan/plan.yaml": headings,
    });

    const lines = new TextDecoder().decode(files.get("site/plan.fi.md")).split("\n");
    const from = lines.indexOf("### Tavoite: G");
    const shown = lines.slice(from, lines.indexOf("## Toteutuminen"));
    expect(shown.filter((line) => /^(?:#|Ei vielä toim|Tehdään)/.test(line))).toEqual([
      ...["### Tavoite: G", "#### Toimenpide: A0"],
      ...["#### A Koulut", "Ei vielä toimenpiteitä.", "#### B Kodit", "Ei vielä toimenpiteitä."],
      ...["#### C", "Ei vielä toimenpiteitä.", "#### Toimenpide: A1"],
      ...["#### D Seurat", "Tehdään seurojen kanssa.", "##### Toimenpide: A2"],
    ]);
  });

  test("without words or a letter have no empty heading in the table of a focus area", async () => {
    const yaml = `
focusAreas:
  - { id: f, title: "F", goals: [{ id: g, title: "G", actionGroups: [{ label: B, actions: [{ id: b, title: "Yksi" }] }, { actions: [{ id: a, title: "Kaksi" }] }] }] }
`;
    const view = await viewOf(await planOf(yaml));

    const [goal] = pageOf(view, "focus-area").table!.sections[0]!.goals;
    expect([goal!.first, ...goal!.rows].map(({ words }) => words.text)).toEqual([
      ...["B", "Yksi", "Kaksi"],
    ]);
  });
});

describe("goals", () => {
  test("without parties of their own show those of their actions, each once", async () => {
    const yaml = `
goals:
  - { id: g1, title: "G1", actions: [{ id: a, title: "A", owners: [k, { actor: s, role: lead, note: "vain A" }] }, { id: b, title: "B", owners: [s] }] }
  - { id: g2, title: "G2", owners: [k], actions: [{ id: c, title: "C", owners: [s] }] }
actors: [{ id: k, title: "Kunta" }, { id: s, title: "Sote" }]
`;
    const view = await viewOf(await planOf(yaml));

    const shown = (page: string): readonly string[] =>
      pageOf(view, "goal", page).actionOwners.map(({ words }) => words.text);

    expect([...shown("g1.html")].sort()).toEqual(["Kunta", "Sote"]);
    expect(shown("g2.html")).toEqual([]);
  });

  test("follow each other in the order of the report", async () => {
    const yaml = `
focusAreas:
  - { id: a, title: "A", goals: [{ id: g1, title: "G1" }] }
  - { id: b, title: "B", goals: [{ id: g2, title: "G2" }] }
goals: [{ id: g0, title: "G0" }]
`;
    const view = await viewOf(await planOf(yaml, { order: "[b]" }));

    const order = [...view.pages()].flatMap((page) =>
      page.kind === "goal" ? [[page.previous?.href, page.path, page.next?.href]] : [],
    );

    expect(order).toEqual([
      [undefined, "fi/goals/g2.html", "../goals/g1.html"],
      ["../goals/g2.html", "fi/goals/g1.html", "../goals/g0.html"],
      ["../goals/g1.html", "fi/goals/g0.html", undefined],
    ]);
    expect(pageOf(view, "front").cards.map(({ item }) => item.words.text)).toEqual(["B", "A"]);
    expect(pageOf(view, "goal", "g0.html").frame.trail).toHaveLength(1);
  });

  test("that were dropped or merged say so", async () => {
    const yaml = `
goals:
  - { id: g1, title: "G1", dropped: { date: 2026-01-31, reason: "Valtion tehtävä" } }
  - { id: g2, title: "G2", mergedInto: g1 }
`;
    const view = await viewOf(await planOf(yaml));

    expect(pageOf(view, "goal", "g1.html")).toMatchObject({
      ended: "Luovuttu",
      endedText: "Tavoitteesta on luovuttu 31.1.2026.",
      endedReason: { text: "Valtion tehtävä" },
    });
    expect(pageOf(view, "goal", "g2.html").ended).toBe("Yhdistetty");
    expect(pageOf(view, "front").cross.goals.map(({ ended }) => ended)).toEqual([
      "Luovuttu",
      "Yhdistetty",
    ]);
  });

  test("tell whom, where and by which law", async () => {
    const yaml = `
goals:
  - id: g
    title: "G"
    schedule: 2026
    origin: "Kunnan aloite"
    targetGroups: [adolescents, { group: oma, note: "vain pojat" }, { group: outo, ages: { to: 6 } }, { group: older-people, ages: { from: 75 }, note: "kotona asuvat" }]
    aimedAt: [staff]
    places: [KU179, { title: "Pilottikoulut", period: 2026 }, { area: HVA15 }]
    fulfils: ["612/2021 7 §", "ihan oma"]
    continues: [vanha]
    serves: [s]
targetGroups: [{ id: oma, title: "Omat" }]
documents: [{ id: s, title: "Strategia" }]
`;
    const view = await viewOf(await planOf(yaml));

    const facts = new Map(
      pageOf(view, "goal").facts.map(({ term, items }) => [
        term,
        items.map(({ words, note }) =>
          note === null ? words.text : `${words.text} (${note.text})`,
        ),
      ]),
    );

    expect(facts.get("Kohderyhmät")).toEqual([
      "Nuoret",
      "Omat (vain pojat)",
      "outo (alle 7-vuotiaat)",
      "Ikääntyneet (75 vuotta täyttäneet, kotona asuvat)",
    ]);
    expect(facts.get("Kohdistuu")).toEqual(["Henkilöstö"]);
    expect(facts.get("Paikat")).toEqual([
      "Jyväskylä",
      "Pilottikoulut (2026)",
      "Keski-Suomen hyvinvointialue",
    ]);
    expect(facts.get("Toteuttaa säädöksiä")?.[0]).toContain("(612/2021 7 §)");
    expect(facts.get("Toteuttaa säädöksiä")?.[1]).toBe("ihan oma");
    expect(facts.get("Lähtökohta")).toEqual(["Kunnan aloite"]);
    expect(facts.get("Toteuttaa asiakirjoja")).toEqual(["Strategia"]);
    expect(facts.has("Jatkaa")).toBe(false);
  });
});
