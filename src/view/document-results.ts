import type { GoalMeasured, Measurements } from "../measure/measure.ts";
import type { Goal } from "../plan/plan.ts";
import { writeNumber } from "../text/numbers.ts";
import { type Item, itemOf } from "./parts.ts";
import { dateWords } from "./periods.ts";
import type { Reader } from "./reader.ts";
import { phaseWord } from "./workbook/phase-word.ts";

/** How the goals do on the day of the report: two lights each, which are never put together. */
export interface RealisationView {
  readonly intro: string;
  readonly rows: readonly ResultRow[];
}

export interface ResultRow {
  readonly item: Item;
  readonly result: string;
  readonly work: string;
  /** How many actions are late, in digits; "–" for none. */
  readonly late: string;
}

/** The goals that are pursued, with their result and their work. `goals` are in the order of the report. */
export function realisationView(
  goals: readonly Goal[],
  measurements: Measurements,
  reader: Reader,
): RealisationView {
  const lights = new Map(measurements.goals.map((measured) => [measured.goal, measured]));
  return {
    intro: reader.text.document.realisationIntro(dateWords(measurements.asOf, reader)),
    rows: goals.flatMap((goal) => {
      const measured = lights.get(goal.id);
      return measured === undefined ? [] : [resultRow(goal, measured, reader)];
    }),
  };
}

function resultRow(goal: Goal, { result, work }: GoalMeasured, reader: Reader): ResultRow {
  const { takeaway, labels, document } = reader.text;
  const { weakest } = result;
  const phase = phaseWord(work.phase, reader);
  return {
    item: itemOf(goal, reader),
    result: weakest === null ? labels.noMetrics : takeaway.status.verdict[weakest],
    work: phase === "" ? labels.noStatus : phase,
    late: work.late === 0 ? document.noneLate : writeNumber(work.late, reader.language),
  };
}
