import { describe, expect, test } from "vitest";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

describe("actors", () => {
  const yaml = `
goals:
  - id: g
    title: "G"
    owners: [ryhma]
    actions:
      - { id: a, title: "A", owners: [{ actor: kunta, role: lead, note: "koulut" }, { actor: ryhma, role: partner }] }
      - { id: b, title: "B", owners: [tuntematon] }
actors:
  - { id: kunta, title: "Kunta", kind: organisation, sector: municipality, area: KU179, contact: { role: "Johtaja", email: "johto@example.org", phone: "020 1234", url: "https://example.org" } }
  - { id: ryhma, title: "Ryhmä", members: [kunta, jarjesto], partOf: kunta }
  - { id: jarjesto, title: "Järjestö", aliases: ["Ry"], links: [{ url: "https://example.org/ry", title: "Sivut", format: PDF, size: "2 Mt" }] }
documents: [{ id: d, title: "D", owners: [kunta] }]
tasks: [{ id: t, title: "T", owners: [{ actor: kunta }] }]
`;

  test("have on one page everything that they answer for", async () => {
    const view = await viewOf(await planOf(yaml));

    const page = pageOf(view, "actor", "kunta.html");

    expect(
      page.tables.map(({ anchor, rows }) => [anchor, rows.map(({ item }) => item.words.text)]),
    ).toEqual([
      ["leads", ["A"]],
      ["groups", ["A"]],
    ]);
    expect(page.tables[0]!.rows[0]).toMatchObject({
      goal: { words: { text: "G" } },
      part: { text: "koulut" },
    });
    expect(page.documents).toHaveLength(1);
    expect(page.tasks).toHaveLength(1);
    expect(page.facts.map(({ term }) => term)).toEqual([
      "Sektori",
      "Alue",
      "Yksiköt",
      "Jäsenenä",
      "Yhteystieto",
      "Sähköposti",
      "Puhelin",
      "Verkkosivu",
    ]);
    expect(page.nothing).toBe(false);
  });

  test("that lead or take part in goals have them listed", async () => {
    const view = await viewOf(await planOf(yaml));

    expect(pageOf(view, "actor", "ryhma.html").goalLists.map(({ heading }) => heading)).toEqual([
      "Tavoitteet, joista vastaa",
    ]);
    expect(pageOf(view, "actor", "ryhma.html").tables[0]?.anchor).toBe("takes-part");
  });

  test("are listed by sector, with how much they take part in", async () => {
    const view = await viewOf(await planOf(yaml));

    const lists = pageOf(view, "actors").sectors;

    expect(
      lists.map(({ heading, actors }) => [heading, actors.map(({ counts }) => counts)]),
    ).toEqual([
      ["Kunta", ["1 toimenpide"]],
      ["Muut", ["1 tavoite, 1 toimenpide", ""]],
    ]);
    // The counts are of all that a party takes part in; the last one does in nothing.
    expect(pageOf(view, "actors").frame.description).toContain(
      "monessako se on vastuutahona tai yhteistyötahona.",
    );
  });

  test("that are unknown keep the id that was written", async () => {
    const view = await viewOf(await planOf(yaml));

    expect(pageOf(view, "action", "b.html").owners).toMatchObject([
      { words: { text: "tuntematon" }, href: "", role: "" },
    ]);
  });

  test("have other names in the plan's own language", async () => {
    const view = await viewOf(await planOf(yaml, { languages: "[fi, sv]" }), ["fi", "sv"]);

    const langs = ["fi/actors/jarjesto.html", "sv/actors/jarjesto.html"].map((path) =>
      pageOf(view, "actor", path)
        .facts.flatMap(({ items }) => items)
        .filter(({ words }) => words.text === "Ry")
        .map(({ words }) => words.lang),
    );

    expect(langs).toEqual([[""], ["fi"]]);
  });
});

describe("an action", () => {
  test("shows its own word of the status scale in the colour of its phase", async () => {
    const yaml =
      'actions: [{ id: a, title: "A", status: vauhdissa, statusDate: 2026-03-01, statusReason: "Hyvin menee", resources: { funding: "Avustus", euros: 40000, personYears: 0.5, note: "Vuodessa" }, promotionStage: in-services }, { id: b, title: "B" }]';
    const lines = {
      statusScale: '[{ id: vauhdissa, title: "Hyvässä vauhdissa", phase: in-progress }]',
    };
    const view = await viewOf(await planOf(yaml, lines));

    const action = pageOf(view, "action", "a.html");

    expect(action.chip).toEqual({
      phase: "in-progress",
      words: { text: "Hyvässä vauhdissa", lang: "" },
    });
    expect(action.since).toBe("1.3.2026 alkaen");
    expect(action.facts[0]?.items.map(({ words }) => words.text)).toEqual([
      "Avustus",
      "40\u00A0000 €",
      "0,5 henkilötyövuotta",
      "Vuodessa",
    ]);
    expect(pageOf(view, "action", "b.html").chip.phase).toBe("none");
    expect(pageOf(view, "front").phases).toMatchObject([
      { phase: "in-progress", count: 1, from: "0%", share: "50%" },
      { phase: "none", count: 1, from: "50%", share: "50%" },
    ]);
  });

  test.each([
    ["in-progress", "1.3.2026 alkaen"],
    ["paused", "1.3.2026 alkaen"],
    ["done", "1.3.2026"],
    ["cancelled", "1.3.2026"],
    ["merged", "1.3.2026"],
  ])("that is %s is so on the day or from it on", async (status, since) => {
    const yaml = `actions: [{ id: a, title: "A", status: ${status}, statusDate: 2026-03-01 }]`;

    expect(pageOf(await viewOf(await planOf(yaml)), "action", "a.html").since).toBe(since);
  });
});
