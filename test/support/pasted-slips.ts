import type { Slipped } from "./slips.ts";

const pasted = [
  ["a no-break space", "\u00a0"],
  ["a narrow no-break space", "\u202f"],
  ["a figure space", "\u2007"],
  ["an ideographic space", "\u3000"],
] as const;

const two = {
  goals: [
    { id: "a", title: "Nuoret" },
    { id: "b", title: "Lapset" },
  ],
};
const mendedTwo = "goals:\n  - id: a\n    title: Nuoret\n  - id: b\n    title: Lapset\n";

/** Spaces that are none, dashes that touch what follows, markers of Git: what comes by pasting and merging. */
export const pastedSlips: readonly Slipped[] = [
  ...pasted.flatMap(([name, space]): readonly Slipped[] => [
    {
      name: `${name} as indentation`,
      text: `goals:\n  - id: a\n${space.repeat(4)}title: Nuoret\n  - id: b\n    title: Lapset\n`,
      found: [`unusual-space 3:1 ${space.repeat(4)}`],
      data: two,
      fixed: mendedTwo,
    },
    {
      name: `${name} after a dash`,
      text: `goals:\n  - id: a\n    title: Nuoret\n  -${space}id: b\n    title: Lapset\n`,
      found: [`unusual-space 4:4 ${space}`],
      data: two,
      fixed: mendedTwo,
    },
    {
      name: `${name} after a colon`,
      text: `goals:\n  - id: a\n    title:${space}Nuoret\n  - id: b\n    title: Lapset\n`,
      found: [`unusual-space 3:11 ${space}`],
      data: two,
      fixed: mendedTwo,
    },
  ]),
  {
    name: "a no-break space before a colon",
    text: "a: 1\nb\u00a0: 2\n",
    found: ["unusual-space 2:2 \u00a0"],
    data: { a: 1, b: 2 },
    fixed: "a: 1\nb : 2\n",
  },
  {
    name: "no-break spaces in braces over lines",
    text: "a: [\n\u00a0\u00a0{ b: 1,\u00a0c: 2 },\n  d,\n\u00a0\u00a0]\ne: f\n",
    found: ["unusual-space 2:1 \u00a0\u00a0"],
    data: { a: [{ b: 1, c: 2 }, "d"], e: "f" },
    fixed: "a: [\n  { b: 1, c: 2 },\n  d,\n  ]\ne: f\n",
  },
  {
    name: "no-break spaces on many lines: once for the file",
    text: "goals:\n\u00a0\u00a0-\u00a0id:\u00a0a\n\u00a0\u00a0\u00a0\u00a0title: Nuoret\n  - id: b\n  \u00a0\u00a0title: Lapset\n",
    found: ["unusual-space 2:1 \u00a0\u00a0"],
    data: two,
    fixed: mendedTwo,
  },
  {
    name: "a space without width before a key",
    text: "id: a\n\u200btitle: b\n",
    found: ["unusual-space 2:1 \u200b"],
    data: { id: "a", title: "b" },
    fixed: "id: a\ntitle: b\n",
  },
  {
    name: "no-break spaces on an empty line and before a comment",
    text: "id: a\n\u00a0\u00a0\n\u00a0# huom\ntitle: b\n",
    found: ["unusual-space 2:1 \u00a0\u00a0"],
    data: { id: "a", title: "b" },
    fixed: "id: a\n  \n # huom\ntitle: b\n",
  },
  {
    name: "no-break spaces between entries in brackets",
    text: 'a: {\u00a0b: "x,\u00a0y"\u00a0,\u00a0c:\u00a0[d,\u00a0e]\u00a0} # f\ng: 1\n',
    found: ["unusual-space 1:5 \u00a0"],
    data: { a: { b: "x,\u00a0y", c: ["d", "e"] }, g: 1 },
    fixed: 'a: { b: "x,\u00a0y" , c: [d, e] } # f\ng: 1\n',
  },
  {
    name: "a no-break space after quotes",
    text: 'a: "x"\u00a0\nb: "y"\u00a0# huom\n',
    found: ["unusual-space 1:7 \u00a0"],
    data: { a: "x", b: "y" },
    fixed: 'a: "x" \nb: "y" # huom\n',
  },
  {
    name: "a no-break space below a dash that stands alone",
    text: "a:\n  -\n    b:\u00a01\n",
    found: ["unusual-space 3:7 \u00a0"],
    data: { a: [{ b: 1 }] },
    fixed: "a:\n  -\n    b: 1\n",
  },
  {
    name: "no-break spaces before the lines of a block text, but not within it",
    text: "a: |\n\u00a0\u00a0x:\u00a0y\n\n  -\u00a0z\n  \u00a0\u00a0w\nb: 1\n",
    found: ["unusual-space 2:1 \u00a0\u00a0"],
    data: { a: "x:\u00a0y\n\n-\u00a0z\n\u00a0\u00a0w\n", b: 1 },
    fixed: "a: |\n  x:\u00a0y\n\n  -\u00a0z\n  \u00a0\u00a0w\nb: 1\n",
  },
  {
    name: "no-break spaces before a text that goes on, but not those within it",
    text: "a:\n  b: x\n\u00a0\u00a0\u00a0\u00a0y z\n    c:\u00a0d\n",
    found: ["unusual-space 3:1 \u00a0\u00a0\u00a0\u00a0"],
    data: { a: { b: "x y z c:\u00a0d" } },
    fixed: "a:\n  b: x\n    y z\n    c:\u00a0d\n",
  },
  {
    name: "a no-break space and other slips",
    text: "a:\u00a0Tavoite: x\nb: @y z\nc:\n  -d: e\n",
    found: [
      "unusual-space 1:3 \u00a0",
      "colon-in-text 1:4 Tavoite: x",
      "reserved-start 2:4 @y z",
      "missing-space-after-dash 4:3 -d: e",
    ],
    data: { a: "Tavoite: x", b: "@y z", c: [{ d: "e" }] },
    fixed: 'a: "Tavoite: x"\nb: "@y z"\nc:\n  - d: e\n',
  },
  {
    name: "versions that Git could not bring together",
    text: "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: @3\n>>>>>>> muutokset\nc:1\n",
    found: ["merge-conflict 2:1 <<<<<<< HEAD"],
    data: undefined,
  },
  {
    name: "two conflicts, the second with what both versions come from",
    text: "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\nb: |\n<<<<<<< HEAD\n  c\n||||||| 1a2b\n  d\n=======\n  e\n>>>>>>> x\n",
    found: ["merge-conflict 1:1 <<<<<<< HEAD", "merge-conflict 7:1 <<<<<<< HEAD"],
    data: undefined,
  },
  {
    name: "markers that were left behind",
    text: 'a: 1\n=======\nb: "x\n>>>>>>> x\n',
    found: ["merge-conflict 2:1 ======="],
    data: undefined,
  },
  {
    name: "what looks like markers within texts",
    text: "a: |\n  =======\n  <<<<<<< x\nb: '\n  >>>>>>> x'\n",
    found: [],
    data: { a: "=======\n<<<<<<< x\n", b: " >>>>>>> x" },
  },
  {
    name: "a dash that touches its key, among others",
    text: "goals:\n  - id: a\n    title: Nuoret\n  -id: b\n    title: Lapset\n",
    found: ["missing-space-after-dash 4:3 -id: b"],
    data: two,
    fixed: mendedTwo,
  },
  {
    name: "a dash that touches its key, and lines that stand below the key",
    text: "goals:\n  -id: a\n   title: Nuoret\n  -id: b\n   title: Lapset\n",
    found: ["missing-space-after-dash 2:3 -id: a", "missing-space-after-dash 4:3 -id: b"],
    data: two,
    fixed: mendedTwo,
  },
  {
    name: "dashes that touch their keys within each other",
    text: "a:\n  -b: 1\n    c:\n      -d: 2\n",
    found: ["missing-space-after-dash 2:3 -b: 1", "missing-space-after-dash 4:7 -d: 2"],
    data: { a: [{ b: 1, c: [{ d: 2 }] }] },
    fixed: "a:\n  - b: 1\n    c:\n      - d: 2\n",
  },
  {
    name: "a dash that touches an empty key",
    text: "a:\n  -title:\n      fi: b\n",
    found: ["missing-space-after-dash 2:3 -title:"],
    data: { a: [{ title: { fi: "b" } }] },
    fixed: "a:\n  - title:\n      fi: b\n",
  },
  {
    name: "dashes that touch words, quotes and brackets",
    text: 'a:\n  # huom\n  -b\n  -c-d\ne:\n  -"f"\n  -{ g: h }\n',
    found: [
      "missing-space-after-dash 3:3 -b",
      "missing-space-after-dash 4:3 -c-d",
      'missing-space-after-dash 6:3 -"f"',
      "missing-space-after-dash 7:3 -{ g: h }",
    ],
    data: { a: ["b", "c-d"], e: ["f", { g: "h" }] },
    fixed: 'a:\n  # huom\n  - b\n  - c-d\ne:\n  - "f"\n  - { g: h }\n',
  },
  {
    name: "dashes that belong to texts and numbers",
    text: "a:\n  -5\nb: -ohjelma\nc: kouluterveys\n  -kysely\nd: |\n  -e: f\ng:\n  -ohjelma on tekstiä\n",
    found: [],
    data: {
      a: -5,
      b: "-ohjelma",
      c: "kouluterveys -kysely",
      d: "-e: f\n",
      g: "-ohjelma on tekstiä",
    },
  },
];
