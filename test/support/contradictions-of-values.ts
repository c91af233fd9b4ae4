import { type Case, metric, scale, settings } from "./contradiction-case.ts";

/** Targets against baselines, directions and one another. */
export const targetCases: readonly Case[] = [
  {
    name: "a baseline that goes on has no end that a target could follow",
    code: "target-not-after-baseline",
    plan: metric(
      "baseline: { period: jatkuva, value: 3 }\n    targets: [{ period: 2024, value: 4 }]",
    ),
    lines: [],
  },
  {
    name: "a target whose period cannot be read is said elsewhere",
    code: "target-not-after-baseline",
    plan: metric(
      "baseline: { period: 2025, value: 3 }\n    targets: [{ period: 13/2024, value: 4 }]",
    ),
    lines: [],
  },
  {
    name: "a yes that is there already",
    code: "target-equals-baseline",
    plan: metric(
      "baseline: { period: 2025, value: true }\n    targets: [{ period: 2027, value: true }]",
    ),
    lines: [5],
  },
  {
    name: "an upper limit at the baseline where less is better",
    code: "target-equals-baseline",
    plan: metric(
      "direction: down\n    baseline: { period: 2025, value: 3 }\n    targets: [{ period: 2027, atMost: 3 }]",
    ),
    lines: [6],
  },
  {
    name: "a band that begins at the baseline asks for something",
    code: "target-equals-baseline",
    plan: metric(
      "direction: up\n    baseline: { period: 2025, value: 3 }\n    targets: [{ period: 2027, between: { low: 3, high: 4 } }]",
    ),
    lines: [],
  },
  {
    name: "a baseline that is no level of the scale is said elsewhere",
    code: "target-equals-baseline",
    plan: metric(
      `${scale}\n    baseline: { period: 2025, value: hyvin }\n    targets: [{ period: 2027, value: hyvin }]`,
    ),
    lines: [],
  },
  {
    name: "the direction may be the indicator's",
    code: "direction-contradicts-target",
    plan: `indicators:
  - { id: yksinaisyys, title: "Yksinäisiä, %", direction: down }
metrics:
  - indicator: yksinaisyys
    baseline: { period: 2025, value: 10 }
    targets: [{ period: 2027, between: { low: 11, high: 12 } }]
`,
    lines: [6],
  },
  {
    name: "the difference between groups has another direction than the indicator",
    code: "direction-contradicts-target",
    plan: metric(
      'direction: up\n    aim: gap\n    gap: { of: "työttömät", against: "työlliset" }\n    baseline: { period: 2025, value: 5 }\n    targets: [{ period: 2027, value: 3 }]',
    ),
    lines: [],
  },
  {
    name: "two limits are a band, whatever the direction",
    code: "direction-contradicts-target",
    plan: metric("direction: up\n    targets: [{ period: 2027, atLeast: 3, atMost: 5 }]"),
    lines: [],
  },
  {
    name: "a target without a value contradicts nothing",
    code: "direction-contradicts-target",
    plan: metric("direction: up\n    targets: [{ period: 2027 }]"),
    lines: [],
  },
  {
    name: "order is not judged where a period cannot be read",
    code: "targets-out-of-order",
    plan: metric("targets: [{ period: 2029, value: 1 }, { period: 13/2024, value: 2 }]"),
    lines: [],
  },
  {
    name: "a limit that is loosened goes back",
    code: "targets-not-monotonic",
    plan: metric(
      "direction: up\n    targets: [{ period: 2027, atLeast: 5 }, { period: 2029, atLeast: 4 }]",
    ),
    lines: [5],
  },
  {
    name: "targets in the wrong order are said elsewhere",
    code: "targets-not-monotonic",
    plan: metric(
      "direction: up\n    targets: [{ period: 2029, value: 5 }, { period: 2027, value: 4 }]",
    ),
    lines: [],
  },
  {
    name: "steps without a value, a direction or a change are none back",
    code: "targets-not-monotonic",
    plan: `${metric("direction: up\n    targets: [{ period: 2027 }, { period: 2029, value: 4 }]")}  - id: toinen
    title: "Kouluja"
    targets: [{ period: 2027, value: 5 }, { period: 2029, value: 4 }]
  - id: kolmas
    title: "Kouluja"
    aim: keep
    direction: up
    targets: [{ period: 2027, atLeast: 5 }, { period: 2029, atLeast: 4 }]
`,
    lines: [],
  },
  {
    name: "a level to keep as a word needs a limit too, a yes does not",
    code: "keep-without-limit",
    plan: `${metric(`aim: keep\n    ${scale}\n    targets: [{ period: 2027, value: vakiintunut }]`)}  - id: toinen
    title: "Työryhmä toimii"
    aim: keep
    targets: [{ period: 2027, value: true }]
  - id: kolmas
    title: "Kouluja"
    aim: keep
    targets: [{ period: 2027, atLeast: 3 }, { period: 2029, value: 3 }]
`,
    lines: [4],
  },
  {
    name: "a metric of a dropped goal is not asked for more",
    code: "target-without-value",
    plan: `goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    dropped: { date: 2026-01-31, reason: "Yhdistettiin liikuntaan" }
    metrics: [{ id: unitunnit, title: "Nukkuu yli 8 tuntia, %", targets: [{ period: 2029 }] }]
`,
    lines: [],
  },
  {
    name: "growth towards zero",
    code: "geometric-path-from-zero",
    plan: metric(
      "path: geometric\n    baseline: { period: 2025, value: 3 }\n    targets: [{ period: 2029, atMost: 0 }]",
    ),
    lines: [4],
  },
  {
    name: "growth from one to two has a path",
    code: "geometric-path-from-zero",
    plan: metric(
      "path: geometric\n    baseline: { period: 2025, value: 1 }\n    targets: [{ period: 2029, value: 2 }]",
    ),
    lines: [],
  },
];

/** Values against scales, limits and one another. */
export const valueCases: readonly Case[] = [
  {
    name: "a level that could not be read may be the one meant",
    code: "value-outside-scale",
    plan: metric(
      'scale: [{ id: ei, title: "Ei" }, { id: osin, title: "Osin" }, { id: taysin }]\n    baseline: { period: 2025, value: taysin }',
    ),
    lines: [],
  },
  {
    name: "measured values and limits of a range are held against the scale too",
    code: "value-outside-scale",
    plan: `indicators:
  - id: arviointi
    title: "Lapsivaikutusten arviointi"
    ${scale}
    values: [{ period: 2024, value: ei }, { period: 2025, value: true }]
metrics:
  - indicator: arviointi
    targets: [{ period: 2027, between: { low: 1, high: 2 } }]
`,
    lines: [8, 11, 11],
  },
  {
    name: "a number with words or signs is a slip of its own",
    code: "number-as-text",
    plan: metric('values: [{ period: 2024, value: "noin 10" }, { period: 2025, value: "> 10" }]'),
    lines: [4, 4],
  },
  {
    name: "words of an unknown indicator may have their scale there",
    code: "value-without-scale",
    plan: metric("indicator: arvionti\n    baseline: { period: 2025, value: osittain }"),
    lines: [],
  },
  {
    name: "an indicator's own words",
    code: "value-without-scale",
    plan: `indicators:
  - id: arviointi
    title: "Lapsivaikutusten arviointi"
    values: [{ period: 2024, value: null }, { period: 2025, value: osittain }]
`,
    lines: [4],
  },
  {
    name: "only one limit, and limits the wrong way round",
    code: "value-outside-limits",
    plan: `indicators:
  - { id: osuus, title: "Osuus, %", max: 100, values: [{ period: 2025, value: 101 }] }
  - { id: kouluja, title: "Kouluja", min: 0, values: [{ period: 2025, value: -1 }, { period: 2026, value: null }] }
  - { id: vaarin, title: "Väärin päin", min: 9, max: 0, values: [{ period: 2025, value: 5 }] }
metrics:
  - { id: ero, title: "Ero", aim: gap, indicator: kouluja, targets: [{ period: 2027, value: -3 }] }
`,
    lines: [2, 3],
  },
  {
    name: "one limit alone, and limits the wrong way round",
    code: "value-outside-interval",
    plan: `indicators:
  - id: osuus
    title: "Osuus, %"
    values:
      - { period: 2022, value: 5, low: 6 }
      - { period: 2023, value: 5, high: 4 }
      - { period: 2024, value: 5, low: 9, high: 1 }
      - { period: 2025, value: null, low: 6 }
`,
    lines: [5, 6],
  },
  {
    name: "the same days written in two ways, and the plan's own area by its key",
    code: "value-twice",
    plan: `indicators:
  - id: osuus
    title: "Osuus, %"
    values:
      - { period: 2024, value: 5 }
      - { period: "1–12/2024", value: 6, area: HVA15, sex: total }
      - { period: 13/2024, value: 7 }
      - { period: 13/2024, value: 7, group: adolescents }
`,
    lines: [6],
  },
  {
    name: "of an invented area",
    code: "value-twice",
    hyte: settings({ area: '{ invented: true, name: "Mallila" }' }),
    plan: `indicators:
  - id: osuus
    title: "Osuus, %"
    values: [{ period: 2024, value: 5 }, { period: 2024, value: 6 }]
`,
    lines: [4],
  },
  {
    name: "a practice that reaches more than all",
    code: "coverage-too-large",
    plan: `practices:
  - { id: verso, title: "Vertaissovittelu", coverage: { count: 9, of: 8 } }
  - { id: friends, title: "Friends", coverage: { count: 9 } }
`,
    lines: [2],
  },
  {
    name: "levels without an id are said elsewhere",
    code: "scale-level-twice",
    plan: metric('scale: [{ title: "Ei" }, { title: "Osin" }, { id: ei, title: "Kyllä" }]'),
    lines: [],
  },
];
