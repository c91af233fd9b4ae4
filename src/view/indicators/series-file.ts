import { keeping } from "../../base/kept.ts";
import type { Indicator, Plan } from "../../plan/plan.ts";
import { type DataSeries, dataSeries } from "../open-data/series.ts";
import type { Table } from "../open-data/table.ts";
import { tableOfValues } from "../open-data/values-table.ts";
import type { Withheld } from "../../measure/rights.ts";

/** The values of one indicator as a file of the site, the same for every language. */
export interface SeriesFile {
  /** From the site's root. */
  readonly path: string;
  readonly table: Table;
  /** How many values there are in it. */
  readonly values: number;
}

const known = keeping<ReadonlyMap<string, readonly DataSeries[]>>();

/** The series of an indicator: what was pulled for it, and what the plan writes under it. */
function seriesOf({ id }: Indicator, plan: Plan): readonly DataSeries[] {
  return known(plan, "", () => byIndicator(plan)).get(id) ?? [];
}

function byIndicator(plan: Plan): ReadonlyMap<string, readonly DataSeries[]> {
  const all = new Map<string, DataSeries[]>();
  for (const series of dataSeries(plan)) {
    // Values that stand under a metric are the metric's own.
    if (series.metric !== undefined || series.indicator === undefined) continue;
    const its = all.get(series.indicator.id) ?? [];
    its.push(series);
    all.set(series.indicator.id, its);
  }
  return all;
}

/** Why the values of an indicator are not given away, and those of its series that are not. */
export function withheldSeries(
  indicator: Indicator,
  plan: Plan,
): readonly (DataSeries & { readonly leftOut: Withheld })[] {
  return seriesOf(indicator, plan).filter(
    (series): series is DataSeries & { readonly leftOut: Withheld } => series.leftOut !== null,
  );
}

/** What may be taken along of an indicator; null where that is nothing. */
export function seriesFile(indicator: Indicator, plan: Plan): SeriesFile | null {
  const open = seriesOf(indicator, plan).filter(({ leftOut }) => leftOut === null);
  let values = 0;
  for (const series of open) values += series.values().length;
  if (values === 0) return null;
  return { path: `series/${indicator.id}.csv`, table: tableOfValues(open), values };
}

/** The files of all indicators that have one. */
export function* seriesFiles(plan: Plan): Iterable<SeriesFile> {
  for (const indicator of plan.indicators) {
    const file = seriesFile(indicator, plan);
    if (file !== null) yield file;
  }
}
