import type { PathPoint } from "./measurement.ts";

/** The way from the baseline through the interim targets to the target, in order of time. */
export interface Path {
  readonly shape: "straight" | "geometric";
  readonly points: readonly PathPoint[];
}

/**
 * The change from the baseline that the path expects by a time (decimal year): a straight line between two points, or
 * the same percentage each year (positive values only). Before the first point none, after the last the last one's.
 */
export function expectedChange({ shape, points }: Path, year: number): number {
  const [start] = points;
  if (start === undefined) return 0;
  let before = start;
  for (const after of points) {
    if (year < after.year)
      return changeWithin(before, after, year, shape) + (before.value - start.value);
    before = after;
  }
  return before.value - start.value;
}

/** From a point on; differences only, so that adding a constant to every value changes nothing. */
function changeWithin(
  before: PathPoint,
  after: PathPoint,
  year: number,
  shape: Path["shape"],
): number {
  if (after.year <= before.year) return 0;
  const part = (year - before.year) / (after.year - before.year);
  if (shape === "straight") return (after.value - before.value) * part;
  return before.value * ((after.value / before.value) ** part - 1);
}
