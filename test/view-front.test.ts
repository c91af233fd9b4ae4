import { describe, expect, test } from "vitest";
import { measure } from "../src/measure/measure.ts";
import { writtenSeries } from "../src/measure/series.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

describe("the front page", () => {
  test("says whose plan it is, how it was handled and on which documents it leans", async () => {
    const yaml = `
actors: [{ id: hallitus, title: "Aluehallitus" }]
documents:
  - { id: d1, title: "Lasten suunnitelma", kind: sub-plan, statutory: true, status: in-force, validity: 2026, fulfils: ["417/2007 12 §"], link: { url: "https://example.org/d1", title: "Avaa" } }
  - { id: d2, title: "Strategia", kind: strategy }
events: [{ id: e, title: "Kuuleminen", kind: hearing, purpose: opinion, period: 2026, body: hallitus, participants: [hallitus], section: "3 §", changed: "Lisättiin luku.", link: { url: "https://example.org/e", title: "Muistio" } }]
tasks: [{ id: t, title: "Tilannekuva", stream: "Valmistelu", period: 2026 }]
networks: [{ id: n, title: "Verkosto", role: member, coordinator: hallitus, members: [hallitus] }]
`;
    const lines = {
      stage: "draft",
      approvals:
        '[{ body: hallitus, state: approved, date: 2026-05-04, section: "1 §", case: "2/2026", link: { url: "https://example.org/p", title: "Pöytäkirja" } }, { state: draft }, { body: tuntematon, state: noted }]',
    };
    const view = await viewOf(await planOf(yaml, lines));

    const front = pageOf(view, "front");
    const documents = pageOf(view, "documents");
    const preparation = pageOf(view, "preparation");

    expect(front.facts[0]?.items[0]?.words.text).toBe("Keski-Suomen hyvinvointialue");
    expect(front.stage.words.text).toBe("Luonnos");
    expect(front.frame.notices.map(({ kind }) => kind)).toEqual(["draft"]);
    expect(front.approvals).toMatchObject([
      {
        date: "4.5.2026",
        body: { words: { text: "Aluehallitus" } },
        section: "1 §",
        caseNumber: "2/2026",
      },
      { date: "", body: null },
      { body: { words: { text: "tuntematon" }, href: "" } },
    ]);
    expect(front.documents.map(({ words }) => words.text)).toEqual(["Lasten suunnitelma"]);
    expect(front.prepared).toBe(true);
    expect(documents.documentGroups.map(({ heading }) => heading)).toEqual([
      "Osasuunnitelmat",
      "Muut asiakirjat",
    ]);
    expect(documents.documentGroups[0]!.documents[0]).toMatchObject({
      kind: "",
      traits: ["Lakisääteinen", "Voimassa 2026"],
      item: { href: "https://example.org/d1" },
    });
    expect(preparation.events[0]).toMatchObject({ kind: "Kuuleminen", section: "3 §" });
    expect(preparation.tasks[0]).toMatchObject({ stream: { text: "Valmistelu" } });
    const [{ coordinator, members } = {}] = preparation.networks;
    expect([coordinator?.length, members?.length]).toEqual([1, 1]);
  });

  test("counts as many metrics as it judges", async () => {
    const yaml = `
goals:
  - { id: g, title: "G", metrics: [{ id: m, title: "M" }] }
  - { id: h, title: "H", dropped: { date: 2026-01-01, reason: "R" }, metrics: [{ id: n, title: "N" }] }
`;
    const { counts, situation } = pageOf(await viewOf(await planOf(yaml)), "front");

    expect(counts.map(({ number, words }) => `${number} ${words}`)).toContain("1 mittari");
    expect(situation.find(({ kind }) => kind === "result")?.whole).toBe("1 mittari");
  });

  test("tells why the light of freshness counts fewer metrics", async () => {
    const withValue = `{ id: m, title: "M", unit: "%", values: [{ period: 2025, value: 1 }] }`;
    const wholeOf = async (metrics: string): Promise<unknown> => {
      const view = await viewOf(
        await planOf(`goals: [{ id: g, title: "G", metrics: ${metrics} }]`),
      );
      return pageOf(view, "front").situation.find(({ kind }) => kind === "freshness")?.whole;
    };

    expect(await wholeOf(`[${withValue}]`)).toBe("1 mittari");
    expect(await wholeOf(`[${withValue}, { id: n, title: "N" }]`)).toBe(
      "1 mittari, jolla on päivittyviä tietoja",
    );
  });

  test("of a plan whose period is over says so", async () => {
    const factOf = async (period: string): Promise<unknown> => {
      const view = await viewOf(await planOf("goals: []", { period }));
      return pageOf(view, "front").facts.find(({ term }) => term === "Suunnitelmakausi")?.items;
    };

    expect(await factOf('"2024–2025"')).toMatchObject([
      { words: { text: "2024–2025" }, note: { text: "päättynyt" } },
    ]);
    expect(await factOf('"2024–2026"')).toMatchObject([{ note: null }]);
  });

  test("promises nothing more of a plan whose period is over", async () => {
    const noneOf = async (period: string): Promise<string> =>
      pageOf(await viewOf(await planOf("goals: []", { period })), "front").done.none;

    expect(await noneOf('"2024–2026"')).toContain("ei vielä ole");
    expect(await noneOf('"2024–2025"')).not.toContain("vielä");
  });

  test("of an invented area says so on every page and where readers land", async () => {
    const lines = { area: '{ invented: true, name: { fi: "Mallila" } }' };
    const view = await viewOf(await planOf("goals: []", lines), ["fi", "sv"]);

    for (const page of view.pages()) {
      if (page.kind === "not-found") continue;
      const said = page.kind === "choice" ? page.choices[0]?.notices : page.frame.notices;
      expect(JSON.stringify(said)).toContain("Mallila on keksitty");
      if (page.path.startsWith("fi/plan-health")) break;
    }
  });

  test("names the commit and the day that it was made from", async () => {
    const plan = await planOf("goals: []");
    const { siteTextOf } = await import("../src/text/site-texts.ts");
    const { siteView } = await import("../src/view/site.ts");
    const view = siteView({
      plan,
      origin: { asOf: "2026-11-01", commit: { hash: "0123456789abcdef", date: "2026-10-30" } },
      texts: [await siteTextOf("fi")],
      findings: {},
      measurements: measure(plan, writtenSeries, "2026-11-01"),
      logo: "",
      hasPictures: false,
      formats: [],
      reportedYears: [],
      ended: new Map(),
    });

    expect(pageOf(view, "front").origin).toEqual([
      "Suunnitelman tiedostoja on viimeksi muutettu 30.10.2026 (versio 0123456789).",
      "Suunnitelma on tarkastettu päivän 1.11.2026 tilanteen mukaan.",
    ]);
  });

  test("with many focus areas leads to them by one link of the menu", async () => {
    const areas = Array.from({ length: 9 }, (_, index) => `{ id: f${index}, title: "F${index}" }`);
    const view = await viewOf(await planOf(`focusAreas: [${areas.join(", ")}]`));

    const { navigation } = pageOf(view, "front").frame;

    expect(navigation.map(({ words }) => words.text)).toEqual([
      "Etusivu",
      "Painopisteet",
      "Vastuutahot",
      "Suunnitelman kunto",
    ]);
  });
});

describe("plan health", () => {
  test("counts what is there, of goals and actions that still stand", async () => {
    const yaml = `
goals:
  - id: g1
    title: "G1"
    actions: [{ id: a, title: "A", owners: [k], schedule: 2026, status: planned, metrics: [{ id: m, title: "M", direction: up, baseline: { period: 2025, value: 1 }, targets: [{ period: 2029, value: 2 }], values: [{ period: 2025, value: 1 }] }], updates: [{ date: 2026-05-01, text: "Alkoi." }] }, { id: b, title: "B", status: cancelled }]
  - { id: g2, title: "G2" }
  - { id: g3, title: "G3", dropped: { date: 2026-01-01, reason: "x" }, metrics: [{ id: n, title: "N" }] }
actors: [{ id: k, title: "K" }]
`;
    const view = await viewOf(await planOf(yaml));

    const rows = pageOf(view, "plan-health").coverage;

    expect(rows.map(({ done, total }) => `${done}/${total}`)).toEqual([
      ...Array<string>(5).fill("1/2"),
      ...Array<string>(4).fill("1/1"),
      ...Array<string>(2).fill("1/1"),
    ]);
    expect(rows[0]).toMatchObject({ complete: false, verdict: "Puuttuu 1", share: "50%" });
    expect(pageOf(view, "plan-health").leftOut).toContain(": 1 tavoite, 1 toimenpide. ");
    expect(pageOf(view, "plan-health").leftOut).toMatch(
      /\(1 mittari\), eivät ole mukana täällä eivätkä etusivulla\.$/,
    );
    expect(rows[5]).toMatchObject({ complete: true, verdict: "Kunnossa" });
  });

  test("groups the findings by severity and rule, bounded, with a way to what they concern", async () => {
    const finding = {
      severity: "warning" as const,
      path: "plan/a.yaml",
      line: 3,
      what: "Puuttuu.",
      why: "Siksi.",
      fix: "Kirjoita.",
    };
    const many = Array.from({ length: 60 }, () => ({ ...finding, code: "x", subject: "goals/g" }));
    const said = {
      accepted: 1,
      findings: [
        ...many,
        { ...finding, code: "y", subject: "settings/hyte.yaml", severity: "error" as const },
      ],
    };
    const view = await viewOf(await planOf('goals: [{ id: g, title: "G" }]'), ["fi"], { fi: said });

    const page = pageOf(view, "plan-health");

    expect(page.severities.map(({ heading, count }) => `${heading} ${count}`)).toEqual([
      "Virheet 1 löydös",
      "Täydennettävää 60 löydöstä",
    ]);
    const [rule] = page.severities[1]!.rules;
    expect(rule!.findings).toHaveLength(50);
    expect(rule!.more).toBe("… ja vielä 10 samanlaista.");
    expect(rule!.findings[0]).toMatchObject({
      about: { href: "goals/g.html" },
      place: "plan/a.yaml, rivi 3",
    });
    expect(page.severities[0]!.rules[0]!.findings[0]!.about).toBeNull();
    expect(page.accepted).toContain("1 löydös");
  });
});
