import type { Observed } from "../../charts/series.ts";
import { widthOf } from "../../measure/gap-ends.ts";
import { standingsOf, isHidden } from "../../measure/series.ts";
import { endOfDay } from "../../measure/years.ts";
import type { Observation } from "../../plan/observation.ts";
import type { Metric } from "../../plan/plan.ts";
import { valuesOfSide } from "../../plan/selection.ts";
import { periodOf } from "../../plan/settings.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { subjectOf } from "./observed.ts";

/** The width of a gap at each time that both sides have a value of; hidden where one of them is. */
export function widthPoints(
  observations: readonly Observation[],
  metric: Metric,
  reader: Reader,
): readonly Observed[] {
  const written = metric.data.gap;
  if (written === undefined) return [];
  const { of, against, measure = "difference" } = written;
  const subject = subjectOf(metric, reader);
  const sides = [of, against].map((side) =>
    valuesOfSide(observations, side, metric, reader.plan.settings),
  );
  const [its = [], others = []] = sides.map((side) => {
    const found = standingsOf(side, subject);
    return typeof found === "string" ? [] : found;
  });
  const byDate = new Map(others.map((standing) => [standing.date, standing]));
  const told = its.flatMap((standing) => {
    const other = byDate.get(standing.date);
    const pair = other === undefined ? [] : widthOf({ of: standing, against: other }, measure);
    return pair.map(({ period, year, value, low, high }) => {
      return { period: periodWords(period, reader), at: year, value, low, high };
    });
  });
  const taken = new Set(told.map(({ at }) => at));
  const hidden = sides.flat().filter((one) => isHidden(one, subject.leastCount));
  return [...told, ...hidden.flatMap((one) => hiddenWidth(one, taken, reader))];
}

function hiddenWidth(
  { period: written }: Observation,
  taken: Set<number>,
  reader: Reader,
): readonly Observed[] {
  const period = periodOf(written);
  if (period === undefined || period.open || period.from > reader.asOf) return [];
  const at = endOfDay(period.to);
  if (taken.has(at)) return [];
  taken.add(at);
  return [{ period: periodWords(written, reader), at, value: null, isSuppressed: true }];
}
