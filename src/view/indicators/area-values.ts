import { keeping } from "../../base/kept.ts";
import type { Obstacle } from "../../base/verdict.ts";
import type { Measurement, Standing } from "../../measure/measurement.ts";
import { standingsOf, toldDates, valueKind } from "../../measure/series.ts";
import { shownOf } from "../../measure/shown.ts";
import type { PeriodData } from "../../plan/generated/data.ts";
import type { Observation } from "../../plan/observation.ts";
import { seriesOfPlan } from "../../plan/observed.ts";
import type { Indicator, Metric } from "../../plan/plan.ts";
import { minimumCountOf } from "../../plan/privacy.ts";
import { valuesOfSide } from "../../plan/selection.ts";
import { periodOf } from "../../plan/settings.ts";
import type { Reader } from "../reader.ts";

/** The values of everyone in one area that may be shown. */
export interface AreaValues {
  /** In order of time. */
  readonly standings: readonly Standing[];
  readonly newest: Standing | null;
  /** As it was written or pulled. */
  readonly given: Observation | undefined;
  /** Why there is no newest value; null where there is one. */
  readonly why: Obstacle | null;
  /** The time of a newer value, which is hidden, or of the newest where all are; null where there is none. */
  readonly hiddenPeriod: PeriodData | null;
  readonly values: Measurement["values"];
}

const metrics = new WeakMap<Indicator, Metric>();

/** An indicator as a metric that aims at nothing: what shows values of metrics shows its values too. */
export function metricOfIndicator(indicator: Indicator): Metric {
  const known = metrics.get(indicator);
  if (known !== undefined) return known;
  const { id, document, path } = indicator;
  const place = { collection: "metrics" as const, document, path };
  // Ids of the plan have no "/": it is no metric's own.
  const alone = { goals: [], actions: [] };
  const metric = { ...place, id: `${id}/indicator`, data: { indicator: id }, indicator, ...alone };
  metrics.set(indicator, metric);
  return metric;
}

const known = keeping<AreaValues>();

/** The values of an indicator in an area (`HVA15`, `SSS`), the same for readers of every language. */
export function areaValues(indicator: Indicator, area: string, reader: Reader): AreaValues {
  const key = `${reader.asOf} ${area} ${indicator.id}`;
  return known(reader.plan, key, () => valuesIn(indicator, area, reader));
}

function valuesIn(indicator: Indicator, area: string, { plan, asOf }: Reader): AreaValues {
  const metric = metricOfIndicator(indicator);
  const values = valueKind(metric);
  const observed = seriesOfPlan(plan)(metric, [area]);
  if (observed === "unreliable-data") return nothing(observed, values);
  const { observations } = shownOf(metric, observed, plan.settings);
  const its = valuesOfSide(observations, area, metric, plan.settings);
  const subject = { metric, values, asOf, leastCount: minimumCountOf(plan.settings) };
  const standings = standingsOf(its, subject);
  const told = toldDates(its, subject).at(-1) ?? "";
  if (typeof standings === "string") {
    const hiddenPeriod = told === "" ? null : periodAt(told, its);
    return { ...nothing(standings, values), hiddenPeriod };
  }
  const newest = standings.at(-1) ?? null;
  return {
    standings,
    newest,
    given: its.findLast(({ period, value }) => period === newest?.period && value !== null),
    why: newest === null ? "no-values" : null,
    hiddenPeriod: newest !== null && newest.date < told ? periodAt(told, its) : null,
    values,
  };
}

/** The period that ends on a day, as it is written. */
function periodAt(date: string, values: readonly Observation[]): PeriodData {
  return values.find(({ period }) => periodOf(period)?.to === date)?.period ?? date;
}

function nothing(why: Obstacle, values: Measurement["values"]): AreaValues {
  return { standings: [], newest: null, given: undefined, why, hiddenPeriod: null, values };
}
