import type { Language } from "../../src/base/language.ts";
import type { ChartView } from "../../src/view/charts/chart-view.ts";
import { metricChart } from "../../src/view/charts/metric-charts.ts";
import type { Reader } from "../../src/view/reader.ts";
import { planOf } from "./analysed.ts";
import { readerOf } from "./reader.ts";

/** An area with three municipalities, as hyte.yaml writes it. */
export const invented = `{ invented: true, name: "Mallila", municipalities: ["Ala", "Keski", "Ylä"] }`;

/** A reader of a plan with one goal, whose metrics are given, beside other collections. */
export async function reading(
  yaml: { readonly metrics?: string; readonly others?: string },
  language: Language = "fi",
  area = "HVA15",
): Promise<Reader> {
  const { metrics = "[]", others = "" } = yaml;
  const plan = await planOf(
    `goals:\n  - id: g\n    title: "G"\n    metrics: ${metrics}\n${others}`,
    {
      area,
      languages: "[fi, sv, en]",
    },
  );
  return readerOf(plan, language);
}

/** A chart that must be there. */
export function drawn(chart: ChartView | null): ChartView {
  if (chart === null) throw new Error("no chart");
  return chart;
}

/** The chart of a metric by its id. */
export function ofMetric(reader: Reader, id = "m"): ChartView | null {
  return metricChart(
    reader.plan.metrics.find((one) => one.id === id)!,
    reader,
  );
}

/** The words of its table, the header words first. */
export function tableOf({ table }: ChartView): readonly (readonly string[])[] {
  return [
    table.head,
    ...table.rows.map(({ header, cells }) => [header, ...cells.map((one) => one.text)]),
  ];
}

/** A file that is taken along, as it is saved. */
export function saved(href: string): string {
  return decodeURIComponent(href.slice(href.indexOf(",") + 1));
}

/** An indicator `i` with a time that was skipped, intervals, and the country. */
export const loneliness = `
indicators:
  - id: i
    title: { fi: "Yksinäisyys", sv: "Ensamhet" }
    unit: "%"
    decimals: 1
    direction: down
    rhythm: "2 years"
    values:
      - { period: 2019, value: 12.4, low: 11.0, high: 13.8 }
      - { period: 2021, value: 11.9 }
      - { period: 2025, value: 10.4, low: 9.2, high: 11.6 }
      - { period: 2019, value: 9.6, area: SSS }
      - { period: 2025, value: 9.8, area: SSS }
`;
/** A metric `m` of it. */
export const reach = `[{ id: m, indicator: i, aim: reach, baseline: { period: 2019 }, targets: [{ period: 2025, value: 11.0 }, { period: 2029, value: 10.0 }] }]`;
