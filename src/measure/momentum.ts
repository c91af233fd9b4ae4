import { type Momentum, type PathPoint, type Standing, tidy } from "./measurement.ts";

const fewest = 4;
const most = 10;

/** The speed of the last four to ten values; null where there are fewer. `target` is what they should come to. */
export function momentumOf(
  series: readonly Standing[],
  target: PathPoint | undefined,
): Momentum | null {
  const newest = series.at(-1);
  if (series.length < fewest || newest === undefined) return null;
  const line = lines.get(series) ?? lineThrough(series.slice(-most));
  lines.set(series, line);
  const left = target === undefined ? 0 : target.year - newest.year;
  const required =
    target === undefined || left <= 0 ? null : tidy((target.value - newest.value) / left);
  const { projected, band } = projectionAt(target?.year, line);
  return {
    points: line.points,
    slope: tidy(line.slope),
    required,
    ratio: required === null || required === 0 ? null : tidy(line.slope / required),
    projected,
    band,
  };
}

/** Many metrics are judged by one series. */
const lines = new WeakMap<readonly Standing[], Line>();

/** A line by least squares, and how far the values lie from it. */
interface Line {
  readonly points: number;
  readonly slope: number;
  /** Means, through which the line goes. */
  readonly year: number;
  readonly value: number;
  /** Sum of (year − mean)². */
  readonly spread: number;
  /** Standard error of the residuals: √(Σ(value − line)² ÷ (points − 2)). */
  readonly error: number;
}

function lineThrough(series: readonly Standing[]): Line {
  const points = series.length;
  const year = mean(series.map((one) => one.year));
  const value = mean(series.map((one) => one.value));
  let together = 0;
  let spread = 0;
  for (const one of series) {
    together += (one.year - year) * (one.value - value);
    spread += (one.year - year) ** 2;
  }
  const slope = together / spread;
  let squares = 0;
  for (const one of series) squares += (one.value - value - slope * (one.year - year)) ** 2;
  return { points, slope, year, value, spread, error: Math.sqrt(squares / (points - 2)) };
}

function mean(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

/** Student's t at 97.5 % for 2 to 8 degrees of freedom: four to ten values less the two of a line. */
const quantiles = [4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004] as const;

/**
 * Where the line stands at a time, with the 95 % prediction interval of one new value: ŷ ± t · s · √(1 + 1/n +
 * (x − x̄)² / Σ(xᵢ − x̄)²), with n − 2 degrees of freedom (NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.1.2).
 * It holds if the values go on as they have.
 */
function projectionAt(year: number | undefined, line: Line): Pick<Momentum, "projected" | "band"> {
  if (year === undefined) return { projected: null, band: null };
  const way = year - line.year;
  const projected = line.value + line.slope * way;
  const quantile = quantiles[line.points - fewest] ?? quantiles[0];
  const half = quantile * line.error * Math.sqrt(1 + 1 / line.points + way ** 2 / line.spread);
  return {
    projected: tidy(projected),
    band: { low: tidy(projected - half), high: tidy(projected + half) },
  };
}
