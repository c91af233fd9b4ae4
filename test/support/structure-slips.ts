import type { Slipped } from "./slips.ts";

/** Slips of the pieces that hold a file together: indentation, colons, commas, dashes, quotes, brackets. */
export const structureSlips: readonly Slipped[] = [
  {
    name: "one tab where the others have spaces: as wide as its neighbours say",
    text: "goals:\n  - id: a\n    title: b\n  - id: c\n\ttitle: d\n    note: e\n",
    found: ["tab-indent 5:1 \t"],
    data: {
      goals: [
        { id: "a", title: "b" },
        { id: "c", title: "d", note: "e" },
      ],
    },
    fixed: "goals:\n  - id: a\n    title: b\n  - id: c\n    title: d\n    note: e\n",
  },
  {
    name: "one tab that could stand for two columns: mended in the data only",
    text: "a:\n  - id: b\n    title:\n      fi: c\n\tsv: d\n",
    found: ["tab-indent 5:1 \t"],
    data: { a: [{ id: "b", title: { fi: "c", sv: "d" } }] },
  },
  {
    name: "missing comma between numbers",
    text: "values: [{ period: 2023 value: 12.4 }]\n",
    found: ["missing-comma 1:24  "],
    data: { values: [{ period: 2023, value: 12.4 }] },
    fixed: "values: [{ period: 2023, value: 12.4 }]\n",
  },
  {
    name: "missing comma after braces",
    text: "a: { title: { fi: X } period: 2023 }\n",
    found: ["missing-comma 1:22  "],
    data: { a: { title: { fi: "X" }, period: 2023 } },
    fixed: "a: { title: { fi: X }, period: 2023 }\n",
  },
  {
    name: "missing comma before a field that the file knows",
    text: "a: { actor: x, role: lead }\nb: { actor: y role: lead }\n",
    found: ["missing-comma 2:14  "],
    data: { a: { actor: "x", role: "lead" }, b: { actor: "y", role: "lead" } },
    fixed: "a: { actor: x, role: lead }\nb: { actor: y, role: lead }\n",
  },
  {
    name: "missing colon before a text",
    text: 'id: a\ntitle "X"\nnote: b\n',
    found: ['missing-colon 2:1 title "X"'],
    data: { id: "a", title: "X", note: "b" },
  },
  {
    name: "missing colon above a list",
    text: "goals\n  - id: a\n    title: b\n",
    found: ["missing-colon 1:1 goals"],
    data: { goals: [{ id: "a", title: "b" }] },
  },
  {
    name: "missing colon in braces",
    text: 'title: { fi: "X", sv "Y" }\nvalue: { period: 1, value 2 }\n',
    found: ['missing-colon 1:19 sv "Y"', "missing-colon 2:21 value 2"],
    data: { title: { fi: "X", sv: "Y" }, value: { period: 1, value: 2 } },
  },
  {
    name: "missing colon before braces in braces",
    text: "a: { b { c: d }, e: f }\n",
    found: ["missing-colon 1:6 b"],
    data: { a: { b: { c: "d" }, e: "f" } },
  },
  {
    name: "missing dash of a later entry",
    text: "a:\n  - id: b\n    title: c\n    id: d\n    title: e\n",
    found: ["missing-dash 4:5 id: d"],
    data: {
      a: [
        { id: "b", title: "c" },
        { id: "d", title: "e" },
      ],
    },
  },
  {
    name: "missing dash of the first entry",
    text: "a:\n    id: b\n    title: c\n  - id: d\n",
    found: ["missing-dash 2:5 id: b"],
    data: { a: [{ id: "b", title: "c" }, { id: "d" }] },
  },
  {
    name: "missing dash before braces",
    text: "a:\n  - { id: b }\n    { id: c }\n",
    found: ["missing-dash 3:5 { id: c }"],
    data: { a: [{ id: "b" }, { id: "c" }] },
  },
  {
    name: "unclosed quote in braces",
    text: 'title: { fi: "Nuoret, sv: "De unga", en: "Youth" }\nid: a\n',
    found: ['unclosed-quote 1:14 "Nuoret'],
    data: { title: { fi: "Nuoret", sv: "De unga", en: "Youth" }, id: "a" },
  },
  {
    name: "unclosed quote before the brackets that close",
    text: 'title: { fi: "Nuoret", sv: "De unga }\nid: a\n',
    found: ['unclosed-quote 1:28 "De unga'],
    data: { title: { fi: "Nuoret", sv: "De unga" }, id: "a" },
  },
  {
    name: "unclosed quote far above the next one",
    text: `id: "a\nc: 1\n${Array.from({ length: 300 }, (_, n) => `k${n}: 1\n`).join("")}`,
    found: ['unclosed-quote 1:5 "a'],
    data: {
      id: "a",
      c: 1,
      ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${n}`, 1])),
    },
  },
  {
    name: "a bracket closed by another",
    text: "a: [{ b: 1]\nc: 2\n",
    found: ["unclosed-bracket 1:4 [{ b: 1"],
    data: { a: [{ b: 1 }], c: 2 },
  },
  {
    name: "the first line of an entry a space too deep",
    text: "a:\n  - id: b\n    title:\n       fi: c\n      sv: d\n  - id: e\n    title: f\n",
    found: ["bad-indent 4:8 fi: c"],
    data: {
      a: [
        { id: "b", title: { fi: "c", sv: "d" } },
        { id: "e", title: "f" },
      ],
    },
  },
  {
    name: "a dash a space too far left",
    text: "a:\n  - id: b\n    title: c\n - id: d\n    title: e\n  - id: f\n",
    found: ["bad-indent 4:2 - id: d"],
    data: { a: [{ id: "b", title: "c" }, { id: "d", title: "e" }, { id: "f" }] },
  },
  {
    name: "a field between two depths stands where others of its name do",
    text: "a:\n  - title:\n      fi: b\n    kind: c\n  - title:\n      fi: d\n     kind: e\n",
    found: ["bad-indent 7:6 kind: e"],
    data: {
      a: [
        { title: { fi: "b" }, kind: "c" },
        { title: { fi: "d" }, kind: "e" },
      ],
    },
  },
  {
    name: "two slips of indentation in one file",
    text: "a:\n  - id: b\n     title: c\n    kind: d\n  - id: e\n   title: f\n    kind: g\n",
    found: ["bad-indent 3:6 title: c", "bad-indent 6:4 title: f"],
    data: {
      a: [
        { id: "b", title: "c", kind: "d" },
        { id: "e", title: "f", kind: "g" },
      ],
    },
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
];
