import type { Indicator } from "../../plan/plan.ts";
import type { Reader } from "../reader.ts";
import type { ChartView } from "./chart-view.ts";

/** An indicator over time: the plan's own area, the country, the areas that it is compared with. */
export function indicatorChart(_indicator: Indicator, _reader: Reader): ChartView | null {
  return null;
}

/** An indicator in its groups, a small chart each; null without groups. */
export function indicatorGroupsChart(_indicator: Indicator, _reader: Reader): ChartView | null {
  return null;
}

/** Municipalities, or other areas, as bars at the newest time; the own area and the country as lines across. */
export function areasChart(_indicator: Indicator, _reader: Reader): ChartView | null {
  return null;
}
