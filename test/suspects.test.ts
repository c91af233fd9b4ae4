import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Finding } from "../src/base/finding.ts";
import type { Suspects } from "../src/check/suspects.ts";
import type { Plan } from "../src/plan/plan.ts";
import { plainSettings, planOf } from "./support/plan-of.ts";

/**
 * Most rules look only at the entries that are not plain. Here they look at all of them too, in plans with one to
 * four fields that may be anything, and must say the same.
 */
const asOf = "2026-11-01";
const options = { seed: 20261101, numRuns: 1500 };

type Check = (plan: Plan) => readonly Finding[];

/** The checker with its rules, loaded anew after the mocks of the moment. */
async function freshCheck(): Promise<Check> {
  vi.resetModules();
  const { check } = await import("../src/check/check.ts");
  const { rules } = await import("../src/check/rules/index.ts");
  return (plan) => check(plan, rules, asOf);
}

const ofSuspects = await freshCheck();
vi.doMock("../src/check/suspects.ts", () => ({ suspectsOf: (plan: Plan) => plan }));
const ofAll = await freshCheck();

const periods = fc.constantFrom(
  "2024",
  "2025",
  "2026–2027",
  "2027",
  "2030–2031",
  "1/2026–6/2026",
  2028,
);
const values = fc.constantFrom<unknown>(0, 5, 30, 31, 150, "40", true, "osin");
const targets = fc.array(
  fc.oneof(
    fc.record({ period: periods, value: values }),
    fc.record({ period: periods, atLeast: fc.constantFrom(10, 50) }),
    fc.record({ period: periods, between: fc.constant({ low: 9, high: 3 }) }),
  ),
  { maxLength: 3 },
);
const owners = fc.constantFrom<readonly unknown[]>(
  [],
  ["poissa"],
  ["vanha"],
  ["koulut", "liikunta"],
  ["koulut", "koulut"],
  [
    { actor: "koulut", role: "lead" },
    { actor: "liikunta", role: "lead" },
  ],
  [
    { actor: "koulut", role: "lead" },
    { actor: "koulut", role: "partner" },
  ],
  [
    { actor: "koulut", role: "partner" },
    { actor: "liikunta", role: "partner" },
  ],
);
const updates = fc.array(
  fc.record(
    {
      date: fc.constantFrom("2026-01-15", "2027-01-15"),
      text: fc.constant("Tehty."),
      coverage: fc.constantFrom({ count: 3, of: 2 }, { count: 1, of: 2 }),
    },
    { requiredKeys: ["date", "text"] },
  ),
  { maxLength: 2 },
);
const title = fc.constantFrom<unknown>("Kävely", "Pyöräily", { fi: "Kävely", sv: "Promenad" });
const reference = fc.constantFrom("tavoite-1", "tavoite-2", "toimi-1", "toimi-2", "poissa");
const groups = fc.constantFrom<unknown>(
  ["youth"],
  [{ group: "youth", ages: { from: 20, to: 10 } }],
);

const shared = { owners, updates, title, targetGroups: groups, label: fc.constantFrom("1", "2") };
const fields = {
  goal: {
    ...shared,
    dropped: fc.constant({ date: "2026-01-01", reason: "Turha." }),
    mergedInto: reference,
  },
  action: {
    ...shared,
    status: fc.constantFrom("planned", "in-progress", "completed", "paused", "cancelled", "merged"),
    schedule: periods,
    goals: fc.array(reference, { maxLength: 2 }),
    mergedInto: reference,
    continues: reference,
  },
  metric: {
    title,
    unit: fc.constant("kpl"),
    source: fc.constant("Oma seuranta"),
    indicator: fc.constantFrom("osoitin", "poissa"),
    aim: fc.constantFrom("reach", "keep", "direction", "gap", "milestone"),
    kind: fc.constantFrom("outcome", "performance", "context", "phenomenon"),
    direction: fc.constantFrom("up", "down", "none"),
    path: fc.constant("geometric"),
    baseline: fc.record({ period: periods, value: values }),
    targets,
    values: fc.array(fc.record({ period: periods, value: values }), { maxLength: 2 }),
    measurableFrom: fc.record({ period: periods, reason: fc.constant("Uusi kysely.") }),
  },
  indicator: {
    unit: fc.constant("%"),
    direction: fc.constantFrom("up", "down"),
    min: fc.constantFrom(10, 200),
    max: fc.constantFrom(20, 100),
    values: fc.array(fc.record({ period: periods, value: values }), { maxLength: 2 }),
    scale: fc.constant([
      { id: "ei", title: "Ei" },
      { id: "osin", title: "Osin" },
    ]),
  },
} as const;

type Kind = keyof typeof fields;
interface Change {
  readonly kind: Kind;
  readonly index: number;
  readonly field: string;
  /** Undefined takes the field away. */
  readonly value: unknown;
}

const change = fc.constantFrom(...(Object.keys(fields) as Kind[])).chain((kind) => {
  const known: Readonly<Record<string, fc.Arbitrary<unknown>>> = fields[kind];
  return fc.constantFrom(...Object.entries(known)).chain(([field, value]) =>
    fc.record({
      kind: fc.constant(kind),
      index: fc.nat(1),
      field: fc.constant(field),
      value: fc.option(value, { nil: undefined, freq: 4 }),
    }),
  );
});

function goal(number: number): Record<string, unknown> {
  return {
    id: `tavoite-${number}`,
    title: `Tavoite ${number}`,
    focusArea: "liike",
    owners: ["koulut"],
    metrics: [
      {
        id: `mittari-${number}`,
        indicator: "osoitin",
        kind: "outcome",
        aim: "reach",
        baseline: { period: 2025, value: 30 },
        targets: [{ period: 2029, value: 40 }],
      },
    ],
  };
}

function action(number: number): Record<string, unknown> {
  return {
    id: `toimi-${number}`,
    title: `Toimenpide ${number}`,
    goals: ["tavoite-1"],
    owners: [
      { actor: "koulut", role: "lead" },
      { actor: "liikunta", role: "partner" },
    ],
    schedule: "2026–2027",
    status: "in-progress",
    updates: [{ date: "2026-09-01", text: "Alkoi." }],
  };
}

/** A plan of which nothing is to be said, with some fields changed, as YAML (JSON is YAML too). */
function planText(changes: readonly Change[]): string {
  const goals = [goal(1), goal(2)];
  const entries: Readonly<Record<Kind, Record<string, unknown>[]>> = {
    goal: goals,
    action: [action(1), action(2)],
    metric: goals.flatMap(({ metrics }) => metrics as Record<string, unknown>[]),
    indicator: [
      {
        id: "osoitin",
        title: "Kävelee",
        unit: "%",
        direction: "up",
        min: 0,
        max: 100,
        source: { name: "Kysely" },
      },
    ],
  };
  for (const { kind, index, field, value } of changes) {
    const of = entries[kind];
    const entry = of[index % of.length] ?? {};
    if (value === undefined) Reflect.deleteProperty(entry, field);
    else entry[field] = value;
  }
  return JSON.stringify({
    focusAreas: [{ id: "liike", title: "Liike" }],
    goals,
    actions: entries.action,
    indicators: entries.indicator,
    actors: [
      { id: "koulut", title: "Koulut", sector: "education" },
      { id: "liikunta", title: "Liikunta", sector: "culture-and-leisure" },
      { id: "vanha", title: "Vanha virasto", validTo: "2025-12-31" },
    ],
  });
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, subject, at }) => `${code} ${subject} ${at.from}`);
}

test("rules that look only at suspects miss nothing", async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const { plan } = await planOf(planText(changes), plainSettings);
      const all = told(ofAll(plan));
      found += all.length;
      expect(told(ofSuspects(plan))).toEqual(all);
    }),
    options,
  );
  expect(found).toBeGreaterThan(1000);
});

test("of a plan without suspects the two rounds differ in what they look at", async () => {
  const { suspectsOf } = await vi.importActual<{
    readonly suspectsOf: (plan: Plan, day: string) => Suspects;
  }>("../src/check/suspects.ts");
  const { plan } = await planOf(planText([]), plainSettings);
  const { goals, actions, metrics } = suspectsOf(plan, asOf);
  expect([goals, actions, metrics]).toEqual([[], [], []]);
  expect([plan.goals.length, plan.actions.length, plan.metrics.length]).toEqual([2, 2, 2]);
});
