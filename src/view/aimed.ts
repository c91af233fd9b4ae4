import { printable } from "../base/printable.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { TargetData } from "../plan/generated/data.ts";
import type { Metric } from "../plan/plan.ts";
import { type Figures, figuresOf } from "./figures.ts";
import type { Reader } from "./reader.ts";
import { targetWords } from "./values.ts";

interface Aimed {
  readonly metric: Metric;
  readonly measurement: Measurement;
  readonly figures: Figures;
  readonly reader: Reader;
}

/** What a target asks for: "10,0 %", "enintään 10,0 %"; of a gap in what the gap is counted in. */
export function aimedWords(
  target: TargetData,
  { metric, measurement, figures, reader }: Aimed,
): string {
  const { value, atMost } = target;
  if (measurement.gap === null) return printable(targetWords(target, metric, reader));
  if (typeof value === "number") return figures.value(value);
  return typeof atMost === "number"
    ? reader.text.say.atMost(figures.value(atMost))
    : printable(targetWords(target, metric, reader));
}

/** What a target asks for; what a gap should narrow to is counted in what the gap is. */
export function widthOrTarget(target: TargetData, metric: Metric, reader: Reader): string {
  const measurement = reader.measurementOf(metric);
  if (measurement.gap === null) return targetWords(target, metric, reader);
  const figures = figuresOf(metric, measurement, reader);
  return aimedWords(target, { metric, measurement, figures, reader });
}
