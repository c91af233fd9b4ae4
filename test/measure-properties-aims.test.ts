import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Measurement } from "../src/measure/measurement.ts";
import type { Observation } from "../src/plan/observation.ts";
import type { MetricData, TargetData } from "../src/plan/generated/data.ts";
import { measured } from "./support/measured.ts";

/** A metric with its values, all in whole numbers, so that adding and multiplying lose nothing. */
interface World {
  readonly data: MetricData;
  readonly rows: readonly Observation[];
}

const value = fc.integer({ min: -1000, max: 1000 });
const positive = fc.integer({ min: 1, max: 200 });
const minChange = fc.option(positive, { nil: undefined });

/** Values of some years, all with a 95 % interval or all without. */
const rows: fc.Arbitrary<readonly Observation[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 2015, max: 2026 }), { minLength: 1 }), fc.boolean())
  .chain(([years, hasInterval]) =>
    fc.tuple(
      ...years.map((period) =>
        fc.tuple(value, positive).map(([middle, half]): Observation => ({
          period,
          value: middle,
          ...(hasInterval ? { low: middle - half, high: middle + half } : {}),
        })),
      ),
    ),
  );

const limit: fc.Arbitrary<Omit<TargetData, "period">> = fc.oneof(
  value.map((atLeast) => ({ atLeast })),
  value.map((atMost) => ({ atMost })),
  fc.tuple(value, positive).map(([low, width]) => ({ between: { low, high: low + width } })),
);

const direction = fc.constantFrom<"up" | "down">("up", "down");

const worlds: Readonly<Record<string, fc.Arbitrary<World>>> = {
  reach: fc.record({
    data: fc.tuple(value, value, minChange).map(([baseline, target, change]): MetricData => ({
      aim: "reach",
      direction: target > baseline ? "up" : "down",
      baseline: { period: 2015, value: baseline },
      targets: [{ period: 2024, value: target }],
      ...(change === undefined ? {} : { minChange: change }),
    })),
    rows,
  }),
  keep: fc.record({
    data: fc.tuple(limit, minChange).map(([target, change]): MetricData => ({
      aim: "keep",
      targets: [{ period: 2024, ...target }],
      ...(change === undefined ? {} : { minChange: change }),
    })),
    rows,
  }),
  direction: fc.record({
    data: fc.tuple(direction, value, minChange).map(([better, baseline, change]): MetricData => ({
      aim: "direction",
      direction: better,
      baseline: { period: 2015, value: baseline },
      ...(change === undefined ? {} : { minChange: change }),
    })),
    rows,
  }),
};

/** The same world in another unit (`factor`, in the mirror where it is negative) and from another zero (`shift`). */
function moved({ data, rows: values }: World, factor: number, shift: number): World {
  const at = (number: number): number => number * factor + shift;
  const isMirror = factor < 0;
  const { baseline, targets, minChange: change, direction: way } = data;
  const start = baseline?.value;
  return {
    data: {
      ...data,
      ...(way === undefined || !isMirror ? {} : { direction: way === "up" ? "down" : "up" }),
      ...(typeof start === "number" ? { baseline: { period: 2015, value: at(start) } } : {}),
      ...(targets === undefined ? {} : { targets: targets.map((one) => movedTarget(one, at)) }),
      ...(change === undefined ? {} : { minChange: change * Math.abs(factor) }),
    },
    rows: values.map((row) => ({
      ...row,
      value: at(row.value as number),
      ...movedRange(row.low, row.high, at),
    })),
  };
}

type Move = (number: number) => number;

function movedTarget({ period, value: exact, atLeast, atMost, between }: TargetData, at: Move) {
  const isMirror = at(1) < at(0);
  const [least, most] = isMirror ? [atMost, atLeast] : [atLeast, atMost];
  return {
    period,
    ...(typeof exact === "number" ? { value: at(exact) } : {}),
    ...(typeof least === "number" ? { atLeast: at(least) } : {}),
    ...(typeof most === "number" ? { atMost: at(most) } : {}),
    ...(between === undefined ? {} : { between: sorted(at(between.low), at(between.high)) }),
  };
}

function movedRange(low: number | undefined, high: number | undefined, at: Move) {
  return low === undefined || high === undefined ? {} : sorted(at(low), at(high));
}

function sorted(one: number, other: number): { low: number; high: number } {
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

function judgedIn({ data, rows: values }: World): Measurement {
  return measured(data, values);
}

/** Numbers without a unit; 0 for those that there are not. */
function sharesOf({ pace, momentum }: Measurement): readonly number[] {
  return [pace, momentum?.ratio].map((number) => number ?? 0);
}

/** Numbers in the unit of the metric. */
function sizesOf({ distance, noise }: Measurement): readonly number[] {
  return [distance, noise?.size].map((number) => number ?? 0);
}

function near(number: number): number {
  return expect.closeTo(number, 5) as number;
}

const runs = { numRuns: 150, seed: 20261101 };

describe.each(Object.entries(worlds))("a verdict of %s, by whatever tells chance", (_, world) => {
  const holds = (name: string, factors: fc.Arbitrary<number>, shifts: fc.Arbitrary<number>) => {
    test(name, () => {
      fc.assert(
        fc.property(world, factors, shifts, (one, factor, shift) => {
          const [before, after] = [judgedIn(one), judgedIn(moved(one, factor, shift))];
          expect([after.verdict, after.reason]).toEqual([before.verdict, before.reason]);
          expect(sharesOf(after)).toEqual(sharesOf(before).map(near));
          expect(sizesOf(after)).toEqual(
            sizesOf(before).map((size) => near(size * Math.abs(factor))),
          );
        }),
        runs,
      );
    });
  };
  const same = fc.constant(0);

  holds("is the same in another unit", fc.integer({ min: 1, max: 1000 }), same);
  holds("is the same from another zero", fc.constant(1), fc.integer({ min: -9999, max: 9999 }));
  holds("is the same in the mirror", fc.constant(-1), same);

  test("does not depend on the order of the rows, or on years without a value", () => {
    fc.assert(
      fc.property(world, ({ data, rows: values }) => {
        const known = new Set(values.map(({ period }) => period));
        const gone = Array.from({ length: 15 }, (__, at) => 2014 + at)
          .filter((period) => !known.has(period))
          .map((period): Observation => ({ period, value: null, flag: "missing" }));

        expect(measured(data, [...gone, ...values].toReversed())).toEqual(measured(data, values));
      }),
      runs,
    );
  });
});

describe("a verdict of a gap", () => {
  const narrowing: MetricData = {
    aim: "gap",
    gap: { of: "male", against: "female" },
    direction: "up",
    baseline: { period: 2015 },
    minChange: 1,
  };

  /** Tenths, which no number of the machine is: written anew at each shift, as a table would have them. */
  test("names the same cause wherever both ends are", () => {
    const tenths = fc.integer({ min: 0, max: 199 });
    const step = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(tenths, step, fc.integer({ min: 0, max: 3 }), (shift, half, rest) => {
        const at = (number: number): number => (number + shift) / 10;
        const width = 2 * half + rest;
        const { gap } = measured(narrowing, [
          { period: 2015, value: at(100), sex: "male" },
          { period: 2015, value: at(100 + width), sex: "female" },
          { period: 2021, value: at(100 + half), sex: "male" },
          { period: 2021, value: at(100 + width - half), sex: "female" },
        ]);

        expect(gap?.byWorsening).toBe(true);
      }),
      runs,
    );
  });

  test("sees nothing narrow where both ends move alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199 }), (shift) => {
        const at = (number: number): number => (number + shift) / 10;
        const { gap } = measured(narrowing, [
          { period: 2015, value: at(3), sex: "male" },
          { period: 2015, value: at(5), sex: "female" },
          { period: 2021, value: at(1), sex: "male" },
          { period: 2021, value: at(3), sex: "female" },
        ]);

        expect(gap?.byWorsening).toBeNull();
      }),
      runs,
    );
  });

  const ends = fc.uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2026 }), value, value), {
    selector: ([year]) => year,
    minLength: 1,
  });
  const data = (start: number, target: number): MetricData => ({
    aim: "gap",
    gap: { of: "male", against: "female" },
    direction: "down",
    baseline: { period: 2015, value: start },
    targets: [{ period: 2024, value: target }],
  });
  const of = (pairs: readonly (readonly [number, number, number])[], at: Move): Observation[] =>
    pairs.flatMap(([period, male, female]): Observation[] => [
      { period, value: at(male), sex: "male" },
      { period, value: at(female), sex: "female" },
    ]);
  const start = fc.integer({ min: 1, max: 2000 });

  test("does not depend on where both ends are, or on which of them is higher", () => {
    fc.assert(
      fc.property(ends, start, start, value, (pairs, from, to, shift) => {
        const before = measured(
          data(from, to),
          of(pairs, (number) => number),
        );
        const shifted = measured(
          data(from, to),
          of(pairs, (number) => number + shift),
        );
        const mirrored = measured(
          data(from, to),
          of(pairs, (number) => -number),
        );

        for (const after of [shifted, mirrored]) {
          expect([after.verdict, after.reason]).toEqual([before.verdict, before.reason]);
          expect(after.latest?.value).toBe(before.latest?.value);
        }
      }),
      runs,
    );
  });
});
