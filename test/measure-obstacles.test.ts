import { describe, expect, test } from "vitest";
import type { Obstacle } from "../src/base/verdict.ts";
import type { Observation } from "../src/plan/observation.ts";
import type { MetricData } from "../src/plan/generated/data.ts";
import { measured, reaching, yearly } from "./support/measured.ts";

describe("cannot be assessed", () => {
  const now = yearly({ 2021: 16 });
  const cases: readonly (readonly [Obstacle, MetricData, readonly Observation[]])[] = [
    ["context-metric", reaching(20, 10, { kind: "context" }), now],
    ["waits", reaching(20, 10, { measurableFrom: { period: 2027, reason: "…" } }), now],
    ["no-target", { direction: "down", baseline: { period: 2015, value: 20 } }, now],
    ["no-target", reaching(20, 10, { targets: [{ period: "jatkuva", value: 10 }] }), now],
    ["no-target", reaching(20, 10, { targets: [{ period: 2030, value: "hyva" }] }), now],
    ["no-direction", reaching(20, 10, { direction: "none" }), now],
    ["no-baseline", { direction: "down", targets: [{ period: 2030, value: 10 }] }, now],
    ["no-baseline", reaching(20, 10, { baseline: { period: "jatkuva", value: 20 } }), now],
    ["no-baseline-value", reaching(20, 10, { baseline: { period: 2015 } }), now],
    ["target-equals-baseline", reaching(10, 10), now],
    ["direction-contradicts-target", reaching(20, 10, { direction: "up" }), now],
    [
      "target-not-after-baseline",
      reaching(20, 10, { targets: [{ period: 2015, value: 10 }] }),
      now,
    ],
    ["path-not-positive", reaching(20, 0, { path: "geometric" }), now],
    ["no-values", reaching(20, 10), []],
    ["no-values", reaching(20, 10, { baseline: { period: 2015 } }), []],
    ["no-values", reaching(20, 10), yearly({ 2027: 16 })],
    ["suppressed-values", reaching(20, 10), [{ period: 2021, value: null, flag: "suppressed" }]],
    ["suppressed-values", reaching(20, 10), [{ period: 2021, value: 16, n: 4 }]],
    ["mixed-values", reaching(20, 10), [{ period: 2021, value: "hyva" }]],
    ["mixed-values", reaching(20, 10, { baseline: { period: 2015, value: "hyva" } }), now],
    ["two-values", reaching(20, 10), [...now, ...yearly({ 2021: 17 })]],
    ["baseline-alone", reaching(20, 10), yearly({ 2015: 20 })],
    // What the plan lacks is told before what its values lack.
    ["no-direction", reaching(20, 10, { direction: "none" }), []],
    ["no-baseline", { direction: "down", targets: [{ period: 2030, value: 10 }] }, []],
  ];

  test.each(cases)("%s", (reason, data, values) => {
    expect(measured(data, values)).toMatchObject({ verdict: "cannot-assess", reason });
  });
});
