import { expect, test } from "vitest";
import { statfin } from "../src/sources/statfin/index.ts";
import { askSource, failureAt, shortRows } from "./support/asked-source.ts";
import { type Axis, contents, datasetOf, years } from "./support/cubes.ts";
import { askTable, statfinWith } from "./support/statfin-tables.ts";

test("of everyone where it has no total of the sexes, but may leave them out", async () => {
  const sexes: Axis = {
    ...{ id: "sukupuoli", label: "Sukupuoli", eliminated: true },
    categories: [
      ["1", "Miehet"],
      ["2", "Naiset"],
    ],
  };
  const server = await statfinWith({
    tables: { "keks/900a": datasetOf([years, sexes, contents], ([, sex]) => Number(sex)) },
  });

  const { origin, rows } = (await askTable(server, { contentscode: "henkiloita" })).series;

  expect(shortRows({ rows })[0]).toBe("SSS 2022 3");
  expect(origin.notes.fi).toContain("kaikista luokista: Sukupuoli.");

  const failure = await failureAt(statfin, {
    source: { statfin: "keks/900a", select: { contentscode: "osuus" } },
    server: server.url,
  });

  expect(failure.kind).toBe("plan");
  expect(failure.text.fi).toMatch(/laskisi kaikki luokat yhteen.*"sukupuoli": \["1"\]/);
});

test.each<[string, Axis["categories"], string | undefined]>([
  [
    "by its name",
    [
      ["0", "Totalt"],
      ["1", "a"],
      ["2", "b"],
    ],
    "SSS 2022 1",
  ],
  [
    "by its code",
    [
      ["1", "a"],
      ["2", "b"],
      ["SSS", "Hela"],
    ],
    "SSS 2022 3",
  ],
  [
    "not a part of it",
    [
      ["1", "Palvelut yhteensä"],
      ["T", "Kotitaloudet"],
    ],
    undefined,
  ],
])("a share of all classes is that of the class of all, known %s", async (_, categories, row) => {
  const classes: Axis = { id: "luokka", label: "Luokka", eliminated: true, categories };
  const axes = [classes, years, contents];
  const place = (code = "") => categories.findIndex(([each]) => each === code) + 1;
  const server = await statfinWith({
    tables: { "keks/900a": datasetOf(axes, ([code]) => place(code)) },
  });
  const source = { statfin: "keks/900a", select: { contentscode: "osuus" } };
  const asking = { source, server: server.url };

  if (row === undefined) {
    expect((await failureAt(statfin, asking)).text.sv).toContain("räkna ihop alla klasser");
  } else {
    const { series } = await askSource(statfin, asking);
    expect(shortRows(series)[0]).toBe(row);
    expect(series.origin.notes.fi).not.toContain("kaikista luokista");
  }
});
