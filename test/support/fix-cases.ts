/** Settings with nothing to be fixed. */
export const settings = `format: 1
profile: municipality
area: KU179
title: "Jyväskylän hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
`;

/** A slip in a plan, the findings of reading that it gives, and what --fix makes of it. */
export interface FixCase {
  readonly name: string;
  /** Lines below `goals:` and the id of the first goal. */
  readonly text: string;
  readonly codes: readonly string[];
  /** Undefined where the file stays as it is. */
  readonly fixed?: string;
}

/** Two fields on one line, of which none may be taken for the text of the other. */
const joined: readonly FixCase[] = [
  {
    name: "two languages",
    text: 'title:\n      sv: "Siffrorna"      en: "The figures"\n',
    codes: ["missing-line-break"],
    fixed: 'title:\n      sv: "Siffrorna"\n      en: "The figures"\n',
  },
  {
    name: "two fields, the second of another kind",
    text: 'rhythm: "2 years"    min: 0\n',
    codes: ["missing-line-break"],
    fixed: 'rhythm: "2 years"\n    min: 0\n',
  },
  {
    name: "a field after braces",
    text: 'title: { fi: "Uni" }    note: "x"\n',
    codes: ["missing-line-break"],
    fixed: 'title: { fi: "Uni" }\n    note: "x"\n',
  },
  {
    name: "a field after a plain id",
    text: 'actions:\n      - id: aa        title: "x"\n',
    codes: ["missing-line-break"],
    fixed: 'actions:\n      - id: aa\n        title: "x"\n',
  },
  {
    name: "an entry after its field",
    text: 'actions:      - id: aa\n        title: "x"\n',
    codes: ["missing-line-break"],
    fixed: 'actions:\n      - id: aa\n        title: "x"\n',
  },
  {
    name: "the first language after its field",
    text: 'title:      fi: "x"\n      sv: "y"\n',
    codes: ["missing-line-break"],
    fixed: 'title:\n      fi: "x"\n      sv: "y"\n',
  },
  {
    name: "two fields with one space between them",
    text: 'rhythm: "2 years" min: 0\n',
    codes: ["missing-line-break"],
  },
  {
    name: "two fields with a comma between them",
    text: 'rhythm: "2 years", min: 0\n',
    codes: ["missing-line-break"],
  },
  {
    name: "a field after a field of the same name",
    text: 'title: "x"    title: "y"\n',
    codes: ["missing-line-break", "duplicate-key"],
  },
  {
    name: "two languages in braces over several lines",
    text: 'title: {\n      fi: "x" sv: "y"\n    }\n',
    codes: ["missing-comma"],
    fixed: 'title: {\n      fi: "x", sv: "y"\n    }\n',
  },
  {
    name: "a second language in a text without quotes, one space apart",
    text: "title: Nuoret sv: Unga\n    note: x\n",
    codes: ["missing-line-break"],
  },
];

/** What touches a colon, and is a text, a list or a mapping only at times. */
const glued: readonly FixCase[] = [
  ...[
    "actor:#kunnat",
    "role:> lead",
    "fi:*a",
    "fi:!a",
    "sv:|b",
    'fulfils:&["417/2007 12 §"]',
    "max:?100",
    'sv:~"abc"',
    'fi:Z "abc"',
  ].map((line) => ({
    name: line,
    text: `${line}\n    note: "x"\n`,
    codes: ["missing-space-after-colon"],
  })),
  ...["fi:*a", "fi:!a", "fi:> a", "fi:?100", 'fi:~"abc"', 'fi:Z "abc"'].map((entry) => ({
    name: `${entry} in braces`,
    text: `title: { ${entry}, sv: "x" }\n`,
    codes: ["missing-space-after-colon"],
  })),
  { name: "owners:.", text: "owners:. [{ actor: kunnat }]\n", codes: [] },
  ...["fi:abc", 'fi:"abc"'].map((entry) => ({
    name: `${entry} in braces`,
    text: `title: { ${entry}, sv: "x" }\n`,
    codes: ["missing-space-after-colon"],
    fixed: `title: { ${entry.replace(":", ": ")}, sv: "x" }\n`,
  })),
  ...["serves:[a, b]", 'title:"Uni" # huom', "max:10"].map((line) => ({
    name: line,
    text: `${line}\n    note: "x"\n`,
    codes: ["missing-space-after-colon"],
    fixed: `${line.replace(":", ": ")}\n    note: "x"\n`,
  })),
];

/** Lists and mappings with a slip in them, which are no text. */
const torn: readonly FixCase[] = [
  ...[
    "targetGroups: [adults]~",
    "baseline: { period: 2}23, value: 87.2 }",
    "owners: [{ actor: kunnat, @role: lead }]",
    "serves: [laste]-ja-nuoret, opiskeluhuolto]",
    "series:\n      -  period: 2024, value: 1.3 }",
  ].map((text) => ({ name: text, text: `${text}\n`, codes: ["yaml-syntax"] })),
  {
    name: "a mark before a field in braces",
    text: "ages: { from: 13, !to: 16 }\n",
    codes: ["comma-in-braces"],
  },
  { name: "a mark before a name", text: "owner: @kunnat\n", codes: ["reserved-start"] },
  {
    name: "a list before the text of a title",
    text: "title: [Luonnos] Nuoret\n",
    codes: ["reserved-start"],
    fixed: 'title: "[Luonnos] Nuoret"\n',
  },
  {
    name: "a comma in a number beside a word",
    text: "baseline: { period: 2024, value: 12, noin }\n",
    codes: ["comma-in-braces"],
  },
];

/** What follows a text in quotes. */
const afterQuotes: readonly FixCase[] = [
  { name: "a mark after a text", text: 'label: "2.7"#\n', codes: ["text-after-quotes"] },
  {
    name: "a letter after a period in braces",
    text: 'evidence: [{ period: "2013–2025"ä }]\n',
    codes: ["text-after-quotes"],
  },
  {
    name: "a word after a text",
    text: 'title: "Uni"-ohjelma\n',
    codes: ["text-after-quotes"],
    fixed: "title: '\"Uni\"-ohjelma'\n",
  },
];

/** Marks that are not seen. */
const unseen: readonly FixCase[] = [
  {
    name: "a lone CR in a text in quotes",
    text: 'title: "Nuo\rret"\n',
    codes: ["unprintable-character"],
    fixed: 'title: "Nuo ret"\n',
  },
  {
    name: "a lone CR in a text without quotes, beside a space",
    text: "title: Nuoret \rnukkuvat\n",
    codes: ["unprintable-character"],
    fixed: "title: Nuoret nukkuvat\n",
  },
  {
    name: "a lone CR at the end of a line",
    text: 'title: "Nuoret"\r \n',
    codes: ["unprintable-character"],
    fixed: 'title: "Nuoret" \n',
  },
  {
    name: "a lone CR after a colon",
    text: 'title:\r"Nuoret"\n',
    codes: ["unprintable-character"],
  },
  {
    name: "a lone CR in place of a line end",
    text: 'title: "Nuoret"\r    note: "x"\n',
    codes: ["unprintable-character"],
  },
  {
    name: "a lone CR before a field after plain text",
    text: "title: Nuoret\r    note: x\n",
    codes: ["unprintable-character"],
  },
  {
    name: "a lone CR among line ends of Windows",
    text: 'title: "Nuo\rret"\r\n',
    codes: ["unprintable-character"],
    fixed: 'title: "Nuo ret"\r\n',
  },
  {
    name: "NUL in an indent and in a text",
    text: 'x: 1\n   \0title: "Nuo\0ret"\n',
    codes: ["unprintable-character"],
    fixed: 'x: 1\n    title: "Nuoret"\n',
  },
  {
    name: "NUL put into an indent",
    text: 'x: 1\n    \0title: "Nuoret"\n',
    codes: ["unprintable-character"],
    fixed: 'x: 1\n    title: "Nuoret"\n',
  },
  {
    name: "NUL in the place of spaces",
    text: 'title:\0"Nuoret"\n',
    codes: ["unprintable-character", "missing-space-after-colon"],
    fixed: 'title: "Nuoret"\n',
  },
  {
    name: "a no-break space put into an indent",
    text: 'x: 1\n    \u00a0title: "Nuoret"\n',
    codes: ["unusual-space"],
    fixed: 'x: 1\n    title: "Nuoret"\n',
  },
  {
    name: "a run of ordinary and no-break spaces",
    text: 'title: "Nuoret\u00a0 \u00a0nukkuvat, 7 \u00a0§"\n',
    codes: ["no-break-space"],
    fixed: 'title: "Nuoret nukkuvat, 7\u00a0§"\n',
  },
  {
    name: "a dash for a letter, on the line of a mapping",
    text: 'metrics:\n      - id: m\n        -im: reach\n        kind: "x"\n',
    codes: ["missing-space-after-dash", "bad-indent"],
  },
];

export const fixCases: readonly FixCase[] = [
  ...joined,
  ...glued,
  ...torn,
  ...afterQuotes,
  ...unseen,
];
