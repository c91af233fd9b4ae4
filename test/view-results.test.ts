import { describe, expect, test } from "vitest";
import type { Language } from "../src/base/language.ts";
import { pageOf, planOf, settings, viewOf } from "./support/analysed.ts";
import { run } from "./support/run.ts";

const reaching = `
goals:
  - id: uni
    title: "Uni"
    metrics:
      - id: m
        title: { fi: "Nukkuu liian vähän", sv: "Sover för lite", en: "Sleeps too little" }
        unit: "%"
        aim: reach
        direction: down
        baseline: { period: 2015, value: 20 }
        targets: [{ period: 2030, value: 10 }]
        values: [{ period: 2015, value: 20 }, { period: 2021, value: 16 }]
`;

describe("a goal's result", () => {
  test.each([
    [
      "fi",
      "16\u00A0% (2021), lähtötaso 20\u00A0% (2015), tavoite 10\u00A0% (2030)",
      "tavoiteuralla",
    ],
    [
      "sv",
      "16\u00A0% (2021), utgångsnivå 20\u00A0% (2015), mål 10\u00A0% (2030)",
      "på väg mot målet",
    ],
    ["en", "16% (2021), baseline 20% (2015), target 10% (2030)", "on path"],
  ] as const)("is read in %s", async (language: Language, reading, verdict) => {
    const view = await viewOf(await planOf(reaching), [language]);

    const { lights, blocks, metrics } = pageOf(view, "goal");

    expect(metrics[0]).toMatchObject({ reading, verdict: { kind: "on-path", text: verdict } });
    expect(blocks[0]?.anchor).toBe("m-m");
    expect(lights?.result).toMatchObject({
      marks: [{ kind: "on-path", text: verdict }],
      words: verdict,
      remark: { before: "", said: reading, item: { href: "../goals/uni.html#m-m" } },
    });
  });

  test("names the weakest of several metrics, and counts the others", async () => {
    const yaml = `
goals:
  - id: g
    title: "G"
    metrics:
      - { id: a, title: "A", unit: "%", aim: reach, direction: up, baseline: { period: 2020, value: 10 }, targets: [{ period: 2030, value: 20 }], values: [{ period: 2024, value: 14 }] }
      - { id: b, title: "B", unit: "%", aim: reach, direction: up, baseline: { period: 2020, value: 10 }, targets: [{ period: 2030, value: 20 }], values: [{ period: 2024, value: 7 }] }
      - { id: c, title: "C" }
  - { id: h, title: "H", metrics: [{ id: d, title: "D" }, { id: e, title: "E" }] }
`;
    const view = await viewOf(await planOf(yaml));

    const { result } = pageOf(view, "goal", "g.html").lights!;

    expect(result.marks.map(({ text }) => text)).toEqual([
      "1 väärään suuntaan",
      "1 tavoiteuralla",
      "1 ei arvioitavissa",
    ]);
    expect(result.remark).toMatchObject({ before: "Heikoin:", item: { words: { text: "B" } } });
    expect(pageOf(view, "goal", "h.html").lights?.result.remark).toBeNull();
  });

  test("is of the metrics of its actions where it has none, and of its own else", async () => {
    const yaml = `
goals:
  - { id: g, title: "G", actions: [{ id: a, title: "A", metrics: [{ id: x, title: "X" }] }, { id: b, title: "B", metrics: [x] }] }
  - { id: h, title: "H", metrics: [{ id: y, title: "Y" }], actions: [{ id: c, title: "C", metrics: [{ id: z, title: "Z" }] }] }
`;
    const view = await viewOf(await planOf(yaml));

    const of = (id: string) => pageOf(view, "goal", `${id}.html`);

    expect(of("g").blocks.map(({ anchor }) => anchor)).toEqual(["m-x"]);
    expect(of("g").beside).toEqual([]);
    expect(of("h").blocks.map(({ anchor }) => anchor)).toEqual(["m-y"]);
    expect(of("h").beside).toMatchObject([
      { words: { text: "Z" }, verdict: { kind: "cannot-assess" } },
    ]);
  });

  test("of a metric that has the id of its indicator is that of the metric", async () => {
    const yaml = `
goals: [{ id: g, label: "2.1", title: "G", metrics: [{ indicator: i, aim: direction, minChange: 1, baseline: { period: 2020 } }] }]
indicators: [{ id: i, title: "I", unit: "%", direction: up, values: [{ period: 2020, value: 50 }, { period: 2024, value: 40 }] }]
`;
    const view = await viewOf(await planOf(yaml));

    const front = pageOf(view, "front");

    expect(pageOf(view, "goal").lights?.result.marks).toMatchObject([{ kind: "wrong-direction" }]);
    expect(front.situation[1]?.remark?.item?.href).toBe("goals/g.html#m-i");
    const item = front.decisions.groups[0]?.matters[0]?.item;
    expect(item).toMatchObject({ href: "goals/g.html#m-i", note: { text: "2.1 G" } });
  });

  test("of a goal that has ended is not told by lights", async () => {
    const yaml = 'goals: [{ id: g, title: "G", dropped: { date: 2026-01-01, reason: "Syy" } }]';
    const view = await viewOf(await planOf(yaml));

    expect(pageOf(view, "goal").lights).toBeNull();
  });

  test("says what a value is judged by as the command does", async () => {
    const { out } = await run("explain m", { "hyte.yaml": settings(), "plan/a.yaml": reaching });
    const said = out.replaceAll(/\s+/g, " ");
    const view = await viewOf(await planOf(reaching));

    const [block] = pageOf(view, "goal").blocks;

    const sections = block!.judged;
    expect(sections.map(({ heading }) => heading)).toEqual([
      "",
      "Tavoite",
      "Luvut",
      "Tavoiteura",
      "Satunnaisvaihtelu",
      "Arvioiden järjestys",
      "Lähin toinen arvio",
    ]);
    // Usual limits, what counts as chance, and how the order is marked, are told otherwise: a page has no names of fields.
    const same = sections.filter(({ heading }) => !/^Satunnais|^Arvioiden/.test(heading));
    const lines = same.flatMap((section) => section.lines);
    for (const line of lines.filter((one) => !one.startsWith("Mittari on jäljessä")))
      expect(said).toContain(line.replaceAll(/\s+/g, " "));
    const steps = sections.flatMap((section) => section.steps);
    for (const { text } of steps) expect(said).toContain(text.replaceAll(/\s+/g, " "));
    expect(steps.filter(({ isReached }) => isReached)).toMatchObject([
      { text: "tavoiteuralla: odotetusta muutoksesta on toteutunut vähintään 95\u00A0%" },
    ]);
    expect(JSON.stringify(block!.judged)).not.toMatch(/minChange|hyte/);
  });

  test("tells a gap by both its ends, its difference and its ratio", async () => {
    const yaml = `
goals:
  - id: g
    title: "G"
    metrics: [{ id: m, indicator: i, aim: gap, gap: { of: female, against: male, measure: difference }, baseline: { period: 2020 }, targets: [{ period: 2030, value: 1 }] }]
indicators:
  - id: i
    title: "I"
    unit: "%"
    decimals: 1
    direction: down
    values:
      - { period: 2020, value: 20, sex: female }
      - { period: 2020, value: 10, sex: male }
      - { period: 2024, value: 19, sex: female }
      - { period: 2024, value: 13, sex: male }
`;
    const view = await viewOf(await planOf(yaml));

    const { gap } = pageOf(view, "goal").blocks[0]!;

    expect(gap).toMatchObject({ of: "Naiset ja tytöt", against: "Miehet ja pojat" });
    expect(gap?.rows).toEqual([
      {
        period: "2020",
        of: "20,0\u00A0%",
        against: "10,0\u00A0%",
        difference: "10,0\u00A0%-yksikköä",
        ratio: "2,00",
      },
      {
        period: "2024",
        of: "19,0\u00A0%",
        against: "13,0\u00A0%",
        difference: "6,0\u00A0%-yksikköä",
        ratio: "1,46",
      },
    ]);
    expect(gap?.byWorsening).toContain("paremmassa asemassa");
  });

  test("is drawn of the first metrics; small lines stand for the charts of the others", async () => {
    const metric = (id: string) =>
      `{ id: ${id}, title: "${id}", unit: "%", values: [{ period: 2023, value: 1 }, { period: 2024, value: 2 }] }`;
    const yaml = `goals: [{ id: g, title: "G", metrics: [${["a", "b", "c", "d"].map(metric).join(", ")}] }]`;
    const view = await viewOf(await planOf(yaml));

    const { blocks } = pageOf(view, "goal");

    expect(blocks.map(({ chart }) => chart !== null)).toEqual([true, true, true, false]);
    expect(blocks.map(({ line }) => line.startsWith("<svg"))).toEqual([false, false, false, true]);
  });

  test("names producer, id, day and licence of pulled values", async () => {
    const yaml = `
goals: [{ id: g, title: "G", metrics: [{ id: m, indicator: i }] }]
indicators: [{ id: i, title: "I", licence: "CC BY 4.0", producer: "THL", source: { sotkanet: 1234, title: "Yksinäisyys" } }]
`;
    const view = await viewOf(await planOf(yaml));

    expect(pageOf(view, "goal").blocks[0]?.citation).toEqual({
      source: { text: "Sotkanet: Yksinäisyys", lang: "" },
      parts: ["tunnus 1234", "tuottaja THL"],
      licence: {
        label: "",
        words: { text: "CC BY 4.0", lang: "" },
        href: "https://creativecommons.org/licenses/by/4.0/",
        note: null,
      },
      indicator: expect.objectContaining({ href: "../indicators/i.html" }) as unknown,
    });
  });
});

describe("an action", () => {
  const dated = (more: string) => `
actors: [{ id: k, title: "Kunta" }, { id: s, title: "Sote" }]
actions: [{ id: a, title: "A", owners: [{ actor: k, role: lead }, { actor: s, role: partner }], ${more} }]
`;

  test("that is late says by how much, and in whose calendar it stands", async () => {
    const yaml = dated(
      'schedule: 2026-05-31, status: in-progress, postponed: [{ date: 2026-01-10, from: 2025, reason: "Rekrytointi" }]',
    );
    const view = await viewOf(await planOf(yaml));

    const page = pageOf(view, "action");

    expect(page.marks).toMatchObject([{ kind: "late", text: "myöhässä 154 päivää" }]);
    expect(page.timing).toBe("Aikataulu päättyi 31.5.2026: myöhässä 154 päivää.");
    expect(page.postponements).toEqual([
      {
        date: "10.1.2026",
        from: "Aiempi aikataulu 2025",
        reason: { text: "Rekrytointi", lang: "" },
      },
    ]);
    expect(page.calendars.map(({ words, href }) => [words.text, href])).toEqual([
      ["Kalenteri: Kunta", "../calendar/k.ics"],
    ]);
    const made = [...view.calendars()].map(({ path }) => path);
    expect(made).toContain("fi/calendar/k.ics");
  });

  test("that still has time says how much; one that is done says nothing", async () => {
    const open = await viewOf(await planOf(dated("schedule: 2026-12-31, status: planned")));
    const done = await viewOf(await planOf(dated("schedule: 2026-05-31, status: done")));

    expect(pageOf(open, "action").timing).toBe("Aikaa on 31.12.2026 asti (60 päivää).");
    expect(pageOf(open, "action").marks).toEqual([]);
    expect(pageOf(done, "action").timing).toBe("");
    expect(pageOf(done, "action").calendars).toEqual([]);
  });

  test("has its notes by year, earlier years folded", async () => {
    const yaml = dated(
      'updates: [{ date: 2024-01-01, text: "Eka" }, { date: 2026-01-01, text: "Toka" }, { date: 2026-02-02, text: "Kolmas" }]',
    );
    const view = await viewOf(await planOf(yaml));

    const { years } = pageOf(view, "action");

    expect(years.map(({ words, isOpen }) => [words, isOpen])).toEqual([
      ["2026 (2)", true],
      ["2024 (1)", false],
    ]);
  });
});

describe("the decision on a goal's page", () => {
  const yaml = `
goals:
  - { id: oma, title: "Oma", approvals: [{ state: noted, date: 2026-03-02 }] }
  - { id: yhteinen, title: "Yhteinen", officialText: "Sanamuoto." }
`;
  const approvals =
    '[{ state: approved, date: 2025-11-17 }, { state: approved, date: 2025-12-08, section: "88 §" }, { state: noted, date: 2026-01-12 }]';

  test("is its own, else the last that approved the whole plan", async () => {
    const view = await viewOf(await planOf(yaml, { approvals }));
    const goals = [...view.pages("fi")].filter((page) => page.kind === "goal");

    expect(
      goals.map((goal) => [goal.decidedWithPlan, goal.approvals.map(({ date }) => date)]),
    ).toEqual([
      ["", ["2.3.2026"]],
      ["Päätetty koko suunnitelman mukana:", ["8.12.2025"]],
    ]);
  });

  test("is none where nobody has decided", async () => {
    const view = await viewOf(await planOf(yaml, { approvals: "[{ state: draft }]" }));
    const goal = pageOf(view, "goal", "yhteinen.html");

    expect(goal.approvals).toEqual([]);
  });
});
