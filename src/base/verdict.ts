/**
 * What a metric says of its target, the weakest first, as a roll-up shows them. `not-yet` is of what is done or not and
 * of words; `cannot-assess` always has a reason beside it.
 */
export const verdicts = [
  "wrong-direction",
  "not-reached",
  "behind",
  "no-change",
  "slightly-behind",
  "not-yet",
  "too-early",
  "on-path",
  "met",
  "cannot-assess",
] as const;

export type Verdict = (typeof verdicts)[number];

/** Why a metric cannot be assessed. */
export const obstacles = [
  "context-metric",
  "waits",
  "no-target",
  "no-direction",
  "no-baseline",
  "no-baseline-value",
  "target-equals-baseline",
  "direction-contradicts-target",
  "target-not-after-baseline",
  "path-not-positive",
  "unreliable-data",
  "no-values",
  "suppressed-values",
  "mixed-values",
  "two-values",
  "baseline-alone",
  "series-break",
  "no-noise-rule",
  "no-gap-groups",
  "gap-without-values",
] as const;

export type Obstacle = (typeof obstacles)[number];
