import type { Case } from "./contradiction-case.ts";

/** Responsible parties, chains of references and titles. */
export const partyCases: readonly Case[] = [
  {
    name: "what is over, paused, given up or dropped needs its party no longer",
    code: "abolished-actor",
    plan: `actors: [{ id: toimisto, title: "Hanketoimisto", validTo: 2026-06-30 }, { id: outo, title: "Outo", validTo: "1.1.2020" }]
goals:
  - { id: a, title: "A", owners: [toimisto], dropped: { date: 2026-06-30, reason: "Hanke päättyi" } }
  - { id: b, title: "B", owners: [outo] }
actions:
  - { id: c, title: "C", owners: [toimisto], status: cancelled, schedule: 2027 }
  - { id: d, title: "D", owners: [toimisto], status: paused, schedule: 2026 }
  - { id: e, title: "E", owners: [toimisto], status: done }
  - { id: f, title: "F", owners: [toimisto], status: done, schedule: 9/2026 }
  - { id: g, title: "G", owners: [toimisto], schedule: 2027 }
  - { id: h, title: "H", owners: [toimisto] }
`,
    lines: [9, 10, 11],
  },
  {
    name: "days that do not exist are said elsewhere",
    code: "dates-inverted",
    plan: 'actors: [{ id: a, title: "A", validFrom: "31.12.2009", validTo: 2022-12-31 }]\n',
    lines: [],
  },
  {
    name: "in a document and a task, by an id that does not exist",
    code: "same-party-twice",
    plan: `actors: [{ id: kunnat, title: "Kunnat" }]
documents:
  - { id: a, title: "A", owners: [kunnat, { actor: kunnat }] }
tasks:
  - { id: b, title: "B", owners: [kunat, kunat] }
`,
    lines: [3, 5],
  },
  {
    name: "in a long list",
    code: "same-party-twice",
    plan: `tasks:
  - id: b
    title: "B"
    owners:
${Array.from({ length: 20 }, (_, index) => `      - a${index % 19}\n`).join("")}`,
    lines: [24],
  },
  {
    name: "a tangle of tasks: one finding for each way back",
    code: "circular-reference",
    plan: `tasks:
  - { id: a, title: "A", after: [b, c] }
  - { id: b, title: "B", after: [c] }
  - { id: c, title: "C", after: [a, b] }
`,
    lines: [4, 4],
  },
  {
    name: "a part of a part of itself, in one of two loops that do not touch",
    code: "circular-reference",
    plan: `documents:
  - { id: a, title: "A", partOf: b }
  - { id: b, title: "B", partOf: a }
  - { id: c, title: "C", annexedTo: c }
  - { id: d, title: "D", partOf: a }
`,
    lines: [3, 4],
  },
  {
    name: "a goal that is dropped may have lent its title",
    code: "duplicate-title",
    plan: `goals:
  - { id: a, title: "Uni", mergedInto: b }
  - { id: b, title: "Uni" }
  - { id: c, title: "Uni", dropped: { date: 2026-01-31, reason: "Sama kuin b" } }
`,
    lines: [],
  },
  {
    name: "an action of two goals is named once, a cancelled one not",
    code: "duplicate-title",
    plan: `goals:
  - id: a
    title: "Uni"
    actions:
      - { id: c, title: "Unikoulu", goals: [b] }
      - { id: d, title: "Unikoulu", goals: [b] }
      - { id: e, title: "Unikoulu", status: cancelled }
  - { id: b, title: "Liike" }
`,
    lines: [6],
  },
];

/** Printed numbers. */
export const labelCases: readonly Case[] = [
  {
    name: "metrics, phenomena and focus areas have numbers too",
    code: "duplicate-label",
    plan: `focusAreas:
  - id: a
    label: 1
    title: "A"
    phenomena: [{ id: c, label: 1, title: "C" }, { id: d, label: "1", title: "D" }]
  - { id: b, label: 1, title: "B" }
metrics:
  - { id: e, label: 60, title: "E" }
  - { id: f, label: 60, title: "F" }
`,
    lines: [5, 6, 9],
  },
  {
    name: "numbers that begin anew repeat only under one home",
    code: "duplicate-label",
    plan: `goals:
  - id: a
    title: "A"
    actions: [{ id: c, label: 1, title: "C" }, { id: d, title: "D" }]
    metrics: [{ id: e, label: 1, title: "E" }]
  - id: b
    title: "B"
    actions: [{ id: f, label: 1, title: "F" }, { id: g, label: 1, title: "G" }]
    metrics: [{ id: h, label: 1, title: "H" }]
actions:
  - { id: i, label: 1, title: "I", metrics: [{ id: j, label: 1, title: "J" }] }
`,
    lines: [8],
  },
];

/** What nothing refers to. */
export const unusedCases: readonly Case[] = [
  {
    name: "a file that cannot be read may use it",
    code: "unused-actor",
    plan: 'actors: [{ id: kunnat, title: "Kunnat" }]\n',
    other: 'goals: [{ id: a, title: "A", owners: [kunnat }]\n',
    lines: [],
  },
  {
    name: "what was left out of a file may use it",
    code: "unused-actor",
    plan: 'actors: [{ id: kunnat, title: "Kunnat" }, { id: liitto, title: "Liitto" }]\n',
    other: "goals: [{ id: a, title: A, owners: { actor: kunnat } }]\n",
    lines: [1],
  },
  {
    name: "in a damaged file of its own",
    code: "unused-practice",
    plan: 'practices: [{ id: verso, title: "Verso", kattavuus: 3 }, { id: friends, title: "Friends" }]\n',
    lines: [1],
  },
  {
    name: "a misspelt mention is one finding",
    code: "unused-indicator",
    plan: `indicators: [{ id: yksinaisyys, title: "Yksinäisyys" }]
metrics: [{ id: a, title: "A", indicator: yksinaisyy }]
`,
    lines: [],
  },
  {
    name: "a metric whose goal does not exist is one finding",
    code: "unused-metric",
    plan: 'metrics: [{ id: a, title: "A", goals: [un] }]\n',
    lines: [],
  },
];
