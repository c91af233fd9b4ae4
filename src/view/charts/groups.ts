import type { Frame } from "../../charts/chart.ts";
import type { MultiplesInput } from "../../charts/multiples-data.ts";
import { smallMultiples } from "../../charts/small-multiples.ts";
import type { Observation } from "../../plan/observation.ts";
import type { Metric } from "../../plan/plan.ts";
import { ownValues, valuesOfSide } from "../../plan/selection.ts";
import { valueKind } from "../../measure/series.ts";
import type { Reader } from "../reader.ts";
import { sideWords } from "../side-words.ts";
import { type ChartPlace, chartView, type ChartView } from "./chart-view.ts";
import { breaksOf, isShown, measureOf, ownObservations } from "./course.ts";
import { pointsOf } from "./observed.ts";

type Groups = Omit<MultiplesInput, "title" | "idPrefix">;

/** More would be no picture. */
const mostPanels = 24;

/** The groups of the plan's own area that there are values of, everyone beside; null without any. */
export function groupsOf(metric: Metric, reader: Reader): Groups | null {
  const values = valueKind(metric);
  if (values === "yes-no") return null;
  const { settings } = reader.plan;
  const observations = ownObservations(metric, reader);
  const bySide = sidesOf(observations);
  const series = sidesIn(observations, metric).map((side) => ({
    label: sideWords(side, reader),
    points: pointsOf(valuesOfSide(bySide.get(side) ?? [], side, metric, settings), metric, reader),
  }));
  const all = series.filter(isShown);
  if (all.length === 0) return null;
  const everyone = {
    label: reader.text.charts.page.everyone,
    points: pointsOf(ownValues(observations, metric, settings), metric, reader),
  };
  const panels = all.slice(0, mostPanels);
  const points = panels.flatMap((panel) => panel.points);
  return {
    ...measureOf(metric, { gap: null, values }, reader),
    panels,
    ...(isShown(everyone) ? { reference: everyone } : {}),
    breaks: breaksOf(metric, points, reader),
    notes:
      all.length > mostPanels ? [reader.text.charts.page.onlySome(mostPanels, all.length)] : [],
  };
}

/** The sexes, then the groups, in the order of the values; none for what the values are usually of. */
function sidesIn(observations: readonly Observation[], { indicator }: Metric): readonly string[] {
  const usual = indicator?.data.source?.sex ?? "total";
  const sexes = observations.flatMap(({ sex, group }) => (group === undefined ? (sex ?? []) : []));
  const groups = observations.flatMap(({ group }) => group ?? []);
  const parts = sexes.filter((sex) => sex !== usual && sex !== "total");
  return [...new Set([...parts.sort(), ...groups])];
}

/** The values by what they are of: a look at all of them for each group would take the square of their number. */
function sidesOf(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const bySide = new Map<string, Observation[]>();
  for (const one of observations) {
    const sides = one.group === undefined ? [one.sex] : [one.group, one.groupInFull];
    for (const side of new Set(sides)) {
      if (side === undefined) continue;
      const its = bySide.get(side) ?? [];
      its.push(one);
      bySide.set(side, its);
    }
  }
  return bySide;
}

/** The chart of groups as pages have it. */
export function groupsChart(
  groups: Groups,
  frame: Frame,
  place: ChartPlace,
  reader: Reader,
): ChartView {
  return chartView(smallMultiples({ ...frame, ...groups }, reader.text.charts), place, reader);
}
