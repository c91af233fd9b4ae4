import type { Metric } from "../../plan/plan.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { metricChart, metricGroupsChart, metricSparkline } from "../charts/metric-charts.ts";
import { figuresOf } from "../figures.ts";
import type { MetricRow } from "../metrics.ts";
import type { Reader } from "../reader.ts";
import { type Citation, citationOf } from "./citation.ts";
import { ageLines } from "./data.ts";
import { gapTable, type GapView } from "./gap.ts";
import { judgedSections } from "./metric.ts";
import { anchorOfMetric } from "./reading.ts";
import type { Explainer, Section, Step } from "./section.ts";

/** How a metric stands, with its charts and with how it was judged: what its goal's page tells first. */
export interface MetricBlock extends MetricRow {
  /** Stands once in a page. */
  readonly anchor: string;
  readonly chart: ChartView | null;
  /** A small line instead of a chart, as markup, or "". */
  readonly line: string;
  /** In its groups, or of the two sides of a gap. */
  readonly groups: ChartView | null;
  readonly gap: GapView | null;
  readonly judged: readonly JudgedSection[];
  readonly citation: Citation | null;
  /** How new its values are, in sentences. */
  readonly age: readonly string[];
}

/** A passage of how something was judged; the first has no heading. */
export interface JudgedSection extends Omit<Section, "steps"> {
  readonly steps: readonly Step[];
}

/**
 * More charts than this make a page heavier than 60 kB. Those of groups give way first; then a small line stands for the
 * chart, which the page of the indicator has.
 */
const mostDrawn = 3;

/** Metrics one below the other, the first ones with their charts; each with its line of a table. */
export function metricBlocks(
  metrics: readonly { readonly metric: Metric; readonly row: MetricRow }[],
  reader: Reader,
): readonly MetricBlock[] {
  const charts = metrics.slice(0, mostDrawn).map(({ metric }) => metricChart(metric, reader));
  let room = mostDrawn - charts.filter((chart) => chart !== null).length;
  return metrics.map(({ metric, row }, index) => {
    const groups = room > 0 ? metricGroupsChart(metric, reader) : null;
    if (groups !== null) room--;
    return {
      ...row,
      anchor: anchorOfMetric(metric),
      chart: charts[index] ?? null,
      line: index < mostDrawn ? "" : metricSparkline(metric, reader),
      groups,
      ...judgedParts(metric, reader),
      citation: citationOf(metric, reader),
    };
  });
}

function judgedParts(metric: Metric, reader: Reader): Pick<MetricBlock, "gap" | "judged" | "age"> {
  const measurement = reader.measurementOf(metric);
  const explainer = explainerOf(reader);
  const sections = judgedSections(metric, measurement, explainer);
  return {
    gap: gapTable(metric, measurement, {
      ...explainer,
      figures: figuresOf(metric, measurement, reader),
    }),
    judged: sections.map(({ steps = [], ...section }) => ({ ...section, steps })),
    age: ageLines(metric, measurement, explainer),
  };
}

function explainerOf(reader: Reader): Explainer {
  const { judgement, status } = reader.text.results;
  return { reader, judgement, status, asOf: reader.asOf, keep: String, pullCommand: null };
}
