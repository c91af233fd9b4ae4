import { keeping } from "../../base/kept.ts";
import { rightsOf } from "../../measure/rights.ts";
import type { Metric, Plan } from "../../plan/plan.ts";

const known = keeping<boolean>();

/** Whether the values of a metric may be given away; asked once of each indicator. */
export function isOpen(metric: Metric, plan: Plan): boolean {
  const { data, indicator = metric } = metric;
  const whose = data.values === undefined ? "pulled" : "own";
  return known(indicator, whose, () => rightsOf(metric, plan).withheld === null);
}
