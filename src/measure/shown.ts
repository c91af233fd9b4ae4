import type { PeriodData } from "../plan/generated/data.ts";
import type { Metric } from "../plan/plan.ts";
import { hiddenValues, isSmallBaseline } from "../plan/privacy.ts";
import { periodOf, type Settings } from "../plan/settings.ts";
import type { Judgement, Measurement } from "./measurement.ts";
import { ownValues, valuesOfSide } from "../plan/selection.ts";
import type { Observation } from "../plan/observation.ts";

/** A metric and its values without those that tell of few people. */
export interface Shown {
  /** Its written baseline has no value where that is hidden. */
  readonly metric: Metric;
  readonly observations: readonly Observation[];
  readonly isBaselineHidden: boolean;
}

/** What may be told of a metric: a value of few people is hidden, as is a baseline that tells it. */
export function shownOf(metric: Metric, given: readonly Observation[], settings: Settings): Shown {
  const hidden = hiddenValues(metric, settings);
  const observations =
    hidden.size === 0 ? given : given.map((one) => (hidden.has(one) ? hiddenOne(one) : one));
  const { baseline } = metric.data;
  if (baseline === undefined || !isBaselineHidden(metric, observations, settings))
    return { metric, observations, isBaselineHidden: false };
  const data = { ...metric.data, baseline: { period: baseline.period } };
  return { metric: { ...metric, data }, observations, isBaselineHidden: true };
}

function hiddenOne(one: Observation): Observation {
  const nothing = { n: undefined, low: undefined, high: undefined };
  return { ...one, ...nothing, value: null, flag: "suppressed" };
}

/** Whether a written baseline is of few people, or of a time whose value (of a gap: either end) is hidden. */
export function isBaselineHidden(
  metric: Metric,
  observations: readonly Observation[],
  settings: Settings,
): boolean {
  const { aim, baseline, gap } = metric.data;
  if (baseline?.value === undefined) return false;
  if (isSmallBaseline(metric, settings)) return true;
  const hidden = observations.filter(({ flag }) => flag === "suppressed");
  if (hidden.length === 0) return false;
  const its =
    aim === "gap" && gap !== undefined
      ? [gap.of, gap.against].flatMap((side) => valuesOfSide(hidden, side, metric, settings))
      : ownValues(hidden, metric, settings);
  return its.some(({ period }) => isSameTime(period, baseline.period));
}

function isSameTime(one: PeriodData, other: PeriodData): boolean {
  const [a, b] = [periodOf(one), periodOf(other)];
  return a !== undefined && a.from === b?.from && a.to === b.to;
}

/** That the baseline is hidden, not that it was forgotten, is why there is none. */
export function withReason(judgement: Judgement, { isBaselineHidden: isHidden }: Shown): Judgement {
  const isForThat = isHidden && judgement.reason === "no-baseline-value";
  return isForThat ? { ...judgement, reason: "suppressed-values" } : judgement;
}

/** Whether there is a newer value than the newest that may be shown. */
export function isNewestHidden({ freshness, gap, latest, reason }: Measurement): boolean {
  const shown = gap?.latest ?? latest;
  if (shown === null) return reason === "suppressed-values";
  return freshness.latest !== null && shown.date < freshness.latest;
}
