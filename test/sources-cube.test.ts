import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FetchError } from "../src/base/errors.ts";
import { readCube } from "../src/sources/cube/read-cube.ts";
import { shaped } from "./servers/jsonstat.js";
import { areas, type CellValue, contents, datasetOf, years } from "./support/cubes.ts";
import { cubes, type GeneratedCube, shapes } from "./support/generated-cubes.ts";
import { failureOf } from "./support/network.ts";

/** As it comes out of an answer: what JSON does to it has happened. */
async function read(data: object): ReturnType<typeof readCube> {
  return readCube(JSON.parse(JSON.stringify(data)) as unknown, "koe");
}

function written({ axes, cells }: GeneratedCube): ReturnType<typeof datasetOf> {
  let at = 0;
  return datasetOf(
    axes.map(({ id, codes }) => ({ id, categories: codes.map((code) => [code, `nimi ${code}`]) })),
    () => cells[at++] ?? null,
  );
}

describe("a cube in any shape", () => {
  test("is read as a loop over its codes reads it, whatever the codes look like", async () => {
    await fc.assert(
      fc.asyncProperty(cubes, shapes, async (cube, shape) => {
        const found = await read(shaped(written(cube), shape));

        expect(found.dimensions.map(({ code }) => code)).toEqual(cube.axes.map(({ id }) => id));
        expect(
          found.dimensions.map(({ categories }) => categories.map(({ code }) => code)),
        ).toEqual(cube.axes.map(({ codes }) => codes));
        expect(found.dimensions.flatMap(({ categories }) => categories)).toEqual(
          cube.axes.flatMap(({ codes }) =>
            codes.map((code) => ({ code, label: `nimi ${code}`, unit: "" })),
          ),
        );
        cube.cells.forEach((cell, at) => {
          const [value, mark] = partsOf(cell);
          const text = value === null || shape.texts !== true ? value : JSON.stringify(value);
          expect(found.values[at] ?? null).toEqual(text === "-0" ? "0" : zero(text));
          expect(found.statuses[at] ?? null).toEqual(mark);
        });
      }),
    );
  });

  function partsOf(cell: CellValue): readonly [value: number | null, mark: string | null] {
    if (typeof cell === "number" || cell === null) return [cell, null];
    return typeof cell === "string" ? [null, cell] : [cell[0], cell[1]];
  }

  /** JSON has no negative zero. */
  function zero(value: number | string | null): number | string | null {
    return value === 0 ? 0 : value;
  }

  test("one mark for all is of the cells that have a value", async () => {
    const one = datasetOf([years], ([code]) => (code === "2022" ? [1, "p"] : null));
    for (const statuses of ["one", "one in a list"] as const) {
      for (const values of ["list", "sparse"] as const) {
        const { statuses: found } = await read(shaped(one, { statuses, values }));
        expect(found).toEqual(["p", null, null]);
      }
    }
  });

  test("one mark for all of a cube without numbers is of every cell", async () => {
    const none = { ...datasetOf([years], () => null), value: { 0: null }, status: "..." };
    expect((await read(none)).statuses).toEqual(["...", "...", "..."]);
  });

  test("what it is, when and whose comes with it", async () => {
    const data = datasetOf([areas, years, contents], () => 1, {
      label: " Keksitty\u001b[31m\ntaulukko ",
      updated: "2022-12-21T06.00.00Z",
      extension: { px: { "official-statistics": true } },
    });

    const { label, source, updated, isOfficial, dimensions } = await read(data);

    expect({ label, source, updated, isOfficial }).toEqual({
      label: "Keksitty taulukko",
      source: "Tilastokeskus, keksitty tilasto",
      updated: "2022-12-21T06:00:00Z",
      isOfficial: true,
    });
    expect(dimensions.map(({ role }) => role)).toEqual(["", "time", "metric"]);
    expect(dimensions[2]?.categories.map(({ unit }) => unit)).toEqual(["henkilöä", "%"]);
  });

  test("without values it is a description", async () => {
    const described = { ...datasetOf([years], () => 1), value: undefined };
    for (const data of [described, { ...described, value: [] }, { ...described, value: {} }]) {
      expect(await read(data)).toMatchObject({ values: [], statuses: [] });
    }
  });
});

describe("what does not agree is refused, with the reason", () => {
  const sound = datasetOf([areas, years], () => 1);
  const with_ = (changes: object): object => ({ ...sound, ...changes });
  const category = (changes: object): object =>
    with_({ dimension: { ...sound.dimension, timeperiod_y: { category: changes } } });

  test.each([
    ["no object", [1, 2], "vastaus ei ole JSON-olio"],
    ["other JSON", { tulos: [1, 2] }, "vastauksessa ei ole ulottuvuuksia (dimension)"],
    ["one dimension", { class: "dimension", category: {} }, "vain yksi ulottuvuus"],
    ["an error", { error: [{ status: 400, label: "No dataset" }] }, "virheen: ”No dataset”"],
    ["an error as a text", { error: "Parameter error" }, "virheen: ”Parameter error”"],
    ["a warning", { warning: { status: 413, label: "ASYNCHRONOUS" } }, "”ASYNCHRONOUS”"],
    ["no sizes", with_({ size: undefined }), "(id) ja koot (size) eivät vastaa toisiaan"],
    ["a size too many", with_({ size: [4, 3, 1] }), "eivät vastaa toisiaan"],
    ["a size that is none", with_({ size: [4, -3] }), "eivät vastaa toisiaan"],
    ["a size with decimals", with_({ size: [4, 2.5] }), "eivät vastaa toisiaan"],
    ["no dimensions", with_({ id: [], size: [] }), "eivät vastaa toisiaan"],
    ["one twice", with_({ id: ["timeperiod_y", "timeperiod_y"], size: [3, 3] }), "sama tunnus"],
    ["another size", with_({ size: [4, 4], value: { 0: 1 } }), "”timeperiod_y” luokat (category)"],
    ["no categories", category({}), "niitä pitäisi olla 3, jokainen kerran"],
    ["a position twice", category({ index: { 2022: 0, 2023: 1, 2024: 1 } }), "eivät ole ehjät"],
    ["a position outside", category({ index: { 2022: 0, 2023: 1, 2024: 3 } }), "eivät ole ehjät"],
    ["a text as position", category({ index: { 2022: "0", 2023: 1, 2024: 2 } }), "eivät ole ehjät"],
    ["a code twice", category({ index: ["2022", "2022", "2024"] }), "eivät ole ehjät"],
    ["many labels without an index", category({ label: { a: "a", b: "b" } }), "eivät ole ehjät"],
    [
      "too few values",
      with_({ value: [1, 2] }),
      "arvoja on 2, mutta ulottuvuuksien koista seuraisi 12",
    ],
    ["a value outside", with_({ value: { 12: 1 } }), "on ulottuvuuksien kokojen ulkopuolella"],
    ["a position that is none", with_({ value: { "01": 1 } }), "kokojen ulkopuolella"],
    ["a negative position", with_({ value: { "-1": 1 } }), "kokojen ulkopuolella"],
    ["values of another kind", with_({ value: "12" }), "jokin arvo ei ole luku, teksti eikä tyhjä"],
    [
      "a value that is an object",
      with_({ value: { 0: { a: 1 } } }),
      "ei ole luku, teksti eikä tyhjä",
    ],
    [
      "marks of other cells",
      with_({ status: { 12: "p" } }),
      "merkinnät (status) eivät vastaa arvoja",
    ],
    ["too few marks", with_({ status: ["p", "p"] }), "merkinnät (status) eivät vastaa arvoja"],
    ["marks that are none", with_({ status: [1] }), "merkinnät (status) eivät vastaa arvoja"],
    ["marks that are a number", with_({ status: 5 }), "merkinnät (status) eivät vastaa arvoja"],
  ])("%s", async (_, data, message) => {
    const failure = await failureOf(read(data));

    expect(failure.kind).toBe("source");
    expect(failure.text.fi).toContain(message);
    expect(failure.text.fi).toMatch(/^koe: /);
  });

  test("several datasets at one address: the plan has to name one", async () => {
    const list = {
      class: "collection",
      link: { item: [{ class: "dataset", href: "https://a.example/1", label: "Yksi" }] },
    };
    const bundle = { eka: sound, toka: { ...sound, label: "Toinen" } };

    expect(await failureOf(read(list))).toMatchObject({ kind: "plan" });
    expect((await failureOf(read(list))).text.fi).toContain("https://a.example/1 (Yksi)");
    expect((await failureOf(read(bundle))).text.fi).toContain("toka (Toinen)");
    expect((await failureOf(read({ class: "collection" }))).kind).toBe("plan");
  });
});

describe("what is hostile stays small", () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}`);
  const huge = {
    version: "2.0",
    class: "dataset",
    id: ["a", "b", "c"],
    size: [1000, 1000, 1000],
    dimension: Object.fromEntries(
      ["a", "b", "c"].map((id) => [id, { category: { index: many(1000) } }]),
    ),
  };

  test("a thousand million cells are not made of a few bytes", async () => {
    const failure = await failureOf(read({ ...huge, value: { 0: 1 } }));

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("1000000000 lukua, ja hyte lukee enintään 1000000");
  });

  test("nor of marks alone", async () => {
    const data = { ...huge, status: { 0: "p" } };

    expect(await read(data)).toMatchObject({ values: [], statuses: [] });
  });

  test("more dimensions than anybody has", async () => {
    const ids = many(51);
    const data = { ...huge, id: ids, size: ids.map(() => 1) };

    expect((await failureOf(read(data))).text.fi).toContain("ulottuvuuksia on yli 50");
  });

  test("more categories than anybody has", async () => {
    const data = {
      ...{ version: "2.0", class: "dataset", id: ["a"], size: [100_001] },
      dimension: { a: { category: { index: many(100_001) } } },
    };

    const failure = await failureOf(read(data));

    expect(failure.kind).toBe("plan");
    expect(failure.text.fi).toContain("on 100001 arvoa, ja hyte lukee enintään 100000");
  });

  test.each(["jsonstat", "pxweb2", "statfin"] as const)(
    "under %s, what is too much says what can be changed there",
    async (field) => {
      const codes = Array.from({ length: 100_001 }, (_, at) => String(at));
      const dimensionOf = (index: readonly string[]) => ({ category: { index } });
      const long = { id: ["a"], size: [100_001], dimension: { a: dimensionOf(codes) }, value: [] };
      const large = {
        ...{ id: ["a", "b"], size: [2000, 2000], value: { 0: 1 } },
        dimension: { a: dimensionOf(codes.slice(0, 2000)), b: dimensionOf(codes.slice(0, 2000)) },
      };
      const several = { class: "collection", link: { item: [{ href: "x", label: "y" }] } };
      const said = async (data: unknown) =>
        Object.values((await failureOf(readCube(data, "koe", field))).text);

      for (const data of [long, several])
        for (const text of await said(data)) expect(text).toContain(field);
      for (const text of await said(large))
        expect(text).toContain(field === "jsonstat" ? field : "select");
      const others = ["jsonstat", "pxweb2", "statfin"].filter((each) => each !== field);
      for (const data of [long, several, large])
        for (const text of await said(data))
          for (const other of others) expect(text).not.toContain(other);
    },
  );

  test("no name reaches a prototype", async () => {
    const text = JSON.stringify(datasetOf([years], () => 1)).replaceAll("2023", "__proto__");
    const named = JSON.stringify(datasetOf([years], () => 1)).replaceAll(
      "timeperiod_y",
      "__proto__",
    );

    for (const each of [text, named]) {
      const failure = await failureOf(readCube(JSON.parse(each) as unknown, "koe"));
      expect(failure).toBeInstanceOf(FetchError);
    }
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("long texts are cut", async () => {
    const { label } = await read(datasetOf([years], () => 1, { label: "pitkä ".repeat(10_000) }));

    expect(label.length).toBeLessThanOrEqual(500);
  });
});
