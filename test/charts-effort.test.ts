import { expect, test } from "vitest";
import { lineChart } from "../src/charts/line-chart.ts";
import { isYesNo } from "../src/plan/metric-aim.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { areasChart, indicatorGroupsChart } from "../src/view/charts/indicator-charts.ts";
import { drawn, ofMetric, reading } from "./support/chart-views.ts";
import { effortOf } from "./support/effort.ts";

const fi = (await siteTextOf("fi")).charts;
const mostEffort = 40;

function listOf<T>(count: number, one: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => one(index));
}

// Each of these grew with the square of its size once.
test("thousands of values with as many breaks are drawn", async () => {
  const points = listOf(20_000, (index) => ({ period: `t${index}`, at: index / 10, value: index }));
  const breaks = points.map(({ period, at }) => ({ period, at: at + 0.05 }));
  const own = { label: "Mallila", points };
  const input = { title: "T", idPrefix: "", unit: "%", own, breaks };

  const { result, effort } = await effortOf(() => lineChart(input, fi));

  expect(result.rows.body).toHaveLength(20_000);
  expect(effort).toBeLessThan(mostEffort);
});

test("thousands of targets lead one path", async () => {
  const targets = listOf(
    5000,
    (index) =>
      `{ period: ${new Date(Date.UTC(2010, 0, index + 1)).toISOString().slice(0, 10)}, value: ${index} }`,
  );
  const metrics = `[{ id: m, title: "M", unit: "%", direction: up, aim: reach, values: [{ period: 2009, value: 1 }], baseline: { period: 2009, value: 1 }, targets: [${targets.join(", ")}] }]`;
  const reader = await reading({ metrics });

  const { result, effort } = await effortOf(() => drawn(ofMetric(reader)));

  expect(result.table.rows).toHaveLength(5001);
  expect(effort).toBeLessThan(mostEffort);
});

test("thousands of groups are counted, and the first drawn", async () => {
  const values = listOf(20_000, (index) => `{ period: 2025, group: g${index}, value: ${index} }`);
  const others = `indicators: [{ id: i, title: "I", unit: "%", values: [${values.join(", ")}] }]`;
  const reader = await reading({ others });

  const { result, effort } = await effortOf(() =>
    drawn(indicatorGroupsChart(reader.plan.indicators[0]!, reader)),
  );

  expect(result.description).toContain("24 ryhmää 20\u00A0000 ryhmästä");
  expect(effort).toBeLessThan(mostEffort);
});

test("whether values are yes and no is looked up once for them all", async () => {
  const metrics = '[{ id: m, title: "M", values: [{ period: 2025, value: 1 }] }]';
  const [metric] = (await reading({ metrics })).plan.metrics;
  let looks = 0;
  const looked = {
    ...metric!,
    get data() {
      looks += 1;
      return metric!.data;
    },
  };

  isYesNo(looked);
  const first = looks;
  isYesNo(looked);

  expect(first).toBeGreaterThan(0);
  expect(looks).toBe(first);
});

test("thousands of municipalities stand as bars", async () => {
  const names = listOf(10_000, (index) => `"K${index}"`);
  const area = `{ invented: true, name: "Mallila", municipalities: [${names.join(", ")}] }`;
  const others = `indicators: [{ id: i, title: "I", unit: "%", values: [{ period: 2025, area: X01, value: 1 }, { period: 2025, area: X9999, value: 2 }] }]`;
  const reader = await reading({ others }, "fi", area);

  const { result, effort } = await effortOf(() =>
    drawn(areasChart(reader.plan.indicators[0]!, reader)),
  );

  expect(result.table.rows.map(({ header }) => header)).toEqual(["K9998", "K0"]);
  expect(effort).toBeLessThan(mostEffort);
});
