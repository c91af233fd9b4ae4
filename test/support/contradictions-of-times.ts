import { type Case, action, settings } from "./contradiction-case.ts";

/** Schedules, statuses and terms. */
export const timeCases: readonly Case[] = [
  {
    name: "no status and no follow-up: asked for the latter",
    code: "action-overdue",
    plan: action("schedule: 2025–5/2026"),
    lines: [],
  },
  {
    name: "paused, cancelled and continuous actions are not late",
    code: "action-overdue",
    plan: `${action("schedule: 2025\n    status: paused")}  - { id: b, title: "B", schedule: 2025, status: cancelled }
  - { id: c, title: "C", schedule: jatkuva, status: in-progress }
  - { id: d, title: "D", schedule: 13/2025, status: in-progress }
`,
    lines: [],
  },
  {
    name: "a status of the plan's own scale",
    code: "completed-without-date",
    hyte: `${settings()}statusScale:
  - { id: valmista, title: "Valmista", phase: done }
`,
    plan: action("status: valmista"),
    lines: [4],
  },
  {
    name: "an unknown status has no phase",
    code: "stopped-without-reason",
    plan: action("status: pausd"),
    lines: [],
  },
  {
    name: "a reason without a date, and a date without a reason",
    code: "stopped-without-reason",
    plan: `${action("status: merged\n    statusDate: 2026-01-31")}  - id: b
    title: "B"
    status: paused
    statusReason: "Rahoitus päättyi"
`,
    lines: [4, 8],
  },
  {
    name: "a task without a status is late too, one that is done or paused is not",
    code: "task-overdue",
    plan: `tasks:
  - { id: a, title: "A", period: 2025 }
  - { id: b, title: "B", period: 2025, status: paused }
  - { id: c, title: "C", period: 2027 }
  - { id: d, title: "D" }
`,
    lines: [2],
  },
  {
    name: "days, seasons and open periods",
    code: "task-before-its-inputs",
    plan: `tasks:
  - { id: a, title: "A", period: syksy 2026 }
  - { id: b, title: "B", period: kevät 2026, after: [a] }
  - { id: c, title: "C", period: 2026-05-01, after: [b, d, e, f, c] }
  - { id: d, title: "D", period: 2026-05-02 }
  - { id: e, title: "E", period: jatkuva }
  - { id: f, title: "F" }
  - { id: g, title: "G", after: [a] }
  - { id: h, title: "H", period: syksy 2026, after: [a] }
`,
    lines: [3, 4],
  },
  {
    name: "before its time, without updates or over",
    code: "planned-although-started",
    plan: `actions:
  - { id: a, title: "A", status: planned, schedule: 2026 }
  - { id: b, title: "B", status: planned, schedule: 2025, updates: [{ date: 2026-01-20, text: "Haku on auki." }] }
  - { id: c, title: "C", status: planned, updates: [{ date: 2026-01-20, text: "Haku on auki." }] }
  - { id: d, title: "D", status: planned, schedule: 2026–2027, updates: [{ date: 2026-01-20, text: "Haku on auki." }] }
`,
    lines: [5],
  },
  {
    name: "years and months are held against the plan's days as exactly as they are written",
    code: "schedule-outside-plan",
    hyte: settings({ period: "2025-06-15/2029-05-31" }),
    plan: `actions:
  - { id: a, title: "A", schedule: 2025 }
  - { id: b, title: "B", schedule: 6/2025–5/2029 }
  - { id: c, title: "C", schedule: 2025-06-01/2025-06-30 }
  - { id: d, title: "D", schedule: 5/2025–9/2025 }
  - { id: e, title: "E", schedule: –2026 }
  - { id: f, title: "F", schedule: 5/2025–9/2025, status: cancelled }
  - { id: g, title: "G", schedule: 2024, replaces: [a] }
  - { id: h, title: "H", schedule: 2024–2026, replaces: [a] }
  - { id: i, title: "I", schedule: 13/2024 }
`,
    lines: [4, 5, 8],
  },
  {
    name: "no plan period, nothing to be outside of",
    code: "schedule-outside-plan",
    hyte: settings().replace(/^period.*\n/m, ""),
    plan: action("schedule: 1999"),
    lines: [],
  },
  {
    name: "a municipality's term of full months",
    code: "term-unknown",
    hyte: settings({ profile: "municipality", area: "KU179", term: "8/2021–5/2025" }),
    lines: [],
  },
  {
    name: "a term before those that the law table has",
    code: "term-unknown",
    hyte: settings({ term: "2013–2016", period: "2014–2016" }),
    lines: [],
  },
  {
    name: "a term that goes on",
    code: "term-unknown",
    hyte: settings({ term: "2025–" }),
    lines: [],
  },
  {
    name: "a county with a municipality's term",
    code: "term-unknown",
    hyte: settings({ term: "2023-01-01/2026-12-31" }),
    lines: [5],
  },
  {
    name: "days that do not exist are said elsewhere",
    code: "update-in-future",
    plan: action('updates: [{ date: "20.1.2025", text: "Ryhmät toimivat." }]'),
    lines: [],
  },
  {
    name: "only what is done, and only days that exist",
    code: "completed-in-future",
    plan: `actions:
  - { id: a, title: "A", status: cancelled, statusReason: "Ei rahaa", statusDate: 2027-01-01 }
  - { id: b, title: "B", status: done, statusDate: "31.5.2027" }
`,
    lines: [],
  },
  {
    name: "what is possible or ready is not late",
    code: "document-overdue",
    plan: `documents:
  - { id: a, title: "A", status: possible, due: 2025 }
  - { id: b, title: "B", status: starting, due: 2025 }
  - { id: c, title: "C", status: starting }
`,
    lines: [3],
  },
  {
    name: "a document that nothing relies on may be over",
    code: "document-expired",
    plan: 'documents: [{ id: a, title: "A", validity: 2020 }]\n',
    lines: [],
  },
];
