import { describe, expect, test } from "vitest";
import { measureOf } from "../src/check/source-words.ts";

describe("what a unit counts in", () => {
  test.each([
    ["share", ["%", "prosenttia", "andel, %", "per cent"]],
    ["euros", ["€", "euroa/asukas", "euro per invånare", "EUR"]],
    [
      "euros 1000",
      ["1 000 euroa", "1000 €", "tuhatta euroa", "tusen euro", "thousand euros", "t€"],
    ],
    [
      "euros 1000000",
      ["milj. euroa", "miljoonaa euroa", "miljoner euro", "mn euro", "1 000 000 €"],
    ],
    ["per 1000", ["‰", "/ 1 000 asukasta"]],
    ["per 10000", ["/ 10 000 asukasta", "per 10.000 invånare"]],
    ["number", ["henkilöä", "lukumäärä", "antal", "persons"]],
  ])("%s: however it is written", (measure, units) => {
    expect(units.map(measureOf)).toEqual(units.map(() => measure));
  });

  test.each(["", "käyntiä", "tuhatta henkilöä", "miljoonakaupunki", "x".repeat(300)])(
    "is not guessed of %j",
    (unit) => {
      expect(measureOf(unit)).toBeUndefined();
    },
  );
});
