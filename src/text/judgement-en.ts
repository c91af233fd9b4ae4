import type { JudgementText } from "./judgement.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const number = (value: number): string => writeNumber(value, "en");

export const judgementEn: JudgementText = {
  headings: {
    target: "Target",
    figures: "Figures",
    gap: "Gap",
    path: "Path to the target",
    noise: "Chance",
    order: "Order of the verdicts",
    near: "Nearest other verdict",
    momentum: "Momentum",
    data: "Data",
    metrics: "Metrics",
    result: "Result",
    work: "Work",
  },
  verdict: (date, verdict) => `Verdict on ${date}: ${verdict}.`,
  noVerdict: (obstacle) => `Cannot be assessed: ${obstacle}.`,
  advice: {
    "context-metric":
      "The metric describes the context (kind: context), which the parties of the plan do not answer for. That is why it is not judged.",
    waits: "The verdict is given when the first value is there (measurableFrom).",
    "no-target": "Write a target for the metric and when it is to be reached (targets).",
    "no-direction": "Write whether a higher or a lower value is better (direction: up or down).",
    "no-baseline": "Write the baseline: its time and its value (baseline).",
    "no-baseline-value":
      "Write a value for the baseline, or choose a time for which the series has a value.",
    "target-equals-baseline":
      "Check the baseline and the target. If the level is to be kept, write aim: keep.",
    "direction-contradicts-target":
      "Check the better direction (direction), the baseline and the targets: one of them is wrong.",
    "target-not-after-baseline": "Check the times of the baseline and the target.",
    "path-not-positive":
      "Remove path: geometric, which makes the path straight, or check the values: a path in per cent needs numbers above zero.",
    "no-values": "Write the values in the plan, or fetch them from the source with hyte pull.",
    "suppressed-values":
      "The values tell of so few people that they are not shown. Use a larger area or group, or a longer period.",
    "mixed-values":
      "Write all values in the same way: as numbers, as words of the scale, or as yes and no.",
    "two-values": "Remove the wrong one of the two values for the same time.",
    "baseline-alone": "The verdict is given when there is a new value after the baseline.",
    "series-break":
      "Values from before and after the change cannot be compared. Write a new baseline from after the change.",
    "no-noise-rule":
      "Write the smallest change that is not chance (minChange), or confidence intervals for the values (low and high).",
    "no-gap-groups": "Write between which groups or areas the gap is (gap: of and against).",
    "gap-without-values": "Fetch or write values of both for the same time.",
  },
  aim: {
    reach: "The metric is to reach its target in time.",
    keep: "The metric is to stay within its limits.",
    direction: "The metric is to move the right way. No number has been set.",
    gap: "The gap between two groups or areas is to narrow.",
    milestone: "It is to be done in time.",
  },
  better: { up: "A higher value is better.", down: "A lower value is better." },
  target: (value, period) => `Target: ${value} (${period}).`,
  interim: (value, period) => `Interim target: ${value} (${period}).`,
  baseline: (value, period) => `Baseline: ${value} (${period}).`,
  latest: (value, period) => `Latest value: ${value} (${period}).`,
  percentagePoints: (isOne) => (isOne ? "percentage point" : "percentage points"),
  interval: (low, high) => `Its 95% confidence interval is ${low} to ${high}.`,
  change: (difference) => `Change from the baseline: ${difference}.`,
  path: {
    straight: (points) => `The path is straight: ${points}.`,
    geometric: (points) => `The path changes by the same percentage each year: ${points}.`,
    expected: (value, period) => `By the path the value should be ${value} (${period}).`,
    ahead: (difference) => `The latest value is better than the path by ${difference}.`,
    short: (difference) => `The latest value is worse than the path by ${difference}.`,
    even: "The latest value is exactly on the path.",
    pace: (share) => `Of the expected change, ${share} has happened.`,
    against: "The change has gone the other way than the path.",
    limits: ({ behind, slightlyBehind }) =>
      `The metric is behind when less than ${behind} of the expected change has happened, and slightly behind when less than ${slightlyBehind} has. These limits are hyte's own.`,
    ownLimits: ({ behind, slightlyBehind }, reason) =>
      `The metric is behind when less than ${behind} of the expected change has happened, and slightly behind when less than ${slightlyBehind} has. These limits were set for this metric: ${reason}`,
  },
  noise: {
    interval: (size) =>
      `The change may be chance if it is at most ${size}. This is computed from the 95% confidence intervals of the values.`,
    minChange: (size) =>
      `The change may be chance if it is less than ${size}. This is written for the metric (minChange).`,
    tenth: (size) =>
      `The change may be chance if it is less than ${size}. This is a tenth of the targeted change, because the values have no confidence intervals and the metric has no limit of its own (minChange).`,
  },
  orderIs: "The first whose condition holds is the verdict. An arrow marks it.",
  when: {
    reach: {
      "cannot-assess": "something that the verdict needs is missing",
      met: "the latest value fulfils the target",
      "not-reached": "the time of the target is over, and the value does not fulfil it",
      "wrong-direction": "the value is worse than the baseline, and not by chance",
      "too-early": "the change may be chance, and the path expects no more yet",
      "no-change": "the change may be chance, though the path expects more",
      behind: ({ behind }) => `less than ${behind} of the expected change has happened`,
      "slightly-behind": ({ slightlyBehind }) =>
        `less than ${slightlyBehind} of the expected change has happened`,
      "on-path": ({ slightlyBehind }) =>
        `at least ${slightlyBehind} of the expected change has happened`,
    },
    keep: {
      "cannot-assess": "something that the verdict needs is missing",
      met: "the latest value is within the limits",
      "slightly-behind": "the value is outside the limits, but that may be chance",
      behind: "the value is outside the limits",
    },
    direction: {
      "cannot-assess": "something that the verdict needs is missing",
      "no-change": "the change may be chance",
      "wrong-direction": "the value is worse than the baseline, and not by chance",
      "on-path": "the value is better than the baseline, and not by chance",
    },
    level: {
      "cannot-assess": "something that the verdict needs is missing",
      met: "the latest value fulfils the target",
      "not-reached": "the time of the target is over, and the value does not fulfil it",
      "not-yet": "the value does not fulfil the target, but there is time left",
    },
  },
  near: {
    above: (verdict, at, by) =>
      `The verdict would be “${verdict}” if the latest value rose to ${at}. That is ${by} away.`,
    below: (verdict, at, by) =>
      `The verdict would be “${verdict}” if the latest value fell to ${at}. That is ${by} away.`,
    atOnce: (verdict) =>
      `The latest value is just at the limit: a small change would make it “${verdict}”.`,
    nothing: "No other latest value would change the verdict.",
  },
  momentum: {
    slope: (points, perYear) =>
      `By the last ${number(points)} values the change is ${perYear} a year.`,
    required: (perYear) => `From here the target takes ${perYear} a year.`,
    projected: (value, date, low, high) =>
      `If this goes on, the value will be about ${value} on ${date} (95% prediction interval ${low} to ${high}).`,
    beside: "Momentum has no part in the verdict.",
  },
  gap: {
    ends: (period, of, against) => `${period}: ${of}; ${against}.`,
    difference: (value) => `The difference is ${value}.`,
    ratio: (value) => `The ratio is ${value}.`,
    byWorsening:
      "At least half of the narrowing is because things got worse for those who were better off.",
  },
  data: {
    newest: (period, days) =>
      days === 0
        ? `The newest value is of ${period}.`
        : `The newest value is of ${period}, which ended ${number(days)} ${plural(days, "day", "days")} ago.`,
    none: "There are no values.",
    fresh: (until) => `The data is fresh until ${until}.`,
    ageing: (until) =>
      `The data is ageing: the source should already have new values. It counts as stale after ${until}.`,
    stale: "The data is stale: see whether the source has new values (hyte pull).",
    awaiting: (date) => `New values are awaited: the source publishes them on ${date}.`,
    noRhythm:
      "Freshness cannot be told, because nobody has written how often the indicator is renewed (rhythm).",
    next: (date) => `The source publishes the next values on ${date}.`,
    source: (name) => `Source: ${name}.`,
    producer: (name) => `Producer: ${name}.`,
    licence: (name) => `Licence: ${name}.`,
    noLicence: "The licence is not known.",
    fetched: (date) => `Fetched on ${date}.`,
    written: "The values are written in the plan.",
    notFetched: "The values have not been fetched yet: run hyte pull.",
  },
  metricLine: (title, id, verdict) => `${title} (${id}): ${verdict}.`,
  explainMetric: (command) => `More about the verdict of a metric: ${command}`,
  refused: (errors) =>
    `The verdict cannot be explained, because the plan has ${number(errors)} ${plural(errors, "error", "errors")}. Mend ${plural(errors, "it", "them")} first.`,
};
