import { describe, expect, test } from "vitest";
import { lineStart, positionOf } from "../src/base/place.ts";
import type { Edit, Finding } from "../src/base/finding.ts";
import { decimalComma } from "../src/load/decimal-comma.ts";
import { hasBom, withBom } from "../src/load/decode.ts";
import { loadCodes } from "../src/load/findings/index.ts";
import { load, type Loaded } from "../src/load/load.ts";
import { preparePlaces } from "../src/load/places.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { sixtyLines } from "./support/plan-texts.ts";

const config = "format: 1\n";

function loadText(text: string | Uint8Array): Promise<Loaded> {
  return load(memoryFiles({ "hyte.yaml": config, "plan/a.yaml": text }));
}

function shown({ code, at: { file, from, to } }: Finding): string {
  const { line, column } = positionOf(file, from);
  return `${code} ${line}:${column} ${file.text.slice(from, to)}`;
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { from, to, text: put } of [...edits].sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + put + result.slice(to);
  }
  return result;
}

interface Case {
  readonly name: string;
  readonly text: string;
  /** Code, line:column and the text that is pointed at. */
  readonly found: readonly string[];
  /** As the later stages see it; undefined where the file is not read at all. */
  readonly data: unknown;
  /** The file after the safe fix; undefined where there is none. */
  readonly fixed?: string;
}

const cases: readonly Case[] = [
  {
    name: "decimal comma in braces",
    text: "baseline: { period: 2019, value: 10,5 }\n",
    found: ["decimal-comma 1:34 10,5"],
    data: { baseline: { period: 2019, value: 10.5 } },
    fixed: "baseline: { period: 2019, value: 10.5 }\n",
  },
  {
    name: "decimal comma before another field",
    text: "x: { value: 12,0, note: a }\n",
    found: ["decimal-comma 1:13 12,0"],
    data: { x: { value: 12, note: "a" } },
    fixed: "x: { value: 12.0, note: a }\n",
  },
  {
    name: "comma in braces",
    text: "title: { fi: Nuorten, lasten ja perheiden, koko arki, sv: De ungas vardag }\n",
    found: ["comma-in-braces 1:14 Nuorten, lasten ja perheiden, koko arki"],
    data: { title: { fi: "Nuorten, lasten ja perheiden, koko arki", sv: "De ungas vardag" } },
    fixed: 'title: { fi: "Nuorten, lasten ja perheiden, koko arki", sv: De ungas vardag }\n',
  },
  {
    name: "comma after quotes in braces",
    text: 'title: { fi: "Nuorten", lasten arki }\n',
    found: ['comma-in-braces 1:14 "Nuorten", lasten arki'],
    data: { title: { fi: "Nuorten, lasten arki" } },
  },
  {
    name: "number sign before a number",
    text: "goals:\n  - id: a\n    title: Ryhmä #3\n",
    found: ["hash-cuts-text 3:18 #3"],
    data: { goals: [{ id: "a", title: "Ryhmä #3" }] },
    fixed: 'goals:\n  - id: a\n    title: "Ryhmä #3"\n',
  },
  {
    name: "number sign alone",
    text: "title: #3\n",
    found: ["hash-cuts-text 1:8 #3"],
    data: { title: "#3" },
    fixed: 'title: "#3"\n',
  },
  {
    name: "number sign before a word, which may be a comment",
    text: "title: Nuorten viikko #munmieli # huom\n",
    found: ["hash-cuts-text 1:23 #munmieli"],
    data: { title: "Nuorten viikko #munmieli" },
  },
  {
    name: "number sign that hides a bracket",
    text: "title: { fi: Ryhmä #3, sv: Grupp }\nid: x\n",
    found: ["hash-cuts-text 1:20 #3"],
    data: { title: { fi: "Ryhmä #3", sv: "Grupp" }, id: "x" },
    fixed: 'title: { fi: "Ryhmä #3", sv: Grupp }\nid: x\n',
  },
  {
    name: "text after quotes",
    text: 'title: "X"-ohjelma\nid: a\n',
    found: ["text-after-quotes 1:11 -ohjelma"],
    data: { title: '"X"-ohjelma', id: "a" },
    fixed: "title: '\"X\"-ohjelma'\nid: a\n",
  },
  {
    name: "quotes inside quotes",
    text: 'title: "Nuoret sanovat "ei" väkivallalle"\n',
    found: ['text-after-quotes 1:25 ei" väkivallalle"'],
    data: { title: 'Nuoret sanovat "ei" väkivallalle' },
  },
  {
    name: "colon in a text",
    text: "goals:\n  - title: Tavoite: nuoret\n    id: a\n",
    found: ["colon-in-text 2:12 Tavoite: nuoret"],
    data: { goals: [{ title: "Tavoite: nuoret", id: "a" }] },
    fixed: 'goals:\n  - title: "Tavoite: nuoret"\n    id: a\n',
  },
  {
    name: "colon at the end of a text",
    text: "title: Tavoite:\n",
    found: ["colon-in-text 1:8 Tavoite:"],
    data: { title: "Tavoite:" },
    fixed: 'title: "Tavoite:"\n',
  },
  {
    name: "colon in a text in braces",
    text: "title: { fi: Tavoite: nuoret, sv: Mål }\n",
    found: ["colon-in-text 1:14 Tavoite: nuoret"],
    data: { title: { fi: "Tavoite: nuoret", sv: "Mål" } },
    fixed: 'title: { fi: "Tavoite: nuoret", sv: Mål }\n',
  },
  ...[
    "@nuoret",
    "%-osuus",
    "`koodi`",
    "*tärkeä* asia",
    "> 50 %",
    "[Luonnos] Nuoret",
    "- ranskalainen",
    "!Huom, tärkeää",
  ].map((text): Case => ({
    name: `text that begins with ${text.charAt(0)}`,
    text: `title: ${text}\nid: a\n`,
    found: [`reserved-start 1:8 ${text}`],
    data: { title: text, id: "a" },
    fixed: `title: "${text}"\nid: a\n`,
  })),
  {
    name: "an ampersand that YAML takes for an anchor",
    text: "title: &Nuoret ja lapset\n",
    found: ["reserved-start 1:8 &Nuoret ja lapset"],
    data: { title: "&Nuoret ja lapset" },
  },
  {
    name: "an asterisk that YAML takes for an alias",
    text: "title: *nuoret\n",
    found: ["reserved-start 1:8 *nuoret"],
    data: { title: "*nuoret" },
  },
  {
    name: "missing space after a colon",
    text: 'id: a\ntitle:"X"\nnote: b\n',
    found: ['missing-space-after-colon 2:1 title:"X"'],
    data: { id: "a", title: "X", note: "b" },
    fixed: 'id: a\ntitle: "X"\nnote: b\n',
  },
  {
    name: "missing space after a colon in braces",
    text: 'title: { fi:"X", sv: Y }\n',
    found: ['missing-space-after-colon 1:10 fi:"X"'],
    data: { title: { fi: "X", sv: "Y" } },
    fixed: 'title: { fi: "X", sv: Y }\n',
  },
  {
    name: "missing comma in braces",
    text: 'title: { fi: "X" sv: "Y" }\n',
    found: ["missing-comma 1:17  "],
    data: { title: { fi: "X", sv: "Y" } },
    fixed: 'title: { fi: "X", sv: "Y" }\n',
  },
  {
    name: "tabs, once for the file",
    text: "a:\n\t- b\n\t- c: 1\n\t  d: 2\n",
    found: ["tab-indent 2:1 \t"],
    data: { a: ["b", { c: 1, d: 2 }] },
    fixed: "a:\n  - b\n  - c: 1\n    d: 2\n",
  },
  {
    name: "unclosed quote",
    text: 'title: "Nuoret\nid: a\n',
    found: ['unclosed-quote 1:8 "Nuoret'],
    data: { title: "Nuoret", id: "a" },
  },
  {
    name: "unclosed bracket",
    text: "owners: [{ actor: a, b: [c\nid: a\n",
    found: ["unclosed-bracket 1:9 [{ actor: a, b: [c"],
    data: { owners: [{ actor: "a", b: ["c"] }], id: "a" },
  },
  {
    name: "a bracket too many",
    text: "a: { b: c }}\n",
    found: ["unclosed-bracket 1:12 }"],
    data: undefined,
  },
  {
    name: "a key that stands too deep, with all after it",
    text: "goals:\n  - id: a\n     title: b\n     owners: [c]\n  - id: d\n",
    found: ["bad-indent 3:6 title: b"],
    data: { goals: [{ id: "a", title: "b", owners: ["c"] }, { id: "d" }] },
  },
  {
    name: "a key that does not stand deep enough",
    text: "goals:\n  - id: a\n    metrics:\n      - id: m\n   title: b\n",
    found: ["bad-indent 5:4 title: b"],
    data: { goals: [{ id: "a", metrics: [{ id: "m" }], title: "b" }] },
  },
  {
    name: "a dash that stands too deep",
    text: "goals:\n  - id: a\n    title: b\n   - id: c\n     title: d\n",
    found: ["bad-indent 4:4 - id: c"],
    data: {
      goals: [
        { id: "a", title: "b" },
        { id: "c", title: "d" },
      ],
    },
  },
  {
    name: "backslashes in double quotes",
    text: 'a: "K:\\hyte \\\\ \\"x\\""\n',
    found: ["bad-escape 1:7 \\h"],
    data: { a: 'K:\\hyte \\ "x"' },
  },
  {
    name: "same key twice: the first counts",
    text: "a: 1\nb: 2\na: 3\n",
    found: ["duplicate-key 3:1 a"],
    data: { a: 1, b: 2 },
  },
  {
    name: "several documents: the first counts",
    text: "a: b\n---\nc: d\n",
    found: ["several-documents 2:1 ---"],
    data: { a: "b" },
  },
  {
    name: "a directive",
    text: "%YAML 1.1\n---\na: no\n",
    found: ["yaml-directive 1:1 %YAML 1.1"],
    data: { a: "no" },
    fixed: "\n---\na: no\n",
  },
  {
    name: "merge keys",
    text: "x-b: &b { c: 1, d: 2 }\na:\n  <<: *b\n  c: 3\nb:\n  <<: [*b, { e: 4 }]\n",
    found: ["merge-key 3:3 <<", "merge-key 6:3 <<"],
    data: { "x-b": { c: 1, d: 2 }, a: { c: 3, d: 2 }, b: { c: 1, d: 2, e: 4 } },
  },
  {
    name: "a tag",
    text: "a: !!binary x\nb: !!str 12\nc: !x [1]\n",
    found: ["yaml-tag 1:4 !!binary", "yaml-tag 3:4 !x"],
    data: { a: "x", b: "12", c: [1] },
  },
  {
    name: "a key that is no text",
    text: "? [a]\n: b\n",
    found: ["key-not-text 1:3 [a]"],
    data: {},
  },
  { name: "a list", text: "- a\n- b\n", found: ["not-a-mapping 1:1 - a"], data: undefined },
  {
    name: "a text",
    text: "Nuoret nukkuvat\n",
    found: ["not-a-mapping 1:1 Nuoret nukkuvat"],
    data: undefined,
  },
  {
    name: "an alias to itself",
    text: "a: &a [*a]\n",
    found: ["alias-to-itself 1:8 *a"],
    data: { a: [null] },
  },
  {
    name: "old line ends",
    text: "a: b\rc: d\r",
    found: ["line-ends 1:5 \r"],
    data: { a: "b", c: "d" },
    fixed: "a: b\nc: d\n",
  },
  {
    name: "control characters",
    text: "a: x\u0008y\u0000z\n",
    found: ["unprintable-character 1:5 \u0008"],
    data: { a: "xyz" },
    fixed: "a: xyz\n",
  },
  { name: "no YAML at all", text: "- a\nb: c\n", found: ["yaml-syntax 2:1 b"], data: undefined },
  {
    name: "a line without a colon",
    text: "a: 1\nb\nc: 2\n",
    found: ["missing-colon 2:1 b"],
    data: undefined,
  },
  {
    name: "several slips, each once",
    text: 'a: "X"-ohjelma\nb: { c: 1,5 }\nd: Tavoite: x\ne: 1\ne: 2\n',
    found: [
      "text-after-quotes 1:7 -ohjelma",
      "decimal-comma 2:9 1,5",
      "colon-in-text 3:4 Tavoite: x",
      "duplicate-key 5:1 e",
    ],
    data: { a: '"X"-ohjelma', b: { c: 1.5 }, d: "Tavoite: x", e: 1 },
  },
  { name: "nothing", text: "", found: ["empty-file 1:1 "], data: undefined },
];

describe.each(cases)("$name", ({ text, found, data, fixed }) => {
  test("is found once, and mended in the data", async () => {
    const { documents, findings } = await loadText(text);

    expect(findings.map(shown)).toEqual(found);
    expect(documents[0]?.data).toEqual(data);
    expect(findings.every(({ subject }) => subject === "plan/a.yaml")).toBe(true);
  });

  test("is found at the same line and column with CRLF and a byte order mark", async () => {
    if (text.includes("\r")) return;
    const { findings } = await loadText(`\uFEFF${text.replaceAll("\n", "\r\n")}`);

    expect(findings.map(shown)).toEqual(found);
  });

  test("has the fix that makes it right, or none", async () => {
    const { findings } = await loadText(text);
    const edits = findings.flatMap(({ fix }) => fix ?? []);

    if (fixed === undefined && found.length === 1) expect(edits).toEqual([]);
    if (fixed === undefined) return;
    expect(applied(text, edits)).toBe(fixed);
    const again = await loadText(fixed);
    expect(again.findings).toEqual([]);
    expect(again.documents[0]?.data).toEqual(data);
  });
});

test("every code of this stage is in the list once", () => {
  const ids = loadCodes.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

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

describe("encodings", () => {
  const latin = Uint8Array.from(
    Array.from("a: b\n# ä\nc: äö€ \n", (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))),
  );
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from("a: ä\n").flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

  test.each([
    ["Windows-1252", latin, "Windows-1252", 2, { a: "b", c: "äö€" }],
    ["UTF-16 with a mark", wide, "UTF-16", 1, { a: "ä" }],
    ["UTF-16 without", wide.slice(2), "UTF-16", 1, { a: "ä" }],
    [
      "UTF-16, big end first",
      Uint8Array.from([0, 97, 0, 58, 0, 32, 0, 98]),
      "UTF-16",
      1,
      { a: "b" },
    ],
    [
      "big end first with a mark",
      Uint8Array.from([0xfe, 0xff, 0, 97, 0, 58, 0, 32, 0, 98]),
      "UTF-16",
      1,
      { a: "b" },
    ],
  ])("%s is named at its line, and read", async (_, bytes, encoding, line, data) => {
    const { findings, documents } = await loadText(bytes);

    expect(
      findings.map(({ code, facts, at }) => [
        code,
        facts["encoding"],
        positionOf(at.file, at.from).line,
      ]),
    ).toEqual([["not-utf8", encoding, line]]);
    expect(documents[0]?.data).toEqual(data);
  });

  test("a line in Latin-1 among lines in UTF-8 harms only itself", async () => {
    const utf8 = new TextEncoder().encode("a: äö\n");
    const { findings, documents } = await loadText(Uint8Array.from([...utf8, 98, 58, 32, 0xe4]));

    expect(findings.map(shown)).toEqual(["not-utf8 2:4 ä"]);
    expect(documents[0]?.data).toEqual({ a: "äö", b: "ä" });
  });

  test("a replacement character that is really there is no other encoding", async () => {
    const { findings } = await loadText('a: "\uFFFD"\n');

    expect(findings).toEqual([]);
  });

  test("a byte order mark is no part of the text, and is remembered", async () => {
    const { documents } = await loadText("\uFEFFa: 1\n");
    const file = documents[0]!.file;

    expect(file.text).toBe("a: 1\n");
    expect(hasBom(file)).toBe(true);
    expect(withBom(file, "a: 2\n")).toBe("\uFEFFa: 2\n");
  });

  test("without a mark none is put there", async () => {
    const { documents } = await loadText("a: 1\n");

    expect(withBom(documents[0]!.file, "a: 2\n")).toBe("a: 2\n");
  });
});

describe("places", () => {
  const text = `goals:
  - id: uni
    title: { fi: "Uni", sv: "Sömn" }
    owners: [kunnat, jarjestot]
    note:
    actions:
      - id: unikoulu
        title: Unikoulu
x-a: &a { b: [1] }
x-c: *a
x-d: { <<: *a, e: 1 }
`;

  async function at(
    source: string,
    path: readonly (string | number)[],
    part?: "key" | "value",
  ): Promise<string> {
    const { documents } = await loadText(source);
    await preparePlaces();
    const place = documents[0]!.placeOf(path, part);
    const { line, column } = positionOf(place.file, place.from);
    return `${line}:${column} ${place.file.text.slice(place.from, place.to)}`;
  }

  test.each([
    [["goals", 0, "id"], undefined, "2:9 uni"],
    [["goals", 0, "id"], "key", "2:5 id"],
    [["goals", 0, "title"], undefined, '3:12 { fi: "Uni", sv: "Sömn" }'],
    [["goals", 0, "title", "sv"], undefined, '3:29 "Sömn"'],
    [["goals", 0, "owners", 1], undefined, "4:22 jarjestot"],
    [["goals", 0, "note"], undefined, "5:5 note"],
    [["goals", 0, "actions"], undefined, "7:7 - id: unikoulu"],
    [["goals", 0, "actions"], "key", "6:5 actions"],
    [["goals", 0], undefined, "2:5 id: uni"],
    [["goals", 0, "missing", "deeper"], undefined, "2:5 id: uni"],
    [["goals", 0, "missing"], "key", "2:5 id: uni"],
    [["goals", 7, "id"], undefined, "2:3 - id: uni"],
    [[], undefined, "1:1 goals:"],
    [["x-c"], undefined, "10:6 *a"],
    [["x-c", "b", 0], undefined, "9:15 1"],
    [["x-d", "b"], undefined, "11:12 *a"],
    [["x-d", "e"], undefined, "11:19 1"],
  ] as const)("%j %s", async (path, part, expected) => {
    expect(await at(text, path, part)).toBe(expected);
  });

  test("are right with CRLF", async () => {
    expect(await at(text.replaceAll("\n", "\r\n"), ["goals", 0, "actions", 0, "title"])).toBe(
      "8:16 Unikoulu",
    );
    expect(await at(text.replaceAll("\n", "\r\n"), ["goals", 0])).toBe("2:5 id: uni");
  });

  test("are those of the file as it is written, also after something in it was mended", async () => {
    expect(await at('a: "X"-y\nb: { c: 1,5, d: 2 }\ne: f\n', ["b", "d"])).toBe("2:17 2");
    expect(await at('a: "X"-y\nb: { c: 1,5, d: 2 }\ne: f\n', ["b", "c"])).toBe("2:9 1,5");
    expect(await at('a: "X"-y\nb: { c: 1,5, d: 2 }\ne: f\n', ["e"])).toBe("3:4 f");
    expect(await at('a: "X"-y\nb: 1\n', ["a"])).toBe('1:4 "X"-y');
  });

  test("of an empty document are its start", async () => {
    expect(await at("# tyhjä\n", ["goals", 0])).toBe("1:1 ");
  });

  test("find a key that is written in another Unicode form", async () => {
    expect(await at(`"${"ä".normalize("NFD")}": 1\n`, ["ä"])).toBe("1:7 1");
  });
});

describe("limits", () => {
  async function timed(
    text: string,
  ): Promise<{ readonly loaded: Loaded; readonly milliseconds: number }> {
    const start = performance.now();
    const loaded = await loadText(text);
    return { loaded, milliseconds: performance.now() - start };
  }

  test("nesting of 64 is read, of 65 is not", async () => {
    const nested = (depth: number): string =>
      `a: ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}\n`;

    expect((await loadText(nested(64))).findings).toEqual([]);
    expect((await loadText(nested(65))).findings.map(shown)).toEqual(["nesting-limit 1:67 ["]);
  });

  test("many mappings in mappings at one column are a slip and no nesting", async () => {
    const { findings } = await loadText(
      "title: Tavoite: nuoret\n".repeat(70).replace(/title/g, () => "t"),
    );

    expect(findings.map(({ code }) => code)).not.toContain("nesting-limit");
    expect(findings[0]?.code).toBe("colon-in-text");
  });

  test("a hundred aliases are read, one more is not", async () => {
    const aliases = (count: number): string =>
      `a: &a 1\nb: [${Array.from({ length: count }, () => "*a").join(", ")}]\n`;

    expect((await loadText(aliases(100))).findings).toEqual([]);
    const { findings, documents, unread } = await loadText(aliases(101));
    expect(findings.map(({ code }) => code)).toEqual(["alias-limit"]);
    expect(documents).toEqual([]);
    expect(unread.map(({ path }) => path)).toEqual(["plan/a.yaml"]);
  });

  test("the billion laughs end at once", async () => {
    const lines = ["x-0: &l0 [haha, haha, haha, haha, haha, haha, haha, haha, haha, haha]"];
    for (let level = 1; level <= 9; level++) {
      lines.push(
        `x-${level}: &l${level} [${Array.from({ length: 10 }, () => `*l${level - 1}`).join(", ")}]`,
      );
    }
    const before = process.memoryUsage().heapUsed;
    const { loaded, milliseconds } = await timed(`${lines.join("\n")}\n`);

    expect(loaded.findings.map(({ code }) => code)).toEqual(["alias-limit"]);
    expect(milliseconds).toBeLessThan(1000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 2 ** 20);
  });

  test("a file of more than a megabyte is not read", async () => {
    const { findings, unread, checked } = await loadText("# ".padEnd(1_000_001, "x"));

    expect(findings.map(({ code, facts }) => [code, facts["size"], facts["limit"]])).toEqual([
      ["file-too-large", 1.1, 1],
    ]);
    expect(unread).toEqual([{ path: "plan/a.yaml", text: "" }]);
    expect(checked).toBe(2);
  });

  const size = 999_000;
  test.each([
    ["brackets", "[".repeat(size), "nesting-limit"],
    ["closing brackets", "]".repeat(size), "unclosed-bracket"],
    ["dashes", "- ".repeat(size / 2), "nesting-limit"],
    ["braces", "{a: ".repeat(size / 4), "nesting-limit"],
    ["question marks", "? ".repeat(size / 2), "nesting-limit"],
    ["colons", ": ".repeat(size / 2), undefined],
    ["quotes", '"'.repeat(size), undefined],
    ["anchors", "&a ".repeat(size / 3), undefined],
    ["aliases", "- *a\n".repeat(size / 5), undefined],
    ["directives", "%\n".repeat(size / 2), "yaml-directive"],
    ["documents", "---\n".repeat(size / 4), undefined],
    ["unclosed quotes", '- "a\n'.repeat(size / 5), "unclosed-quote"],
    ["one long line", `a: ${"x: ".repeat(size / 3 - 2)}`, undefined],
    ["spaces in a line", `a: x${" ".repeat(size - 10)}y\tz`, undefined],
    ["spaces before a number sign", `a: X${" ".repeat(size - 10)}#3`, undefined],
    ["tabs", "\t".repeat(size), undefined],
    ["line ends", "\n".repeat(size), "empty-file"],
    ["bare returns", "a\r".repeat(size / 2), "line-ends"],
    ["control characters", "\u0001".repeat(size), "unprintable-character"],
    ["decimal commas", `a: [${"{ b: 1,5 },".repeat(size / 11 - 1)}]\n`, "decimal-comma"],
    ["orphans", `a: { ${"b, ".repeat(size / 3 - 3)}}\n`, undefined],
    ["equal keys", "a: 1\n".repeat(size / 5), "duplicate-key"],
    ["tab-indented lines", `a:\n${"\t- b\n".repeat(size / 5 - 1)}`, undefined],
    ["badly indented lines", `a:\n  b: 1\n${" c: 1\n".repeat(size / 6 - 2)}`, undefined],
  ])("a megabyte of %s ends soon with few findings", async (_, text, code) => {
    const { loaded, milliseconds } = await timed(text);

    expect(text.length).toBeLessThan(1_000_000);
    expect(loaded.findings.length).toBeLessThanOrEqual(1000);
    if (code !== undefined) expect(loaded.findings[0]?.code).toBe(code);
    expect(milliseconds).toBeLessThan(10_000);
  });

  test.each([
    ["tab-indented lines", `a:\n${"\t- b\n".repeat(19_000)}`],
    ["decimal commas", `a: [${"{ b: 1,5 },".repeat(9_000)}]\n`],
    ["colons in text", "- a: b: c\n".repeat(9_900)],
    ["control characters", "a: \u0001\n".repeat(14_000)],
    ["badly indented lines", `a:\n  b: 1\n${" c: 1\n".repeat(16_000)}`],
    ["text after quotes", 'a: "b" c\n'.repeat(11_000)],
  ])("as many %s as are mended end soon", async (_, text) => {
    const { loaded, milliseconds } = await timed(text);

    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(loaded.findings.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(10_000);
  });

  test("a hundred thousand keys are read", async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join("\n");
    const { loaded, milliseconds } = await timed(
      `${text.slice(0, 990_000).replace(/\n[^\n]*$/, "")}\nx: *y\n`,
    );

    expect(loaded.findings.map(({ code }) => code)).toEqual(["reserved-start"]);
    expect(milliseconds).toBeLessThan(5000);
  });
});

describe("which files are read", () => {
  const goal = "goals:\n  - id: uni\n    title: Uni\n";

  async function found(tree: Record<string, string>): Promise<readonly string[]> {
    const { findings } = await load(memoryFiles(tree));
    return findings.map(({ code, at }) => `${code} ${at.file.path}`);
  }

  test("hyte.yaml, and what is below plan/ in path order", async () => {
    const loaded = await load(
      memoryFiles({
        "hyte.yaml": config,
        "plan/b.yaml": goal,
        "plan/a/z.yaml": "x-a: 1\n",
        "plan/a.yaml": "x-b: 1\n",
        "plan/.piilo.yaml": "x: [",
        "plan/node_modules/x.yaml": "x: [",
        "plan/muistio.md": "# x",
        "data/yksinaisyys.yaml": goal,
        "reports/2026/x.yaml": goal,
        "templates/x.yaml": goal,
        "examples/a/plan/x.yaml": goal,
        "docker-compose.yml": "services:\n  - x\n",
        "muu.yaml": "goals: none\n",
      }),
    );

    expect(loaded.findings).toEqual([]);
    expect(loaded.config?.data).toEqual({ format: 1 });
    expect(loaded.documents.map(({ file }) => file.path)).toEqual([
      "plan/a.yaml",
      "plan/a/z.yaml",
      "plan/b.yaml",
    ]);
    expect(loaded.checked).toBe(4);
    expect(loaded.unread).toEqual([]);
  });

  test("a plan file that does not parse does not hide the others", async () => {
    const loaded = await load(
      memoryFiles({ "hyte.yaml": config, "plan/a.yaml": "- a\nb: c\n", "plan/b.yaml": goal }),
    );

    expect(loaded.documents.map(({ file }) => file.path)).toEqual(["plan/b.yaml"]);
    expect(loaded.unread).toEqual([{ path: "plan/a.yaml", text: "- a\nb: c\n" }]);
  });

  test.each([
    ["plan/a.yml", "plan/a.yaml"],
    ["plan/A.YAML", "plan/A.yaml"],
    ["plan/a.yaml.txt", "plan/a.yaml"],
  ])("%s is read, and should be called %s", async (path, correct) => {
    const { findings, documents } = await load(memoryFiles({ "hyte.yaml": config, [path]: goal }));

    expect(findings.map(({ code, facts }) => [code, facts["correct"]])).toEqual([
      ["file-outside-plan", correct],
    ]);
    expect(findings.map(shown)).toEqual(["file-outside-plan 1:1 goals:"]);
    expect(documents).toHaveLength(1);
  });

  test("of a .yml and a .yaml only the latter is read", async () => {
    const { findings, documents, unread } = await load(
      memoryFiles({ "hyte.yaml": config, "plan/a.yaml": goal, "plan/a.yml": goal }),
    );

    expect(findings.map(({ code, at }) => `${code} ${at.file.path}`)).toEqual([
      "file-outside-plan plan/a.yml",
    ]);
    expect(documents.map(({ file }) => file.path)).toEqual(["plan/a.yaml"]);
    expect(unread.map(({ path }) => path)).toEqual(["plan/a.yml"]);
  });

  test("hyte.yml is read where there is no hyte.yaml", async () => {
    const loaded = await load(memoryFiles({ "hyte.yml": config, "plan/a.yaml": goal }));

    expect(loaded.findings.map(({ code, facts }) => [code, facts["correct"]])).toEqual([
      ["file-outside-plan", "hyte.yaml"],
    ]);
    expect(loaded.config?.data).toEqual({ format: 1 });
  });

  test.each(["tavoitteet.yaml", "suunnitelma/uni.yaml", "uni.yml"])(
    "a plan file outside plan/ is not read: %s",
    async (path) => {
      const loaded = await load(
        memoryFiles({ "hyte.yaml": config, [path]: goal, "plan/a.yaml": "x-a: 1\n" }),
      );

      expect(loaded.findings.map(({ code, at }) => `${code} ${at.file.path}`)).toEqual([
        `file-outside-plan ${path}`,
      ]);
      expect(loaded.documents).toHaveLength(1);
      expect(loaded.unread.map(({ text }) => text)).toEqual([goal]);
    },
  );

  test("nothing to read is an error", async () => {
    expect(await found({ "hyte.yaml": config, "plan/muistio.md": "x" })).toEqual([
      "no-plan-files plan",
    ]);
    expect(await found({})).toEqual(["no-config hyte.yaml"]);
    expect(await found({ "plan/a.yaml": goal })).toEqual(["no-config hyte.yaml"]);
    expect(await found({ "hyte.yaml": config, "uni.yaml": goal })).toEqual([
      "file-outside-plan uni.yaml",
    ]);
  });

  test("twenty thousand files are read, one more are not", async () => {
    const files = memoryFiles({ "hyte.yaml": config });
    for (let index = 0; index < 20_001; index++)
      files.tree.set(`plan/${index}.yaml`, new Uint8Array([35]));
    const loaded = await load(files);
    files.remove("plan/0.yaml");
    const fewer = await load(files);

    expect(loaded.findings.map(({ code }) => code)).toEqual(["too-many-files"]);
    expect(loaded.documents).toEqual([]);
    expect(fewer.findings).toEqual([]);
    expect(fewer.documents).toHaveLength(20_000);
  });

  test("what fills the repository beside the plan does not hide the plan", async () => {
    const files = memoryFiles({ "hyte.yaml": config, "plan/a.yaml": goal });
    for (let index = 0; index < 40_001; index++)
      files.tree.set(`data/${index}.csv`, new Uint8Array([35]));

    const loaded = await load(files);

    expect(loaded.documents).toHaveLength(1);
    expect(loaded.config?.data).toEqual({ format: 1 });
  });
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
