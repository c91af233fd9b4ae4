import fc from "fast-check";
import { expect, test } from "vitest";
import { readExactly } from "../src/load/exact.ts";
import { loadCodes } from "../src/load/findings/index.ts";
import { mutated } from "./support/mutated-texts.ts";

const codes = new Set<string>(loadCodes.map(({ id }) => id));

/** What is wrong with the reading of a text, whatever the text holds. */
function faults(text: string): readonly string[] {
  const { findings, isBroken, data, placeOf } = readExactly({ path: "plan/a.yaml", text });
  const edits = findings.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.from - b.from);
  const ranges = [...findings.map(({ at }) => at), ...edits, placeOf(["goals", 0, "id"])];
  const isOutside = ranges.some(({ from, to }) => from > to || from < 0 || to > text.length);
  const told = findings.map(({ code, at }) => `${code}:${at.from}`);
  return [
    ...(isBroken && findings.length === 0 ? ["broken without a finding"] : []),
    ...(data !== undefined && typeof data !== "object" ? ["data is no mapping"] : []),
    ...(findings.every(({ code }) => codes.has(code)) ? [] : ["unknown code"]),
    ...(isOutside ? ["a range outside"] : []),
    ...(edits.some(({ from }, index) => from < (edits[index - 1]?.to ?? 0))
      ? ["fixes overlap"]
      : []),
    ...(new Set(told).size < told.length ? ["a slip told twice"] : []),
  ];
}

test("whatever a file holds, it is read, or told where it cannot be", () => {
  const faulty = fc
    .sample(mutated, { numRuns: 4000, seed: 612 })
    .map((text) => ({ text, faults: faults(text) }))
    .filter((each) => each.faults.length > 0);

  expect(faulty.slice(0, 10)).toEqual([]);
});

test("one mutation brings few findings", () => {
  const texts = fc.sample(mutated, { numRuns: 2000, seed: 2021 });
  const many = texts.filter(
    (text) => readExactly({ path: "plan/a.yaml", text }).findings.length > 6,
  );

  expect(many.slice(0, 5)).toEqual([]);
});
