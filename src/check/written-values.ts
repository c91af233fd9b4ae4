import type { KeyPath } from "../base/place.ts";
import type { BaselineData, MeasuredData, TargetData } from "../plan/generated/data.ts";
import { itemPath } from "../plan/item-path.ts";
import { metricTitle } from "../plan/metric-facts.ts";
import type { Indicator, Metric, Plan } from "../plan/plan.ts";
import { titleOf } from "../plan/titles.ts";

/** What metrics and indicators hold values in. */
export interface HoldsValues {
  readonly baseline?: BaselineData;
  readonly targets?: readonly TargetData[];
  readonly values?: readonly MeasuredData[];
}

/** A value of a baseline, a target or a measurement, and where it stands from the entry. */
export interface WrittenValue {
  readonly value: number | boolean | string;
  readonly at: KeyPath;
}

/** Whether some value passes: a search that makes nothing, to be asked before `writtenValues`. */
export function someValue(
  { baseline, targets, values }: HoldsValues,
  isWanted: (value: unknown) => boolean,
): boolean {
  if (baseline?.value !== undefined && isWanted(baseline.value)) return true;
  if (targets?.some((target) => someLimit(target, isWanted)) === true) return true;
  return values?.some(({ value }) => value !== null && isWanted(value)) === true;
}

function someLimit(target: TargetData, isWanted: (value: unknown) => boolean): boolean {
  const { value, atLeast, atMost, between } = target;
  return (
    (value !== undefined && isWanted(value)) ||
    (atLeast !== undefined && isWanted(atLeast)) ||
    (atMost !== undefined && isWanted(atMost)) ||
    (between !== undefined && (isWanted(between.low) || isWanted(between.high)))
  );
}

/** Every value of an entry in the order of reading: baseline, targets, measurements. */
export function writtenValues(data: HoldsValues): readonly WrittenValue[] {
  const { baseline, targets = [], values = [] } = data;
  const found: WrittenValue[] = [];
  if (baseline?.value !== undefined)
    found.push({ value: baseline.value, at: ["baseline", "value"] });
  targets.forEach((target, index) => {
    for (const [keys, value] of limitsOf(target)) {
      if (value !== undefined)
        found.push({ value, at: itemPath("targets", targets, index, ...keys) });
    }
  });
  values.forEach(({ value }, index) => {
    if (value !== null) found.push({ value, at: itemPath("values", values, index, "value") });
  });
  return found;
}

function limitsOf({
  value,
  atLeast,
  atMost,
  between,
}: TargetData): readonly (readonly [KeyPath, number | boolean | string | undefined])[] {
  return [
    [["value"], value],
    [["atLeast"], atLeast],
    [["atMost"], atMost],
    [["between", "low"], between?.low],
    [["between", "high"], between?.high],
  ];
}

/** What a metric or an indicator is called in messages: a metric without a title as its indicator. */
export function holderTitle(entry: Metric | Indicator, plan: Plan): string {
  return "indicator" in entry ? metricTitle(entry, plan) : titleOf(entry, plan);
}
