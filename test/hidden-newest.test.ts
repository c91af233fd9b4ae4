import { describe, expect, test } from "vitest";
import type { MetricData } from "../src/plan/generated/data.ts";
import { settings } from "./support/analysed.ts";
import { measured } from "./support/measured.ts";
import { head, plan, pulled } from "./support/pulled-plan.ts";
import { run } from "./support/run.ts";

const hidden = { value: null, flag: "suppressed" } as const;

describe("a newest value that is hidden for privacy", () => {
  const data: MetricData = {
    aim: "reach",
    direction: "down",
    baseline: { period: 2020, value: 20 },
    targets: [{ period: 2029, value: 10 }],
  };

  test("is as new as any other, and what is judged is the one before it", () => {
    const { latest, freshness } = measured(data, [
      { period: 2021, value: 19 },
      { period: 2025, ...hidden },
    ]);

    expect([latest?.date, freshness.latest]).toEqual(["2021-12-31", "2025-12-31"]);
  });

  test("is data where there is no other", () => {
    const { reason, freshness } = measured(data, [{ period: 2025, ...hidden }]);

    expect([reason, freshness.latest]).toEqual(["suppressed-values", "2025-12-31"]);
  });

  test.each([
    ["that is missing", { period: 2025, value: null, flag: "missing" }],
    ["that nobody has", { period: 2025, value: null }],
    ["of a time that has not begun", { period: 2027, ...hidden }],
    ["that was not known yet", { period: 2025, ...hidden, date: "2026-12-01" }],
  ] as const)("is not one %s", (_, value) => {
    const { freshness } = measured(data, [{ period: 2021, value: 19 }, value]);

    expect(freshness.latest).toBe("2021-12-31");
  });

  test("is that of both ends of a gap", () => {
    const gap: MetricData = { ...data, aim: "gap", gap: { of: "male", against: "female" } };
    const both = [
      { period: 2021, value: 19, sex: "male" },
      { period: 2021, value: 12, sex: "female" },
      { period: 2024, value: 18, sex: "male" },
      { period: 2024, ...hidden, sex: "female" },
      { period: 2025, value: 18, sex: "male" },
    ] as const;

    const { latest, freshness } = measured(gap, both);

    expect([latest?.date, freshness.latest]).toEqual(["2021-12-31", "2024-12-31"]);
  });
});

describe("explain tells of a newest value that is hidden", () => {
  const metric = "aim: reach, baseline: { period: 2019 }, targets: [{ period: 2029, value: 8 }]";
  const rows = (last: string): readonly string[] => [
    `${head},flag`,
    "HVA15,Keski-Suomi,2019,12.5,",
    "HVA15,Keski-Suomi,2021,12,",
    `HVA15,Keski-Suomi,2025,${last}`,
  ];
  const tree = (last: string): Readonly<Record<string, string>> => ({
    "hyte.yaml": settings(),
    "plan/a.yaml": plan({ metric, lines: '    rhythm: "1 year"\n' }),
    ...pulled({ yksinaisyys: rows(last) }),
  });

  test.each([
    ["fi", "Uusin arvo on ajalta 2025,", "mutta sitä ei näytetä", "Tieto on tuore"],
    ["sv", "Det senaste värdet gäller 2025,", "men det visas inte", "Uppgiften är aktuell"],
    ["en", "The newest value is from 2025,", "but it is not shown", "The data is fresh"],
  ])("%s", async (lang, newest, isHidden, fresh) => {
    const said = await run(`explain mittari --lang ${lang}`, tree(",suppressed"), { columns: 140 });
    const shown = await run(`explain mittari --lang ${lang}`, tree("11.5,"), { columns: 140 });

    for (const { out } of [said, shown]) {
      expect(out).toContain(newest);
      expect(out).toContain(fresh);
    }
    expect(said.out.replaceAll(/\s+/g, " ")).toContain(isHidden);
    expect(shown.out).not.toContain(isHidden);
  });
});
