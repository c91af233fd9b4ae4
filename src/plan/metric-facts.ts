import type { LevelData, MeasuredData, TextData } from "./generated/data.ts";
import type { Metric, Plan } from "./plan.ts";
import { titleOf } from "./titles.ts";

/** Which way is better: a metric's own direction, else its indicator's. Never guessed. */
export function directionOf(metric: Metric): "up" | "down" | "none" | undefined {
  return metric.data.direction ?? metric.indicator?.data.direction;
}

/** What the values are counted in: a metric's own unit, else its indicator's. */
export function unitOf(metric: Metric): TextData | undefined {
  return metric.data.unit ?? metric.indicator?.data.unit;
}

/** What a gap between percentages is counted in, in words that stand alone. */
const percentagePoints = { fi: "%-yksikköä", sv: "procentenheter", en: "percentage points" };

/** What the figures of a metric are counted in: the width of a gap in what the difference is, a ratio in nothing. */
export function figureUnitOf(metric: Metric): TextData | undefined {
  const unit = unitOf(metric);
  const { aim, gap } = metric.data;
  if (aim !== "gap" || unit === undefined) return unit;
  if (gap?.measure === "ratio") return undefined;
  if (typeof unit === "string") return unit === "%" ? percentagePoints : unit;
  const points: Readonly<Record<string, string>> = percentagePoints;
  const own: Readonly<Record<string, unknown>> = { ...unit };
  const inPoints = Object.entries(own).map(([language, its]) => [
    language,
    its === "%" ? (points[language] ?? its) : its,
  ]);
  return Object.fromEntries(inPoints) as TextData;
}

/** The ordered words that a metric is judged by, the first the lowest: its own, else its indicator's. */
export function scaleOf(metric: Metric): readonly LevelData[] | undefined {
  return metric.data.scale ?? metric.indicator?.data.scale;
}

/** The values written in the plan: a metric's own, else its indicator's; values pulled from a source are not among them. */
export function valuesOf(metric: Metric): readonly MeasuredData[] {
  return metric.data.values ?? metric.indicator?.data.values ?? [];
}

/** A metric's own title, else its indicator's, else its id; in the plan's own language. */
export function metricTitle(metric: Metric, plan: Pick<Plan, "settings">): string {
  const { data, indicator } = metric;
  return titleOf(data.title === undefined && indicator !== undefined ? indicator : metric, plan);
}
