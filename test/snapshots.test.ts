import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, rowsOf } from "../src/snapshots/csv.ts";
import { changedFacts, differences } from "../src/snapshots/differences.ts";
import { normalRows } from "../src/snapshots/normal.ts";
import { provenanceText, readProvenance } from "../src/snapshots/provenance.ts";
import { readSnapshots } from "../src/snapshots/read-snapshots.ts";
import type { Provenance, Row } from "../src/snapshots/snapshot.ts";
import { memoryFiles } from "./support/memory-files.ts";

const usual: Row = {
  area: "HVA15",
  name: "Keski-Suomen hyvinvointialue",
  period: "2024",
  sex: "total",
  dimensions: {},
  value: "10.40",
  count: "",
  low: "",
  high: "",
  flag: "",
};

const provenance: Provenance = {
  indicator: "yksinaisyys",
  source: "sotkanet",
  query: { indicator: 292, years: ["2019", "2021"], alue_23_20260101: "HVA15" },
  address: "https://sotkanet.fi/sotkanet/fi/metadata/indicators/292",
  title: { fi: 'Ei yhtään "läheistä" ystävää, %', sv: "Inga nära vänner: andel" },
  unit: { fi: "%" },
  producer: { fi: "THL" },
  licence: "CC-BY-4.0",
  citation: { en: "Sotkanet. Referenced on 1.11.2026." },
  updated: "2025-09-10",
  notes: {},
  fetched: "2026-11-01",
  rows: 1,
  sha256: "0".repeat(64),
};

describe("rows as text", () => {
  test("columns in which nothing stands are left out, decimals stay as the source gives them", () => {
    expect(csvOf([usual])).toBe(
      "area,name,period,sex,value\nHVA15,Keski-Suomen hyvinvointialue,2024,total,10.40\n",
    );
  });

  test("other dimensions have columns of their own, and marks are kept", () => {
    const rows: readonly Row[] = [
      { ...usual, dimensions: { ika: "15-24" } },
      { ...usual, name: 'Malli, "uusi"', sex: "", value: "", flag: "suppressed", count: "3" },
    ];
    expect(csvOf(rows)).toBe(
      'area,name,period,sex,ika,value,count,flag\nHVA15,Keski-Suomen hyvinvointialue,2024,total,15-24,10.40,,\nHVA15,"Malli, ""uusi""",2024,,,,3,suppressed\n',
    );
  });

  const cell = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .map((text) => text.replaceAll(/[\r\n]/g, " "));
  const row = fc.record<Row>({
    area: cell,
    name: cell,
    period: fc.constantFrom("2024", "2024-03", "2024/Q1"),
    sex: fc.constantFrom("", "total", "female", "male"),
    dimensions: fc.constantFrom<Row["dimensions"]>({}, { ika: "a,b" }, { ika: "x", luokka: '"' }),
    value: fc.constantFrom("", "1.50", "-3"),
    count: fc.constantFrom("", "12"),
    low: fc.constantFrom("", "0.1"),
    high: fc.constantFrom("", "9"),
    flag: fc.constantFrom("", "provisional", "suppressed", "missing"),
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(rowsOf(csvOf(rows))).toEqual(rows);
      }),
    );
  });

  test.each([
    ["no heading that is known", "a,b\n1,2\n"],
    ["a row that is too short", "area,name,period,value\nHVA15,Malli,2024\n"],
    ["a sex that does not exist", "area,name,period,sex,value\nHVA15,Malli,2024,x,1\n"],
    ["a mark that does not exist", "area,name,period,value,flag\nHVA15,Malli,2024,1,x\n"],
    ["a column twice", "area,name,period,value,value\nHVA15,Malli,2024,1,1\n"],
    ["an open quote", 'area,name,period,value\nHVA15,"Malli,2024,1\n'],
    ["nothing", ""],
  ])("%s is no file of values", (_, text) => {
    expect(rowsOf(text)).toBeUndefined();
  });
});

describe("rows in order", () => {
  test("by area, period, sex and the other dimensions, whatever the order they come in", () => {
    const rows: readonly Row[] = [
      usual,
      { ...usual, sex: "female" },
      { ...usual, period: "2023" },
      { ...usual, area: "HVA01" },
      { ...usual, dimensions: { ika: "0-14" } },
    ];
    const sorted = normalRows(rows);
    expect(normalRows(rows.toReversed())).toEqual(sorted);
    expect(sorted).toEqual([rows[3], rows[2], rows[1], rows[0], rows[4]]);
  });

  test("a row that stands twice is kept once; two values of one cell are refused", () => {
    expect(normalRows([usual, { ...usual }])).toEqual([usual]);
    const other = { ...usual, value: "11" };
    expect(normalRows([usual, other])).toMatchObject({ fault: "two-values" });
  });

  test.each([
    [{ value: "10,4" }, "not-a-number"],
    [{ value: "" }, "not-a-number"],
    [{ value: "Infinity" }, "not-a-number"],
    [{ value: "4", flag: "suppressed" }, "not-a-number"],
    [{ count: "viisi" }, "not-a-number"],
    [{ period: "ensi vuonna" }, "not-a-period"],
  ] as const)("%j is refused as %s", (part, fault) => {
    expect(normalRows([{ ...usual, ...part }])).toMatchObject({ fault });
  });

  test.each<[Partial<Row>, boolean]>([
    [{ name: "=1+1" }, true],
    [{ name: " \u0000@SUM(1)" }, true],
    [{ area: "+cmd|x!A0" }, true],
    [{ dimensions: { ika: "-2+3+cmd|' /C calc'!A0" } }, true],
    [{ dimensions: { "=1": "a" } }, true],
    [{ dimensions: { ika: "-17", luokka: "+65" } }, false],
    [{ name: "- Jyväskylä", value: "-1.5", low: "-2", high: "-1" }, false],
  ])("%j, a formula to a spreadsheet, is refused: %s", (part, isRefused) => {
    const kept = normalRows([{ ...usual, ...part }]);
    expect("fault" in kept && kept.fault === "formula").toBe(isRefused);
  });

  test("a letter that was lost at the source does not make its file unreadable", () => {
    const rows = normalRows([{ ...usual, name: "J\uFFFDms\uFFFD" }]) as readonly Row[];
    expect(rows[0]?.name).toBe("J?ms?");
    const text = provenanceText({ ...provenance, title: { fi: "J\uFFFDms\uFFFD" } });
    expect(text).not.toContain("\uFFFD");
    expect(readProvenance(text)?.title.fi).toBe("J\uFFFDms\uFFFD");
  });

  test("texts of a source become one harmless line", () => {
    const name = `Mal\nla\u001b[31m\u202Epunainen${"x".repeat(400)}`;
    const [row] = normalRows([{ ...usual, name, dimensions: { i: "a\tb" } }]) as readonly Row[];
    expect(row?.name.startsWith("Mal lapunainenxxx")).toBe(true);
    expect(row?.name.length).toBe(300);
    expect(row?.dimensions).toEqual({ i: "a b" });
  });
});

describe("what changed", () => {
  const second = { ...usual, period: "2025", value: "11" };

  test("new, revised and gone values are told apart", () => {
    const revised = { ...usual, value: "10.50", flag: "revised" } as const;
    expect(differences([usual], [revised, second])).toMatchObject([
      {
        kind: "revised",
        before: { value: "10.40", flag: "" },
        after: { value: "10.50", flag: "revised" },
      },
      { kind: "new", period: "2025", before: undefined, after: { value: "11" } },
    ]);
    expect(differences([usual, second], [second])).toMatchObject([
      { kind: "gone", period: "2024" },
    ]);
    expect(differences([usual, second], [usual, { ...second }])).toEqual([]);
  });

  test("a decimal more is a revision: the file changes", () => {
    expect(differences([usual], [{ ...usual, value: "10.4" }])).toHaveLength(1);
  });

  test("a new title or other codes are told, a new stamp alone is not", () => {
    expect(changedFacts(provenance, { ...provenance, updated: "2026-01-01" })).toEqual([]);
    const renamed = { ...provenance, title: { fi: "Muu" }, query: { indicator: 1 } };
    expect(changedFacts(provenance, renamed)).toEqual(["title", "query"]);
    expect(changedFacts(undefined, provenance)).toEqual([]);
    const asked = { ...provenance, asked: { sheet: ["A"] } };
    expect(changedFacts(asked, { ...asked, asked: {} })).toEqual(["asked"]);
    expect(changedFacts(provenance, asked)).toEqual([]);
  });
});

describe("provenance", () => {
  test("is read back as it was written", () => {
    expect(readProvenance(provenanceText(provenance))).toEqual(provenance);
  });

  test("keeps what the plan asked, one name a line", () => {
    const asked = { "columns.value": ["Osuus, %"], "select.ikä": ["75-", "a\nb"], sheet: ["A"] };
    const text = provenanceText({ ...provenance, asked });

    expect(text).toContain('asked:\n  "columns.value": ["Osuus, %"]\n');
    expect(readProvenance(text)).toEqual({ ...provenance, asked });
    expect(readProvenance(provenanceText({ ...provenance, asked: {} }))?.asked).toEqual({});
  });

  test("holds whatever texts sources have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, key) => {
        fc.pre(key !== "__proto__");
        const odd: Provenance = {
          ...provenance,
          notes: { fi: `x${text}` },
          query: { [`k${key}`]: text },
        };
        expect(readProvenance(provenanceText(odd))).toEqual(odd);
      }),
    );
  });

  test.each([
    ["", "an empty file"],
    ["indicator: [", "broken YAML"],
    ["- a", "a list"],
    [provenanceText(provenance).replace("rows: 1", "rows: yksi"), "a number in words"],
    [provenanceText(provenance).replace(/title:\n.*\n.*\n/, "title: Nimi\n"), "a bare title"],
    [provenanceText(provenance).replace(/sha256: .*/, ""), "no hash"],
  ])("%j is none (%s)", (text) => {
    expect(readProvenance(text)).toBeUndefined();
  });
});

describe("data/ of a plan", () => {
  const csv = csvOf([usual]);
  const hash = memoryFiles({}).sha256(csv);
  const yaml = provenanceText({ ...provenance, sha256: hash });
  const stateOf = (tree: Readonly<Record<string, string>>): string | undefined =>
    readSnapshots(memoryFiles(tree)).get("yksinaisyys")?.state;

  test.each([
    ["whole", { "data/yksinaisyys.csv": csv, "data/yksinaisyys.yaml": yaml }],
    [
      "whole",
      { "data/yksinaisyys.csv": csv.replaceAll("\n", "\r\n"), "data/yksinaisyys.yaml": yaml },
    ],
    [
      "edited",
      { "data/yksinaisyys.csv": csv.replace("10.40", "9"), "data/yksinaisyys.yaml": yaml },
    ],
    [
      "interrupted",
      {
        "data/yksinaisyys.csv": csv.replace("10.40", "9"),
        "data/yksinaisyys.yaml": yaml,
        "data/yksinaisyys.yaml.hyte-new": "x",
      },
    ],
    ["interrupted", { "data/yksinaisyys.csv": csv, "data/yksinaisyys.yaml.hyte-new": yaml }],
    ["unreadable", { "data/yksinaisyys.csv": csv }],
    ["unreadable", { "data/yksinaisyys.yaml": yaml }],
    ["unreadable", { "data/yksinaisyys.csv": "a,b", "data/yksinaisyys.yaml": yaml }],
    [undefined, { "data/Yksinäisyys.csv": csv, "data/sub/yksinaisyys.csv": csv }],
  ])("a pair is %s", (state, tree) => {
    expect(stateOf(tree)).toBe(state);
  });

  test("rows are read once, and none where they cannot be read", () => {
    const snapshots = readSnapshots(
      memoryFiles({ "data/a.csv": csv, "data/a.yaml": yaml, "data/b.csv": "rikki" }),
    );
    const [a, b] = [snapshots.get("a"), snapshots.get("b")];
    expect(a?.rows()).toEqual([usual]);
    expect(a?.rows()).toBe(a?.rows());
    expect(b?.rows()).toEqual([]);
  });
});
