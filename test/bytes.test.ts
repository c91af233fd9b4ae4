import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf, isEqual } from "../src/base/bytes.ts";

const ofText = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("bytes", () => {
  test("are equal exactly when each of them is, wherever they begin", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 20 }),
        fc.uint8Array({ maxLength: 20 }),
        fc.integer({ min: 0, max: 3 }),
        (a, b, offset) => {
          const moved = new Uint8Array([...new Uint8Array(offset), ...a]).subarray(offset);

          expect(isEqual(moved, a)).toBe(true);
          expect(hashOf(moved)).toBe(hashOf(a));
          expect(isEqual(a, b)).toBe(String(a) === String(b));
        },
      ),
    );
  });

  test.each([
    ["another byte in a word", "hyvä", "hyvé"],
    ["another byte behind the last word", "hyvää", "hyväå"],
    ["one byte more", "hyvä", "hyväa"],
    ["a zero more", "hyvä", "hyvä\0"],
    ["two words in another order", "abcdefgh", "efghabcd"],
  ])("%s gives another hash", (_, one, other) => {
    expect(hashOf(ofText(one))).not.toBe(hashOf(ofText(other)));
    expect(isEqual(ofText(one), ofText(other))).toBe(false);
  });

  test("a hash is eight digits, and stays what it was: manifests of built sites hold them", () => {
    expect(hashOf(ofText(""))).toBe("811c9dc5");
    expect(hashOf(ofText("<!doctype html>\n"))).toMatch(/^[0-9a-f]{8}$/);
  });
});
