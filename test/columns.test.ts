import { describe, expect, test } from "vitest";
import { foldedAt } from "../src/commands/columns.ts";

describe("text in columns", () => {
  test("folds at spaces, and cuts only words that are longer than the column", () => {
    expect(foldedAt("Ikääntyneiden yksinäisyys vähenee", 12)).toEqual([
      "Ikääntyneide",
      "n",
      "yksinäisyys",
      "vähenee",
    ]);
  });

  test("cuts a word at its glue before it cuts its letters", () => {
    expect(foldedAt("29,5\u00A0%-yksikköä\u00A0vuodessa", 16)).toEqual([
      "29,5 %-yksikköä",
      "vuodessa",
    ]);
  });

  test("bears a word of any length", () => {
    const lines = foldedAt("a".repeat(600_000), 40);

    expect(lines).toHaveLength(15_000);
    expect(new Set(lines)).toEqual(new Set(["a".repeat(40)]));
  });
});
