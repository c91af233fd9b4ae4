import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachOf, rowsOfOthers } from "../src/sources/sotkanet/json-list.ts";

function listed(text: string): unknown {
  const rows: unknown[] = [];
  return eachOf(text, (row) => rows.push(row)) ? rows : undefined;
}

/** Rows as the service gives them, with texts that look like the ends of rows. */
const row = fc.record(
  {
    indicator: fc.integer(),
    region: fc.integer(),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
    gender: fc.oneof(
      fc.string(),
      fc.constantFrom('},{"indicator":1', '"},{"indicator"', "},{", '\\"},{\\"indicator\\":', "]"),
    ),
  },
  { requiredKeys: ["indicator"] },
);
/** Long enough to be read in several portions. */
const many = fc
  .array(row, { minLength: 1, maxLength: 20 })
  .map((rows) => Array.from({ length: 3000 }, (_, at) => rows[at % rows.length]));

describe("a long list of rows", () => {
  test("is the same, read by portions and whole", () => {
    fc.assert(
      fc.property(many, (rows) => {
        const text = JSON.stringify(rows);
        expect(text.length).toBeGreaterThan(50_000);
        expect(listed(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 40 },
    );
  });

  test("is no JSON wherever something is lost of it, or stands in it", () => {
    const text = JSON.stringify(Array.from({ length: 4000 }, (_, at) => ({ indicator: at, v: 1 })));
    const wherever = fc.integer({ min: 1, max: text.length - 1 });
    fc.assert(
      fc.property(wherever, fc.constantFrom("", "x", "]", "[", "{", '"'), (at, odd) => {
        const broken = odd === "" ? text.slice(0, at) : text.slice(0, at) + odd + text.slice(at);
        let isJson = true;
        try {
          JSON.parse(broken);
        } catch {
          isJson = false;
        }
        if (isJson) expect(listed(broken)).toEqual(JSON.parse(broken));
        else expect(() => listed(broken)).toThrow(SyntaxError);
      }),
      { numRuns: 300 },
    );
  });
});

const wanted = new Set([1, 46, 658]);

describe("rows of other areas", () => {
  const plain = fc.record(
    {
      indicator: fc.nat(),
      region: fc.oneof(fc.nat({ max: 9 }), fc.constantFrom(46, 460, 658, 6581, 65)),
      year: fc.integer({ min: 2000, max: 2026 }),
      gender: fc.constantFrom("total", "male", "female", 'a"b', "},{"),
      value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
      absValue: fc.oneof(fc.nat(), fc.constant(null)),
      more: fc.constant({ indicator: [1, 2] }),
    },
    { requiredKeys: ["indicator", "region", "year", "gender"] },
  );
  const rowsOf = (text: string): readonly unknown[] => {
    const rows: unknown[] = [];
    eachOf(text, (one) => rows.push(one), rowsOfOthers(wanted));
    return rows;
  };
  const isWanted = (one: unknown): boolean => wanted.has((one as { region: number }).region);

  test("are passed over, and no other", () => {
    const rows = fc.array(plain, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, (some) => {
        const text = JSON.stringify(some);
        const all = JSON.parse(text) as readonly unknown[];
        expect(rowsOf(text).filter(isWanted)).toEqual(all.filter(isWanted));
      }),
      { numRuns: 300 },
    );
  });

  test("are not parsed at all where they are as the service writes them", () => {
    const rows = Array.from({ length: 467 }, (_, region) => ({
      indicator: 171,
      region,
      year: 2024,
      gender: "total",
      value: region / 10,
      absValue: region,
    }));

    expect(rowsOf(JSON.stringify(rows)).length).toBeLessThan(6);
    expect(rowsOf(JSON.stringify(rows, null, 1)).length).toBe(467);
  });

  test.each([
    ['{"indicator":1,"region":2,"year":2024,"gender":"total","value":01}', "a number like 01"],
    ['{"indicator":1,"region":02,"year":2024,"gender":"total","value":1}', "a region like 02"],
    ['{"indicator":1,"region":2,"year":2024,"gender":"total","value":1.}', "a number like 1."],
    ['{"indicator":1,"region":2,"year":2024,"gender":"total","value":NaN}', "NaN"],
    ['{"indicator":1,"region":2,"year":2024,"gender":"total""value":1}', "a lost comma"],
  ])("are no JSON: %s (%s)", (broken) => {
    const sound = '{"indicator":1,"region":2,"year":2024,"gender":"total","value":1}';

    expect(() => rowsOf(`[${[sound, broken, sound, sound].join(",")}]`)).toThrow(SyntaxError);
    expect(() => rowsOf(`[${[sound, sound].join(",,")}]`)).toThrow(SyntaxError);
    expect(() => rowsOf(`[${sound},]`)).toThrow(SyntaxError);
    expect(() => rowsOf(`[${[sound, sound].join(",")},\n]`)).toThrow(SyntaxError);
  });
});

test.each(["[]", " [ ] ", "[1,2]", "\n[\n{}\n]\n", '[{"a":"]"}]'])("%j is a list", (text) => {
  expect(listed(text)).toEqual(JSON.parse(text));
});

test.each(["{}", "null", '"[]"', '{"a":[1]}', "17"])("%j is none", (text) => {
  expect(listed(text)).toBeUndefined();
});

test.each(["", "[", "]", "[1,]", "[] []", "[1]x", "][", "{]"])("%j is no JSON", (text) => {
  expect(() => listed(text)).toThrow(SyntaxError);
});
