import type { Period } from "../../field/period.ts";
import type { Precision } from "../../field/period-point.ts";
import { itemPath } from "../../plan/item-path.ts";
import { placeIn } from "../../plan/places.ts";
import { entriesOf } from "../../plan/plan.ts";
import { periodOf } from "../../plan/settings.ts";
import { titleOf } from "../../plan/titles.ts";
import { defineRule } from "../rule.ts";

/** `after`: a step begins when those it needs are done. */
export const taskBeforeItsInputs = defineRule({
  id: "task-before-its-inputs",
  severity: "warning",
  kind: "contradiction",
  check(plan, report) {
    const tasks = entriesOf(plan, "tasks");
    for (const task of tasks) {
      const { after, period } = task.data;
      const begins = periodOf(period);
      if (after === undefined || begins === undefined) continue;
      after.forEach((id, index) => {
        const input = id === task.id ? undefined : plan.byId.get(id);
        const written = (input?.data as { readonly period?: string | number } | undefined)?.period;
        const ends = periodOf(written);
        if (input === undefined || ends === undefined || !isEarly(begins, ends)) return;
        report({
          entry: task,
          field: "after",
          at: itemPath("after", after, index),
          facts: {
            title: titleOf(task, plan),
            period: String(period),
            input: titleOf(input, plan),
            ends: String(written),
          },
          related: [{ label: "see-also", at: placeIn(input, "period") }],
        });
      });
    }
  },
});

/**
 * Judged as exactly as both are written: of two steps "in 2024" one may well come after the other, and so may two
 * that share a stretch of months.
 */
function isEarly(begins: Period, input: Period): boolean {
  if (begins.open || input.open) return false;
  if (begins.from === input.from && begins.to === input.to) return false;
  const precision = coarser(begins.precision, input.precision);
  if (precision === "season") return begins.from < input.from;
  const unit = lengths.get(precision) ?? 0;
  return begins.from.slice(0, unit) < input.to.slice(0, unit);
}

/** Of YYYY-MM-DD. */
const lengths: ReadonlyMap<Precision, number> = new Map<Precision, number>([
  ["day", 10],
  ["month", 7],
  ["year", 4],
]);

const order: readonly Precision[] = ["day", "month", "season", "year", "continuous"];

function coarser(a: Precision, b: Precision): Precision {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
