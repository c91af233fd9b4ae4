import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eachOf } from "../src/sources/sotkanet/json-list.ts";

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

test.each(["[]", " [ ] ", "[1,2]", "\n[\n{}\n]\n", '[{"a":"]"}]'])("%j is a list", (text) => {
  expect(listed(text)).toEqual(JSON.parse(text));
});

test.each(["{}", "null", '"[]"', '{"a":[1]}', "17"])("%j is none", (text) => {
  expect(listed(text)).toBeUndefined();
});

test.each(["", "[", "]", "[1,]", "[] []", "[1]x", "][", "{]"])("%j is no JSON", (text) => {
  expect(() => listed(text)).toThrow(SyntaxError);
});
