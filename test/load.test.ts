import { expect, test } from "vitest";
import { lineStart } from "../src/base/place.ts";
import { decimalComma } from "../src/load/decimal-comma.ts";
import { preparePlaces } from "../src/load/places.ts";
import { loadText } from "./support/load-text.ts";
import { sixtyLines } from "./support/plan-texts.ts";

test("traps of YAML 1.1 are plain text, and numbers are decimal", async () => {
  const { documents, findings } = await loadText(
    "a: no\nb: on\nc: 08\nd: 1:30\ne: 2025-06-01\nf: 0x1F\ng: 0o7\nh: 1_000\ni: ~\nj: -0\n",
  );

  expect(findings).toEqual([]);
  expect(documents[0]?.data).toEqual({
    a: "no",
    b: "on",
    c: 8,
    d: "1:30",
    e: "2025-06-01",
    f: 31,
    g: 7,
    h: "1_000",
    i: null,
    j: 0,
  });
});

test("keys of the language's objects do nothing", async () => {
  for (const text of [
    "__proto__: { x: 1 }\nconstructor: 2\ntoString: 3\n",
    '"__proto__": { x: 1 }\nconstructor: 2\n"toString": 3\n',
  ]) {
    const { documents } = await loadText(text);
    const data = documents[0]?.data as Record<string, unknown>;

    expect(Object.keys(data)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect("x" in data).toBe(false);
  }
});

test("a comment that looks like one is no slip", async () => {
  const { findings } = await loadText(
    'a: planned #todo\nb: "x" #3\nc: 12 #arvio\nd: x # 3\n# e: "\n',
  );

  expect(findings).toEqual([]);
});

test("a file of comments is no finding", async () => {
  const { findings, documents } = await loadText("# goals:\n#   - id: uni\n");

  expect(findings).toEqual([]);
  expect(documents[0]?.data).toBeUndefined();
});

test("anchors and aliases share their data", async () => {
  const { findings, documents } = await loadText("a: &x [1, 2]\nb: *x\nc: [*x, &y z, *y]\n");

  expect(findings).toEqual([]);
  expect(documents[0]?.data).toEqual({ a: [1, 2], b: [1, 2], c: [[1, 2], "z", "z"] });
});

test("strings are in NFC by either parser", async () => {
  const decomposed = "Mäntyharju".normalize("NFD");
  const { documents } = await loadText(`a: ${decomposed}\n`);
  const exact = await loadText(`a: "${decomposed}\\u0020"\n${decomposed}: 1\n`);

  expect(documents[0]?.data).toEqual({ a: "Mäntyharju" });
  expect(exact.documents[0]?.data).toEqual({ a: "Mäntyharju ", Mäntyharju: 1 });
});

test("a clean file is read by the fast parser", async () => {
  const { documents, findings } = await loadText(sixtyLines);

  expect(findings).toEqual([]);
  await preparePlaces();
  const place = documents[0]!.placeOf(["focusAreas", 0, "goals", 1, "title"]);
  expect(place.file.text.slice(place.from, place.to)).toBe('"Nuoret nukkuvat enemmän"');
  expect(place.from).toBeGreaterThan(lineStart(place.file, 50));
});

test.each([
  ["12,0", "12.0"],
  ["-0,35", "-0.35"],
  ["–3,5", "-3.5"],
  ["10 500,5", "10500.5"],
  ["1 234 567,89", "1234567.89"],
  [" 5,1 ", "5.1"],
])("%j is the number %s", (written, number) => {
  expect(decimalComma(written)).toBe(number);
});

test.each(["12", "12.0", "1,2,3", "Nuorten, lasten", "12,", ",5", "5,1 %", "10 5,1"])(
  "%j is no number with a decimal comma",
  (written) => {
    expect(decimalComma(written)).toBeUndefined();
  },
);
