import { type Momentum, type PathPoint, type Standing, tidy } from "./measurement.ts";

const fewest = 4;
const most = 10;

/** The speed of the last four to ten values; null where there are fewer. `target` is what they should come to. */
export function momentumOf(
  series: readonly Standing[],
  target: PathPoint | undefined,
): Momentum | null {
  const last = series.slice(-most);
  const newest = last.at(-1);
  if (last.length < fewest || newest === undefined) return null;
  const middle = { year: mean(last.map(({ year }) => year)), value: mean(last.map(valueOf)) };
  const slope = slopeOf(last, middle);
  const left = target === undefined ? 0 : target.year - newest.year;
  const required =
    target === undefined || left <= 0 ? null : tidy((target.value - newest.value) / left);
  return {
    points: last.length,
    slope: tidy(slope),
    required,
    ratio: required === null || required === 0 ? null : tidy(slope / required),
    projected:
      target === undefined ? null : tidy(middle.value + slope * (target.year - middle.year)),
  };
}

/** Least squares. */
function slopeOf(
  series: readonly Standing[],
  middle: { readonly year: number; readonly value: number },
): number {
  let together = 0;
  let spread = 0;
  for (const { year, value } of series) {
    together += (year - middle.year) * (value - middle.value);
    spread += (year - middle.year) ** 2;
  }
  return together / spread;
}

function mean(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

function valueOf({ value }: Standing): number {
  return value;
}
