import type { MeasuredData, TargetData } from "../plan/generated/data.ts";
import { scaleOf, unitOf, valuesOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
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
    atLeast === undefined ? "" : say.atLeast(valueWords(atLeast, metric, reader)),
    atMost === undefined ? "" : say.atMost(valueWords(atMost, metric, reader)),
    between === undefined ? "" : rangeWords(between, metric, reader),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function rangeWords(
  { low, high }: NonNullable<TargetData["between"]>,
  metric: Metric,
  reader: Reader,
): string {
  const start = writeNumber(low, reader.language, metric.indicator?.data.decimals);
  return `${start}–${numberWords(high, metric, reader)}`;
}

/** The newest value written in the plan that is about the whole area and everyone in it. */
export function latestValue(metric: Metric): MeasuredData | undefined {
  let newest: MeasuredData | undefined;
  let end = "";
  for (const value of valuesOf(metric)) {
    if (!isOfAll(value)) continue;
    const to = value.date ?? periodOf(value.period)?.to ?? "";
    if (newest !== undefined && to <= end) continue;
    newest = value;
    end = to;
  }
  return newest;
}

function isOfAll({ area, group, sex, value, flag }: MeasuredData): boolean {
  if (area !== undefined || group !== undefined) return false;
  if (sex !== undefined && sex !== "total") return false;
  return value !== null && flag !== "missing";
}

const defaultMinimumCount = 5;

/** Whether a value is about so few people that it could tell of one of them. */
export function isSuppressed({ flag, n }: MeasuredData, reader: Reader): boolean {
  const least = reader.plan.settings.data.privacy?.minimumCount ?? defaultMinimumCount;
  return flag === "suppressed" || (n !== undefined && n < least);
}
