import type { Observation, SeriesOf } from "../plan/observation.ts";
import type { Metric, Plan } from "../plan/plan.ts";
import { hiddenValues } from "../plan/privacy.ts";
import { areasOf, valuesOfSide } from "../plan/selection.ts";
import { timeOf } from "./own-values.ts";

/**
 * How wide a gap was at its baseline, by the values of both ends: the size of the difference, or the ratio. Undefined
 * where they cannot tell.
 */
export function widthAtBaseline(
  metric: Metric,
  plan: Plan,
  seriesOf: SeriesOf,
): number | undefined {
  const { gap, baseline } = metric.data;
  const time = timeOf(baseline?.period);
  const observed = seriesOf(metric, areasOf(metric, plan.settings));
  if (gap === undefined || time === undefined || observed === "unreliable-data") return undefined;
  const hidden = hiddenValues(metric, plan.settings);
  const then = observed.filter((one) => timeOf(one.period) === time && !hidden.has(one));
  const [of, against] = [gap.of, gap.against].map((side) =>
    onlyOne(valuesOfSide(then, side, metric, plan.settings)),
  );
  if (of === undefined || against === undefined) return undefined;
  if (gap.measure === "ratio") return against === 0 ? undefined : tidy(of / against);
  return tidy(Math.abs(of - against));
}

/** What was pulled counts, and a written copy of it does not; undefined of none, or of several that differ. */
function onlyOne(values: readonly Observation[]): number | undefined {
  const pulled = values.filter(({ isPulled }) => isPulled === true);
  const told = new Set((pulled.length > 0 ? pulled : values).map(({ value }) => value));
  const [value] = told;
  return told.size === 1 && typeof value === "number" ? value : undefined;
}

/** Without what arithmetic adds beyond twelve digits. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
