import { expect, test } from "vitest";
import { keyOf, wantedAreas } from "../src/sources/cube/area-codes.ts";
import { flagOf, markOf } from "../src/sources/cube/marks.ts";
import { numberText } from "../src/sources/number-text.ts";
import { periodOf } from "../src/sources/cube/period-codes.ts";
import { sexOf } from "../src/sources/cube/sexes.ts";
import { isCount, wholeOf } from "../src/sources/cube/whole.ts";

const category = (code: string, label = code) => ({ code, label, unit: "" });

test.each([
  ["2024", "2024", "2024"],
  ["2024", "2024*", "2024 provisional"],
  ["2024*", "2024*", "2024 provisional"],
  ["2024M03", "2024M03", "2024-03"],
  ["202403", "202403", "2024-03"],
  ["2024-03", "2024-03", "2024-03"],
  ["2024Q4", "2024Q4", "2024/Q4"],
  ["2024-Q1", "Q1/2024", "2024/Q1"],
  ["2024H1", "2024H1", "2024-01/2024-06"],
  ["2024S2", "2024S2", "2024-07/2024-12"],
  ["2024-05-31", "31.5.2024", "2024-05-31"],
  ["2020-2024", "2020-2024", "2020/2024"],
  ["20345", "2019", "2019"],
  ["k1", "syyskuu 2024", "syyskuu 2024"],
  ["SSS", "Yhteensä", undefined],
  ["201516", "201516", undefined],
  ["2024W05", "2024W05", undefined],
])("%s, %s is the period %s", (code, label, expected) => {
  const read = periodOf(category(code, label));
  const shown = read && `${read.period}${read.isProvisional ? " provisional" : ""}`;

  expect(shown).toBe(expected);
});

test.each([
  [12.4, "12.4"],
  [1.5e-7, "0.00000015"],
  [1e21, "1000000000000000000000"],
  [-0, "0"],
  ["12.40", "12.40"],
  ["12,4", "12.4"],
  ["-3", "-3"],
  ["1e3", "1000"],
  ["1,234", undefined],
  ["1 234", undefined],
  ["1.234,5", undefined],
  ["..", undefined],
  ["", undefined],
  ["0x10", undefined],
  ["NaN", undefined],
  [Number.NaN, undefined],
])("%s is the number %s", (value, expected) => {
  expect(numberText(value)).toBe(expected);
});

test.each([
  ["...", "suppressed", "missing"],
  ["..", "missing", "missing"],
  [".", "missing", "missing"],
  ["-", "missing", "missing"],
  [":", "missing", "missing"],
  [":c", "suppressed", "suppressed"],
  ["Q", "suppressed", "suppressed"],
  ["p", "provisional", "provisional"],
  ["*", "provisional", "provisional"],
  ["e", "estimate", "estimate"],
  ["bp", "provisional", "provisional"],
  ["r", "revised", "revised"],
  ["b", "break", "break"],
  ["M", "missing", "missing"],
  ["a", "", ""],
  ["Luku on laskettu uudelleen.", "", ""],
  ["", "", ""],
])("the mark %s means %s in StatFin, %s elsewhere", (mark, there, elsewhere) => {
  expect([markOf(mark, "..."), markOf(mark, "")]).toEqual([there, elsewhere]);
});

test("a mark takes no number away", () => {
  expect([flagOf("suppressed", true), flagOf("missing", true), flagOf("break", true)]).toEqual([
    "",
    "",
    "",
  ]);
  expect([flagOf("", false), flagOf("provisional", false)]).toEqual(["missing", "missing"]);
});

test.each([
  ["1", "Miehet", "male"],
  ["1", "Yhteensä", "total"],
  ["2", "Miehet", "male"],
  ["0", "Molemmat sukupuolet", "total"],
  ["T", "Total", "total"],
  ["F", "Females", "female"],
  ["K", "kvinnor", "female"],
  ["9", "Tuntematon", undefined],
])("%s, %s is the sex %s", (code, label, expected) => {
  expect(sexOf(category(code, label))).toBe(expected);
});

test.each([
  ["SSS", "KOKO MAA", "SSS"],
  ["SS", "KOKO MAA", "SSS"],
  ["FI", "Finland", "SSS"],
  ["hva15", "Keski-Suomi", "HVA15"],
  ["HVA90", "Helsinki", "KU091"],
  ["HVA91", "Ahvenanmaa", "MK21"],
  ["179", "Jyväskylä", "KU179"],
  ["179", "179 Jyväskylä", "KU179"],
  ["179", "Odense", undefined],
  ["SK131", "Jyväskylän seutukunta", undefined],
])("%s, %s is the area %s", (code, label, expected) => {
  expect(keyOf(category(code, label))).toBe(expected);
});

test("an area is taken by its own code before another one of it", () => {
  const helsinki = { key: "KU091", names: ["Helsinki"], isInvented: false };
  const both = [category("HVA90", "Helsinki"), category("KU091", "Helsinki")];

  expect([...wantedAreas({ categories: both }, [helsinki])]).toEqual([[1, helsinki]]);
});

test.each([
  ["henkilöä", "Väestö 31.12.", true],
  ["", "Henkilöitä", true],
  ["", "Asuntokunnat, lkm", true],
  ["antal", "Folkmängd", true],
  ["number", "Number of persons", true],
  ["%", "Osuus, %", false],
  ["", "Henkilöitä, % väestöstä", false],
  ["", "Henkilöitä / km2", false],
  ["", "Tapauksia 1000 asukasta kohti", false],
  ["", "Antal per 1000 invånare", false],
  ["number", "Average number of persons", false],
  ["euroa", "Mediaanitulo, henkilöä", false],
  ["€", "Tulot", false],
  ["", "Tulot", false],
])("unit “%s” and contents “%s”: a number of people or things is %s", (unit, label, expected) => {
  expect(isCount({ code: "x", label, unit })).toBe(expected);
});

test("the category of all is the one that the source names, before any by its own code or name", () => {
  const categories = [category("1+2", "hela riket"), category("SSS", "Yhteensä")];
  const facts = { code: "x", label: "x", role: "", eliminable: true, categories } as const;
  expect(wholeOf({ ...facts, whole: "1+2" })?.code).toBe("1+2");
  expect(wholeOf({ ...facts, whole: "" })?.code).toBe("SSS");
  expect(wholeOf({ ...facts, whole: "", categories: [category("T", "Kotitaloudet")] })).toBe(
    undefined,
  );
});
