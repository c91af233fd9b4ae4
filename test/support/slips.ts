/** A file with slips of its writer, and what is to be made of it. */
export interface Slipped {
  readonly name: string;
  readonly text: string;
  /** Code, line:column and the text that is pointed at. */
  readonly found: readonly string[];
  /** As the later stages see it; undefined where the file is not read at all. */
  readonly data: unknown;
  /** The file after the safe fix; undefined where there is none. */
  readonly fixed?: string;
}

/** Slips of prose, which both parsers may read without complaint. */
export const slips: readonly Slipped[] = [
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
  ].map((text): Slipped => ({
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
