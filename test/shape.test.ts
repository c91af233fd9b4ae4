import { describe, expect, test } from "vitest";
import type { Finding } from "../src/base/finding.ts";
import { positionOf } from "../src/base/place.ts";
import { load } from "../src/load/load.ts";
import { preparePlaces } from "../src/load/places.ts";
import type { PlanFileData } from "../src/plan/generated/data.ts";
import { shape, type ShapeResult } from "../src/shape/shape.ts";
import { sourceIndex } from "../src/shape/without.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { planOf } from "./support/plan-of.ts";

async function shaped(text: string): Promise<ShapeResult<PlanFileData>> {
  const { documents } = await load(memoryFiles({ "hyte.yaml": "", "plan/a.yaml": text }));
  const [document] = documents;
  if (document === undefined) throw new Error("the plan file could not be read");
  await preparePlaces();
  return shape<PlanFileData>(document, "planFile");
}

function said({ code, at }: Finding): string {
  const { line, column } = positionOf(at.file, at.from);
  return `${code} ${line}:${column} ${at.file.text.slice(at.from, at.to)}`;
}

async function findings(text: string): Promise<readonly string[]> {
  return (await shaped(text)).findings.map(said);
}

describe("one slip, one finding", () => {
  test.each([
    ["an unknown field like one of its own", "statsu: done", "unknown-field 4:5 statsu"],
    ["a field of Finnish", "vastuutahot: [a]", "unknown-field 4:5 vastuutahot"],
    ["a number for a text", "label: [1]", "wrong-type 4:12 [1]"],
    ["a text for a list", "owners: kunnat", "not-a-list 4:13 kunnat"],
    ["a word for yes and no", "crossCutting: kyllä", "wrong-type 4:19 kyllä"],
    ["no value", "status:", "empty-field 4:5 status"],
    [
      "no value where only some words are allowed",
      "promotionStage:",
      "empty-field 4:5 promotionStage",
    ],
    ["a number without quotes", "status: 08", "text-without-quotes 4:13 08"],
    ["another word", "promotionStage: sometimes", "wrong-value 4:21 sometimes"],
    ["less than nothing", "resources: { euros: -1 }", "too-little 4:25 -1"],
    ["a decimal comma", 'resources: { euros: "40,5" }', 'decimal-comma 4:25 "40,5"'],
    [
      "an address without its beginning",
      "links: [{ url: www.thl.fi, title: T }]",
      "bad-format 4:20 www.thl.fi",
    ],
    ["an unknown language", 'rationale: { if: "Uni" }', "unknown-field 4:18 if"],
    [
      "a mapping in a mapping that lacks its key",
      "owners: [{ role: lead }]",
      "missing-field 4:14 { role: lead }",
    ],
  ])("%s", async (_, field, expected) => {
    const text = `actions:\n  - id: a\n    title: "A"\n    ${field}\n`;

    expect(await findings(text)).toEqual([expected]);
  });

  test("a misspelt field that must be there is not missing too", async () => {
    expect(await findings('goals:\n  - id: a\n    titel: "A"\n')).toEqual([
      "unknown-field 3:5 titel",
    ]);
  });

  test("a word of another language for the only field that is missing is taken for it", async () => {
    const { findings: found } = await shaped('goals:\n  - id: a\n    nimike: "A"\n');

    expect(found.map(said)).toEqual(["unknown-field 3:5 nimike"]);
    expect(found[0]?.facts["nearest"]).toEqual(["title"]);
    expect(found[0]?.fix).toBeUndefined();
  });

  test("two that are missing beside one that is unknown are all said", async () => {
    expect(await findings('goals:\n  - nimike: "A"\n')).toEqual([
      'missing-field 2:5 nimike: "A"',
      'missing-field 2:5 nimike: "A"',
      "unknown-field 2:5 nimike",
    ]);
  });

  test("several slips are all said", async () => {
    const text = 'goals:\n  - id: A B\n    titel: "A"\n  - id: b\n    title: 5\n    owners: x\n';

    expect((await findings(text)).toSorted()).toEqual([
      "bad-id 2:9 A B",
      "not-a-list 6:13 x",
      "text-without-quotes 5:12 5",
      "unknown-field 3:5 titel",
    ]);
  });
});

describe("what is advised", () => {
  async function only(text: string): Promise<Finding | undefined> {
    const { findings: found } = await shaped(text);
    expect(found).toHaveLength(1);
    return found[0];
  }

  test("a misspelt name is mended only where the value fits the field that is meant", async () => {
    const goal = 'goals:\n  - id: a\n    title: "A"\n    metrics:\n      - id: m\n        ';

    expect((await only(`${goal}target: 10\n`))?.fix).toBeUndefined();
    expect((await only(`${goal}target: [{ period: 2027, value: 10 }]\n`))?.fix).toHaveLength(1);
    expect((await only(`${goal}titel: [a]\n`))?.fix).toBeUndefined();
    expect((await only(`${goal}baselne: 3\n`))?.fix).toBeUndefined();
    expect((await only(`${goal}baselne:\n`))?.fix).toHaveLength(1);
  });

  test.each([
    ["id: Ryhmät koulu", "ryhmat-koulu"],
    ["id: ÅLAND_1", "aland-1"],
    ['id: "!"', "yksinaisyys-vahenee"],
  ])("%s becomes %s", async (id, example) => {
    expect((await only(`goals:\n  - ${id}\n    title: "A"\n`))?.facts["example"]).toBe(example);
  });

  test("a number that stands for a text is shown as it is written", async () => {
    expect((await only("goals:\n  - id: a\n    title: 1.10\n"))?.facts).toMatchObject({
      value: "1.10",
      correct: 'title: "1.10"',
    });
  });

  test("what is no number gets no quotes where a number is wanted", async () => {
    const text =
      'goals:\n  - id: a\n    title: "A"\n    metrics:\n      - { id: m, values: [{ period: 2026, value: .nan }] }\n';

    const finding = await only(text);

    expect(finding?.code).toBe("wrong-type");
    expect(finding?.fix).toBeUndefined();
    expect(finding?.facts).toMatchObject({ value: ".nan", expected: "number" });
  });

  test.each([
    ["actions", "updates: [{ text: T }]", "date: 2026-11-30"],
    ["indicators", "values: [{ value: 1 }]", "period: 2026"],
  ])("%s: %s says how the missing field is written", async (collection, field, line) => {
    const { findings: found } = await shaped(
      `${collection}:\n  - id: a\n    title: "A"\n    ${field}\n`,
    );
    const missing = found.filter(({ code }) => code === "missing-field");

    expect(missing.map(({ facts }) => facts["line"])).toEqual([line]);
    for (const { facts } of missing) expect(facts["idOf"]).toBe("");
  });
});

describe("x- fields", () => {
  test.each(["x-note: { a: [1] }", "x-: 1", "x-Ä: 2"])(
    "%s is ignored everywhere",
    async (field) => {
      const text = `${field}\ngoals:\n  - id: a\n    title: { fi: "A", ${field} }\n    ${field}\n`;

      expect(await findings(text)).toEqual([]);
    },
  );
});

describe("what is left of the data", () => {
  test("a value that does not fit is left out, the rest stays", async () => {
    const { shaped: result } = await shaped(
      'goals:\n  - id: a\n    title: "A"\n    statsu: done\n    owners: [kunnat, 5, jarjestot]\n',
    );

    expect(result.data.goals).toEqual([{ id: "a", title: "A", owners: ["kunnat", "jarjestot"] }]);
  });

  test("items keep the index that they have in the file", async () => {
    const { shaped: result } = await shaped(
      'goals:\n  - id: a\n    title: "A"\n    owners: [5, kunnat, [x], jarjestot]\n',
    );

    const owners = result.data.goals?.[0]?.owners ?? [];
    expect(owners.map((_, index) => sourceIndex(owners, index))).toEqual([1, 3]);
  });

  test("later stages point at the right line after an item was left out", async () => {
    const { findings: found } = await planOf(`actors: [{ id: kunnat, title: "Kunnat" }]
goals:
  - 5
  - id: uni
    title: "Uni"
    owners:
      - 5
      - kunnat
      - ei-ketaan
`);

    expect(found).toEqual([
      "wrong-type plan/a.yaml:3:5",
      "text-without-quotes plan/a.yaml:7:9",
      "unknown-reference plan/a.yaml:9:9",
    ]);
  });

  test("an entry without id or title stands, with what it has", async () => {
    const { shaped: result } = await shaped('goals:\n  - title: "A"\n  - id: b\n');

    expect(result.data.goals).toEqual([
      { title: "A", id: "" },
      { id: "b", title: "b" },
    ]);
    expect(result.damage).toEqual([
      ["goals", 0, "id"],
      ["goals", 1, "title"],
    ]);
  });

  test("a mapping that lacks what makes it one is left out whole", async () => {
    const { shaped: result } = await shaped(
      "metrics:\n  - id: m\n    targets: [{ value: 1 }, { period: 2029, value: 2 }]\n",
    );

    const targets = result.data.metrics?.[0]?.targets ?? [];
    expect(targets).toEqual([{ period: 2029, value: 2 }]);
    expect(sourceIndex(targets, 0)).toBe(1);
  });

  test("a badly formed id stays, so that references hold", async () => {
    const { shaped: result } = await shaped('goals:\n  - id: Uni 1\n    title: "A"\n');

    expect(result.data.goals?.[0]?.id).toBe("Uni 1");
  });

  test("a file that holds nothing fits", async () => {
    const result = await shaped("# vielä tyhjä\n");

    expect(result).toMatchObject({ findings: [], shaped: { data: {}, damage: [] } });
  });
});

describe("names of JavaScript's own", () => {
  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "%s as a field is unknown, and does nothing",
    async (field) => {
      const text = `${field}: { polluted: 1 }\ngoals:\n  - id: a\n    title: "A"\n    ${field}: { polluted: 1 }\n`;

      const { findings: found, shaped: result } = await shaped(text);

      expect(found.map(said).toSorted()).toEqual([
        `unknown-field 1:1 ${field}`,
        `unknown-field 5:5 ${field}`,
      ]);
      expect(result.data.goals).toEqual([{ id: "a", title: "A" }]);
      expect(Object.keys(result.data)).toEqual(["goals"]);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );
});

describe("fixes", () => {
  test.each([
    ["a misspelt field", "statsu: done", "status: done"],
    ["a misspelt word", "promotionStage: in-servises", "promotionStage: in-services"],
    ["a number for a text", "status: 08", 'status: "08"'],
    ["a decimal comma", 'resources: { euros: "40,5" }', "resources: { euros: 40.5 }"],
  ])("%s", async (_, field, mended) => {
    const { findings: found } = await shaped(`actions:\n  - id: a\n    title: "A"\n    ${field}\n`);

    const [edit] = found[0]?.fix ?? [];
    const { text } = found[0]?.at.file ?? { text: "" };
    expect(edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to)).toBe(
      `actions:\n  - id: a\n    title: "A"\n    ${mended}\n`,
    );
  });
});
