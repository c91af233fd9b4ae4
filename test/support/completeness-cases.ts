/** A plan, and the lines of plan/plan.yaml at which it must have findings of the code, and no others. */
export interface Case {
  readonly name: string;
  readonly code: string;
  readonly plan: string;
  readonly other?: string;
  readonly hyte?: string;
  /** Lines of plan/plan.yaml. */
  readonly lines: readonly number[];
}

/** A hyte.yaml of a county of two municipalities, with more lines at its end. */
export const settings = (lines = ""): string => `format: 1
profile: county
area: HVA04
title: "Vantaan ja Keravan hyvinvointisuunnitelma"
term: 2025-06-01/2029-05-31
stage: approved
languages: [fi]
${lines}`;

/** A goal with nothing but its title; further fields may follow. */
export const goal = `goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
`;

/** What the examples of the rules cannot show: follow-on findings, limits, and what is not asked. */
export const cases: readonly Case[] = [
  {
    name: "a misspelt goal of an action that would own it is one finding",
    code: "goal-without-owner",
    plan: `${goal}actions:
  - { id: unikoulu, title: "Unikoulu", goals: [unni], owners: [kunnat] }
actors:
  - { id: kunnat, title: "Alueen kunnat" }
`,
    lines: [],
  },
  {
    name: "an unknown goal that is nothing like this one hides nothing",
    code: "goal-without-owner",
    plan: `${goal}actions:
  - { id: unikoulu, title: "Unikoulu", goals: [liikkuminen], owners: [kunnat] }
actors:
  - { id: kunnat, title: "Alueen kunnat" }
`,
    lines: [2],
  },
  {
    name: "a misspelt observation is one finding",
    code: "observation-without-goal",
    plan: `observations:
  - { id: valvominen, title: "Nuoret valvovat" }
${goal}    basedOn: [valvomine]
`,
    lines: [],
  },
  {
    name: "a misspelt focus area is one finding",
    code: "focus-area-without-goals",
    plan: `focusAreas:
  - { id: mielen-hyvinvointi, title: "Mielen hyvinvointi" }
${goal}    focusArea: mielen-hyvinvonti
`,
    lines: [],
  },
  {
    name: "a misspelt phenomenon is one finding",
    code: "phenomenon-without-goals",
    plan: `phenomena:
  - { id: yksinaisyys, title: "Yksinäisyys" }
${goal}    phenomenon: yksinaisyy
`,
    lines: [],
  },
  {
    name: "a cancelled action needs no goal",
    code: "action-without-goal",
    plan: `actions: [{ id: unikoulu, title: "Unikoulu", status: cancelled }]
`,
    lines: [],
  },
  {
    name: "an action's ground is its goal's too",
    code: "goal-without-basis",
    plan: `observations:
  - { id: valvominen, title: "Nuoret valvovat" }
${goal}    actions: [{ id: unikoulu, title: "Unikoulu", basedOn: [valvominen] }]
`,
    lines: [],
  },
  {
    name: "a metric of a merged goal needs no name",
    code: "metric-without-title",
    plan: `${goal}    mergedInto: jaksaminen
    metrics: [{ id: unimittari }]
  - { id: jaksaminen, title: "Nuoret jaksavat" }
`,
    lines: [],
  },
  {
    name: "two metrics of one indicator are one finding",
    code: "metric-without-unit",
    plan: `${goal}    metrics: [{ id: a, indicator: ruutuaika }, { id: b, indicator: ruutuaika }]
indicators:
  - { id: ruutuaika, title: "Ruutuaika", producer: "THL" }
`,
    lines: [6],
  },
  {
    name: "what a lost indicator has is not known",
    code: "metric-without-unit",
    plan: `${goal}    metrics: [{ id: unimittari, indicator: puuttuva, targets: [{ period: 2029, value: 1 }] }]
`,
    lines: [],
  },
  {
    name: "a metric of a dropped goal is asked nothing",
    code: "metric-without-baseline",
    plan: `${goal}    dropped: { date: 2026-02-02, reason: "Siirtyi kunnille." }
    metrics: [{ id: unimittari, title: "Uni", targets: [{ period: 2029, value: 1 }] }]
`,
    lines: [],
  },
  {
    name: "a metric under a cancelled action alone is asked nothing",
    code: "metric-without-target",
    plan: `${goal}    actions:
      - id: unikoulu
        title: "Unikoulu"
        status: cancelled
        metrics: [{ id: unimittari, title: "Uni" }]
`,
    lines: [],
  },
  {
    name: "a metric that nothing uses is asked as any other",
    code: "metric-without-target",
    plan: `metrics:
  - { id: unimittari, title: "Uni" }
`,
    lines: [2],
  },
  {
    name: "an indicator named under an action is pointed at there",
    code: "metric-without-target",
    plan: `indicators:
  - { id: ruutuaika, title: "Ruutuaika", unit: "%", producer: "THL" }
${goal}    actions:
      - id: unikoulu
        title: "Unikoulu"
        metrics:
          - ruutuaika
`,
    lines: [10],
  },
  {
    name: "once the first measurement should be there, a baseline is asked for",
    code: "metric-without-baseline",
    plan: `${goal}    metrics:
      - id: unimittari
        title: "Uni"
        targets: [{ period: 2029, value: 1 }]
        measurableFrom: { period: 2025, reason: "Uusi tietojärjestelmä." }
`,
    lines: [5],
  },
  {
    name: "a baseline that is yes or no makes a metric one that is done or not",
    code: "metric-without-unit",
    plan: `${goal}    metrics:
      - { id: tehty, title: "Sovittu", baseline: { period: 2025, value: false } }
      - { id: tehty-2, title: "Sovittu", values: [{ period: 2025, value: true }] }
`,
    lines: [],
  },
  {
    name: "actors that are part of each other have no contact",
    code: "actor-without-contact",
    plan: `${goal}    owners: [kunnat]
actors:
  - { id: kunnat, title: "Alueen kunnat", partOf: kuntapiiri }
  - { id: kuntapiiri, title: "Kuntapiiri", partOf: kunnat }
`,
    lines: [6],
  },
  {
    name: "an actor that leads only what is cancelled needs no contact",
    code: "actor-without-contact",
    plan: `${goal}    actions: [{ id: unikoulu, title: "Unikoulu", status: cancelled, owners: [kunnat] }]
actors:
  - { id: kunnat, title: "Alueen kunnat" }
`,
    lines: [],
  },
  {
    name: "everyone in Swedish and in English",
    code: "everyone-as-owner",
    plan: `${goal}    owners: [kaikki-sv, kaikki-en, kunnat]
actors:
  - { id: kaikki-sv, title: { fi: "Yhteistyö", sv: "Alla aktörer" } }
  - { id: kaikki-en, title: { fi: "Yhteistyössä", en: " Everyone " } }
  - { id: kunnat, title: "Kaikki kunnat" }
`,
    lines: [4, 4],
  },
  {
    name: "a continuous action of a plan without a period has no start",
    code: "action-without-update",
    plan: `${goal}    actions: [{ id: unikoulu, title: "Unikoulu", schedule: jatkuva }]
`,
    lines: [],
  },
  {
    name: "nothing is asked before the plan itself has run for 90 days",
    code: "action-without-update",
    hyte: settings("period: 9/2026–2029\n"),
    plan: `${goal}    actions: [{ id: unikoulu, title: "Unikoulu", schedule: 2019–2029 }]
`,
    lines: [],
  },
  {
    name: "nothing is asked on the 89th day, and on the 90th it is",
    code: "action-without-update",
    plan: `${goal}    actions:
      - { id: unikoulu, title: "Unikoulu", schedule: 2026-08-04/2027-05-31 }
      - { id: uniseula, title: "Uniseula", schedule: 2026-08-03/2027-05-31 }
`,
    lines: [6],
  },
  {
    name: "a municipality without its area may be any",
    code: "municipality-missing",
    plan: `municipalities:
  - { id: vantaa, area: KU092 }
  - { id: naapuri, title: "Naapuri" }
`,
    lines: [],
  },
  {
    name: "a file that cannot be read may have the rest of the municipalities",
    code: "municipality-missing",
    plan: `municipalities:
  - { id: vantaa, area: KU092 }
`,
    other: `municipalities:
  - { id: kerava, area: "KU245 }
`,
    lines: [],
  },
  {
    name: "an owner whose sector is not known may be of any",
    code: "single-sector-goal",
    plan: `${goal}    owners: [a, b]
actors:
  - { id: a, title: "Opiskeluhuolto", sector: education }
  - { id: b, title: "Ryhmä", sector: education, members: [a] }
`,
    lines: [],
  },
  {
    name: "one party that answers for all is not yet a sector",
    code: "single-sector-goal",
    plan: `${goal}    owners: [a]
    actions: [{ id: unikoulu, title: "Unikoulu", owners: [a] }]
actors:
  - { id: a, title: "Oppilaitos", sector: education }
`,
    lines: [],
  },
  {
    name: "an action merged into another is asked nothing",
    code: "dropped-goal-with-open-actions",
    plan: `${goal}    dropped: { date: 2026-02-02, reason: "Siirtyi kunnille." }
    actions:
      - { id: unikoulu, title: "Unikoulu", status: planned, mergedInto: uniseula }
      - { id: uniseula, title: "Uniseula" }
`,
    lines: [],
  },
  {
    name: "only an own-activity kind on every metric counts",
    code: "own-activity-only",
    plan: `${goal}    metrics: [{ id: a, title: "Ryhmät", kind: performance }]
    actions: [{ id: unikoulu, title: "Unikoulu", metrics: [{ id: b, title: "Tilat", kind: structure }] }]
`,
    lines: [],
  },
];
