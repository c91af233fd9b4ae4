import { describe, expect, test } from "vitest";
import { pageOf, planOf, settings, viewOf } from "./support/analysed.ts";
import { run } from "./support/run.ts";

const metricOf = (id: string, value: number): string =>
  `{ id: ${id}, title: "${id}", unit: "%", aim: reach, direction: up, baseline: { period: 2020, value: 10 }, targets: [{ period: 2030, value: 20 }], values: [{ period: 2024, value: ${value} }] }`;

describe("the front page", () => {
  test("of a plan that has nothing yet says so, and what it holds", async () => {
    const view = await viewOf(await planOf("goals: []", { period: "2026–2029" }));

    const front = pageOf(view, "front");

    expect(front.lead.markdown).toBe(
      "Suunnitelmassa on 0 tavoitetta ja 0 toimenpidettä. Suunnitelmakausi on 2026–2029.",
    );
    expect(front.situation).toEqual([]);
    expect(front.done).toEqual({
      heading: "Mitä on tehty vuonna 2026",
      deeds: [],
      more: null,
      none: "Merkintöjä tai tapahtumia ei vielä ole.",
    });
    expect(front.decisions).toEqual({ groups: [], more: null });
    const kinds = [...view.pages()].map(({ kind }) => kind);
    expect(kinds).not.toContain("done");
    expect(kinds).not.toContain("decisions");
  });

  test("has the plan's own words where there are some", async () => {
    const view = await viewOf(await planOf("goals: []", { summary: '"Omin sanoin."' }));

    expect(pageOf(view, "front").lead.markdown).toBe("Omin sanoin.");
  });

  test("counts work, results and freshness apart, and names the weakest of each", async () => {
    const yaml = `
goals:
  - id: g
    title: "G"
    metrics: [${metricOf("hyva", 14)}, ${metricOf("huono", 7)}]
    actions:
      - { id: a, title: "A", status: in-progress, schedule: 2026-10-31 }
      - { id: b, title: "B", status: in-progress, schedule: 2026-10-22 }
      - { id: c, title: "C", status: done }
`;
    const view = await viewOf(await planOf(yaml));

    const [work, result, freshness] = pageOf(view, "front").situation;

    expect(work).toMatchObject({ heading: "Työ", whole: "3 toimenpidettä" });
    expect(work?.marks.map(({ text }) => text)).toEqual([
      "2 käynnissä",
      "1 valmis",
      "2 myöhässä, enimmillään 10 pv",
    ]);
    expect(work?.remark).toMatchObject({ said: "10 päivää", item: { href: "actions/b.html" } });
    expect(result?.marks.map(({ text }) => text)).toEqual([
      "1 väärään suuntaan",
      "1 tavoiteuralla",
    ]);
    expect(result?.remark).toMatchObject({
      before: "Heikoin:",
      said: "väärään suuntaan",
      item: { href: "goals/g.html#m-huono" },
    });
    expect(freshness).toMatchObject({ kind: "freshness", whole: "2 mittaria" });
    expect(freshness?.remark?.said).toBe("2024");
  });

  test("tells what was done this year, the newest first, and where all of it is", async () => {
    const updates = Array.from(
      { length: 8 },
      (_, at) => `{ date: 2026-0${at + 1}-01, text: "T${at + 1}" }`,
    );
    const yaml = `
goals: [{ id: g, title: "G", updates: [${updates.join(", ")}, { date: 2026-12-01, text: "Tuleva" }, { date: 2025-01-01, text: "Viime vuonna" }] }]
events: [{ id: e, title: "Kuulemistilaisuus", kind: hearing, period: 2026-08-15, changed: "Lisättiin luku." }]
`;
    const view = await viewOf(await planOf(yaml));

    const { done } = pageOf(view, "front");
    const all = pageOf(view, "done");

    expect(done.deeds.map(({ prose }) => prose?.markdown)).toEqual([
      ...["Lisättiin luku.", "T8", "T7", "T6", "T5", "T4"],
    ]);
    expect(done.deeds[0]).toMatchObject({ kind: "Kuuleminen", item: { href: "preparation.html" } });
    expect(done.more?.href).toBe("done.html");
    expect(all.years.map(({ year, deeds }) => [year, deeds.length])).toEqual([
      ["2026", 9],
      ["2025", 1],
    ]);
  });

  test("calls an event of no kind of its own an event, not just another", async () => {
    const yaml = 'events: [{ id: e, title: "E", kind: other, period: 2026-06-01 }]';
    const view = await viewOf(await planOf(yaml, { languages: "[fi, sv]" }), ["fi", "sv"]);

    const kinds = ["fi/done.html", "sv/done.html"].map(
      (path) => pageOf(view, "done", path).years[0]?.deeds[0]?.kind,
    );

    expect(kinds).toEqual(["Muu tapahtuma", "Annan händelse"]);
  });

  test("leaves what nobody reads in one go to the pages of goals", async () => {
    const updates = Array.from({ length: 402 }, () => '{ date: 2026-01-01, text: "T" }');
    const view = await viewOf(
      await planOf(`goals: [{ id: g, title: "G", updates: [${updates.join(", ")}] }]`),
    );

    const { years, leftOut } = pageOf(view, "done");

    expect(years[0]?.deeds).toHaveLength(400);
    expect(leftOut).toBe("Lisäksi 2 muuta, jotka näkyvät omilla sivuillaan.");
  });
});

describe("what asks for a decision", () => {
  const yaml = `
actors: [{ id: hallitus, title: "Aluehallitus" }, { id: k, title: "Kunta" }]
goals:
  - { id: g, title: "G", owners: [k], metrics: [${metricOf("m", 7)}], approvals: [{ state: draft, body: hallitus, date: 2026-12-01 }, { state: approved, body: k }] }
  - { id: yksin, title: "Ei kenenkään", actions: [{ id: x, title: "X" }] }
  - { id: pois, title: "Luovuttu", dropped: { date: 2026-01-01, reason: "Syy" } }
actions:
  - { id: hidas, title: "Hidas", owners: [k], status: in-progress, schedule: 2026-10-01 }
  - { id: hitain, title: "Hitain", owners: [k], status: planned, schedule: 2026-09-01, postponed: [{ date: 2026-01-01, from: 2025, reason: "Syy" }] }
  - { id: tauolla, title: "Tauolla", owners: [k], status: paused, statusDate: 2026-03-01, statusReason: "Tekijä puuttuu." }
  - { id: orpo, title: "Orpo", status: planned }
  - { id: tehty, title: "Tehty", status: done, schedule: 2025 }
`;

  test("is gathered by its kind, each with one sentence", async () => {
    const view = await viewOf(await planOf(yaml));

    const { groups } = pageOf(view, "decisions");

    const told = groups.map(({ heading, matters }) => [
      heading,
      ...matters.map(({ item, said, reason }) =>
        [item.words.text, said, ...(reason === null ? [] : [reason.text])].join(": "),
      ),
    ]);
    expect(told).toEqual([
      [
        "Tulos ei etene",
        "m: 7\u00A0% (2024), lähtötaso 10\u00A0% (2020), tavoite 20\u00A0% (2030)",
      ],
      ["Odottaa käsittelyä", "G: Odottaa käsittelyä: Aluehallitus (1.12.2026)."],
      ["Myöhässä", "Hitain: Myöhässä 61 päivää, siirretty kerran.", "Hidas: Myöhässä 31 päivää."],
      ["Keskeytetty", "Tauolla: Keskeytetty 1.3.2026.: Tekijä puuttuu."],
      ["Ilman vastuutahoa", "Ei kenenkään: Vastuutaho puuttuu.", "Orpo: Vastuutaho puuttuu."],
    ]);
  });

  test("is on the front page in part, each kind in turn", async () => {
    const late = Array.from(
      { length: 20 },
      (_, at) =>
        `  - { id: l${at}, title: "L${at}", owners: [k], status: planned, schedule: 2026-09-01 }\n`,
    );
    const view = await viewOf(await planOf(yaml + late.join("")));

    const { groups, more } = pageOf(view, "front").decisions;

    expect(groups.map(({ matters, rest }) => [matters.length, rest])).toEqual([
      [1, ""],
      [1, ""],
      [3, "ja 19 muuta"],
      [1, ""],
      [2, ""],
    ]);
    expect(more?.href).toBe("decisions.html");
  });
});

describe("a focus area", () => {
  const yaml = `
focusAreas:
  - id: f
    title: "F"
    followedBy: [oma, yksi, kaksi]
    goals:
      - { id: g, title: "G", owners: [k], metrics: [{ id: m, indicator: kolme }], actions: [{ id: a, title: "A", status: done, schedule: 2026 }, { id: b, title: "B" }] }
      - { id: h, title: "H", actions: [a] }
actors: [{ id: k, title: "K" }]
indicators:
  - { id: oma, title: "Oma", unit: "%", values: [{ period: 2025, value: 1 }] }
  - { id: yksi, title: "Yksi", unit: "%", decimals: 1, values: [{ period: 2024, value: 9 }, { period: 2025, value: 12 }, { period: 2025, value: 10, area: SSS }] }
  - { id: kaksi, title: "Kaksi", unit: "%", values: [{ period: 2025, value: 3, n: 2 }, { period: 2025, value: 4, area: SSS }] }
  - { id: kolme, title: "Kolme", unit: "%", values: [{ period: 2025, value: 5 }, { period: 2025, value: 6, area: SSS }] }
`;

  test("shows why by figures beside the country's, those that have it first", async () => {
    const view = await viewOf(await planOf(yaml));

    const { figures } = pageOf(view, "focus-area");

    expect(figures.map(({ item }) => item.words.text)).toEqual(["Yksi", "Kolme", "Oma"]);
    expect(figures[0]).toMatchObject({
      own: { value: "12,0\u00A0%", period: "2025" },
      country: { value: "10,0\u00A0%" },
    });
    expect(figures[0]?.line).toMatch(/^<svg/);
    expect(figures[2]?.country).toBeNull();
  });

  test("counts each action and metric of its goals once in its two lights", async () => {
    const view = await viewOf(await planOf(yaml));

    const { lights } = pageOf(view, "focus-area");

    expect(lights.work.words).toBe("1 valmis, 1 ilman vaihetta; 1 ilman aikataulua");
    expect(lights.result.words).toBe("ei arvioitavissa (tavoitetaso puuttuu)");
  });

  test("without goals, figures and schedules has no empty parts", async () => {
    const { files, code } = await run("build --out site", {
      "hyte.yaml": settings(),
      "plan/a.yaml": 'focusAreas: [{ id: f, title: "F" }]\nactions: [{ id: a, title: "A" }]',
    });

    expect(code).toBe(0);
    const page = new TextDecoder().decode(files.get("site/fi/focus-areas/f.html"));
    expect(page).not.toContain("Tilanne lukuina");
    expect(page).not.toMatch(/<(?:ul|ol|dl|p)[^>]*>\s*<\/(?:ul|ol|dl|p)>/);
  });
});

test("values of few people stand on no page of results", async () => {
  const plan = `
focusAreas: [{ id: f, title: "F", followedBy: [i], goals: [{ id: g, title: "G", metrics: [{ id: m, indicator: i, aim: reach, baseline: { period: 2024, value: 7193 }, targets: [{ period: 2030, value: 2 }] }], actions: [{ id: a, title: "A", metrics: [m] }] }] }]
indicators: [{ id: i, title: "I", unit: "%", direction: down, values: [{ period: 2024, value: 7193, n: 3, low: 7193, high: 7193 }, { period: 2025, value: 7193, flag: suppressed }, { period: 2024, value: 7193, n: 4, sex: female }] }]
`;
  const { files, code } = await run("build --out site", {
    "hyte.yaml": settings(),
    "plan/a.yaml": plan,
  });

  expect(code).toBe(0);
  const pages = [...files].filter(([path]) => /\/(?:index|g|f|a|decisions)\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(3);
  for (const [, contents] of pages)
    expect(new TextDecoder().decode(contents).replaceAll(/[\s\u00A0]/g, "")).not.toContain("7193");
});
