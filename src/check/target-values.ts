import type { KeyPath } from "../base/place.ts";
import type { TargetData } from "../plan/generated/data.ts";
import { itemPath } from "../plan/item-path.ts";

const valueFields = ["value", "atLeast", "atMost", "between"] as const;

/** The field of a target that says how much: the first of value, atLeast, atMost, between that is there. */
export function valueFieldOf(target: TargetData): (typeof valueFields)[number] | undefined {
  return valueFields.find((field) => target[field] !== undefined);
}

/** Where a target of a list says how much, from the metric. */
export function valuePath(targets: readonly TargetData[], index: number): KeyPath {
  const target = targets[index];
  const field = target === undefined ? undefined : valueFieldOf(target);
  return itemPath("targets", targets, index, ...(field === undefined ? [] : [field]));
}

/** What a target asks for, as it is written, without a word for "at least" or "at most". */
export function writtenTarget(target: TargetData): string | number | boolean {
  const { value, atLeast, atMost, between } = target;
  return (
    value ?? atLeast ?? atMost ?? (between === undefined ? "" : `${between.low}–${between.high}`)
  );
}
