import { describe, expect, test } from "vitest";
import { obstacles, verdicts } from "../src/base/verdict.ts";
import { languages } from "../src/base/language.ts";
import { statusTextOf } from "../src/text/status-texts.ts";
import { settings } from "./support/analysed.ts";
import { mallila } from "./support/mallila.ts";
import { run } from "./support/run.ts";

const plan = `focusAreas:
  - id: uni
    title: { fi: "Uni ja lepo", sv: "Sömn och vila", en: "Sleep and rest" }
    goals:
      - id: nuoret
        title: { fi: "Nuoret nukkuvat riittävästi", sv: "Unga sover tillräckligt", en: "Young people get enough sleep" }
        metrics:
          - id: nukkuu-vahan
            title: "Nukkuu alle kahdeksan tuntia"
            direction: down
            unit: "%"
            baseline: { period: 2021, value: 30 }
            targets: [{ period: 2029, value: 20 }]
            values: [{ period: 2025, value: 29.5 }]
          - id: kouluja
            title: "Kouluja, joissa on unikoulu"
            direction: up
            unit: "koulua"
            baseline: { period: 2024, value: 2 }
            targets: [{ period: 2028, value: 14 }]
            values: [{ period: 2025, value: 5 }]
          - id: asiakkaat
            title: "Sai apua"
            direction: up
            unit: "%"
            measurableFrom: { period: 2027, reason: "Uusi järjestelmä" }
            targets: [{ period: 2029, value: 80 }]
        actions:
          - { id: unikoulu, title: "Unikoulu kouluille", schedule: "9/2025–5/2026", status: in-progress }
          - { id: illat, title: "Vanhempien illat", status: planned }
          - { id: opas, title: "Opas", schedule: 2025, status: done, statusDate: 2025-11-01, postponed: [{ date: 2024-12-01, from: 2024, reason: "Kiire" }, { date: 2025-03-01, from: 6/2025, reason: "Kiire" }] }
  - id: arki
    title: { fi: "Arki", sv: "Vardag", en: "Everyday life" }
    goals:
      - id: arki-sujuu
        title: { fi: "Arki sujuu", sv: "Vardagen fungerar", en: "Everyday life runs smoothly" }
        metrics:
          - id: ryhma
            title: "Työryhmä on asetettu"
            targets: [{ period: 2025, value: true }]
            values: [{ period: 2025, value: false }]
goals:
  - id: yhteinen
    title: { fi: "Tieto kulkee", sv: "Information når fram", en: "Information flows" }
`;
const title = '{ fi: "Suunnitelma", sv: "Plan", en: "Plan" }';
const tree = {
  "hyte.yaml": settings({ languages: "[fi, sv, en]", title, order: "[arki, uni]" }),
  "plan/a.yaml": plan,
};

describe("status", () => {
  test.each(languages.flatMap((lang) => [80, 120].map((columns) => [lang, columns] as const)))(
    "is a table by focus area (%s, %d columns)",
    async (lang, columns) => {
      const { code, out, err } = await run(`status --lang ${lang}`, tree, { columns });

      expect([code, err]).toEqual([0, ""]);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
      await expect(out).toMatchFileSnapshot(`cases/status/table.${lang}.${columns}.txt`);
    },
  );

  test.each(languages.flatMap((lang) => [80, 120].map((columns) => [lang, columns] as const)))(
    "of the example, by what was pulled (%s, %d columns)",
    async (lang, columns) => {
      const { code, out } = await run(`status --lang ${lang}`, mallila, { columns });

      expect(code).toBe(0);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
      await expect(out).toMatchFileSnapshot(`cases/status/mallila.${lang}.${columns}.txt`);
    },
  );

  test("as JSON holds what each verdict is made of, by id", async () => {
    const { code, out, err } = await run("status --json", tree);

    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot("cases/status/status.json");
  });

  test("as JSON is the same to the byte wherever the entries stand", async () => {
    const [head = "", rest = ""] = plan.split("\ngoals:\n");
    const moved = { ...tree, "plan/a.yaml": `goals:\n${rest}`, "plan/b.yaml": `${head}\n` };

    const [here, there] = [await run("status --json", tree), await run("status --json", moved)];

    expect(there.out.length).toBeGreaterThan(1000);
    expect(there.out).toBe(here.out);
  });

  test.each([
    ["fi", "Toimenpiteiden mittarit: 1 jäljessä, 1 tavoiteuralla"],
    ["sv", "Åtgärdernas mätare: 1 efter, 1 på väg mot målet"],
    ["en", "Metrics of the actions: 1 behind, 1 on path"],
  ])(
    "tells of the metrics of actions beside the goal's own, as explain does (%s)",
    async (...it) => {
      const [lang, line] = it;
      const its = ["{ period: 2025, value: 22.5 }", "{ period: 2025, value: 25 }"].map(
        (value, at) =>
          `{ id: a${String(at)}, title: "A", direction: up, unit: "%", baseline: { period: 2020, value: 20 }, targets: [{ period: 2030, value: 30 }], values: [${value}] }`,
      );
      const action = `{ id: unikoulu, metrics: [nukkuu-vahan, ${its.join(", ")}], `;
      const more = { ...tree, "plan/a.yaml": plan.replace("{ id: unikoulu, ", action) };

      for (const command of ["status", "explain nuoret"]) {
        const { out } = await run(`${command} --lang ${lang}`, more, { columns: 140 });
        expect(out).toContain(`    ${line}`.slice(command === "status" ? 0 : 2));
      }
    },
  );

  test("judges by the day asked for, in the plan's own language", async () => {
    const { out } = await run("status --as-of 2025-06-01", tree);

    expect(out).toContain("Suunnitelma: tilanne 1.6.2025");
    expect(out).toMatch(/Arki sujuu +ei vielä/);
  });

  test("tells of goals that have nothing yet", async () => {
    const { out } = await run("status --lang en", tree);

    expect(out).toMatch(/Shared goals\n +Information flows +no metrics +no actions +–\n/);
  });

  test("tells of a plan without goals", async () => {
    const { code, out } = await run("status --lang fi", {
      "hyte.yaml": settings({ title: '"Suunnitelma"' }),
      "plan/a.yaml": "actors: []\n",
    });

    expect([code, out]).toEqual([
      0,
      "Suunnitelma: tilanne 1.11.2026\n\nSuunnitelmassa ei ole vielä tavoitteita.\n",
    ]);
  });

  test.each([
    ["fi", "suunnitelmassa on virhe"],
    ["sv", "planen innehåller 1 fel"],
    ["en", "the plan has 1 error"],
  ])("does not judge what cannot be read as it is meant (%s)", async (lang, message) => {
    const broken = { ...tree, "plan/a.yaml": plan.replace("baseline:", "baselin:") };

    for (const command of ["status", "status --json"]) {
      const { code, out, err } = await run(`${command} --lang ${lang}`, broken);

      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain("baselin");
      expect(err).toContain(message);
    }
  });

  test("keeps a long word and a narrow terminal apart", async () => {
    const word = "Hyvinvoinninedistämisenyhteistyöverkostokokouksenvalmistelutyö".repeat(2);
    const long = { ...tree, "plan/a.yaml": plan.replace("Nuoret nukkuvat riittävästi", word) };

    const { out } = await run("status --lang fi", long, { columns: 20 });

    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(out.replaceAll(/\s/g, "")).toContain("Hyvinvoinninedis");
  });
});

describe.each(languages)("the words of verdicts in %s", (language) => {
  test("are all there, each its own", async () => {
    const text = await statusTextOf(language);

    const words = [
      ...verdicts.map((verdict) => text.verdict[verdict]),
      ...obstacles.map((obstacle) => text.obstacle[obstacle]),
    ];
    expect(new Set(words).size).toBe(verdicts.length + obstacles.length);
    for (const word of words) expect(word).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  test("count one and many", async () => {
    const text = await statusTextOf(language);

    for (const say of [
      ...verdicts.map((verdict) => (count: number) => text.countOf(verdict, count)),
      ...Object.values(text.phase),
      (count: number) => text.late(count, count),
      text.withoutSchedule,
      (count: number) => text.postponed(count, count),
      ...Object.values(text.freshness).map((say) => (count: number) => say(count, "2025")),
    ]) {
      expect(say(1)).toMatch(/^1 \S/);
      expect(say(12_345)).toMatch(/^12.345 \S/);
    }
    expect(text.refused(1)).not.toBe(text.refused(2).replace("2", "1"));
    // A verb after a count stands in the singular in Finnish, and does not bend in the others.
    expect(text.freshness.awaiting(2, "")).toBe(text.freshness.awaiting(1, "").replace("1", "2"));
  });
});
