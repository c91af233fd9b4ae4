import type { Action } from "../../plan/plan.ts";
import type { Reader } from "../reader.ts";
import type { ChartView } from "./chart-view.ts";

/** When actions are done; `id` stands once in the page. Null where none has a time. */
export function actionsTimeline(
  _actions: readonly Action[],
  _id: string,
  _reader: Reader,
): ChartView | null {
  return null;
}

/** When documents hold; null where none says. */
export function documentsTimeline(_reader: Reader): ChartView | null {
  return null;
}

/** The tasks of the year in a circle of months; null where there are none. */
export function yearCircle(_reader: Reader): ChartView | null {
  return null;
}
