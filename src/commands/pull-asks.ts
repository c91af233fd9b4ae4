import { areaOf } from "../field/areas.ts";
import { planAreas } from "../plan/plan-areas.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import type { Ask, Source } from "../sources/source.ts";
import { sources } from "../sources/index.ts";

/** An indicator of the plan, and what it asks of which kind of source. */
export interface Wanted {
  readonly indicator: Indicator;
  readonly source: Source;
  readonly ask: Ask;
}

type Sex = Ask["sexes"][number];
const sexes: ReadonlySet<string> = new Set(["total", "female", "male"] satisfies Sex[]);

/** The id of the kind of source that an indicator is pulled from; undefined where its values are written. */
export function sourceIdOf({ data }: Indicator): string | undefined {
  return Object.keys(data.source ?? {}).find((key) => Object.hasOwn(sources, key));
}

/** What the indicators ask, in the order given; those without a source to pull from are left out. */
export async function wantedOf(
  indicators: readonly Indicator[],
  plan: Plan,
  today: string,
): Promise<readonly Wanted[]> {
  const ends = gapEnds(plan);
  const wanted = indicators.map(async (indicator): Promise<readonly Wanted[]> => {
    const load = sources[sourceIdOf(indicator) ?? ""];
    const written = indicator.data.source;
    if (load === undefined || written === undefined) return [];
    const others = ends.get(indicator) ?? [];
    const ask: Ask = {
      indicator: indicator.id,
      source: written,
      areas: planAreas(
        plan.settings,
        others.filter((end) => areaOf(end) !== undefined),
      ),
      sexes: [...new Set([written.sex ?? "total", ...others.filter(isSex)])],
      language: plan.settings.languages[0],
      today,
    };
    return [{ indicator, source: await load(), ask }];
  });
  return (await Promise.all(wanted)).flat();
}

/** The ends of the gaps that metrics judge, by indicator: sexes, areas, groups. */
function gapEnds(plan: Plan): ReadonlyMap<Indicator, readonly string[]> {
  const ends = new Map<Indicator, string[]>();
  for (const { indicator, data } of plan.metrics) {
    if (indicator === undefined || data.gap === undefined) continue;
    const both = [data.gap.of, data.gap.against].map(String);
    ends.set(indicator, [...(ends.get(indicator) ?? []), ...both]);
  }
  return ends;
}

function isSex(end: string): end is Sex {
  return sexes.has(end);
}
