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
    actions: "Actions",
    result: "Result",
    work: "Work",
  },
  verdict: (date, verdict) => `Verdict on ${date}: ${verdict}.`,
  noVerdict: (obstacle) => `Reason: ${obstacle}.`,
  advice: {
    "context-metric":
      "The parties of the plan do not answer for the context, so the metric is not judged (kind: context).",
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
    "unreliable-data":
      "The pulled figures were edited, the pull was interrupted, or a file is broken. Restore the files from version control, or remove them.",
    "no-values": "Write the values in the plan (values).",
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
    "gap-without-values": "Write values of both for the same time (values).",
  },
  adviceToPull: {
    "unreliable-data": (command) =>
      `The pulled figures were edited, the pull was interrupted, or a file is broken. Fetch the figures again with ${command}.`,
    "no-values": (command) =>
      `Fetch the values from the source with ${command}. If they have been fetched already, see whether the source has values of this area.`,
    "gap-without-values": (command) =>
      `Fetch values of both for the same time with ${command}. If they have been fetched already, see whether the source has values of both.`,
  },
  pulledForOther: (command) =>
    `The figures were pulled when the plan asked another question (source), so they do not answer the present one. Fetch the figures again with ${command}. If source was changed by mistake, restore it.`,
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
  baselineTaken: (written, period) =>
    `The baseline is the value of ${period}, which ends on the same day as the time written in the plan, ${written}. If you mean another value, write it (baseline: value).`,
  latest: (value, period) => `Latest value: ${value} (${period}).`,
  interval: (range) => `Its 95% confidence interval is ${range}.`,
  change: (difference) => `Change from the baseline: ${difference}.`,
  path: {
    straight: (points) => `The path is straight between these points: ${points}.`,
    geometric: (points) => `The path changes by the same percentage each year: ${points}.`,
    expected: (value, period) => `On the path the value would be ${value} (${period}).`,
    ahead: (difference) => `The latest value is better than the path by ${difference}.`,
    short: (difference) => `The latest value is worse than the path by ${difference}.`,
    even: "The latest value is exactly on the path.",
    pace: (share) => `Of the expected change, ${share} has happened.`,
    against: "The change has gone the other way than the path.",
    limits: ({ behind, slightlyBehind }) =>
      `The metric is behind when less than ${behind} of the expected change has happened, and slightly behind when less than ${slightlyBehind} has. These limits are hyte's defaults.`,
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
    outside: {
      interval: (size) =>
        `The distance from the limit may be chance if it is at most ${size}. This is computed from the 95% confidence interval of the value.`,
      minChange: (size) =>
        `The distance from the limit may be chance if it is less than ${size}. This is written for the metric (minChange).`,
      unknown:
        "It is not written how small a distance is chance (minChange), and the value has no confidence interval. So even a small distance from the limit counts.",
    },
  },
  orderIs: "The first whose condition holds is the verdict. An arrow marks it.",
  when: {
    reach: {
      "cannot-assess": "something stands in the way, for example a value is missing",
      met: "the latest value fulfils the target",
      "not-reached":
        "the latest value is from the time of the target or later, and does not fulfil it",
      "wrong-direction": "the value is worse than the baseline, and not by chance",
      "too-early": "the change may be chance, and the path does not ask for more yet",
      "no-change": "the change may be chance, though the path asks for more",
      behind: ({ behind }) => `less than ${behind} of the expected change has happened`,
      "slightly-behind": ({ slightlyBehind }) =>
        `less than ${slightlyBehind} of the expected change has happened`,
      "on-path": ({ slightlyBehind }) =>
        `at least ${slightlyBehind} of the expected change has happened`,
    },
    keep: {
      "cannot-assess": "something stands in the way, for example a value is missing",
      met: "the latest value is within the limits",
      "slightly-behind": "the value is outside the limits, but that may be chance",
      behind: "the value is outside the limits",
    },
    direction: {
      "cannot-assess": "something stands in the way, for example a value is missing",
      "no-change": "the change may be chance",
      "wrong-direction": "the value is worse than the baseline, and not by chance",
      "on-path": "the value is better than the baseline, and not by chance",
    },
    level: {
      "cannot-assess": "something stands in the way, for example a value is missing",
      met: "the latest value fulfils the target",
      "not-reached":
        "the latest value is from the time of the target or later, and does not fulfil it",
      "not-yet": "the latest value does not fulfil the target, but is from before its time",
    },
    milestone: {
      "cannot-assess": "something stands in the way, for example a value is missing",
      met: "the latest information is as it should be",
      "not-reached": "the time is over, and the latest information is not as it should be",
      "not-yet": "the latest information is not as it should be, but the time is not over",
    },
  },
  near: {
    rise: (verdict, { at, by, isAt }) =>
      `The verdict would be “${verdict}” if the latest value were ${isAt ? "at least" : "above"} ${at}. That is ${by} away.`,
    fall: (verdict, { at, by, isAt }) =>
      `The verdict would be “${verdict}” if the latest value were ${isAt ? "at most" : "below"} ${at}. That is ${by} away.`,
    atOnce: (verdict) =>
      `The latest value is just at the limit: a small change would make it “${verdict}”.`,
    nothing: "No other latest value would change the verdict.",
  },
  momentum: {
    slope: (points, perYear) =>
      `Over the last ${number(points)} values the change is ${perYear} a year.`,
    required: (perYear) => `To reach the target it must be ${perYear} a year from here on.`,
    projected: (value, date, range) =>
      `If this goes on, the value will be about ${value} on ${date} (95% prediction interval ${range}).`,
    beside: "Momentum has no part in the verdict.",
  },
  gap: {
    better: {
      up: "Of the values compared, a higher one is better.",
      down: "Of the values compared, a lower one is better.",
    },
    ends: (period, of, against) => `${period}: ${of}; ${against}.`,
    difference: (value) => `The difference is ${value}.`,
    ratio: (value) => `The ratio is ${value}.`,
    interval: (range) => `95% confidence interval ${range}`,
    byWorsening:
      "At least half of the narrowing is because things got worse for those who were better off.",
  },
  data: {
    newest: (period, days) =>
      days === 0
        ? `The newest value is from ${period}.`
        : `The newest value is from ${period}, which ended ${number(days)} ${plural(days, "day", "days")} ago.`,
    newestHidden: (period, days) =>
      days === 0
        ? `The newest value is from ${period}, but it is not shown, to protect privacy.`
        : `The newest value is from ${period}, which ended ${number(days)} ${plural(days, "day", "days")} ago, but it is not shown, to protect privacy.`,
    none: "There are no values.",
    fresh: (until) => `The data is fresh until ${until}.`,
    ageing: (until) =>
      `The data is ageing: the source should already have new values. It counts as stale after ${until}.`,
    stale: "The data is stale: see whether there are new values, and write them in the plan.",
    staleAtSource: (command) =>
      `The data is stale: see whether the source has new values (${command}).`,
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
    notFetched: (command) => `The values have not been fetched yet: run ${command}.`,
  },
  noValueYet:
    "The time of the target is over, but there is no value from it yet. The verdict is of the time that the latest value is from.",
  lights: {
    result:
      "The result tells how many metrics have which verdict, the weakest first. Nothing is averaged.",
    ofActions: "The goal has no metrics of its own, so these are the metrics of its actions.",
    work: "The work tells the phase and the schedule of the actions. It has no part in the result, nor the result in it.",
  },
  action: {
    late: (days) => `late by ${number(days)} ${plural(days, "day", "days")}`,
    postponed: (times) => (times === 1 ? "postponed once" : `postponed ${number(times)} times`),
    noSchedule: "no schedule",
  },
  entryLine: (title, id, state) => `${title} (${id}): ${state}.`,
  explainMetric: (command) => `More about the verdict of a metric: ${command}`,
  refused: (errors) =>
    `The verdict cannot be explained, because the plan has ${number(errors)} ${plural(errors, "error", "errors")}. Mend ${plural(errors, "it", "them")} first.`,
};
