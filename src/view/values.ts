import type { MeasuredData, TargetData } from "../plan/generated/data.ts";
import { scaleOf, unitOf, valuesOf } from "../plan/metric-facts.ts";
import { seriesFrom, snapshotOf } from "../measure/pulled.ts";
import { areasOf, ownValues } from "../measure/selection.ts";
import type { SeriesOf } from "../measure/series.ts";
import { shownOf } from "../measure/shown.ts";
import type { Metric, Plan } from "../plan/plan.ts";
import { hiddenValues, minimumCountOf } from "../plan/privacy.ts";
import { periodOf } from "../plan/settings.ts";
import { withUnit, writeNumber } from "../text/numbers.ts";
import type { Reader } from "./reader.ts";
import { wordsOf, wordsOr } from "./words.ts";

type Value = number | boolean | string | null;

/** A value of a metric in words: a number with its unit, a word of its scale, yes or no. */
export function valueWords(value: Value | undefined, metric: Metric, reader: Reader): string {
  if (value === undefined || value === null) return "";
  const { labels } = reader.text;
  if (typeof value === "boolean") return value ? labels.yes : labels.no;
  if (typeof value === "number") return numberWords(value, metric, reader);
  const level = scaleOf(metric)?.find(({ id }) => id === value);
  return level === undefined ? value : wordsOr(level.title, level.id, reader).text;
}

function numberWords(value: number, metric: Metric, reader: Reader): string {
  const unit = unitOf(metric);
  const number = writeNumber(value, reader.language, metric.indicator?.data.decimals);
  return withUnit(number, unit === undefined ? "" : wordsOf(unit, reader).text, reader.language);
}

/** What a target asks for: "10,0 %", "vähintään 10,0 %", "10,0–12,0 %". */
export function targetWords(target: TargetData, metric: Metric, reader: Reader): string {
  const { value, atLeast, atMost, between } = target;
  const { say } = reader.text;
  const parts = [
    valueWords(value, metric, reader),
    atLeast === undefined ? "" : say.atLeast(limitWords(atLeast, metric, reader)),
    atMost === undefined ? "" : say.atMost(limitWords(atMost, metric, reader)),
    between === undefined ? "" : rangeWords(between, metric, reader),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** After "at least" the words of a level need marks to be read as one. */
function limitWords(limit: number | string, metric: Metric, reader: Reader): string {
  const words = valueWords(limit, metric, reader);
  return typeof limit === "string" ? reader.text.say.quoted(words) : words;
}

function rangeWords(
  { low, high }: NonNullable<TargetData["between"]>,
  metric: Metric,
  reader: Reader,
): string {
  const start = writeNumber(low, reader.language, metric.indicator?.data.decimals);
  return `${start}–${numberWords(high, metric, reader)}`;
}

/** A value of a metric and when it holds. */
export type Latest = Pick<MeasuredData, "period" | "value"> &
  Partial<Pick<MeasuredData, "flag" | "n" | "note">>;

/**
 * The newest value that is about the whole area and everyone in it: written in the plan, or fetched from the source,
 * which counts where both are of the same time.
 */
export function latestValue(metric: Metric, reader: Reader): Latest | undefined {
  const written = newest(valuesOf(metric).filter(isOfAll));
  const pulled = newest(pulledValues(metric, reader));
  if (written === undefined || pulled === undefined) return (pulled ?? written)?.value;
  return (written.end > pulled.end ? written : pulled).value;
}

interface Dated<V> {
  readonly value: V;
  /** Day until which it holds, or on which it was measured. */
  readonly end: string;
}

function newest<V extends Pick<MeasuredData, "period"> & { readonly date?: string | undefined }>(
  values: readonly V[],
): Dated<V> | undefined {
  let found: Dated<V> | undefined;
  for (const value of values) {
    const end = value.date ?? periodOf(value.period)?.to ?? "";
    if (found === undefined || end > found.end) found = { value, end };
  }
  return found;
}

// Made once for a plan: it groups the rows of each file.
const seriesOfPlans = new WeakMap<Plan, SeriesOf>();

function seriesOf(plan: Plan): SeriesOf {
  const series = seriesOfPlans.get(plan) ?? seriesFrom(plan.snapshots);
  seriesOfPlans.set(plan, series);
  return series;
}

function pulledValues(metric: Metric, { plan }: Reader): readonly Pulled[] {
  if (metric.indicator === undefined || !plan.snapshots.has(metric.indicator.id)) return [];
  const observed = seriesOf(plan)(metric, areasOf(metric, plan.settings));
  if (observed === "unreliable-data") return [];
  const values = observed.filter(
    ({ isPulled, value, flag }) =>
      isPulled === true && flag !== "missing" && (value !== null || flag === "suppressed"),
  );
  return ownValues(values, metric, plan.settings).map(({ period, value, flag }) => ({
    period,
    value,
    ...(flag === undefined ? {} : { flag }),
  }));
}

type Pulled = Latest & { readonly date?: undefined };

function isOfAll({ area, group, sex, value, flag }: MeasuredData): boolean {
  if (area !== undefined || group !== undefined) return false;
  if (sex !== undefined && sex !== "total") return false;
  return flag === "suppressed" || (value !== null && flag !== "missing");
}

/** Whether a value is about so few people that it could tell of one of them. */
export function isSuppressed(latest: Latest, metric: Metric, { plan }: Reader): boolean {
  const { flag, n } = latest;
  if (flag === "suppressed" || hiddenValues(metric, plan.settings).has(latest)) return true;
  return n !== undefined && n < minimumCountOf(plan.settings);
}

/** Whether the pulled values of a metric are not as they were pulled. */
export function isUnreliable(metric: Metric, { plan }: Reader): boolean {
  const { state } = snapshotOf(metric, plan.snapshots) ?? {};
  return state !== undefined && state !== "whole";
}

/** Whether a written baseline tells of so few people, or of a value that is hidden. */
export function isBaselineSuppressed(metric: Metric, { plan }: Reader): boolean {
  const observed = seriesOf(plan)(metric, areasOf(metric, plan.settings));
  const values = observed === "unreliable-data" ? [] : observed;
  return shownOf(metric, values, plan.settings).isBaselineHidden;
}
