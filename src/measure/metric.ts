import { keeping } from "../base/kept.ts";
import type { Obstacle } from "../base/verdict.ts";
import { type Freshness, freshnessOf } from "../plan/freshness.ts";
import { aimOf, isWaiting } from "../plan/metric-aim.ts";
import { directionOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { minimumCountOf } from "../plan/privacy.ts";
import type { Settings } from "../plan/settings.ts";
import { startOf } from "./baseline.ts";
import { judgeDirection } from "./direction.ts";
import { judgeGap } from "./gap.ts";
import { judgeKeep } from "./keep.ts";
import { judgeLevels } from "./levels.ts";
import {
  type Judgement,
  type Measurement,
  measurementOf,
  type Standing,
  unjudged,
} from "./measurement.ts";
import { judgeReach } from "./reach.ts";
import { ownValues } from "./selection.ts";
import { type Observation, standingsOf, type Subject, valueKind } from "./series.ts";
import { shownOf, withReason } from "./shown.ts";

/** Judges one metric by its values. `asOf` is YYYY-MM-DD. */
export function measureMetric(
  given: Metric,
  values: readonly Observation[],
  settings: Settings,
  asOf: string,
): Measurement {
  const shown = shownOf(given, values, settings);
  const { metric, observations } = shown;
  const subject = subjectOf(metric, settings, asOf);
  const aim = aimOf(metric) ?? null;
  const known = { metric: metric.id, aim, values: subject.values };
  const obstacle = obstacleBefore(subject, aim);
  if (aim === "gap" && obstacle === undefined) {
    const { judgement, gap } = judgeGap(subject, observations, settings);
    const freshness = freshnessAt(gap?.latest?.date, subject);
    return measurementOf(known, withReason(judgement, shown), { gap, freshness });
  }
  const series = standingsOf(ownValues(observations, metric, settings), subject);
  const newest = typeof series === "string" ? undefined : series.at(-1)?.date;
  const judgement =
    obstacle === undefined
      ? judgeSeries(subject, series)
      : unjudged(
          obstacle,
          startOf(metric.data.baseline, typeof series === "string" ? [] : series, subject),
        );
  const freshness = freshnessAt(newest, subject);
  return measurementOf(known, withReason(judgement, shown), { gap: null, freshness });
}

function subjectOf(metric: Metric, settings: Settings, asOf: string): Subject {
  const leastCount = minimumCountOf(settings);
  return { metric, values: valueKind(metric), asOf, leastCount };
}

/** Values of a metric's own have no rhythm: nobody else renews them. */
const withoutRhythm = { data: {} };

const freshnesses = keeping<Freshness>();

function freshnessAt(newest: string | undefined, { metric, asOf }: Subject): Freshness {
  const indicator = metric.indicator ?? withoutRhythm;
  const key = `${newest ?? ""} ${asOf}`;
  return freshnesses(indicator.data, key, () => freshnessOf(indicator, newest, asOf));
}

/** A context metric judges nobody; one that waits, or asks for nothing, cannot judge. */
function obstacleBefore({ metric, asOf }: Subject, aim: Measurement["aim"]): Obstacle | undefined {
  if (metric.data.kind === "context") return "context-metric";
  if (isWaiting(metric, asOf)) return "waits";
  return aim === null ? "no-target" : undefined;
}

/** What the plan lacks is told before what its values lack: it is what its writer can mend. */
function judgeSeries(subject: Subject, series: readonly Standing[] | Obstacle): Judgement {
  if (typeof series !== "string") return judgeBy(subject, series);
  const judgement = judgeBy(subject, []);
  const isPlans = judgement.reason !== "no-values" && judgement.reason !== "no-baseline-value";
  return isPlans ? judgement : { ...judgement, reason: series };
}

function judgeBy(subject: Subject, series: readonly Standing[]): Judgement {
  const { metric, values } = subject;
  const aim = aimOf(metric);
  if (aim === "keep") return judgeKeep(subject, series);
  const reaching = { metric, values, series, direction: directionOf(metric) };
  if (aim === "direction") return judgeDirection(reaching);
  return values === "number" ? judgeReach(reaching) : judgeLevels(subject, series);
}
