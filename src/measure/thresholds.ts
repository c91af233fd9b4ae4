import type { Metric } from "../plan/plan.ts";
import { usualThresholds } from "../plan/usual-thresholds.ts";
import type { Thresholds } from "./measurement.ts";

/** The metric's own limits where it has some, else hyte's. */
export function thresholdsOf({ data }: Metric): Thresholds {
  const { behind, slightlyBehind, reason } = data.thresholds ?? {};
  return {
    behind: behind ?? usualThresholds.behind,
    slightlyBehind: slightlyBehind ?? usualThresholds.slightlyBehind,
    reason: reason ?? null,
  };
}
