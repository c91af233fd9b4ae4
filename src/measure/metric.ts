import { keeping } from "../base/kept.ts";
import type { Obstacle } from "../base/verdict.ts";
import { type Freshness, freshnessOf } from "../plan/freshness.ts";
import { aimOf, isWaiting } from "../plan/metric-aim.ts";
import { directionOf } from "../plan/metric-facts.ts";
import type { Metric } from "../plan/plan.ts";
import { minimumCountOf } from "../plan/privacy.ts";
import type { Settings } from "../plan/settings.ts";
import { withStart } from "./baseline.ts";
import { judgeDirection } from "./direction.ts";
import { judgeGap, newestOfGap } from "./gap.ts";
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
import { ownValues } from "../plan/selection.ts";
import type { Observed } from "../plan/observation.ts";
import { standingsOf, type Subject, toldDates, valueKind } from "./series.ts";
import { type Shown, shownOf, withReason } from "./shown.ts";

/** Judges one metric by its values. `asOf` is YYYY-MM-DD. */
export function measureMetric(
  asked: Metric,
  observed: Observed,
  settings: Settings,
  asOf: string,
): Measurement {
  const isReliable = observed !== "unreliable-data";
  const shown = shownOf(asked, isReliable ? observed : [], settings);
  const subject = subjectOf(shown.metric, settings, asOf);
  const aim = aimOf(shown.metric) ?? null;
  const obstacle = obstacleBefore(subject, aim);
  const given = { observations: shown.observations, settings, isReliable };
  const { judgement, gap, newest } =
    aim === "gap" ? ofGap(given, subject, obstacle) : ofValues(given, subject, obstacle);
  const known = { metric: subject.metric.id, aim, values: subject.values };
  const freshness = freshnessAt(newest, subject);
  return measurementOf(known, withReason(judgement, shown), { gap, freshness });
}

interface Given extends Pick<Shown, "observations"> {
  readonly settings: Settings;
  /** Whether its values are as they were pulled; else there are none. */
  readonly isReliable: boolean;
}

interface Judged extends Pick<Measurement, "gap"> {
  readonly judgement: Judgement;
  /** Last day of the newest value, hidden or not. */
  readonly newest: string | undefined;
}

function ofGap(
  { observations, settings, isReliable }: Given,
  subject: Subject,
  obstacle: Obstacle | undefined,
): Judged {
  const { judgement, gap } = judgeGap(subject, observations, settings);
  const { baseline, latest } = judgement;
  const isForThat = !isReliable && judgement.reason === "gap-without-values";
  const withoutObstacle = isForThat
    ? { ...judgement, reason: "unreliable-data" as const }
    : judgement;
  return {
    judgement:
      obstacle === undefined ? withoutObstacle : { ...unjudged(obstacle), baseline, latest },
    gap,
    newest: newestOfGap(subject, observations, settings),
  };
}

function ofValues(
  { observations, settings, isReliable }: Given,
  subject: Subject,
  obstacle: Obstacle | undefined,
): Judged {
  const { metric } = subject;
  const values = ownValues(observations, metric, settings);
  const found = isReliable ? standingsOf(values, subject) : "unreliable-data";
  const series = typeof found === "string" ? [] : found;
  const judgement = obstacle === undefined ? judgeSeries(subject, found) : unjudged(obstacle);
  return {
    judgement: withStart(judgement, series, subject),
    gap: null,
    newest: toldDates(values, subject).at(-1),
  };
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
