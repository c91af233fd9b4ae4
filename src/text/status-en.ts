import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { StatusText } from "./status.ts";

const number = (value: number): string => writeNumber(value, "en");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

const verdictWords: StatusText["verdict"] = {
  "wrong-direction": "in the wrong direction",
  "not-reached": "missed the target",
  behind: "behind",
  "no-change": "no detectable change",
  "slightly-behind": "slightly behind",
  "not-yet": "not yet",
  "too-early": "too early to assess",
  "on-path": "on path",
  met: "target met",
  "cannot-assess": "cannot be assessed",
};

/** What reads otherwise after a count. */
const inTally: Partial<StatusText["verdict"]> = {
  met: "met the target",
};

export const statusEn: StatusText = {
  verdict: verdictWords,
  obstacle: {
    "context-metric": "the metric describes the context",
    waits: "the metric waits for its first value",
    "no-target": "no target",
    "no-direction": "the better direction is not given",
    "no-baseline": "no baseline",
    "no-baseline-value": "no value for the time of the baseline",
    "target-equals-baseline": "the target equals the baseline",
    "direction-contradicts-target": "the target lies the wrong way from the baseline",
    "target-not-after-baseline": "the target is not later than the baseline",
    "path-not-positive": "a path in per cent has a value that is zero or negative",
    "unreliable-data": "the pulled figures cannot be relied on until they are pulled again",
    "no-values": "no values",
    "suppressed-values": "the values are hidden to protect privacy",
    "mixed-values": "the values are of different kinds: numbers, words, or yes and no",
    "two-values": "two different values for the same time",
    "baseline-alone": "no values after the baseline",
    "series-break": "the way of measuring has changed since the baseline",
    "no-noise-rule": "it is not known how small a change is chance",
    "no-gap-groups": "the groups or areas of the gap are not given",
    "gap-without-values": "the two ends of the gap have no values for the same time",
  },
  countOf: (verdict, count) => `${number(count)} ${inTally[verdict] ?? verdictWords[verdict]}`,
  phase: {
    planned: (count) => `${number(count)} planned`,
    "in-progress": (count) => `${number(count)} in progress`,
    done: (count) => `${number(count)} done`,
    paused: (count) => `${number(count)} paused`,
    cancelled: (count) => `${number(count)} cancelled`,
    merged: (count) => `${number(count)} merged`,
    none: (count) => `${number(count)} without a phase`,
  },
  columns: { goal: "Goal", result: "Result", work: "Work", freshness: "Data" },
  freshness: {
    stale: (count) => `${number(count)} stale`,
    ageing: (count) => `${number(count)} ageing`,
    unknown: (count, times) => `${number(count)} from ${times}`,
    awaiting: (count) => `${number(count)} awaiting publication`,
    fresh: (count) => `${number(count)} fresh`,
  },
  oneFreshness: {
    stale: (latest) => `stale (${latest})`,
    ageing: (latest) => `ageing (${latest})`,
    unknown: (latest) => `newest ${latest}`,
    awaiting: (_, next) => `awaiting publication on ${next}`,
    fresh: (latest) => `fresh (${latest})`,
  },
  heading: (plan, date) => `${plan}: the situation on ${date}`,
  crossing: "Shared goals",
  noGoals: "The plan has no goals yet.",
  noMetrics: "no metrics",
  noActions: "no actions",
  noData: "–",
  late: (actions, days) =>
    actions === 1
      ? `1 late by ${counted(days, "day", "days")}`
      : `${number(actions)} late, by ${counted(days, "day", "days")} at most`,
  withoutSchedule: (actions) => `${number(actions)} without a schedule`,
  postponed: (actions, times) => {
    if (actions > 1) return `${number(actions)} postponed, ${number(times)} times in all`;
    return times === 1 ? "1 postponed once" : `1 postponed ${number(times)} times`;
  },
  ofActions: (counts) => `Metrics of the actions: ${counts}.`,
  allMetrics: (metrics, counts) => `Result, ${counted(metrics, "metric", "metrics")}: ${counts}.`,
  allActions: (actions, counts) => `Work, ${counted(actions, "action", "actions")}: ${counts}.`,
  allData: (counts) => `Data: ${counts}.`,
  weakest: (list) => `Weakest metrics: ${list}.`,
  more: (more) => `and ${number(more)} more`,
  explain: (command) => `Why a verdict is what it is: ${command}`,
  refused: (errors) =>
    `The situation cannot be assessed, because the plan has ${counted(errors, "error", "errors")}. Mend ${plural(errors, "it", "them")} first.`,
};
