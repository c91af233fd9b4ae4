import type { MeasuredData } from "../plan/generated/data.ts";
import { ownAreaKey } from "../plan/plan-areas.ts";
import type { Indicator, Metric, Plan } from "../plan/plan.ts";
import { periodOf } from "../plan/settings.ts";
import { groupOf, rowsOfArea, varietyOf } from "../snapshots/part.ts";
import type { Row } from "../snapshots/snapshot.ts";
import { hasValue, snapshotOf } from "./pulled.ts";

/** One value that a metric is judged by. */
export interface OwnValue {
  readonly period: string | number;
  /** A number, yes or no, or the id of a level; what was pulled is a number. */
  readonly value: number | boolean | string;
}

/** The values that metrics of one indicator are judged by: of the plan's own area, and of everyone it covers. */
export interface OwnValues {
  /**
   * By the days of their periods, as `timeOf` writes them; undefined where there are several that differ. What was
   * pulled counts, and a written copy of it does not.
   */
  readonly byTime: ReadonlyMap<string, OwnValue | undefined>;
  /** The newest period, and its last day; "" without values. */
  readonly newest: string;
  readonly newestEnd: string;
  /** Whether some are pulled. */
  readonly isPulled: boolean;
  /** The periods of those that are hidden, by their times as in `byTime`. */
  readonly hidden: ReadonlyMap<string, string | number>;
}

const known = new WeakMap<Metric | Indicator, OwnValues>();

/** The values of a metric: its own where it has some, else those of its indicator, written and pulled. */
export function ownValuesOf(metric: Metric, plan: Plan): OwnValues {
  const { data, indicator } = metric;
  if (data.values !== undefined || indicator === undefined)
    return remembered(metric, () => collected(ofAll(data.values ?? [], undefined, plan), []));
  return valuesOfIndicator(indicator, plan);
}

/** The values of an indicator, written and pulled; looked at once, however many metrics it has. */
export function valuesOfIndicator(indicator: Indicator, plan: Plan): OwnValues {
  return remembered(indicator, () => {
    const { values = [], source } = indicator.data;
    return collected(ofAll(values, source?.sex, plan), ownRows(indicator, plan));
  });
}

function remembered(entry: Metric | Indicator, make: () => OwnValues): OwnValues {
  const values = known.get(entry) ?? make();
  known.set(entry, values);
  return values;
}

/** The first and last day of a period, as a key; undefined of what is no period, or open. */
export function timeOf(written: string | number | undefined): string | undefined {
  const period = periodOf(written);
  return period === undefined || period.open ? undefined : `${period.to} ${period.from}`;
}

/** Written values without those of a part of the people, or of another area. */
function ofAll(
  values: readonly MeasuredData[],
  usual: MeasuredData["sex"] = "total",
  { settings }: Plan,
): readonly MeasuredData[] {
  const own = ownAreaKey(settings);
  return values.filter(
    ({ area, group, sex = usual }) =>
      group === undefined && sex === usual && (area === undefined || String(area) === own),
  );
}

/** The pulled rows of the plan's own area and of everyone, those included that are hidden or missing. */
function ownRows(indicator: Indicator, plan: Plan): readonly Row[] {
  const snapshot = snapshotOf(indicator, plan);
  const own = ownAreaKey(plan.settings);
  if (snapshot === undefined || own === undefined) return [];
  const usual = indicator.data.source?.sex ?? "total";
  const variety = varietyOf(snapshot);
  return rowsOfArea(snapshot, own).filter((row) => {
    const sex = variety.sexes && row.sex !== "" ? row.sex : usual;
    return sex === usual && groupOf(row, variety) === undefined;
  });
}

const none: OwnValues = {
  byTime: new Map(),
  newest: "",
  newestEnd: "",
  isPulled: false,
  hidden: new Map(),
};

function collected(written: readonly MeasuredData[], rows: readonly Row[]): OwnValues {
  if (written.length + rows.length === 0) return none;
  const pulled = rows.filter(hasValue).map(({ period, value }) => ({ period, value: told(value) }));
  const byTime = new Map<string, OwnValue | undefined>();
  addTo(byTime, pulled);
  const copied = new Set(byTime.keys());
  const others = written.flatMap(({ period, value }) =>
    value === null || copied.has(timeOf(period) ?? "") ? [] : [{ period, value }],
  );
  addTo(byTime, others);
  return {
    byTime,
    ...newestOf([...pulled, ...others]),
    isPulled: pulled.length > 0,
    hidden: new Map(
      [...written, ...rows].flatMap(({ flag, period }) => {
        const time = flag === "suppressed" ? timeOf(period) : undefined;
        return time === undefined ? [] : [[time, period] as const];
      }),
    ),
  };
}

/** The newest period of some values, and its last day; "" where there is none. */
export function newestOf(
  values: readonly Pick<OwnValue, "period">[],
): Pick<OwnValues, "newest" | "newestEnd"> {
  let [newest, newestEnd] = ["", ""];
  for (const { period } of values) {
    const [end = ""] = timeOf(period)?.split(" ") ?? [];
    if (end > newestEnd) [newest, newestEnd] = [String(period), end];
  }
  return { newest, newestEnd };
}

function told(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

function addTo(byTime: Map<string, OwnValue | undefined>, values: readonly OwnValue[]): void {
  for (const one of values) {
    const time = timeOf(one.period);
    if (time === undefined) continue;
    const isFirst = !byTime.has(time);
    if (isFirst || byTime.get(time)?.value !== one.value)
      byTime.set(time, isFirst ? one : undefined);
  }
}
