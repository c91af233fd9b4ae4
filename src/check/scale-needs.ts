import { scaleOf } from "../plan/metric-facts.ts";
import type { Indicator, Metric, Plan } from "../plan/plan.ts";
import { suspectsOf } from "./suspects.ts";
import { someValue } from "./written-values.ts";

/**
 * Calls `visit` with the metrics and indicators that have no scale and some value that `isWanted`. A metric whose
 * indicator does not exist may have a scale there: nothing is said of it. `asOf` is YYYY-MM-DD.
 */
export function eachWithoutScale(
  plan: Plan,
  asOf: string,
  isWanted: (value: unknown) => boolean,
  visit: (entry: Metric | Indicator) => void,
): void {
  for (const metric of suspectsOf(plan, asOf).metrics) {
    const { data, indicator } = metric;
    if (!someValue(data, isWanted) || scaleOf(metric) !== undefined) continue;
    if (indicator !== undefined || data.indicator === undefined) visit(metric);
  }
  for (const indicator of plan.indicators) {
    if (indicator.data.scale === undefined && someValue(indicator.data, isWanted)) visit(indicator);
  }
}
