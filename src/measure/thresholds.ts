import type { Metric } from "../plan/plan.ts";
import type { Thresholds } from "./measurement.ts";

/** hyte's own limits: those of Statistics Canada's method for the indicators of sustainable development. */
const usual = { behind: 0.6, slightlyBehind: 0.95 } as const;

/** The metric's own limits where it has some, else hyte's. */
export function thresholdsOf({ data }: Metric): Thresholds {
  const { behind, slightlyBehind, reason } = data.thresholds ?? {};
  return {
    behind: behind ?? usual.behind,
    slightlyBehind: slightlyBehind ?? usual.slightlyBehind,
    reason: reason ?? null,
  };
}
