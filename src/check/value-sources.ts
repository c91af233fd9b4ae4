import type { MeasuredData } from "../plan/generated/data.ts";

/** Whether there are values and each that is not missing says where it is from. */
export function valuesNameSource(values: readonly MeasuredData[] | undefined): boolean {
  if (values === undefined || values.length === 0) return false;
  return values.every(({ value, source }) => value === null || source !== undefined);
}
