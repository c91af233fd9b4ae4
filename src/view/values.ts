import type { TargetData } from "../plan/generated/data.ts";
import { scaleOf, unitOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { fromTo, withUnit, writeNumber } from "../text/numbers.ts";
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
  return fromTo(start, numberWords(high, metric, reader));
}
