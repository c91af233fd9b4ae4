import type { LineInput } from "../../charts/line-data.ts";
import { unitOf } from "../../plan/metric-facts.ts";
import type { Metric } from "../../plan/plan.ts";
import { areasOf, valuesOfSide } from "../../plan/selection.ts";
import type { Reader } from "../reader.ts";
import { sideWords } from "../side-words.ts";
import { breaksOf, isShown, numbersIn } from "./course.ts";
import { observedOf, pointsOf } from "./observed.ts";

/** Both sides of a gap over time, in what they are measured in; null where one has nothing to draw. */
export function sidesOf(
  metric: Metric,
  reader: Reader,
): Omit<LineInput, "title" | "idPrefix"> | null {
  const { gap } = metric.data;
  if (gap === undefined) return null;
  const { settings } = reader.plan;
  const observations = observedOf(metric, areasOf(metric, settings), reader);
  const [own, other] = [gap.of, gap.against].map((side) => ({
    label: sideWords(side, reader),
    points: pointsOf(valuesOfSide(observations, side, metric, settings), metric, reader),
  }));
  if (own === undefined || other === undefined || !isShown(own) || !isShown(other)) return null;
  const { unit = unitOf(metric), decimals } = metric.indicator?.data ?? {};
  return {
    ...numbersIn(unit, decimals, reader),
    own,
    comparisons: [other],
    breaks: breaksOf(metric, own.points, reader),
  };
}
