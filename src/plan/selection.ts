import { keeping } from "../base/kept.ts";
import { areaOf } from "../field/areas.ts";
import type { Observation } from "./observation.ts";
import type { Metric } from "./plan.ts";
import { inventedName, ownAreaKey } from "./plan-areas.ts";
import type { Settings } from "./settings.ts";

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
  return selected(observations, sideOf(side, settings), { metric, settings });
}

/** Keys of the areas whose values a metric is judged by, each once. */
export function areasOf({ data }: Metric, settings: Settings): readonly string[] {
  const own = ownAreaKey(settings);
  if (data.gap === undefined) return own === undefined ? [] : [own];
  const { of, against } = data.gap;
  const sides = [of, against].map((side) => sideOf(side, settings).area);
  const areas = [own, ...sides].filter((area) => area !== undefined);
  return [...new Set(areas)];
}

const sexes: ReadonlySet<string> = new Set(["total", "female", "male"]);

function sideOf(side: string, settings: Settings): Selection {
  if (sexes.has(side)) return { sex: side };
  const isArea = areaOf(side) !== undefined || inventedName(side, settings) !== undefined;
  return isArea ? { area: side } : { group: side };
}

interface Around {
  readonly metric: Metric;
  readonly settings: Settings;
}

/** Many metrics are judged by the same values. */
const selections = keeping<readonly Observation[]>();

function selected(
  observations: readonly Observation[],
  { area, group, sex }: Selection,
  { metric, settings }: Around,
): readonly Observation[] {
  const own = ownAreaKey(settings);
  const usual = metric.indicator?.data.source?.sex ?? "total";
  const wanted: Wanted = { own, area: area ?? own, group, usual, sex: sex ?? usual };
  const key = Object.values(wanted).join("\n");
  return selections(observations, key, () => wantedOf(observations, wanted));
}

interface Wanted {
  readonly own: string | undefined;
  readonly area: string | undefined;
  readonly group: string | undefined;
  readonly usual: string;
  readonly sex: string;
}

function wantedOf(
  observations: readonly Observation[],
  { own, area, group, usual, sex }: Wanted,
): readonly Observation[] {
  return observations.filter((one) => {
    // A value without an area is the plan's own; one without a sex is what the indicator is usually of.
    const itsArea = one.area === undefined ? own : String(one.area);
    const isOfGroup = one.group === group || (group !== undefined && one.groupInFull === group);
    return itsArea === area && isOfGroup && (one.sex ?? usual) === sex;
  });
}
