import { describe, expect, test } from "vitest";
import { type Measurements, measure } from "../src/measure/measure.ts";
import { writtenSeries } from "../src/measure/series.ts";
import { planOf } from "./support/plan-of.ts";

const asOf = "2026-11-01";

async function measuredPlan(text: string): Promise<Measurements> {
  const { plan } = await planOf(text);
  return measure(plan, writtenSeries, asOf);
}

function goalWith(actions: string): string {
  return `goals:\n  - id: uni\n    title: "Nuoret nukkuvat"\n    actions: [${actions}]\n`;
}

const action = (id: string, rest: string): string => `{ id: ${id}, title: "Teko", ${rest} }`;

describe("the light of the work", () => {
  test.each([
    ["in time", "status: in-progress, schedule: 2026", "on-time", 0],
    ["its last day", 'status: in-progress, schedule: "1.1.–1.11.2026"', "on-time", 0],
    ["a day late", 'status: planned, schedule: "1.1.–31.10.2026"', "late", 1],
    ["late without a status", "schedule: 2025", "late", 305],
    ["continuous", "status: in-progress, schedule: jatkuva", "on-time", 0],
    ["without an end", 'status: in-progress, schedule: "2024–"', "on-time", 0],
    ["no schedule", "status: in-progress", "no-schedule", 0],
    ["done", "status: done, schedule: 2024", "over", 0],
    ["paused", "status: paused, schedule: 2024", "over", 0],
    ["cancelled", "status: cancelled, schedule: 2024", "over", 0],
  ])("%s", async (_, rest, timing, daysLate) => {
    const { goals } = await measuredPlan(goalWith(action("teko", rest)));

    expect(goals[0]?.work.actions).toMatchObject([{ action: "teko", timing, daysLate }]);
  });

  test.each([
    ["nothing to do", [], null],
    ["no status", [""], null],
    ["planned", ["planned", "planned"], "planned"],
    ["begun", ["planned", "in-progress"], "in-progress"],
    ["one is done", ["planned", "done"], "in-progress"],
    ["all are done", ["done", "done"], "done"],
    ["all that stand are done", ["done", "cancelled"], "done"],
    ["all are paused", ["paused"], "paused"],
    ["all are cancelled", ["cancelled"], null],
  ])("the phase of a goal: %s", async (_, statuses, phase) => {
    const actions = statuses.map((status, index) =>
      action(`teko-${index}`, status === "" ? "schedule: 2026" : `status: ${status}`),
    );
    const { goals } = await measuredPlan(goalWith(actions.join(", ")));

    expect(goals[0]?.work.phase).toBe(phase);
  });

  test("counts phases in their order, what is late, and what has no schedule", async () => {
    const { goals, work } = await measuredPlan(
      goalWith(
        [
          action("a", "status: done, schedule: 2025"),
          action("b", "status: planned, schedule: 2025"),
          action("c", "status: planned, schedule: 1–9/2026"),
          action("d", "status: planned"),
        ].join(", "),
      ),
    );

    expect(goals[0]?.work).toMatchObject({
      phases: [
        { phase: "planned", count: 3 },
        { phase: "done", count: 1 },
      ],
      late: 2,
      daysLate: 305,
      withoutSchedule: 1,
    });
    expect(work).toEqual(goals[0]?.work);
  });
});

describe("the light of the result", () => {
  const metric = (id: string, now: number): string =>
    `{ id: ${id}, title: "Mittari", aim: reach, direction: down, unit: "%", baseline: { period: 2015, value: 20 }, targets: [{ period: 2030, value: 10 }], values: [{ period: 2021, value: ${now} }] }`;
  const goal = (rest: string): string =>
    `goals:\n  - id: uni\n    title: "Nuoret nukkuvat"\n    ${rest}\n`;

  test("counts verdicts, the weakest first, and averages nothing", async () => {
    const { goals } = await measuredPlan(
      goal(`metrics: [${metric("a", 16)}, ${metric("b", 25)}, ${metric("c", 16)}]`),
    );

    expect(goals[0]?.result).toEqual({
      counts: [
        { verdict: "wrong-direction", count: 1 },
        { verdict: "on-path", count: 2 },
      ],
      weakest: "wrong-direction",
    });
    expect(goals[0]?.metrics).toEqual(["a", "b", "c"]);
  });

  test("is of its actions' metrics where a goal has none of its own", async () => {
    const { goals } = await measuredPlan(
      goal(`actions: [{ id: teko, title: "Teko", metrics: [${metric("a", 9)}] }]`),
    );

    expect(goals[0]).toMatchObject({ metrics: ["a"], result: { weakest: "met" } });
  });

  test("is nothing where nothing is measured", async () => {
    const { goals } = await measuredPlan(goal("actions: []"));

    expect(goals[0]?.result).toEqual({ counts: [], weakest: null });
  });

  test("leaves out goals that are dropped, and their metrics", async () => {
    const { goals, metrics } = await measuredPlan(
      goal(`dropped: { date: 2026-01-01, reason: "Päättyi" }\n    metrics: [${metric("a", 9)}]`),
    );

    expect([goals, metrics]).toEqual([[], []]);
  });
});
