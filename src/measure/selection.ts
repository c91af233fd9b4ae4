import { areaOf } from "../field/areas.ts";
import type { Metric } from "../plan/plan.ts";
import type { Settings } from "../plan/settings.ts";
import type { Observation } from "./series.ts";

/** What a value must be of: an area, a group, a sex. Undefined: the plan's own area, everyone. */
interface Selection {
  readonly area?: string;
  readonly group?: string;
  readonly sex?: string;
}

/** The values that judge: of the plan's own area, of everyone, or of the sex that the indicator is asked for. */
export function ownValues(
  observations: readonly Observation[],
  metric: Metric,
  settings: Settings,
): readonly Observation[] {
  return selected(observations, {}, { metric, settings });
}

/** The values of one side of a gap: a sex, an area, or a target group. */
export function valuesOfSide(
  observations: readonly Observation[],
  side: string,
  metric: Metric,
  settings: Settings,
): readonly Observation[] {
  return selected(observations, sideOf(side), { metric, settings });
}

const sexes: ReadonlySet<string> = new Set(["total", "female", "male"]);

function sideOf(side: string): Selection {
  if (sexes.has(side)) return { sex: side };
  return areaOf(side) === undefined ? { group: side } : { area: side };
}

interface Around {
  readonly metric: Metric;
  readonly settings: Settings;
}

function selected(
  observations: readonly Observation[],
  { area, group, sex }: Selection,
  { metric, settings }: Around,
): readonly Observation[] {
  const own = typeof settings.data.area === "string" ? settings.data.area : undefined;
  const wantedArea = area ?? own;
  const usual = metric.indicator?.data.source?.sex ?? "total";
  const wantedSex = sex ?? usual;
  return observations.filter((one) => {
    // A value without an area is the plan's own; one without a sex is what the indicator is usually of.
    const itsArea = one.area === undefined ? own : String(one.area);
    return itsArea === wantedArea && one.group === group && (one.sex ?? usual) === wantedSex;
  });
}
