import type { Metric } from "../../plan/plan.ts";
import type { Reader } from "../reader.ts";
import type { ChartView } from "./chart-view.ts";

/** A metric over time: its values, the path to its target, the country beside; null when there is nothing to draw. */
export function metricChart(_metric: Metric, _reader: Reader): ChartView | null {
  return null;
}

/** A metric in its groups (sexes, ages, others): a small chart each; null without groups. */
export function metricGroupsChart(_metric: Metric, _reader: Reader): ChartView | null {
  return null;
}

/** A small line for a cell of a table, as markup; "" without values. */
export function metricSparkline(_metric: Metric, _reader: Reader): string {
  return "";
}
