import type { LevelData, TargetData } from "./generated/data.ts";

export type Scale = readonly LevelData[] | undefined;

/** What a target asks for, as numbers that can be compared; a side without a limit is undefined. */
export interface Bounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A value as a number: itself, 0 for no and 1 for yes, or how many levels of the scale lie below it. */
export function rankOf(
  value: number | boolean | string | null | undefined,
  scale: Scale,
): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return scale === undefined ? value : undefined;
  const rank = scale?.findIndex(({ id }) => id === value) ?? -1;
  return rank === -1 ? undefined : rank;
}

/** `value` is both limits, `atLeast` and `atMost` one each, `between` both. */
export function boundsOf(target: TargetData, scale: Scale): Bounds {
  const { value, atLeast, atMost, between } = target;
  const exact = rankOf(value, scale);
  if (exact !== undefined) return { low: exact, high: exact };
  return {
    low: rankOf(atLeast ?? between?.low, scale),
    high: rankOf(atMost ?? between?.high, scale),
  };
}
