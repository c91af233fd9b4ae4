import { measureOf } from "../../plan/privacy.ts";
import type { Indicator, Metric, Plan } from "../../plan/plan.ts";
import type { Provenance } from "../../snapshots/snapshot.ts";
import { type Withheld, withheldOf } from "../../measure/rights.ts";
import { type DataValue, valueOfRow, writtenValues } from "./values.ts";

/** The values of an indicator, or of a metric that has its own, from one origin. */
export interface DataSeries {
  /** Unique among the series of the plan: ids of the plan have no "/". */
  readonly id: string;
  readonly indicator: Indicator | undefined;
  /** Of values that stand under a metric. */
  readonly metric: Metric | undefined;
  /** Undefined for values that are written in the plan. */
  readonly provenance: Provenance | undefined;
  /** As the plan writes it, else as the source does; "" where nobody says. */
  readonly licence: string;
  /** Null for a series that is in the open data. */
  readonly leftOut: Withheld | null;
  /** In the order of the plan or of the file; none of a series that is left out. */
  readonly values: () => readonly DataValue[];
}

/** Every series of the plan, those that are left out of the open data included. */
export function dataSeries(plan: Plan): readonly DataSeries[] {
  const ofIndicators = plan.indicators.flatMap((indicator) => [
    ...pulledSeries(indicator, plan),
    ...writtenOf(indicator, plan),
  ]);
  return [...ofIndicators, ...plan.metrics.flatMap((metric) => ownOf(metric, plan))];
}

function pulledSeries(indicator: Indicator, plan: Plan): readonly DataSeries[] {
  const snapshot = plan.snapshots.get(indicator.id);
  if (snapshot?.provenance === undefined) return [];
  const { provenance } = snapshot;
  const licence = indicator.data.licence ?? provenance.licence;
  const leftOut = withheldOf(licence, snapshot);
  const values = (): readonly DataValue[] =>
    leftOut === null ? snapshot.rows().map(valueOfRow) : [];
  const { id } = indicator;
  return [{ id, indicator, metric: undefined, provenance, licence, leftOut, values }];
}

function writtenOf(indicator: Indicator, { settings }: Plan): readonly DataSeries[] {
  const { data, id } = indicator;
  const written = data.values ?? [];
  if (written.length === 0) return [];
  const licence = data.licence ?? "";
  const leftOut = withheldOf(licence, undefined);
  const values = (): readonly DataValue[] =>
    leftOut === null ? writtenValues(written, data, settings) : [];
  const known = { metric: undefined, provenance: undefined, licence, leftOut, values };
  return [{ id: `${id}/plan`, indicator, ...known }];
}

function ownOf(metric: Metric, { settings }: Plan): readonly DataSeries[] {
  const { id, indicator, data } = metric;
  const written = data.values ?? [];
  if (written.length === 0) return [];
  const licence = indicator?.data.licence ?? "";
  const leftOut = withheldOf(licence, undefined);
  const values = (): readonly DataValue[] =>
    leftOut === null ? writtenValues(written, measureOf(metric), settings) : [];
  const known = { provenance: undefined, licence, leftOut, values };
  return [{ id: `${id}/metric`, indicator, metric, ...known }];
}
